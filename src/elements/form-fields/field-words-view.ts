import { html, nothing, type TemplateResult } from 'lit';
import type { FieldOptions } from './field-options.js';

/** The hint and the error between a label and its field. */
export function fieldWordsView({ id, hint, error }: FieldOptions, errorPrefix: string): TemplateResult {
  return html`${hint ? html`<div class="nhsuk-hint" id="${id}-hint">${hint}</div>` : nothing}${
    error
      ? html`<span class="nhsuk-error-message" id="${id}-error"
          ><span class="nhsuk-u-visually-hidden">${errorPrefix}</span>${error}</span
        >`
      : nothing
  }`;
}

/** The ids of the words that describe a field, or nothing where it has none. */
export function describedBy({ id, hint, error, describedBy: others = [] }: FieldOptions): string | typeof nothing {
  return [hint && `${id}-hint`, error && `${id}-error`, ...others].filter(Boolean).join(' ') || nothing;
}

/** What a label says to those who hear it without what stands above. */
export function labelView({ label, about }: FieldOptions): TemplateResult {
  return html`${label}${about ? html`<span class="nhsuk-u-visually-hidden"> ${about}</span>` : nothing}`;
}

export const groupClass = ({ error }: FieldOptions): string =>
  error ? 'nhsuk-form-group nhsuk-form-group--error' : 'nhsuk-form-group';
