import { element, type Markup, type MarkupElement } from '../markup/markup.js';

/** A key and its value in a summary list, as nhsuk-frontend writes it. */
export function summaryRowMarkup(
  key: Markup,
  value: Markup,
  { valueClass = '', id }: { valueClass?: string; id?: string } = {},
): MarkupElement {
  return element(
    'div',
    [
      element('dt', key, { class: 'nhsuk-summary-list__key', id }),
      element('dd', value, {
        class: valueClass ? `nhsuk-summary-list__value ${valueClass}` : 'nhsuk-summary-list__value',
      }),
    ],
    { class: 'nhsuk-summary-list__row' },
  );
}
