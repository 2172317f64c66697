/** A row of a table as MyST's `list-table` directive writes it; lines are counted from 1. */
export interface ListTableRow {
  line: number;
  cells: string[];
}

const opening = /^\s*(`{3,}|~{3,}|:{3,})\s*\{list-table\}/;

/** Reads every `list-table` of a document: rows start with `* -`, further cells with `-`, and lines below go on. */
export function readListTables(text: string): ListTableRow[][] {
  const tables: ListTableRow[][] = [];
  let fence: string | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    if (fence === undefined) {
      fence = opening.exec(line)?.[1];
      if (fence !== undefined) tables.push([]);
      continue;
    }
    const rows = tables.at(-1)!;
    const [, starts, cell] = /^\s*(\*\s+)?-(?:\s+(\S.*)?)?$/s.exec(line) ?? [];
    const last = rows.at(-1)?.cells;
    if (line.trim() === fence) fence = undefined;
    else if (starts !== undefined) rows.push({ line: index + 1, cells: [(cell ?? '').trim()] });
    else if (last && /^\s*-(?:\s|$)/.test(line)) last.push((cell ?? '').trim());
    else if (last && line.trim() !== '') last.push(`${last.pop() ?? ''}\n${line.trim()}`);
  }
  return tables.map((rows) => rows.map((row) => ({ ...row, cells: row.cells.map((cell) => cell.trim()) })));
}
