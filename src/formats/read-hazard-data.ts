import type { Problem } from '../artefacts/problem.js';
import type { HazardIdOf } from '../artefacts/hazard-ids.js';
import { hazardColumnOf, type HazardColumnRead } from './hazard-columns.js';
import { hasFields, hazardsHeldBy, hazardsInData } from './hazards-in-data.js';
import { hazardStateOf, type HazardRow } from './read-hazard-row.js';

/**
 * The rows of data: a list of hazards, or an object that has such a list, or hazards by their ids, as `hazards`. A
 * hazard is an object of our own fields or of `{ id, applies, reason, mitigation }`, or a name alone. Empty where the
 * data is something else. What is left out, being too deep or too much, is told in `problems`.
 */
export const readHazardData = (
  data: unknown,
  problems: Problem[],
  idOf: HazardIdOf,
  lineOf?: (part: unknown) => number,
): HazardRow[] =>
  hazardsInData(data, problems, lineOf).map(({ key, isNamed, value, line }) => ({
    ...(isNamed ? rowOfNamed(key, value, idOf) : rowOf(value, idOf)),
    line,
  }));

/** Whether data is surely about hazards, where it may as well be any other list that somebody made. */
export function isOfHazards(data: unknown, idOf: HazardIdOf): boolean {
  if (!Array.isArray(data)) return hazardsHeldBy(data) !== undefined;
  const isKnown = (name: unknown): boolean => typeof name === 'string' && idOf(name) !== undefined;
  const fields = data.filter(hasFields).map((entry) => rowOf(entry, idOf).values);
  return (
    fields.some(({ hazard, state, reason }) => isKnown(hazard) || (hazard && (state ?? reason) !== undefined)) ||
    (data.length > 0 && data.every(isKnown))
  );
}

const emptyRow = (entry: unknown): HazardRow => ({
  line: 0,
  values: {},
  others: [],
  notText: [],
  written: () => JSON.stringify(entry),
});

function rowOf(entry: unknown, idOf: HazardIdOf): HazardRow {
  const row = emptyRow(entry);
  if (typeof entry === 'string') row.values.hazard = entry;
  else if (hasFields(entry)) takeFields(row, entry, idOf);
  else if (!isNothing(entry)) row.others.push(JSON.stringify(entry));
  return row;
}

/** As it stands in data where hazards have their ids for names; a text is whether it applies, or why. */
function rowOfNamed(name: string, entry: unknown, idOf: HazardIdOf): HazardRow {
  const row = emptyRow({ [name]: entry });
  row.values.hazard = name;
  const fields = hasFields(entry) ? entry : { [hazardStateOf(entry) ? 'state' : 'reason']: entry };
  takeFields(row, fields, idOf);
  return row;
}

function takeFields(row: HazardRow, fields: Record<string, unknown>, idOf: HazardIdOf): void {
  for (const [name, value] of Object.entries(fields)) {
    if (isNothing(value)) continue;
    const column = hazardColumnOf(name);
    const fitting = column && valueFor(column, value);
    if (column === 'hazard' && isSameHazard(row.values.hazard, value, idOf)) continue;
    if (column && !isOfTexts(value)) row.notText?.push(name);
    if (column && fitting !== undefined && row.values[column] === undefined) row.values[column] = fitting;
    else row.others.push(`${name}: ${asText(value)}`);
  }
}

/** The value as a row can hold it, or undefined. */
function valueFor(column: HazardColumnRead, value: unknown): unknown {
  if (isText(value)) return value;
  if (column === 'hazard') return undefined;
  if (!Array.isArray(value)) return asText(value);
  const texts = value.filter((item) => !isNothing(item)).map(asText);
  if (/precautions|mitigation/i.test(column)) return texts;
  return texts.join(column === 'reason' ? '\n' : ', ');
}

const isOfTexts = (value: unknown): boolean =>
  isText(value) || (Array.isArray(value) && value.every((item) => isText(item) || isNothing(item)));

const asText = (value: unknown): string => (isText(value) ? String(value) : JSON.stringify(value));

const isSameHazard = (one: unknown, other: unknown, idOf: HazardIdOf): boolean =>
  one === other ||
  (typeof one === 'string' && typeof other === 'string' && idOf(one) !== undefined && idOf(one) === idOf(other));

const isText = (value: unknown): value is string | number | boolean => /^(?:string|number|boolean)$/.test(typeof value);

/** YAML's words for nothing arrive as they are written. */
const isNothing = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (typeof value === 'string' && ['', '~', 'null'].includes(value.trim())) ||
  (typeof value === 'object' && Object.keys(value).length === 0);
