import { element, type Markup, type MarkupElement } from '../markup/markup.js';
import { stackedHeadingMarkup } from '../charts/stacked-heading-markup.js';

export interface SimpleTable {
  caption: string;
  columns: readonly string[];
  /** The first cell of each row is its header. */
  rows: readonly (readonly Markup[])[];
}

/**
 * A table of ours, as nhsuk-frontend writes one; it scrolls in its own region when it is wider than its room. In a narrow
 * room each row is a group of lines, and a browser may take it for no table then: the roles say that it is one.
 */
export function simpleTableMarkup({ caption, columns, rows }: SimpleTable): MarkupElement {
  const head = columns.map((column) =>
    element('th', column, { scope: 'col', class: 'nhsuk-table__header', role: 'columnheader' }),
  );
  const body = rows.map(([header = '', ...cells]) =>
    element(
      'tr',
      [
        element('th', header, { scope: 'row', class: 'nhsuk-table__header', role: 'rowheader' }),
        cells.map((cell, index) => cellMarkup(columns[index + 1] ?? '', cell)),
      ],
      { class: 'nhsuk-table__row', role: 'row' },
    ),
  );
  const table = element(
    'table',
    [
      element('caption', caption, { class: 'nhs-model-card__caption' }),
      element('thead', element('tr', head, { role: 'row' }), { class: 'nhsuk-table__head', role: 'rowgroup' }),
      element('tbody', body, { class: 'nhsuk-table__body', role: 'rowgroup' }),
    ],
    { class: 'nhsuk-table nhs-stacked-table', role: 'table' },
  );
  return element('div', table, { class: 'nhs-scroll' });
}

function cellMarkup(heading: string, content: Markup): MarkupElement {
  return element('td', [stackedHeadingMarkup(heading), content], { class: 'nhsuk-table__cell', role: 'cell' });
}
