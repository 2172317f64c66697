import { FAILSAFE_SCHEMA, load, YAMLException } from 'js-yaml';
import type { YamlDocument } from './split-yaml-documents.js';

export interface ParsedYaml {
  /** Texts, lists and objects: whatever is not quoted stays as it is written too. */
  data?: unknown;
  /** The line that a list or an object of the data begins at; 0 for anything else. */
  lineOf(part: unknown): number;
  /** What is wrong, where it cannot be read, and at which line of the whole text. */
  error?: { message: string; line: number };
}

/** How often the length of its own text a document may be once its aliases are written out. */
const mostTimesItsText = 10;
const deepest = 500;

const hints: Readonly<Record<string, string>> = {
  'bad indentation of a mapping entry': ' Put a text that holds a colon and a space in quotation marks.',
};

/**
 * Reads one YAML document with the schema that knows only texts, lists and objects, so that `no`, `1.10` and dates stay
 * as they are written. Never throws. Takes linear time, and refuses what is nested a hundred deep or would be many times
 * as long without its aliases, because whoever walks through it would not come to an end.
 */
export function parseYaml({ text, line: firstLine }: YamlDocument): ParsedYaml {
  const lines = new Map<unknown, number>();
  const lineOf = (part: unknown): number => lines.get(part) ?? 0;
  const opened: number[] = [];
  const listener = (event: 'open' | 'close', { line, result }: { line: number; result: unknown }): void => {
    if (event === 'open') return void opened.push(line);
    const start = opened.pop() ?? 0;
    if (typeof result === 'object' && result !== null && !lines.has(result)) lines.set(result, firstLine + start);
  };
  try {
    const data = load(text, { schema: FAILSAFE_SCHEMA, listener });
    if (writtenOut(data) > mostTimesItsText * text.length) {
      const message = 'This YAML stands for far more than it says, by its aliases. Write out what they stand for.';
      return { lineOf, error: { message, line: firstLine } };
    }
    return { data, lineOf };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const { reason, mark } = error;
    const message = `This is not valid YAML: ${reason}.${hints[reason] ?? ''}`;
    return { lineOf, error: { message, line: firstLine + (mark?.line ?? 0) } };
  }
}

/**
 * How long data is with its aliases written out, in characters and parts; endless where a part holds itself, or where
 * aliases lead deeper than a call can go.
 */
function writtenOut(data: unknown): number {
  const known = new Map<object, number>();
  function measure(value: unknown, depth: number): number {
    if (typeof value === 'string') return value.length + 1;
    if (typeof value !== 'object' || value === null) return 1;
    if (depth > deepest) return Infinity;
    const before = known.get(value);
    if (before !== undefined) return before;
    known.set(value, Infinity);
    let size = 1;
    for (const part of [...(Array.isArray(value) ? [] : Object.keys(value)), ...(Object.values(value) as unknown[])]) {
      size += measure(part, depth + 1);
    }
    known.set(value, size);
    return size;
  }
  return measure(data, 0);
}
