import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { markupView } from '../../markup/markup-view.js';
import { headingMarkup } from '../heading-markup.js';

export interface ErrorInSummary {
  /** Id of the field that it is about. */
  fieldId: string;
  message: string;
}

export interface ErrorSummaryOptions {
  title: string;
  headingLevel: number;
  /** Leads to the field with an id. */
  follow: (fieldId: string) => void;
}

/**
 * What is wrong with a form, each with a way to its field, as nhsuk-frontend has it; nothing where nothing is wrong. It
 * can take the focus, for when a person has asked for a check.
 */
export function errorSummaryView(
  errors: readonly ErrorInSummary[],
  { title, headingLevel, follow }: ErrorSummaryOptions,
): TemplateResult | typeof nothing {
  if (errors.length === 0) return nothing;
  const itemView = ({ fieldId, message }: ErrorInSummary): TemplateResult => {
    const listen = (event: Event): void => {
      event.preventDefault();
      follow(fieldId);
    };
    return html`<li><a href="#${fieldId}" @click=${listen}>${message}</a></li>`;
  };
  return html`<div class="nhsuk-error-summary" tabindex="-1">
    <div role="alert">
      ${markupView(headingMarkup(headingLevel, title, { class: 'nhsuk-error-summary__heading' }))}
      <div class="nhsuk-error-summary__body">
        <ul class="nhsuk-list nhsuk-error-summary__list">
          ${repeat(errors, ({ fieldId }) => fieldId, itemView)}
        </ul>
      </div>
    </div>
  </div>`;
}
