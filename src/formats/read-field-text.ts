import type { ModelCardField } from '../artefacts/model-card-fields.js';
import { partAtTable } from './table-rows.js';
import { readImages, readLink } from './field-forms/link-form.js';
import { readOnlyRecords, readRecords, withoutBold, type RecordColumn } from './field-forms/record-table-form.js';
import { bulletStyle, numberStyle, readTexts, type ListStyle } from './field-forms/text-list-form.js';
import { isUnfilled, withoutGuidance, withoutLeadingPrompt } from './unfilled-text.js';

export const ownerColumns: readonly RecordColumn<'name' | 'role' | 'contact'>[] = [
  { key: 'name', heading: 'Name', otherHeadings: ['Owner', 'Developer'] },
  { key: 'role', heading: 'Role' },
  { key: 'contact', heading: 'Contact', otherHeadings: ['Email', 'Contact details'] },
];
export const riskColumns: readonly RecordColumn<'name' | 'mitigation'>[] = [
  { key: 'name', heading: 'Risk', otherHeadings: ['Risks', 'Hazard'] },
  { key: 'mitigation', heading: 'Mitigation', otherHeadings: ['Mitigations', 'What is done about it'] },
];
export const splitColumns: readonly RecordColumn<'name' | 'share' | 'description'>[] = [
  {
    key: 'name',
    heading: 'Type',
    otherHeadings: ['Set', 'Dataset', 'Data set', 'Subset', 'Partition', 'Name', 'Data'],
  },
  { key: 'share', heading: 'Split', otherHeadings: ['Share', 'Proportion', 'Percentage', 'Percent', 'Size', 'Amount'] },
  { key: 'description', heading: 'Description', otherHeadings: ['Details', 'Notes', 'Comments'] },
];

export const listStyleOf = (path: string): ListStyle =>
  path === 'methodology.alternatives' ? numberStyle : bulletStyle;

/** What a field's text holds. */
export interface FieldReading {
  value?: unknown;
  /** What stood before the table, for fields whose value is a table. */
  summary?: string;
  /** What stood behind the table. */
  after?: string;
  /** By column: the author's own heading. */
  headers?: Readonly<Record<string, string | undefined>>;
  /** Whether there was a table that was left as it is. */
  notUnderstood?: boolean;
}

const filled = (values: readonly string[]) => values.filter((value) => !isUnfilled(value));
const listOrNothing = <Value>(values: readonly Value[]): readonly Value[] | undefined =>
  values.length === 0 ? undefined : values;

const nameOfSplit = (cell: string) => withoutBold(cell).replace(/\s*:$/, '');

function readSplits(text: string): FieldReading {
  const { before, table, after } = partAtTable(text);
  const read = table === undefined ? undefined : readRecords(table, splitColumns);
  if (read === undefined) {
    return { summary: isUnfilled(text) ? undefined : text, notUnderstood: table !== undefined };
  }
  const splits = read.records.flatMap(({ name = '', share, description }) => {
    const split = {
      name: nameOfSplit(name),
      ...(share !== undefined && !isUnfilled(share) ? { share } : {}),
      ...(description !== undefined && !isUnfilled(description) ? { description } : {}),
    };
    const unfilled = (share ?? description) !== undefined && !('share' in split) && !('description' in split);
    return unfilled ? [] : [split];
  });
  const headers = splits.length > 0 ? read.headers : {};
  return {
    value: listOrNothing(splits),
    headers,
    summary: isUnfilled(before) ? undefined : before,
    after: withoutGuidance(after),
  };
}

/** What stands at the metrics of a card that has no table there, or none that is understood. */
export function readMetricsAsText(text: string): FieldReading {
  const whole = withoutGuidance(withoutLeadingPrompt(text));
  return { summary: isUnfilled(whole) ? undefined : whole };
}

function readOwners(text: string) {
  const records = readOnlyRecords(text, ownerColumns)?.records;
  return records ?? readTexts(text.trim(), bulletStyle).map((name) => ({ name }));
}

function readWords(text: string): string[] {
  const entries = readTexts(text, bulletStyle);
  const [only = ''] = entries;
  if (entries.length !== 1 || only !== text || only.includes('\n')) return entries;
  const words = only.split(',').map((word) => word.trim());
  return words.some((word) => word === '' || /^and\s/i.test(word)) ? [only] : words;
}

function readLicences(text: string) {
  return readTexts(text.trim(), bulletStyle).map((name) => {
    const link = readLink(name);
    return link === undefined || link.label === name || `<${link.label}>` === name
      ? { name }
      : { name: link.label, url: link.url };
  });
}

function readRisks(text: string) {
  const records = readOnlyRecords(text, riskColumns)?.records;
  if (records !== undefined)
    return records.map(({ name = '', mitigation }) => (mitigation === undefined ? { name } : { name, mitigation }));
  const names = readTexts(text, bulletStyle);
  return names.length === 1 && names[0] === text ? undefined : names.map((name) => ({ name }));
}

function readLinks(text: string) {
  const links = readTexts(text, bulletStyle).map(readLink);
  return links.every((link) => link !== undefined) ? links : undefined;
}

/** Fields that are read as a whole or not at all: what does not fit the form is no value of theirs. */
export const hasStrictForm = ({ kind }: ModelCardField): boolean =>
  kind === 'links' || kind === 'images' || kind === 'risks';

/** Whether two texts for the field are two lists to be put together, rather than one longer text. */
export const isListOfRecords = ({ kind }: ModelCardField): boolean =>
  !['text', 'texts', 'splits', 'metrics'].includes(kind);

/** Reads the Markdown that stands at a field as its kind asks. A template's prompt is no value. */
export function readFieldText(field: ModelCardField, text: string): FieldReading {
  if (field.kind === 'splits') return readSplits(text);
  if (field.kind === 'metrics') return readMetricsAsText(text);
  if (isUnfilled(text)) return {};
  if (field.kind === 'texts') return { value: listOrNothing(filled(readTexts(text, listStyleOf(field.path)))) };
  if (field.kind === 'owners') return { value: listOrNothing(readOwners(text)) };
  if (field.kind === 'words') return { value: listOrNothing(readWords(text)) };
  if (field.kind === 'licences') return { value: listOrNothing(readLicences(text)) };
  if (field.kind === 'links') return { value: readLinks(text) };
  if (field.kind === 'images') return { value: readImages(text) };
  if (field.kind === 'risks') return { value: readRisks(text) };
  return { value: text };
}
