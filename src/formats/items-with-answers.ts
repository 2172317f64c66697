import { hasFields } from './hazards-in-data.js';
import { saysAnswer } from './read-checklist-answers.js';
import { renamed, type Fields } from './read-fields.js';

/** How ids of the library's own checklist begin, which is too long to be loaded for this. */
export const startOfOwnId = /^(?:fair|reliable|transparent|value)-/;

const isOwnId = (id: unknown): boolean => typeof id === 'string' && startOfOwnId.test(id);

const hasQuestion = (entry: Fields): boolean => Object.hasOwn(entry, 'question') || Object.hasOwn(entry, 'line');

/** Whether an entry names its question, and no item of another checklist. */
function asksItself(entry: unknown): entry is Fields {
  if (!hasFields(entry)) return false;
  if (Object.hasOwn(entry, 'item')) return typeof entry.item === 'string' && /\S\s+\S/.test(entry.item);
  return hasQuestion(entry) && !isOwnId(entry.id) && !isOwnId(entry.line_id);
}

/** A list of questions with their answers as the items of a checklist; undefined where it is something else. */
export function itemsWithAnswers(list: readonly unknown[]): Fields[] | undefined {
  if (list.length === 0 || !list.every(asksItself)) return undefined;
  return list.map((entry) => {
    const item = hasQuestion(entry) ? 'title' : 'question';
    // What an item calls evidence is that which it asks for.
    return renamed(entry, { item, ...(saysAnswer(entry) && { evidence: 'links' }) });
  });
}
