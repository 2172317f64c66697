import type { TableCell } from '../../markdown/rich-text.js';
import { element, type MarkupElement } from '../../markup/markup.js';
import { nodesMarkup } from './node-markup.js';
import type { TextContext } from './text-context.js';

/** A row of a table's body. */
export function rowMarkup(row: readonly TableCell[], hasHeader: boolean, context: TextContext): MarkupElement {
  const cells = row.map((cell, index) => {
    const isHeader = cell.children.length > 0 && (cell.header || (hasHeader && index === 0));
    return cellMarkup(cell, isHeader ? 'row' : undefined, context);
  });
  return element('tr', cells, { class: 'nhsuk-table__row' });
}

/**
 * One cell: a header of its columns or rows, or of nothing. A header that spans rows has the scope "row" all the same:
 * "rowgroup" would make it a header of everything below it.
 */
export function cellMarkup(cell: TableCell, heads: 'col' | 'row' | undefined, context: TextContext): MarkupElement {
  const { align, colspan, rowspan, children } = cell;
  const name = heads ? 'nhsuk-table__header' : 'nhsuk-table__cell';
  const alignment = align === 'right' ? ` ${name}--numeric` : align === 'center' ? ' nhs-rich-text__centred' : '';
  return element(heads ? 'th' : 'td', nodesMarkup(children, context), {
    class: name + alignment,
    scope: heads,
    colspan,
    rowspan,
  });
}
