import { EVENT_ID, getScalarValue, parseEvents, YAMLException, type Event } from 'js-yaml';
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

/** What the parser itself does not see: that a name stands for nothing, or a key is there twice. */
class WrongPart extends Error {
  readonly position: number;

  constructor(message: string, position: number) {
    super(message);
    this.position = position;
  }
}

/**
 * Reads one YAML document, in which everything is a text, a list or an object, so that `no`, `1.10` and dates stay as
 * they are written. Never throws. Takes linear time, and refuses what is nested a hundred deep or would be many times as
 * long without its aliases, because whoever walks through it would not come to an end.
 */
export function parseYaml({ text, line: firstLine }: YamlDocument): ParsedYaml {
  const starts = new Map<unknown, number>();
  const lineAt = linesOf(text);
  const lineOf = (part: unknown): number => {
    const start = starts.get(part);
    return start === undefined ? 0 : firstLine + lineAt(start);
  };
  const failed = (reason: string, line: number): ParsedYaml => ({
    lineOf,
    error: { message: `This is not valid YAML: ${reason}.${hints[reason] ?? ''}`, line: firstLine + line },
  });
  try {
    const data = build(text, parseEvents(text, {}), starts);
    if (writtenOut(data) > mostTimesItsText * text.length) {
      const message = 'This YAML stands for far more than it says, by its aliases. Write out what they stand for.';
      return { lineOf, error: { message, line: firstLine } };
    }
    return { data, lineOf };
  } catch (error) {
    if (error instanceof WrongPart) return failed(error.message, lineAt(error.position));
    if (!(error instanceof YAMLException)) throw error;
    return failed(error.reason, error.mark?.line ?? 0);
  }
}

interface Open {
  value: unknown[] | Record<string, unknown>;
  key?: string;
}

/** The data that the parser's events tell, and where each list and object of it starts. */
function build(source: string, events: readonly Event[], starts: Map<unknown, number>): unknown {
  const anchors = new Map<string, unknown>();
  const open: Open[] = [];
  let data: unknown;
  let isThere = false;
  const put = (value: unknown, position: number): void => {
    const parent = open.at(-1);
    if (!parent) {
      if (!isThere) data = value;
      isThere = true;
    } else if (Array.isArray(parent.value)) parent.value.push(value);
    else if (parent.key === undefined) {
      const key = typeof value === 'string' ? value : JSON.stringify(value);
      if (Object.hasOwn(parent.value, key)) throw new WrongPart('duplicated mapping key', position);
      parent.key = key;
    } else {
      // Also a key that means something else to an object, such as "__proto__".
      Object.defineProperty(parent.value, parent.key, { value, enumerable: true, writable: true, configurable: true });
      delete parent.key;
    }
  };
  const named = (event: { anchorStart: number; anchorEnd: number }): string =>
    event.anchorStart < 0 ? '' : source.slice(event.anchorStart, event.anchorEnd);
  for (const event of events) {
    switch (event.type) {
      case EVENT_ID.SCALAR: {
        const value = getScalarValue(source, event);
        if (named(event)) anchors.set(named(event), value);
        put(value, event.valueStart);
        break;
      }
      case EVENT_ID.ALIAS:
        if (!anchors.has(named(event))) throw new WrongPart(`unidentified alias "${named(event)}"`, event.anchorStart);
        put(anchors.get(named(event)), event.anchorStart);
        break;
      case EVENT_ID.SEQUENCE:
      case EVENT_ID.MAPPING: {
        const value = event.type === EVENT_ID.SEQUENCE ? [] : {};
        if (named(event)) anchors.set(named(event), value);
        starts.set(value, event.start);
        open.push({ value });
        break;
      }
      case EVENT_ID.POP: {
        const done = open.pop();
        if (done) put(done.value, starts.get(done.value) ?? 0);
      }
    }
  }
  return data;
}

/** The line of a position, counted from 0; asked often, so that the ends of the lines are found once. */
function linesOf(text: string): (position: number) => number {
  let ends: number[] | undefined;
  return (position) => {
    ends ??= [...text.matchAll(/\n/g)].map(({ index }) => index);
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle]! < position) low = middle + 1;
      else high = middle;
    }
    return low;
  };
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
