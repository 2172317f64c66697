import * as v from 'valibot';
import { dataHazardSchema, type DataHazard } from '../artefacts/data-hazard.js';
import type { Problem } from '../artefacts/problem.js';
import { hasFields, hazardsInData } from './hazards-in-data.js';
import { takeUnknownKeys } from './take-unknown-keys.js';
import { typeInWords } from './type-in-words.js';

/**
 * The hazards of data: a list of objects as `dataHazardSchema` has them, or an object that has such a list, or hazards
 * by their ids, as `hazards`. What is not as expected is left out and told in `problems`. Empty where the data is
 * something else.
 */
export function readHazardEntries(
  data: unknown,
  problems: Problem[],
  lineOf?: (part: unknown) => number,
): DataHazard[] {
  const ids = new Set<string>();
  return hazardsInData(data, problems, lineOf).flatMap(({ key, isNamed, value, line }) => {
    const tell = (path: readonly string[], message: string, severity: Problem['severity']): void => {
      problems.push({ path: ['hazards', key, ...path].join('.'), ...(line > 0 ? { line } : {}), message, severity });
    };
    const entry = isNamed && hasFields(value) ? { id: key, ...value } : value;
    for (const { path } of takeUnknownKeys(dataHazardSchema, entry)) {
      tell(path, `"${path.join('.')}" is no part of a hazard, so it was left out.`, 'warning');
    }
    const { success, output, issues } = v.safeParse(dataHazardSchema, entry);
    for (const issue of issues ?? []) {
      const path = (issue.path ?? []).map((step) => String(step.key));
      tell(path, `${nameOf(entry, key)} was left out. ${inWords(issue, path)}`, 'error');
    }
    if (!success) return [];
    if (ids.has(output.id)) tell([], `The id "${output.id}" is here twice. Elements show the first.`, 'warning');
    ids.add(output.id);
    return [output];
  });
}

function nameOf(entry: unknown, key: string): string {
  const { title, id } = hasFields(entry) ? entry : {};
  const name = [title, id].find((each): each is string => typeof each === 'string' && each !== '');
  return name === undefined ? `Entry ${/^\d+$/.test(key) ? Number(key) + 1 : `"${key}"`}` : `"${name}"`;
}

function inWords(issue: v.BaseIssue<unknown>, path: readonly string[]): string {
  const place = path.length > 0 ? `"${path.join('.')}": ` : '';
  if (issue.kind !== 'schema') return `${place}${issue.message}`;
  return `${place}Expected ${typeInWords(issue.expected ?? 'something else')} but found ${typeInWords(issue.received)}.`;
}
