/** A row of a table as MyST's `list-table` directive writes it; lines are counted from 1. */
export interface ListTableRow {
  line: number;
  cells: string[];
}

interface WrittenRow {
  line: number;
  /** The lines of each cell. */
  cells: string[][];
}

const opening = /^\s*(`{3,}|~{3,}|:{3,})\s*\{list-table\}/;

/** Reads every `list-table` of a document: rows start with `* -`, further cells with `-`, and lines below go on. */
export function readListTables(text: string): ListTableRow[][] {
  const tables: WrittenRow[][] = [];
  let fence: string | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    if (fence === undefined) {
      fence = opening.exec(line)?.[1];
      if (fence !== undefined) tables.push([]);
      continue;
    }
    const rows = tables.at(-1)!;
    const [, starts, cell] = /^\s*(\*\s+)?-(?:\s+(.*))?$/s.exec(line) ?? [];
    const last = rows.at(-1)?.cells;
    if (line.trim() === fence) fence = undefined;
    else if (starts !== undefined) rows.push({ line: index + 1, cells: [[cell ?? '']] });
    else if (last && /^\s*-(?:\s|$)/.test(line)) last.push([cell ?? '']);
    else if (line.trim() !== '') last?.at(-1)?.push(line);
  }
  return tables.map((rows) => rows.map(({ line, cells }) => ({ line, cells: cells.map(joined) })));
}

const joined = (lines: readonly string[]): string =>
  lines
    .map((line) => line.trim())
    .join('\n')
    .trim();
