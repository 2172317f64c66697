import type { Problem } from '../artefacts/problem.js';
import { hasFields } from './hazards-in-data.js';

export type Fields = Record<string, unknown>;

/** Gives a field's value; undefined where the field cannot hold what is there. */
export type FieldReader<Value = unknown> = ((value: unknown, path: string) => Value | undefined) & {
  /** The words that it can hold, where there are only some. */
  words?: readonly string[];
};

type FieldReaders<Thing> = { [Name in keyof Omit<Thing, 'extra'>]-?: FieldReader<Thing[Name]> };

export interface Place {
  path: string;
  problems: Problem[];
  /** As in "an answer". */
  what: string;
}

/**
 * Reads an object field by field. What has no field, or does not fit into it, is kept as `extra` and told; nothing in a
 * known field is no value.
 */
export function readFields<Thing extends { extra?: Fields }>(
  data: Fields,
  readers: FieldReaders<Thing>,
  { path, problems, what }: Place,
): Partial<Thing> {
  const read: Fields = {};
  const extra: [string, unknown][] = [];
  for (const [name, value] of Object.entries(data)) {
    if (name === 'extra' && hasFields(value)) {
      extra.push(...Object.entries(value));
      continue;
    }
    const place = path === '' ? name : `${path}.${name}`;
    const reader = Object.hasOwn(readers, name) ? (readers as Record<string, FieldReader>)[name] : undefined;
    if (reader && isNothing(value)) continue;
    const fitting = reader?.(value, place);
    if (fitting !== undefined) {
      read[name] = fitting;
      continue;
    }
    extra.push([name, value]);
    const message = reader
      ? `"${name}" of ${what} cannot hold this${expected(reader, value)}. It was kept as it is.`
      : `"${name}" is no part of ${what} that is known here. It was kept as it is.`;
    problems.push({ path: place, message, severity: 'warning' });
  }
  if (extra.length > 0 || hasFields(data.extra)) read.extra = Object.fromEntries(extra);
  return read as Partial<Thing>;
}

/** What is there and what could be there, where that is one of a few words. */
function expected({ words }: FieldReader, value: unknown): string {
  if (!words) return '';
  const found = readText(value, '');
  return `: ${found === undefined ? '' : `"${found.slice(0, 40)}" `}is none of ${words.join(', ')}`;
}

export const isNothing = (value: unknown): value is null | undefined => value === null || value === undefined;

export const readText: FieldReader<string> = (value) =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;

/** A text alone is a list of one. */
export const readTexts: FieldReader<string[]> = (value, path) => {
  const texts = (Array.isArray(value) ? value : [value]).map((text) => readText(text, path));
  return texts.every((text) => text !== undefined) ? texts : undefined;
};

export const readNumber: FieldReader<number> = (value) => {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
};

const flags: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  y: true,
  x: true,
  false: false,
  no: false,
  n: false,
};

export const readFlag: FieldReader<boolean> = (value, path) => {
  const word = readText(value, path)?.trim().toLowerCase() ?? '';
  return Object.hasOwn(flags, word) ? flags[word] : undefined;
};

/** One of some words, however they are spelt: "Predictive model" is `predictive-model`. */
export const readOneOf = <Word extends string>(words: readonly Word[]): FieldReader<Word> =>
  Object.assign(
    (value: unknown, path: string) => {
      const spelling = readText(value, path)
        ?.trim()
        .toLowerCase()
        .replace(/[\s_]+/g, '-');
      return words.find((word) => word === spelling);
    },
    { words },
  );

/** Calls a field by the name it has here, where that is free. */
export function renamed(data: Fields, names: Readonly<Record<string, string>>): Fields {
  const taken = new Set(Object.keys(data));
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      const known = Object.hasOwn(names, name) ? names[name] : undefined;
      if (known === undefined || taken.has(known)) return [name, value];
      taken.add(known);
      return [known, value];
    }),
  );
}
