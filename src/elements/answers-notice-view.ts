import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../artefacts/problem.js';
import type { Markup } from '../markup/markup.js';
import { markupView } from '../markup/markup-view.js';
import { answersFileWording } from '../wording/answers-file-wording.js';
import type { AnswersDesk, AnswersNotice } from './answers-desk.js';
import { foldedMarkup } from './folded-markup.js';
import { problemListMarkup } from './problem-list-markup.js';

const button = (label: string, click: () => void): TemplateResult =>
  html`<button type="button" class="nhsuk-button nhsuk-button--secondary" @click=${click}>${label}</button>`;

/** What happened to a person's answers, said where a screen reader speaks it, and what can be done about it. */
export function answersNoticeView(desk: AnswersDesk<unknown>, place: AnswersNotice['place']): TemplateResult {
  const { wording, notice, undo, useOthers, useOwn } = desk;
  const keepingFailure = place === 'start' ? desk.keepingFailure : undefined;
  const problems = notice?.problems?.length ? markupView(problemsMarkup(notice.problems)) : nothing;
  return html`<div role="status">
      ${
        notice?.place === place
          ? html`<div class="nhsuk-inset-text nhs-form__notice">
              <p>${notice.message}</p>
              ${problems}
            </div>`
          : nothing
      }
    </div>
    <div role="status">${keepingFailure ? keepingFailureView(desk) : nothing}</div>
    ${place === 'end' && undo ? html`<div class="nhs-form__buttons">${button(wording.undo, undo)}</div>` : nothing}${
      keepingFailure === 'changed-elsewhere'
        ? html`<div class="nhs-form__buttons">
            ${button(wording.useOthers, () => void useOthers())}${button(wording.useOwn, useOwn)}
          </div>`
        : nothing
    }`;
}

/** What of the page's own data or document could not be used: it stays, whatever is said after it. */
export function givenProblemsView(message: string, problems: readonly Problem[]): TemplateResult | typeof nothing {
  return problems.length > 0
    ? html`<div class="nhsuk-inset-text nhs-form__problems">
        <p>${message}</p>
        ${markupView(problemsMarkup(problems))}
      </div>`
    : nothing;
}

/** A few at once, many folded away: what happened is said above them. */
function problemsMarkup(problems: readonly Problem[]): Markup {
  const list = problemListMarkup(problems);
  return problems.length > 5 ? foldedMarkup(answersFileWording.allProblems(problems.length), list) : list;
}

/** That answers are not kept, and why: also beside the question that a person is at. */
export function keepingFailureView({ keepingFailure, wording }: AnswersDesk<unknown>): TemplateResult | typeof nothing {
  return keepingFailure
    ? html`<div class="nhsuk-inset-text"><p>${wording.keepingFailed[keepingFailure]}</p></div>`
    : nothing;
}
