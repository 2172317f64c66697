import { namesOfAnswerInItems } from './read-checklist-answers.js';
import { isNothing, type Fields } from './read-fields.js';

const isFilled = (value: unknown): boolean => !isNothing(value) && (typeof value !== 'string' || value.trim() !== '');

/** Parts the fields of an item from those of the answer that it holds, if it says anything there. */
export function withoutAnswer(item: Fields): { item: Fields; answer?: Fields } {
  const isOfAnswer = ([name]: [string, unknown]): boolean => namesOfAnswerInItems.includes(name);
  const entries = Object.entries(item);
  const said = entries.filter(isOfAnswer).filter(([, value]) => isFilled(value));
  const rest = Object.fromEntries(entries.filter((entry) => !isOfAnswer(entry)));
  return said.length > 0 ? { item: rest, answer: Object.fromEntries(said) } : { item: rest };
}
