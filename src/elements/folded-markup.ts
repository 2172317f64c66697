import { element, type Markup, type MarkupAttributes, type MarkupElement } from '../markup/markup.js';

/** Content that a reader opens, as nhsuk-frontend writes it. */
export function foldedMarkup(summary: Markup, content: Markup, attributes: MarkupAttributes = {}): MarkupElement {
  const words = element('span', summary, { class: 'nhsuk-details__summary-text' });
  return element(
    'details',
    [
      element('summary', words, { class: 'nhsuk-details__summary' }),
      element('div', content, { class: 'nhsuk-details__text' }),
    ],
    { class: 'nhsuk-details', ...attributes },
  );
}
