import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FieldOptions } from './field-options.js';
import { describedBy, fieldWordsView, groupClass, labelView } from './field-words-view.js';

export interface TextFieldOptions extends FieldOptions {
  value: string;
  /** Several lines; one, if absent. */
  rows?: number;
  /** Told about each change while it is typed. */
  typed: (value: string) => void;
}

/** A field for one line or several, as nhsuk-frontend has it. */
export function textFieldView(options: TextFieldOptions, errorPrefix: string): TemplateResult {
  const { id, value, rows, error, lang, isRequired, typed } = options;
  const listen = (event: Event): void => typed((event.target as HTMLInputElement | HTMLTextAreaElement).value);
  const described = describedBy(options);
  const invalid = error ? 'true' : nothing;
  const required = isRequired ? 'true' : nothing;
  return html`<div class=${groupClass(options)}>
    <label class="nhsuk-label" for=${id}>${labelView(options)}</label>
    ${fieldWordsView(options, errorPrefix)}
    ${
      rows
        ? html`<textarea
            class="nhsuk-textarea ${error ? 'nhsuk-textarea--error' : ''}"
            id=${id}
            rows=${rows}
            aria-describedby=${described}
            aria-invalid=${invalid}
            aria-required=${required}
            lang=${lang ?? nothing}
            dir="auto"
            .value=${live(value)}
            @input=${listen}
          ></textarea>`
        : html`<input
            class="nhsuk-input ${error ? 'nhsuk-input--error' : ''}"
            id=${id}
            type="text"
            autocomplete="off"
            aria-describedby=${described}
            aria-invalid=${invalid}
            aria-required=${required}
            lang=${lang ?? nothing}
            dir="auto"
            .value=${live(value)}
            @input=${listen}
          />`
    }
  </div>`;
}
