import type { ModelCardField } from '../artefacts/model-card-fields.js';
import { withoutBold } from './field-forms/record-table-form.js';
import { fieldOfLabel } from './model-card-labels.js';
import { partAtTable, readTable } from './table-rows.js';
import { wordsKey } from './words-key.js';

export interface SpecificationRow {
  words: string;
  body: string;
  line: number;
  /** Absent where the words name no field of ours. */
  field?: ModelCardField;
}

/** Header words that only say that a table of facts follows, and no words. */
const plainHeaders: readonly string[] =
  ' detail details information field value item attribute property key description'.split(' ');

export function readRowLabel(cell: string): string {
  const words = cell.replace(/\s*:$/, '');
  return withoutBold(words).replace(/\s*:$/, '').trim();
}

/** Reads a section's table of facts: a label and a text in each row. Undefined where there is no such table. */
export function readSpecification(text: string, line: number) {
  const { before, table, after } = partAtTable(text);
  if (table === undefined) return undefined;
  const { header, rows } = readTable(table);
  if (header.length > 2 && header.slice(2).some((cell) => cell !== '')) return undefined;
  const isHeader = header.every((cell) => plainHeaders.includes(wordsKey(cell)));
  const firstLine = line + 1 + text.slice(0, text.indexOf(table)).split('\n').length + 2;
  const read: SpecificationRow[] = [];
  (isHeader ? rows : [header, ...rows]).forEach(([label = '', ...cells], index) => {
    const words = readRowLabel(label);
    const isLabel = /[\p{L}\p{N}]/u.test(words);
    const body = (isLabel ? cells : [label, ...cells]).filter((cell) => cell !== '').join('<br>');
    const last = read.at(-1);
    if (!isLabel && last !== undefined) last.body = [last.body, body].filter(Boolean).join('<br>');
    else if (isLabel) read.push({ words, body, line: firstLine + index, field: fieldOfLabel(words, 'specification') });
    else if (body !== '') read.push({ words: '', body, line: firstLine + index });
  });
  return { before, rows: read, after };
}
