import type { Token, Tokens } from 'marked';
import { limitColumns } from './limit-columns.js';
import type { RichTextNode, Table, TableCell } from './rich-text.js';

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

/** The cells of a row beyond the number of columns, split as marked splits: at pipes without a backslash. */
function extraCells(line: string, columns: number): string[] {
  let pipes = 0;
  for (let index = line.indexOf('|'); index >= 0 && pipes <= columns; index = line.indexOf('|', index + 1)) {
    pipes++;
  }
  if (pipes < columns) {
    return [];
  }
  const cells: string[] = [];
  let cell = '';
  for (let index = 0; index < line.length; index++) {
    if (line[index] === '\\' && index + 1 < line.length) {
      cell += line[index + 1] === '|' ? '|' : line.slice(index, index + 2);
      index++;
    } else if (line[index] === '|') {
      cells.push(cell.trim());
      cell = '';
    } else {
      cell += line[index];
    }
  }
  cells.push(cell.trim());
  if (cells[0] === '') {
    cells.shift();
  }
  if (cells.at(-1) === '') {
    cells.pop();
  }
  return cells.slice(columns).filter((text) => text !== '');
}
