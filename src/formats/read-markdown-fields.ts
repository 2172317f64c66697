import type { Problem } from '../artefacts/problem.js';
import type { MarkdownField } from './checklist-markdown-fields.js';
import { unpackData, unpackText } from './checklist-markdown-text.js';
import { hasFields } from './hazards-in-data.js';
import type { Fields } from './read-fields.js';

export interface LabelledText {
  /** Empty where a line of the list has none. */
  label: string;
  text: string;
}

/** Collects the lines of a list of labels, each with a text that may go on below it. */
export class LabelledLines {
  readonly #indent: string;
  readonly #entries: { label: string; lines: string[] }[] = [];

  constructor(indent: string) {
    this.#indent = indent;
  }

  /** Whether the line belongs to the list. */
  add(line: string): boolean {
    const last = this.#entries.at(-1);
    if (line.trim() === '') last?.lines.push('');
    else if (line.startsWith(this.#indent) && /^[-*+] /.test(line.slice(this.#indent.length, this.#indent.length + 2)))
      this.#begin(line.slice(this.#indent.length + 2));
    else {
      const indent = line.length - line.trimStart().length;
      if (!last || indent <= this.#indent.length) return false;
      last.lines.push(line.slice(Math.min(indent, this.#indent.length + 2)));
    }
    return true;
  }

  /** Whether there is a text that words without white space before them can go on with. */
  goOn(words: string): boolean {
    return Boolean(this.#entries.at(-1)?.lines.push(words));
  }

  #begin(line: string): void {
    const colon = line.indexOf(':');
    const label = line.slice(0, Math.max(colon, 0)).trim();
    this.#entries.push({ label, lines: [line.slice(colon + 1)] });
  }

  /** As they stand there; white space at the ends that counts is there by its number. */
  entries(): LabelledText[] {
    return this.#entries.map(({ label, lines }) => ({ label, text: lines.join('\n').trim() }));
  }
}

/** What stands in a list and has no field, in words. */
export const wordsOf = ({ label, text }: LabelledText): string =>
  label === '' ? unpackText(text) : `${label}: ${unpackText(text)}`;

/**
 * The data of labelled texts by the names of their fields, and the texts that have no field, as they stand there. What a field cannot hold
 * stays a text.
 */
export function readMarkdownFields(
  entries: readonly LabelledText[],
  fields: Readonly<Record<string, MarkdownField>>,
  more: string,
  problems: Problem[],
): { data: Fields; others: LabelledText[] } {
  const nameOf = new Map(Object.entries(fields).map(([name, { label }]) => [label.toLowerCase(), name]));
  const found = new Map<string, string[]>();
  const data = new Map<string, unknown>();
  const others: LabelledText[] = [];
  for (const { label, text } of entries) {
    const name = nameOf.get(label.toLowerCase());
    const held = label === more ? unpackData(text, problems) : undefined;
    if (name !== undefined) {
      if (!found.has(name)) found.set(name, []);
      found.get(name)?.push(unpackText(text));
    } else if (hasFields(held)) addData(data, held);
    else others.push({ label, text });
  }
  for (const [name, written] of found) {
    const texts = written.filter(Boolean);
    if (texts.length > 0) data.set(name, fields[name]?.read(texts) ?? (texts.length > 1 ? texts : texts[0]));
  }
  return { data: Object.fromEntries(data), others };
}

function addData(data: Map<string, unknown>, more: Fields): void {
  for (const [name, value] of Object.entries(more)) {
    const before = data.get(name);
    const isMore = name === 'extra' && hasFields(value) && hasFields(before);
    if (!isMore) data.set(name, value);
    else for (const [each, its] of Object.entries(value)) define(before, each, its);
  }
}

/** Its name may be any, and so must not be assigned to. */
const define = (fields: Fields, name: string, value: unknown): void => {
  Object.defineProperty(fields, name, { value, enumerable: true, configurable: true, writable: true });
};
