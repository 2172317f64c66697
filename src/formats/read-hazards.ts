import type { HazardAssessment, HazardMitigation, HazardState } from '../artefacts/hazard-assessment.js';
import type { Problem } from '../artefacts/problem.js';
import { findDataHazard } from '../artefacts/data-hazards.js';
import { withoutBold } from './field-forms/record-table-form.js';
import { lexFlat } from './flat-lexer.js';
import { readListTables } from './list-table.js';
import { readTable, unpackCell } from './table-rows.js';
import { wordsKey } from './words-key.js';

export interface ReadHazardsResult {
  /** In the order of the document; empty where it holds none. */
  assessments: HazardAssessment[];
  problems: Problem[];
  format: 'json' | 'markdown' | 'unknown';
}

type Column = keyof HazardAssessment;

/** What authors put over a column, as keys. */
export const hazardColumns: Record<Column, readonly string[]> = {
  hazard: ['Hazard', 'Hazard name', 'Data hazard', 'Label', 'Name', 'id'],
  state: ['Does it apply?', 'Does the hazard apply?', 'Applies?', 'Apply?', 'Applicable', 'State', 'Status'],
  reason: ['Reason', 'Reasons', 'Why', 'Why?', 'Justification', 'Comment', 'Comments', 'Notes'],
  precautions: ['Precautions', 'Safety precautions', 'What is done about it', 'Mitigations'],
  mitigation: ['Progress', 'Mitigation state'],
  owner: ['Owner', 'Who'],
  assessed: ['Assessed', 'Date', 'Date assessed'],
  reviewBy: ['Review by', 'Next review', 'Review date'],
  version: ['Version', 'Model version'],
  stage: ['Stage', 'Lifecycle stage'],
};

const columnByKey = new Map(
  Object.entries(hazardColumns).flatMap(([column, names]) => names.map((name) => [wordsKey(name), column as Column])),
);
columnByKey.set('mitigation', 'precautions');

const stateByKey = new Map<string, HazardState>([
  ...['yes', 'y', 'true', 'applies', 'x'].map((word) => [word, 'applies'] as const),
  ...['no', 'n', 'false', 'doesnotapply', 'notapplicable', 'na'].map((word) => [word, 'does-not-apply'] as const),
  ...['uncertain', 'unsure', 'maybe', 'partly', 'possibly', 'perhaps'].map((word) => [word, 'uncertain'] as const),
  ...['notassessed', 'notyet', 'tbc', 'tbd'].map((word) => [word, 'not-assessed'] as const),
]);
const signs: Record<string, HazardState> = {
  '✓': 'applies',
  '✔': 'applies',
  '✅': 'applies',
  '✗': 'does-not-apply',
  '❌': 'does-not-apply',
  '?': 'uncertain',
};

const mitigationByKey = new Map<string, HazardMitigation>([
  ['notstarted', 'not-started'],
  ['inprogress', 'in-progress'],
  ['completed', 'completed'],
  ['done', 'completed'],
  ['accepted', 'accepted'],
]);

interface Row {
  /** 0 where there are no lines. */
  line: number;
  values: Partial<Record<Column, unknown>>;
  /** What stands in other columns, each with its heading. */
  others: string[];
}

/**
 * Reads what a project found about hazards: the tables of a Markdown or MyST document that have a column for the hazard
 * and one for whether it applies or why, or JSON of our own or of `{ id, applies, reason, mitigation }`. Hazards and
 * columns are known by old and loose names too. Never throws; a hazard that is in no vocabulary keeps its name.
 */
