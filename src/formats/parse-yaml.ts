import { YAMLException } from 'js-yaml';
import { readYamlEvents } from './read-yaml-events.js';
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

const hints = new Map([
  ['bad indentation of a mapping entry', ' Put a text that holds a colon and a space in quotation marks.'],
  ['deficient indentation', ' A quotation mark or a bracket may lack its other half.'],
]);

/**
 * Reads one YAML document as nothing but texts, lists and objects, so that `no`, `1.10` and dates stay
 * as they are written. Never throws. Takes linear time, and refuses what is nested a hundred deep or would be many times
 * as long without its aliases, because whoever walks through it would not come to an end. With `plainValue`, values
 * without quotation marks are what it makes of them.
 */
export function parseYaml(
  { text, line: firstLine }: YamlDocument,
  plainValue?: (written: string) => unknown,
): ParsedYaml {
  let lines = new Map<unknown, number>();
  const lineOf = (part: unknown): number => {
    const line = lines.get(part);
    return line === undefined ? 0 : firstLine + line;
  };
  try {
    const read = readYamlEvents(text, plainValue);
    if (text.trim() !== '' && writtenOut(read.data) > mostTimesItsText * text.length) {
      const message = 'This YAML stands for far more than it says, by its aliases. Write out what they stand for.';
      return { lineOf, error: { message, line: firstLine } };
    }
    lines = read.lines;
    return { data: read.data, lineOf };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const { reason, mark } = error;
    const message = `This is not valid YAML: ${reason}.${hints.get(reason) ?? ''}`;
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
