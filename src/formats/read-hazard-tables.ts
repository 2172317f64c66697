import { withoutBold } from './field-forms/record-table-form.js';
import { lexFlat } from './flat-lexer.js';
import { hazardColumnOf, type HazardColumnRead } from './hazard-columns.js';
import { readListTables } from './list-table.js';
import type { HazardRow } from './read-hazard-row.js';
import { readTable, unpackCell } from './table-rows.js';

/** The rows of every table of hazards in a Markdown or MyST document; other tables are passed over. */
export const readHazardTables = (source: string): HazardRow[] => [...rowsOfListTables(source), ...rowsOfTables(source)];

function rowsOfListTables(source: string): HazardRow[] {
  return readListTables(source).flatMap(([header, ...rows]) => {
    const columns = columnsOf(header?.cells ?? []);
    return columns ? rows.map(({ line, cells }) => rowOf(line, columns, header?.cells ?? [], cells)) : [];
  });
}

function rowsOfTables(source: string): HazardRow[] {
  const found: HazardRow[] = [];
  let line = 1;
  for (const { type, raw } of lexFlat(source)) {
    const { header, rows } = type === 'table' ? readTable(raw) : { header: [], rows: [] };
    const columns = columnsOf(header);
    if (columns) {
      rows.forEach((cells, index) => found.push(rowOf(line + 2 + index, columns, header, cells.map(unpackCell))));
    }
    line += raw.split('\n').length - 1;
  }
  return found;
}

/** The column of each cell, where this is a table of hazards. */
function columnsOf(header: readonly string[]): (HazardColumnRead | undefined)[] | undefined {
  const columns = header.map((words) => hazardColumnOf(withoutBold(words)));
  const has = (column: HazardColumnRead): boolean => columns.includes(column);
  return has('hazard') && (has('state') || has('reason')) ? columns : undefined;
}

function rowOf(
  line: number,
  columns: readonly (HazardColumnRead | undefined)[],
  header: readonly string[],
  cells: readonly string[],
): HazardRow {
  const row: HazardRow = {
    line,
    values: {},
    others: [],
    written: () => cells.filter((cell) => cell.trim() !== '').join(' | '),
  };
  for (const [index, written] of cells.entries()) {
    const cell = written.trim();
    const column = columns[index];
    if (cell === '') continue;
    if (column && row.values[column] === undefined) row.values[column] = cell;
    else row.others.push([withoutBold(header[index] ?? ''), cell].filter(Boolean).join(': '));
  }
  return row;
}
