import { splitRow } from '../markdown/split-row.js';
import { lexFlat } from './flat-lexer.js';
import { trimBlankLines } from './trim-blank-lines.js';

export interface MarkdownTable {
  header: string[];
  rows: string[][];
}

/** Reads a table from its text, so that cells beyond the header's are kept. */
export function readTable(raw: string): MarkdownTable {
  const [header = '', , ...rows] = raw.trim().split('\n');
  return { header: splitRow(header), rows: rows.map(splitRow) };
}

/** A text as it stands in a cell, or undefined where no cell can hold it. */
export function writeCell(text: string): string | undefined {
  const cell = text.replaceAll('|', '\\|');
  return !/[\n\r]/.test(text) && (splitRow(`| ${cell} |`)[0] ?? '') === text ? cell : undefined;
}

export function writeTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '----')), ...rows.map(line)].join('\n');
}

/**
 * Line breaks and awkward pipes as entities, so that any text fits into a cell of a table of ours; where an author typed
 * an entity by number, its ampersand is one.
 */
export function packCell(text: string): string {
  return text
    .replace(/&(?=#\d+;)/g, '&#38;')
    .replace(/[\n\r\u2028\u2029]/g, (lineBreak) => `&#${lineBreak.charCodeAt(0)};`)
    .replace(/\\+(?=\|)/g, (slashes) => slashes.replaceAll('\\', '&#92;'))
    .replaceAll('|', '\\|');
}

/** Other entities are left to whoever reads the Markdown of the cell. */
export const unpackCell = (cell: string): string =>
  cell.replace(/&#(10|13|38(?=;#\d+;)|92|8232|8233);/g, (_, code: string) => String.fromCharCode(Number(code)));

export interface TextAroundTable {
  before: string;
  table?: string;
  after: string;
}

/** Parts a text at its first table. */
export function partAtTable(text: string): TextAroundTable {
  const tokens = lexFlat(text);
  const index = tokens.findIndex(({ type }) => type === 'table');
  if (index < 0) return { before: text, after: '' };
  const join = (some: typeof tokens) => trimBlankLines(some.map(({ raw }) => raw).join(''));
  return { before: join(tokens.slice(0, index)), table: tokens[index]?.raw, after: join(tokens.slice(index + 1)) };
}
