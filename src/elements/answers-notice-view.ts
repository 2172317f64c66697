import { html, nothing, type TemplateResult } from 'lit';
import { markupView } from '../markup/markup-view.js';
import { answersFileWording as wording } from '../wording/answers-file-wording.js';
import type { AnswersDesk } from './answers-desk.js';
import { problemListMarkup } from './problem-list-markup.js';

/** What happened to a person's answers, said where a screen reader speaks it, and what can be done about it. */
export function answersNoticeView(desk: AnswersDesk<unknown>): TemplateResult {
  const { notice, keepingFailure, undo, useOthers, useOwn } = desk;
  const button = (label: string, click: () => void): TemplateResult =>
    html`<button type="button" class="nhsuk-button nhsuk-button--secondary" @click=${click}>${label}</button>`;
  const message = (text: string, more: unknown = nothing): TemplateResult =>
    html`<div class="nhsuk-inset-text"><p>${text}</p>${more}</div>`;
  const problems = notice?.problems?.length ? markupView(problemListMarkup(notice.problems)) : nothing;
  return html`<div role="status">
      ${notice ? message(notice.message, problems) : nothing}${
        keepingFailure ? message(wording.keepingFailed[keepingFailure]) : nothing
      }
    </div>
    ${undo ? html`<div class="nhs-form__buttons">${button(wording.undo, undo)}</div>` : nothing}${
      keepingFailure === 'changed-elsewhere'
        ? html`<div class="nhs-form__buttons">
            ${button(wording.useOthers, () => void useOthers())}${button(wording.useOwn, useOwn)}
          </div>`
        : nothing
    }`;
}
