import type { HazardAssessment, HazardMitigation, HazardState } from '../artefacts/hazard-assessment.js';
import type { Problem } from '../artefacts/problem.js';
import { withoutBold } from './field-forms/record-table-form.js';
import type { HazardColumnRead } from './hazard-columns.js';
import type { HazardIdOf } from '../artefacts/hazard-ids.js';
import { wordsKey } from './words-key.js';

/** What a document says of one hazard, before its words are understood. */
export interface HazardRow {
  /** 0 where there are no lines. */
  line: number;
  values: Partial<Record<HazardColumnRead, unknown>>;
  /** What stands in other columns, each with its heading. */
  others: string[];
  /** The fields whose value was no text, and was put into JSON. */
  notText?: string[];
  /** As it stands in the document. */
  written(): string;
}

const stateByKey = new Map<string, HazardState>([
  ...['yes', 'y', 'true', 'applies', 'x'].map((word) => [word, 'applies'] as const),
  ...['no', 'n', 'false', 'doesnotapply', 'notapplicable', 'na'].map((word) => [word, 'does-not-apply'] as const),
  ...['uncertain', 'unsure', 'maybe', 'partly', 'possibly', 'perhaps'].map((word) => [word, 'uncertain'] as const),
  ...['notassessed', 'notyet', 'tbc', 'tbd'].map((word) => [word, 'not-assessed'] as const),
]);
const stateBySign = new Map<string, HazardState>([
  ['✓', 'applies'],
  ['✔', 'applies'],
  ['✅', 'applies'],
  ['✗', 'does-not-apply'],
  ['❌', 'does-not-apply'],
  ['?', 'uncertain'],
]);

const mitigationByKey = new Map<string, HazardMitigation>([
  ['notstarted', 'not-started'],
  ['inprogress', 'in-progress'],
  ['completed', 'completed'],
  ['done', 'completed'],
  ['accepted', 'accepted'],
]);

/** The assessment that a row stands for; none, which is told in `problems`, where the row names no hazard. */
export function readHazardRow(
  { line, values, others, notText = [], written: asItStands }: HazardRow,
  path: string,
  problems: Problem[],
  idOf: HazardIdOf,
): HazardAssessment[] {
  const report = (message: string): void => {
    problems.push({ path, ...(line > 0 ? { line } : {}), message, severity: 'warning' });
  };
  for (const field of notText) report(`"${field}" is no text. It was kept as it is written in JSON.`);
  const named = lineOf(values.hazard);
  const name = plainName(named);
  if (name === '') {
    if (Object.keys(values).length + others.length > 0) {
      report(`This row names no hazard, so it was left out: ${asItStands()}`);
    }
    return [];
  }
  // Titles of a page's own may have marks in them.
  const id = idOf(named) ?? idOf(name);
  if (id === undefined) report(`"${name}" is not in the Data Hazards vocabulary. Its words were kept.`);
  const state = values.state === undefined ? undefined : hazardStateOf(values.state);
  const written = textOf(values.state);
  if (values.state !== undefined && !state)
    report(`"${written}" says neither yes nor no; it was put before the reason.`);
  const because = [state === undefined ? written : '', textOf(values.reason)].filter(Boolean).join('. ');
  const reason = [because, ...others].filter(Boolean).join('\n');
  const mayBeProgress = [values.mitigation, values.mitigationOrPrecautions];
  const progress = mayBeProgress.find((value) => mitigationOf(value) !== undefined);
  const mitigation = mitigationOf(progress);
  const precautions = [values.precautions, ...mayBeProgress.filter((value) => value !== progress)]
    .flat()
    .flatMap((value) => textOf(value).split(/\r?\n/))
    .filter(Boolean);
  const { owner, assessed, reviewBy, version, stage } = values;
  return [
    withoutEmpty({
      hazard: id ?? name,
      state,
      mitigation,
      reason,
      precautions,
      owner: lineOf(owner),
      assessed: lineOf(assessed),
      reviewBy: lineOf(reviewBy),
      version: lineOf(version),
      stage: lineOf(stage),
    }),
  ];
}

const textOf = (value: unknown): string =>
  typeof value === 'string'
    ? value.trim()
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : '';

/** On one line. */
const lineOf = (value: unknown): string =>
  textOf(value)
    .split(/[\n\r\u2028\u2029]+/)
    .map((line) => line.trim())
    .filter(Boolean)
    .join(' ');

const mitigationOf = (value: unknown): HazardMitigation | undefined => mitigationByKey.get(wordsKey(textOf(value)));

/** `` `Privacy` `` and **Privacy** are the label; so are the words of a link. */
const plainName = (written: string): string =>
  withoutBold(written.replaceAll('`', '').replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1')).trim();

/** What is said by "yes", "n/a", ✓ and the like. */
export function hazardStateOf(value: unknown): HazardState | undefined {
  const written = textOf(value);
  return stateBySign.get(written) ?? stateByKey.get(wordsKey(written));
}

function withoutEmpty(assessment: HazardAssessment): HazardAssessment {
  const kept = Object.entries(assessment).filter(
    ([, value]) => value !== undefined && value !== '' && value.length > 0,
  );
  return Object.fromEntries(kept) as HazardAssessment;
}
