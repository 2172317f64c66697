import type { HazardAssessment, HazardMitigation, HazardState } from '../artefacts/hazard-assessment.js';
import type { Problem } from '../artefacts/problem.js';
import { findDataHazard } from '../artefacts/data-hazards.js';
import { findOwnHazard } from '../artefacts/own-hazards.js';
import { withoutBold } from './field-forms/record-table-form.js';
import type { HazardColumn } from './hazard-columns.js';
import { wordsKey } from './words-key.js';

/** What a document says of one hazard, before its words are understood. */
export interface HazardRow {
  /** 0 where there are no lines. */
  line: number;
  values: Partial<Record<HazardColumn, unknown>>;
  /** What stands in other columns, each with its heading. */
  others: string[];
}

const stateByKey = new Map<string, HazardState>([
  ...['yes', 'y', 'true', 'applies', 'x'].map((word) => [word, 'applies'] as const),
  ...['no', 'n', 'false', 'doesnotapply', 'notapplicable', 'na'].map((word) => [word, 'does-not-apply'] as const),
  ...['uncertain', 'unsure', 'maybe', 'partly', 'possibly', 'perhaps'].map((word) => [word, 'uncertain'] as const),
  ...['notassessed', 'notyet', 'tbc', 'tbd'].map((word) => [word, 'not-assessed'] as const),
]);
const stateBySign = new Map<string, HazardState>([
  ...['✓', '✔', '✅'].map((sign) => [sign, 'applies'] as const),
  ...['✗', '❌'].map((sign) => [sign, 'does-not-apply'] as const),
  ['?', 'uncertain'],
]);

const mitigationByKey = new Map<string, HazardMitigation>([
  ['notstarted', 'not-started'],
  ['inprogress', 'in-progress'],
  ['completed', 'completed'],
  ['done', 'completed'],
  ['accepted', 'accepted'],
]);

/**
 * The assessment that a row stands for; none, which is told in `problems`, where the row names no hazard. Hazards of the
 * page's own `vocabulary` go before those that have the same name elsewhere.
 */
export function readHazardRow(
  { line, values, others }: HazardRow,
  path: string,
  problems: Problem[],
  vocabulary?: unknown,
): HazardAssessment[] {
  const report = (message: string): void => {
    problems.push({ path, ...(line > 0 ? { line } : {}), message, severity: 'warning' });
  };
  const name = plainName(textOf(values.hazard));
  if (name === '') {
    if (Object.keys(values).length + others.length > 0) report('This row names no hazard, so it was left out.');
    return [];
  }
  const label = findOwnHazard(name, vocabulary) ?? findDataHazard(name);
  if (!label) report(`"${name}" is not in the Data Hazards vocabulary. Its words were kept.`);
  const state = values.state === undefined ? undefined : hazardStateOf(values.state);
  const written = textOf(values.state);
  if (values.state !== undefined && !state)
    report(`"${written}" says neither yes nor no; it was put before the reason.`);
  const because = [state === undefined ? written : '', textOf(values.reason)].filter(Boolean).join('. ');
  const reason = [because, ...others].filter(Boolean).join('\n');
  // "mitigation" is a text to some, and to us how far it is.
  const mitigation = mitigationByKey.get(wordsKey(textOf(values.mitigation)));
  const taken = [values.precautions, mitigation ? undefined : values.mitigation];
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
