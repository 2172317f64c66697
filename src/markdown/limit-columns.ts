import type { RichTextNode, TableCell } from './rich-text.js';

/**
 * Browsers lay out a table by its grid, and a small text can ask for millions of columns: by many cells in a row, by
 * `colspan`, or by a `rowspan` in every row. No table that a person reads is as wide as this.
 */
const MOST_COLUMNS = 500;

/**
 * The rows of one part of a table, no wider than browsers can bear. A row that would be wider loses its spans, and the
 * cells beyond the last column become words of the last one.
 */
export function limitColumns(rows: readonly TableCell[][]): TableCell[][] {
  /** Columns that spans from above take, and in which row they end. */
  let taken = 0;
  const ending = new Map<number, number>();
  return rows.map((row, index) => {
    taken -= ending.get(index) ?? 0;
    if (taken + width(row) > MOST_COLUMNS) {
      return narrowed(row);
    }
    for (const { colspan = 1, rowspan = 1 } of row) {
      if (rowspan > 1) {
        taken += colspan;
        ending.set(index + rowspan, (ending.get(index + rowspan) ?? 0) + colspan);
      }
    }
    return row;
  });
}

function width(row: readonly TableCell[]): number {
  let columns = 0;
  for (const { colspan = 1 } of row) {
    columns += colspan;
  }
  return columns;
}

function narrowed(row: readonly TableCell[]): TableCell[] {
  const cells = row.map(({ colspan: _colspan, rowspan: _rowspan, ...cell }): TableCell => cell);
  if (cells.length <= MOST_COLUMNS) {
    return cells;
  }
  const last = cells[MOST_COLUMNS - 1]!;
  const rest = cells.slice(MOST_COLUMNS - 1).flatMap(({ children }): RichTextNode[] => [...children, ' ']);
  return [...cells.slice(0, MOST_COLUMNS - 1), { ...last, children: rest }];
}
