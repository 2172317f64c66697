import type { Extra } from '../artefacts/model-card.js';
import { modelCardFields, type ModelCardField } from '../artefacts/model-card-fields.js';
import { splitRow } from '../markdown/split-row.js';
import { readLabelLine } from './label-line.js';
import { isOneBody, writeLabelParagraph } from './label-paragraph.js';
import { readVersion } from './field-forms/version-form.js';
import { readRowLabel } from './read-specification.js';
import { writeCell } from './table-rows.js';
import { writeExtra } from './write-extra.js';
import type { WrittenCard } from './written-card.js';

const fields = modelCardFields.filter(({ section }) => section === 'specification');

/** A row of the table of facts, or undefined where the label or the text fits into no cell. */
function writeRow(words: string, text: string, hasColon: boolean): string | undefined {
  const cell = writeCell(text);
  if (cell === undefined) return undefined;
  const labels = [`**${words}${hasColon ? ':' : ''}**`, words].map(writeCell);
  const label = labels.find((each) => each !== undefined && readRowLabel(splitRow(`| ${each} |`)[0] ?? '') === words);
  return label === undefined ? undefined : `| ${label} | ${cell} |`;
}

const rowOfExtra = ({ heading, level, body }: Extra): string | undefined =>
  heading === undefined || level !== undefined ? undefined : writeRow(heading, body, true);

interface FieldInTable {
  rows: string[];
}

/** The rows of a field and of what stands behind it, where all of it fits into rows. */
function rowsOf(written: WrittenCard, field: ModelCardField, text: string): FieldInTable | undefined {
  const behind = written
    .extrasAfter(field.path)
    .filter(({ heading }) => heading !== undefined || field.path !== 'version.name');
  const rows = [
    writeRow(written.label(field), text, field.templateLabel?.endsWith(':') ?? true),
    ...behind.map(rowOfExtra),
  ];
  return rows.every((row) => row !== undefined) ? { rows } : undefined;
}

/** "0.3<br>first pilot" where that is read again as the version and its notes. */
function joinVersion(written: WrittenCard): string | undefined {
  const { name, notes } = written.card.version ?? {};
  if (name === undefined || notes === undefined) return undefined;
  if (written.card.labels?.['version.notes'] !== undefined || written.extrasAfter('version.notes').length > 0)
    return undefined;
  const text = `${name}<br>${notes}`;
  const read = readVersion(text);
  const lines = text.split('\n');
  const label = lines.findIndex((line) => readLabelLine(line) !== undefined);
  const ownLines = lines.slice(0, label < 0 ? undefined : label);
  const isOne = ownLines.length === 1 || isOneBody(ownLines.join('\n').trimEnd());
  return isOne && read.name === name && read.notes === notes ? text : undefined;
}

function writeBelow(written: WrittenCard, field: ModelCardField, text: string): string[] {
  const behind = written
    .extrasAfter(field.path)
    .filter(({ heading }) => heading !== undefined || field.path !== 'version.name');
  return [writeLabelParagraph(written.label(field), text), ...behind.map(writeExtra)];
}

/**
 * The table of facts, and below it, behind labels, what fits into no row. Where an extra with a heading stands before
 * all facts there is no table, since it would be read as that extra's.
 */
export function writeSpecification(written: WrittenCard): string[] {
  const first = written.extrasAfter('specification');
  const firstRows = first.filter(({ heading }) => heading !== undefined).map(rowOfExtra);
  const hasTable = firstRows.every((row) => row !== undefined);
  const joined = joinVersion(written);
  const rows: string[] = hasTable ? firstRows : [];
  const below: string[] = [];
  for (const field of fields) {
    if (joined !== undefined && field.path === 'version.notes') continue;
    const text = field.path === 'version.name' && joined !== undefined ? joined : written.text(field);
    if (text === undefined) continue;
    const inTable = hasTable ? rowsOf(written, field, text) : undefined;
    if (inTable !== undefined) rows.push(...inTable.rows);
    else below.push(...writeBelow(written, field, text));
  }
  const behindTable = written.extrasAfter('version.name').filter(({ heading }) => heading === undefined);
  const before = (hasTable ? first.filter(({ heading }) => heading === undefined) : first).map(writeExtra);
  const table = hasTable ? [['|  |  |', '| ---- | ---- |', ...rows].join('\n')] : [];
  return [...before, ...table, ...(hasTable ? behindTable.map(writeExtra) : []), ...below];
}
