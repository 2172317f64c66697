import type { RichTextNode, TableCell } from './rich-text.js';

/**
 * Browsers lay out a table by its grid, and a small text can ask for millions of columns: by many cells in a row, by
 * `colspan`, or by a `rowspan` in every row. No table that a person reads is as wide as this.
 */
const MOST_COLUMNS = 500;
/** Places in the grid that cells of several rows may take; each costs as much as a cell of its own. */
const MOST_SPANNED = 100_000;

/**
 * The rows of one part of a table, no wider than browsers can bear. A row that would be wider loses its spans, and the
 * cells beyond the last column become words of the last one.
 */
export function limitColumns(rows: readonly TableCell[][]): TableCell[][] {
  /** Columns that spans from above take, and in which row they end. */
  let taken = 0;
  let spanned = 0;
  const ending = new Map<number, number>();
  return rows.map((row, index) => {
    taken -= ending.get(index) ?? 0;
    const below = rows.length - index;
    const spannedHere = sum(row, ({ colspan = 1, rowspan = 1 }) =>
      rowspan > 1 ? colspan * Math.min(rowspan, below) : 0,
    );
    if (taken + sum(row, ({ colspan = 1 }) => colspan) > MOST_COLUMNS || spanned + spannedHere > MOST_SPANNED) {
      return narrowed(row);
    }
    spanned += spannedHere;
    for (const { colspan = 1, rowspan = 1 } of row) {
      if (rowspan > 1) {
        taken += colspan;
        ending.set(index + rowspan, (ending.get(index + rowspan) ?? 0) + colspan);
      }
    }
    return row;
  });
}

function sum(row: readonly TableCell[], of: (cell: TableCell) => number): number {
  return row.reduce((total, cell) => total + of(cell), 0);
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