export function readHazards(text: string): ReadHazardsResult {
  const source = String(text)
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
  const isJson = /^\s*[[{]/.test(source);
  const problems: Problem[] = [];
  const rows = isJson ? rowsOfJson(source, problems) : [...rowsOfListTables(source), ...rowsOfTables(source)];
  const assessments = rows.flatMap((row, index) => assessmentOf(row, `hazards.${index}`, problems));
  if (assessments.length === 0 && problems.length === 0) {
    const message = 'No hazards were found: a table needs a column "Hazard", and one for whether it applies or why.';
    problems.push({ path: '', message, severity: 'error' });
  }
  return { assessments, problems, format: assessments.length === 0 ? 'unknown' : isJson ? 'json' : 'markdown' };
}

function rowsOfListTables(source: string): Row[] {
  return readListTables(source).flatMap(([header, ...rows]) => {
    const columns = columnsOf(header?.cells ?? []);
    return columns ? rows.map(({ line, cells }) => rowOf(line, columns, header?.cells ?? [], cells)) : [];
  });
}

function rowsOfTables(source: string): Row[] {
  const found: Row[] = [];
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
function columnsOf(header: readonly string[]): (Column | undefined)[] | undefined {
  const columns = header.map((words) => columnByKey.get(wordsKey(withoutBold(words))));
  const has = (column: Column): boolean => columns.includes(column);
  return has('hazard') && (has('state') || has('reason')) ? columns : undefined;
}

function rowOf(
  line: number,
  columns: readonly (Column | undefined)[],
  header: readonly string[],
  cells: readonly string[],
): Row {
  const row: Row = { line, values: {}, others: [] };
  for (const [index, written] of cells.entries()) {
    const cell = written.trim();
    const column = columns[index];
    if (cell === '') continue;
    if (column && row.values[column] === undefined) row.values[column] = cell;
    else row.others.push([withoutBold(header[index] ?? ''), cell].filter(Boolean).join(': '));
  }
  return row;
}

function rowsOfJson(source: string, problems: Problem[]): Row[] {
  let data: unknown;
  try {
    data = JSON.parse(source);
  } catch (error) {
    const message = `This is not valid JSON: ${(error as Error).message}`;
    problems.push({ path: '', message, severity: 'error' });
    return [];
  }
  const listed = Array.isArray(data) ? data : (data as { hazards?: unknown }).hazards;
  if (!Array.isArray(listed)) return [];
  return listed.map((entry: unknown): Row => {
    const row: Row = { line: 0, values: {}, others: [] };
    if (typeof entry === 'string') return { ...row, values: { hazard: entry } };
    for (const [name, value] of Object.entries(entry ?? {})) {
      const column = Object.hasOwn(hazardColumns, name) ? (name as Column) : columnByKey.get(wordsKey(name));
      if (value === null || value === '') continue;
      if (column && row.values[column] === undefined) row.values[column] = value;
      else row.others.push(`${name}: ${textOf(value) || JSON.stringify(value)}`);
    }
    return row;
  });
}

function assessmentOf({ line, values, others }: Row, path: string, problems: Problem[]): HazardAssessment[] {
  const report = (message: string): void => {
    problems.push({ path, ...(line > 0 ? { line } : {}), message, severity: 'warning' });
  };
  const name = plainName(textOf(values.hazard));
  if (name === '') {
    if (Object.keys(values).length > 0) report('This row names no hazard, so it was left out.');
    return [];
  }
  const label = findDataHazard(name);
  if (!label) report(`"${name}" is not in the Data Hazards vocabulary. Its words were kept.`);
  const state = values.state === undefined ? undefined : stateOf(values.state);
  const written = textOf(values.state);
  if (values.state !== undefined && !state)
    report(`"${written}" says neither yes nor no; it was put before the reason.`);
  const because = [state === undefined ? written : '', textOf(values.reason)].filter(Boolean).join('. ');
  const reason = [because, ...others].filter(Boolean).join('\n');
  // "mitigation" is a text to some, and to us how far it is.
  const done = [values.mitigation, values.precautions].map((value) => mitigationByKey.get(wordsKey(textOf(value))));
  const mitigation = done[0] ?? done[1];
  const taken = done[1] ? values.mitigation : [values.precautions, done[0] ? undefined : values.mitigation];
  const precautions = [taken]
    .flat(2)
    .flatMap((value) => textOf(value).split('\n'))
    .filter(Boolean);
  const { owner, assessed, reviewBy, version, stage } = values;
  return [
    withoutEmpty({
      hazard: label?.id ?? name,
      state,
      mitigation,
      reason,
      precautions,
      owner: textOf(owner),
      assessed: textOf(assessed),
      reviewBy: textOf(reviewBy),
      version: textOf(version),
      stage: textOf(stage),
    }),
  ];
}

const textOf = (value: unknown): string =>
  typeof value === 'string'
    ? value.trim()
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : '';

/** `` `Privacy` `` and **Privacy** are the label; so are the words of a link. */
const plainName = (written: string): string =>
  withoutBold(written.replaceAll('`', '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')).trim();

function stateOf(value: unknown): HazardState | undefined {
  const written = textOf(value);
  return signs[written] ?? stateByKey.get(wordsKey(written));
}

function withoutEmpty(assessment: HazardAssessment): HazardAssessment {
  const kept = Object.entries(assessment).filter(
    ([, value]) => value !== undefined && value !== '' && value.length > 0,
  );
  return Object.fromEntries(kept) as HazardAssessment;
}
