import { hasFields } from './hazards-in-data.js';
import { isNothing, readText, renamed, type Fields } from './read-fields.js';

/** What deon and others call the fields of an item. */
export const otherNamesInItems = {
  line_id: 'id',
  line_summary: 'title',
  line: 'question',
  name: 'title',
  text: 'question',
};

const has = (data: Fields, names: readonly string[]): boolean => names.some((name) => Object.hasOwn(data, name));

const namesOfItem = ['id', 'title', 'question', ...Object.keys(otherNamesInItems)];
const namesOfQuestion = ['question', 'line', 'text'];

/** The fields of an item, which may be no more than its question, or that behind its id; undefined where it is none. */
export function itemIn(data: unknown): Fields | undefined {
  const text = readText(data, '');
  if (text !== undefined) return { question: text };
  if (!hasFields(data)) return undefined;
  if (has(data, namesOfItem)) return renamed(data, otherNamesInItems);
  const [pair, ...more] = Object.entries(data);
  return pair && more.length === 0 ? itemOfPair(...pair) : undefined;
}

/** Such as "A.1", "R2" or "informed-consent". */
const isId = (name: string): boolean =>
  name.length <= 60 && /^[\p{L}\p{N}._-]+$/u.test(name) && (/\d/.test(name) || /^[a-z]+[-_.]/.test(name));

/** A question in YAML with a colon in it, which nobody put in quotation marks, looks like a name with a value. */
function itemOfPair(name: string, value: unknown): Fields | undefined {
  if (hasFields(value)) return has(value, namesOfQuestion) ? { id: name, ...itemIn(value) } : undefined;
  const text = isNothing(value) ? '' : readText(value, '');
  if (text === undefined) return undefined;
  return isId(name) && text !== '' ? { id: name, question: text } : { question: `${name}: ${text}`.trim() };
}

/** The entries of a list of items, or of items by their ids, each with its place; undefined where it is neither. */
export function itemEntries(value: unknown): [string, unknown][] | undefined {
  if (Array.isArray(value)) return Object.entries(value);
  if (!hasFields(value)) return undefined;
  if (has(value, namesOfQuestion)) return [['0', value]];
  return Object.entries(value).map(([id, item]) => [id, withId(id, item)]);
}

function withId(id: string, item: unknown): unknown {
  if (hasFields(item)) return { id, ...item };
  const question = readText(item, '');
  return question === undefined ? item : { id, question };
}
