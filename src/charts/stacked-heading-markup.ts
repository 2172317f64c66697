import { element, type MarkupElement } from '../markup/markup.js';

/** A column's heading beside each of its values, where the table is too narrow for columns. */
export function stackedHeadingMarkup(heading: string): MarkupElement {
  return element('span', heading, { class: 'nhs-stacked-table__heading', 'aria-hidden': 'true' });
}
