import { EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE, YAMLException } from 'js-yaml';

export interface YamlData {
  /** Texts, lists and objects without a prototype; what an alias stands for is the same object again. */
  data?: unknown;
  /** The line that each list and each object begins at, counted from 0. */
  lines: Map<unknown, number>;
}

/** A list, or an object and the name that a value is awaited for. */
type Holder = { list: unknown[] } | { object: Record<string, unknown>; name?: string };

/**
 * Reads one YAML document as texts, lists and objects, whatever its tags say. Throws a `YAMLException` where it is not
 * valid. Takes linear time. A value without quotation marks is what `plainValue` makes of it, where that is given.
 */
export function readYamlEvents(text: string, plainValue?: (written: string) => unknown): YamlData {
  const lines = new Map<unknown, number>();
  const lineAt = countLines(text);
  const anchors = new Map<string, unknown>();
  const holders: Holder[] = [];
  let data: unknown;
  let documents = 0;
  let start = 0;
  for (const event of parseEvents(text, {})) {
    if (event.type === EVENT_ID.POP) {
      holders.pop();
      continue;
    }
    if (event.type === EVENT_ID.DOCUMENT) {
      if (++documents > 1) YAMLException.throwAt(text, start, 'this is more than one document');
      continue;
    }
    start = startOf(event);
    const anchor = text.slice(event.anchorStart, event.anchorEnd);
    let value: unknown;
    let holder: Holder | undefined;
    if (event.type === EVENT_ID.ALIAS) {
      if (!anchors.has(anchor)) YAMLException.throwAt(text, start, `unidentified alias "${anchor}"`);
      value = anchors.get(anchor);
    } else {
      if (event.type === EVENT_ID.SCALAR) {
        const { style } = event;
        const written = getScalarValue(text, event);
        const mayBePlain = plainValue && style === SCALAR_STYLE.PLAIN && !awaitsName(holders.at(-1));
        value = mayBePlain ? plainValue(written) : written;
      } else {
        holder = event.type === EVENT_ID.SEQUENCE ? { list: [] } : { object: Object.create(null) as never };
        value = 'list' in holder ? holder.list : holder.object;
        lines.set(value, lineAt(start));
      }
      if (event.anchorStart >= 0) anchors.set(anchor, value);
    }
    const around = holders.at(-1);
    const problem = around && put(around, value);
    if (problem) YAMLException.throwAt(text, start, problem);
    if (!around) data = value;
    if (holder) holders.push(holder);
  }
  return { data, lines };
}

const awaitsName = (holder: Holder | undefined): boolean =>
  holder !== undefined && 'object' in holder && holder.name === undefined;

/** Puts a part where it belongs; gives what is wrong with it. */
function put(holder: Holder, value: unknown): string | undefined {
  if ('list' in holder) holder.list.push(value);
  else if (holder.name !== undefined) {
    holder.object[holder.name] = value;
    holder.name = undefined;
  } else if (typeof value !== 'string') return 'a list or an object cannot be a name';
  else if (Object.hasOwn(holder.object, value)) return 'duplicated mapping key';
  else holder.name = value;
  return undefined;
}

/** Where a part begins: behind its anchor and its tag, where it has any. */
function startOf(event: { start?: number; valueStart?: number; anchorStart: number }): number {
  return Math.max(0, event.start ?? event.valueStart ?? event.anchorStart);
}

/** Gives the line of a place; each place asked for lies behind the one before. */
function countLines(text: string): (place: number) => number {
  let line = 0;
  let next = text.indexOf('\n');
  return (place) => {
    for (; next >= 0 && next < place; next = text.indexOf('\n', next + 1)) line++;
    return line;
  };
}
