import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Choice } from './choices-view.js';
import type { FieldOptions } from './field-options.js';
import { describedBy, fieldWordsView, groupClass, labelView } from './field-words-view.js';

export interface SelectFieldOptions extends FieldOptions {
  value: string;
  /** What stands in it while nothing is chosen. */
  placeholder: string;
  groups: readonly { label: string; choices: readonly Choice[] }[];
  chosen: (value: string) => void;
}

/** A field to choose one of many, in groups, as nhsuk-frontend has it. */
export function selectFieldView(options: SelectFieldOptions, errorPrefix: string): TemplateResult {
  const { id, value, placeholder, groups, error, isRequired, chosen } = options;
  const optionView = (choice: Choice): TemplateResult =>
    html`<option value=${choice.value} ?selected=${choice.value === value}>${choice.label}</option>`;
  return html`<div class=${groupClass(options)}>
    <label class="nhsuk-label" for=${id}>${labelView(options)}</label>
    ${fieldWordsView(options, errorPrefix)}
    <select
      class="nhsuk-select ${error ? 'nhsuk-select--error' : ''}"
      id=${id}
      aria-describedby=${describedBy(options)}
      aria-invalid=${error ? 'true' : nothing}
      aria-required=${isRequired ? 'true' : nothing}
      .value=${live(value)}
      @change=${(event: Event) => chosen((event.target as HTMLSelectElement).value)}
    >
      <option value="">${placeholder}</option>
      ${groups
        .filter(({ choices }) => choices.length > 0)
        .map(({ label, choices }) => html`<optgroup label=${label}>${choices.map(optionView)}</optgroup>`)}
    </select>
  </div>`;
}
