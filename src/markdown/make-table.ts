import type { Token, Tokens } from 'marked';
import { limitColumns } from './limit-columns.js';
import type { RichTextNode, Table, TableCell } from './rich-text.js';
import { splitRow } from './split-row.js';

/**
 * A table of Markdown. marked drops cells beyond the header's; they are read again from the row as written.
 * `lexInline` and `read` turn a cell's text into tokens and tokens into nodes.
 */
export function makeTable(
  token: Tokens.Table,
  lexInline: (text: string) => Token[],
  read: (tokens: readonly Token[]) => RichTextNode[],
): Table {
  const columns = token.header.length;
  const lines = token.raw.split('\n');
  const makeCell = (cell: Tokens.TableCell): TableCell => {
    const children = read(cell.tokens);
    return cell.align ? { header: cell.header, align: cell.align, children } : { header: cell.header, children };
  };
  const header = token.header.map(makeCell);
  const body = token.rows.map((row, index) => {
    const cells = row.map(makeCell);
    for (const text of extraCells(lines[index + 2] ?? '', columns)) {
      cells.push({ header: false, children: read(lexInline(text)) });
    }
    return cells;
  });
  const head = header.some((cell) => cell.children.length > 0) ? limitColumns([header]) : [];
  return { tag: 'table', head, body: limitColumns(body) };
}

/** The cells of a row beyond the number of columns. Nearly no row has pipes enough for that. */
function extraCells(line: string, columns: number): string[] {
  const cells = line.split('|').length > columns ? splitRow(line) : [];
  return cells.slice(columns).filter((text) => text !== '');
}
