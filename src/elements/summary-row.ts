import { element, type Markup, type MarkupElement } from '../markup/markup.js';

/** A key and its value in a summary list, as nhsuk-frontend writes it. */
export function summaryRow(key: Markup, value: Markup, valueClass = ''): MarkupElement {
  return element(
    'div',
    [
      element('dt', key, { class: 'nhsuk-summary-list__key' }),
      element('dd', value, { class: `nhsuk-summary-list__value${valueClass}` }),
    ],
    { class: 'nhsuk-summary-list__row' },
  );
}
