import { widestRow } from '../../artefacts/widest-row.js';
import { packCell, partAtTable, readTable, unpackCell, writeTable } from '../table-rows.js';
import { wordsKey } from '../words-key.js';

/** A column of a table whose rows are records: the key, our heading for it, and other words for it. */
export interface RecordColumn<Key extends string> {
  key: Key;
  heading: string;
  otherHeadings?: readonly string[];
}

export const withoutBold = (cell: string): string =>
  /^(\*\*|__)(?!\s)((?:(?!\1).)+)\1$/.exec(cell)?.[2]?.trim() ?? cell;

export interface RecordTable<Key extends string> {
  records: Partial<Record<Key, string>>[];
  /** By column: the author's own heading, where its words are not ours. */
  headers: Partial<Record<Key, string>>;
}

/**
 * Reads rows as records by the words of the header, or by position where every header cell is empty. Undefined where a
 * column is not understood.
 */
export function readRecords<Key extends string>(
  raw: string,
  columns: readonly RecordColumn<Key>[],
): RecordTable<Key> | undefined {
  const { header, rows } = readTable(raw);
  const width = widestRow([header, ...rows]);
  const byPosition = header.every((cell) => cell === '');
  const headers: Partial<Record<Key, string>> = {};
  const found: Key[] = [];
  for (let index = 0; index < width; index++) {
    const words = withoutBold(header[index] ?? '');
    const open = columns.filter(({ key }) => !found.includes(key));
    const column = byPosition
      ? columns[index]
      : open.find(({ heading, otherHeadings = [] }) =>
          [heading, ...otherHeadings].some(
            (known) => wordsKey(known) === wordsKey(words) && (words === '') === (known === ''),
          ),
        );
    if (column === undefined || (byPosition && header.length === 0)) return undefined;
    if (!byPosition && wordsKey(words) !== wordsKey(column.heading)) headers[column.key] = words;
    found.push(column.key);
  }
  if (columns[0] && !found.includes(columns[0].key)) return undefined;
  const records = rows.map((row) => {
    const record: Partial<Record<Key, string>> = {};
    found.forEach((key, index) => {
      const cell = unpackCell(row[index] ?? '');
      if (cell !== '') record[key] = cell;
    });
    return record;
  });
  return { records: records.filter((record) => Object.keys(record).length > 0), headers };
}

/** Reads a text that is such a table and nothing else. */
export function readOnlyRecords<Key extends string>(text: string, columns: readonly RecordColumn<Key>[]) {
  const { before, table, after } = partAtTable(text);
  return table === undefined || before !== '' || after !== '' ? undefined : readRecords(table, columns);
}

/** Writes only the columns in use; the first is always there. */
export function writeRecords<Key extends string>(
  records: readonly Partial<Record<Key, string>>[],
  columns: readonly RecordColumn<Key>[],
  headers: Readonly<Record<string, string | undefined>> = {},
): string {
  const used = columns.filter(
    ({ key }, index) => index === 0 || headers[key] || records.some((record) => record[key] !== undefined),
  );
  return writeTable(
    used.map(({ key, heading }) => packCell(headers[key] ?? heading)),
    records.map((record) => used.map(({ key }) => packCell(record[key] ?? ''))),
  );
}
