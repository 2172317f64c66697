import { html, nothing, type TemplateResult } from 'lit';
import type { AnswersDesk } from './answers-desk.js';

/** Where a link leads to them. */
export const answersFileTitleId = 'answers-file-title';

/** Ways to take answers away as a file or on the clipboard, and to open such a file again, below a heading. */
export function answersFileView(desk: AnswersDesk<unknown>, title: unknown): TemplateResult {
  const { wording, formats, textToCopy, download, copy, open, forget, keeps } = desk;
  const button = (label: string, click: () => void): TemplateResult =>
    html`<button type="button" class="nhsuk-button nhsuk-button--secondary" @click=${click}>${label}</button>`;
  const chosen = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) void open(file);
    // The same file can be opened again, after it was changed.
    input.value = '';
  };
  return html`<div class="nhs-form__file-of-answers">
    <div id=${answersFileTitleId}>${title}</div>
    <p>${wording.hint}</p>
    <div class="nhs-form__buttons">
      ${formats.map((format) => button(wording.download[format], () => void download(format)))}
    </div>
    <div class="nhs-form__buttons">
      ${formats.map((format) => button(wording.copy[format], () => void copy(format)))}
    </div>
    ${
      textToCopy === undefined
        ? nothing
        : html`<div class="nhsuk-form-group">
            <label class="nhsuk-label" for="text-to-copy">${wording.textToCopy}</label>
            <textarea class="nhsuk-textarea" id="text-to-copy" rows="8" readonly .value=${textToCopy}></textarea>
          </div>`
    }
    <div class="nhsuk-form-group">
      <label class="nhsuk-label" for="answers-file">${wording.open}</label>
      <div class="nhsuk-hint" id="answers-file-hint">${wording.openHint}</div>
      <input
        class="nhs-form__file"
        id="answers-file"
        type="file"
        accept=".json,.md,.markdown,.yaml,.yml,.txt"
        aria-describedby="answers-file-hint"
        @change=${chosen}
      />
    </div>
    ${
      keeps
        ? html`${desk.keepingFailure ? nothing : html`<p>${wording.keeps}</p>`}
            <div class="nhs-form__buttons">${button(wording.forget, forget)}</div>`
        : nothing
    }
  </div>`;
}
