import * as v from 'valibot';
import { modelCardSchema, type Extra, type ModelCard } from '../artefacts/model-card.js';
import { modelCardFields, modelCardSections } from '../artefacts/model-card-fields.js';
import type { Problem } from '../artefacts/problem.js';
import { copyPlainData } from './copy-plain-data.js';
import { orderExtras } from './order-extras.js';
import { takeUnknownKeys, type UnknownValue } from './take-unknown-keys.js';
import { typeInWords } from './type-in-words.js';

function readAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

const leftOut = Symbol('left out');

/** Takes out what an issue is about: the value itself, or the whole item that lacks a value it needs. */
function leaveOut(data: unknown, path: readonly PropertyKey[]): void {
  const there = readAt(data, path) !== undefined;
  const target = there ? path : path.slice(0, -1);
  const place = readAt(data, target.slice(0, -1)) as Record<PropertyKey, unknown> | undefined;
  const key = target.at(-1);
  if (place === undefined || key === undefined) return;
  if (Array.isArray(place)) place[Number(key)] = leftOut as never;
  else delete place[key];
}

function withoutLeftOut(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== leftOut).map(withoutLeftOut);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withoutLeftOut(part)]));
}

/** JSON has no word for them. */
const withoutBigNumbers = (_key: string, value: unknown): unknown =>
  typeof value === 'bigint' ? value.toString() : value;

function asMarkdown(value: unknown): string {
  if (typeof value === 'string') return value;
  return `\`\`\`json\n${JSON.stringify(value, withoutBigNumbers, 2) ?? String(value)}\n\`\`\``;
}

const sectionNames = new Set<string>(modelCardSections.map(({ name }) => name));

/** Behind everything else of the card. */
const after = modelCardFields.at(-1)?.path;

/** Each under its own name, in its section where that is known, and otherwise all together in a section at the end. */
function asExtras(unknown: readonly UnknownValue[]): Extra[] {
  const isInSection = ({ path }: UnknownValue) => path.length > 1 && sectionNames.has(path[0]!);
  const others = unknown.filter((each) => !isInSection(each));
  return [
    ...unknown.filter(isInSection).map(({ path: [section, ...keys], value }) => ({
      heading: keys.join('.'),
      body: asMarkdown(value),
      after: section,
    })),
    ...(others.length > 0 ? [{ heading: 'Other fields', level: 2, body: '', after }] : []),
    ...others.map(({ path, value }) => ({ heading: path.join('.'), body: asMarkdown(value), after })),
  ];
}

function validate(data: unknown, problems: Problem[]): ModelCard | undefined {
  let rest = data;
  // Each round takes out at least one value, and a bad value can hide a bad one above it only as often as it lies deep.
  for (let round = 0; round < 10; round++) {
    const result = v.safeParse(modelCardSchema, rest);
    if (result.success) return result.output;
    for (const issue of result.issues) {
      const path = (issue.path ?? []).map(({ key }) => key as PropertyKey);
      const expected = typeInWords(String(issue.expected ?? 'something else'));
      const message = `Expected ${expected} here but found ${typeInWords(String(issue.received))}. This part was left out.`;
      if (problems.length < 200) problems.push({ path: path.map(String).join('.'), message, severity: 'error' });
      if (path.length === 0) return undefined;
      leaveOut(rest, path);
    }
    rest = withoutLeftOut(rest);
  }
  return undefined;
}

/**
 * Reads a model card from data, for example parsed JSON. Never throws. A part that is not as expected is left out and
 * told in `problems`, the good rest is kept; what has a name we do not know is kept as an extra section.
 */
export function readModelCardData(data: unknown): { card?: ModelCard; problems: Problem[] } {
  const problems: Problem[] = [];
  try {
    const plain = copyPlainData(data, problems);
    if (typeof plain !== 'object' || plain === null || Array.isArray(plain)) {
      problems.push({
        path: '',
        message: 'A model card was expected: an object with fields such as "title".',
        severity: 'error',
      });
      return { problems };
    }
    const unknown = takeUnknownKeys(modelCardSchema, plain);
    for (const { path } of unknown.slice(0, 200)) {
      const message = `"${path.at(-1) ?? ''}" is no field of a model card. It was kept as an extra section.`;
      problems.push({ path: path.join('.'), message, severity: 'warning' });
    }
    const card = validate(plain, problems);
    if (card === undefined) return { problems };
    if (unknown.length > 0) card.extra = orderExtras([...(card.extra ?? []), ...asExtras(unknown)]);
    return { card, problems };
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown reason';
    problems.push({ path: '', message: `The data could not be read (${reason}).`, severity: 'error' });
    return { problems };
  }
}
