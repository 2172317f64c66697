import { html, nothing, type TemplateResult } from 'lit';
import type { TableCell } from '../../markdown/rich-text.js';
import { nodesView } from './inline-view.js';
import type { TextContext } from './text-context.js';

/** A row of a table's body. Rows of two, three and four plain cells, nearly all there are, are one template each. */
export function rowView(row: readonly TableCell[], hasHeader: boolean, context: TextContext): TemplateResult {
  if (row.length < 2 || row.length > 4 || !row.every((cell, index) => isPlain(cell, hasHeader && index === 0))) {
    return html`<tr class="nhsuk-table__row">${row.map((cell, index) =>
      cellView(
        cell,
        cell.children.length > 0 && (cell.header || (hasHeader && index === 0)) ? 'row' : undefined,
        context,
      ),
    )}</tr>`;
  }
  const [first, second, third, fourth] = row.map((cell) => nodesView(cell.children, context));
  if (hasHeader) {
    return row.length === 2
      ? html`<tr class="nhsuk-table__row"><th class="nhsuk-table__header" scope="row">${first}</th><td class="nhsuk-table__cell">${second}</td></tr>`
      : row.length === 3
        ? html`<tr class="nhsuk-table__row"><th class="nhsuk-table__header" scope="row">${first}</th><td class="nhsuk-table__cell">${second}</td><td class="nhsuk-table__cell">${third}</td></tr>`
        : html`<tr class="nhsuk-table__row"><th class="nhsuk-table__header" scope="row">${first}</th><td class="nhsuk-table__cell">${second}</td><td class="nhsuk-table__cell">${third}</td><td class="nhsuk-table__cell">${fourth}</td></tr>`;
  }
  return row.length === 2
    ? html`<tr class="nhsuk-table__row"><td class="nhsuk-table__cell">${first}</td><td class="nhsuk-table__cell">${second}</td></tr>`
    : row.length === 3
      ? html`<tr class="nhsuk-table__row"><td class="nhsuk-table__cell">${first}</td><td class="nhsuk-table__cell">${second}</td><td class="nhsuk-table__cell">${third}</td></tr>`
      : html`<tr class="nhsuk-table__row"><td class="nhsuk-table__cell">${first}</td><td class="nhsuk-table__cell">${second}</td><td class="nhsuk-table__cell">${third}</td><td class="nhsuk-table__cell">${fourth}</td></tr>`;
}

/**
 * One cell: a header of its columns or rows, or of nothing. A header that spans rows has the scope "row" all the same:
 * "rowgroup" would make it a header of everything below it.
 */
export function cellView(cell: TableCell, heads: 'col' | 'row' | undefined, context: TextContext): TemplateResult {
  const content = nodesView(cell.children, context);
  const colspan = cell.colspan ?? nothing;
  const rowspan = cell.rowspan ?? nothing;
  if (heads !== undefined) {
    const className = `nhsuk-table__header${alignClass(cell, 'nhsuk-table__header--numeric')}`;
    return html`<th class=${className} scope=${heads} colspan=${colspan} rowspan=${rowspan}>${content}</th>`;
  }
  if (cell.colspan === undefined && cell.rowspan === undefined) {
    if (cell.align === 'right') {
      return html`<td class="nhsuk-table__cell nhsuk-table__cell--numeric">${content}</td>`;
    }
    return cell.align === 'center'
      ? html`<td class="nhsuk-table__cell nhs-rich-text__centred">${content}</td>`
      : html`<td class="nhsuk-table__cell">${content}</td>`;
  }
  const className = `nhsuk-table__cell${alignClass(cell, 'nhsuk-table__cell--numeric')}`;
  return html`<td class=${className} colspan=${colspan} rowspan=${rowspan}>${content}</td>`;
}

function isPlain(cell: TableCell, isHeader: boolean): boolean {
  return (
    (cell.align === undefined || cell.align === 'left') &&
    cell.colspan === undefined &&
    cell.rowspan === undefined &&
    (isHeader ? cell.children.length > 0 : !cell.header)
  );
}

function alignClass(cell: TableCell, right: string): string {
  return cell.align === 'right' ? ` ${right}` : cell.align === 'center' ? ' nhs-rich-text__centred' : '';
}
