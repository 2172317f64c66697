import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FieldOptions } from './field-options.js';
import { describedBy, fieldWordsView, groupClass, labelView } from './field-words-view.js';

export interface Choice {
  value: string;
  label: string;
}

export interface ChoicesOptions extends FieldOptions {
  choices: readonly Choice[];
  /** One of them at most, as radios; or any number, as checkboxes. */
  kind: 'radios' | 'checkboxes';
  chosen: readonly string[];
  /** Beside each other, where there is room: for a few short ones. */
  inRow?: boolean;
  /** Told what is chosen now. */
  changed: (chosen: string[]) => void;
}

/**
 * Radios or checkboxes in a fieldset, as nhsuk-frontend has them. The first one has the id of the field itself. Only a
 * group of radios can say to a screen reader that it is needed or wrong.
 */
export function choicesView(options: ChoicesOptions, errorPrefix: string): TemplateResult {
  const { id, kind, choices, inRow, error, isRequired } = options;
  const isRadios = kind === 'radios';
  const items = choices.map((choice, index) => itemView(choice, index === 0 ? id : `${id}-${index + 1}`, options));
  return html`<div class=${groupClass(options)}>
    <fieldset
      class="nhsuk-fieldset"
      role=${isRadios ? 'radiogroup' : nothing}
      aria-describedby=${describedBy(options)}
      aria-required=${isRadios && isRequired ? 'true' : nothing}
      aria-invalid=${isRadios && error ? 'true' : nothing}
    >
      <legend class="nhsuk-fieldset__legend nhs-form__legend">${labelView(options)}</legend>
      ${fieldWordsView(options, errorPrefix)}
      <div class="nhsuk-${kind} ${inRow ? 'nhs-form__row' : ''}">${items}</div>
    </fieldset>
  </div>`;
}

function itemView({ value, label }: Choice, itemId: string, { id, kind, chosen, changed }: ChoicesOptions) {
  const isRadio = kind === 'radios';
  const listen = (event: Event): void => {
    const { checked } = event.target as HTMLInputElement;
    if (isRadio) changed([value]);
    else changed(checked ? [...chosen, value] : chosen.filter((other) => other !== value));
  };
  return html`<div class="nhsuk-${kind}__item">
    <input
      class="nhsuk-${kind}__input"
      id=${itemId}
      name=${id}
      type=${isRadio ? 'radio' : 'checkbox'}
      value=${value}
      .checked=${live(chosen.includes(value))}
      @change=${listen}
    />
    <label class="nhsuk-label nhsuk-${kind}__label" for=${itemId}>${label}</label>
  </div>`;
}
