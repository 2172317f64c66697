import type { ChecklistAnswer } from '../artefacts/checklist-answer.js';
import type { Problem } from '../artefacts/problem.js';
import { answerStateOf } from './answer-state-words.js';
import { hasFields } from './hazards-in-data.js';
import { isNothing, readFields, readFlag, readText, readTexts, renamed, type Fields } from './read-fields.js';
import { idOfWords } from './unique-ids.js';

export const mostAnswers = 5000;

/** What other files call the fields of an answer. */
export const otherNamesInAnswers = {
  id: 'item',
  line_id: 'item',
  done: 'ticked',
  checked: 'ticked',
  link: 'evidence',
  links: 'evidence',
};

/** What an item that holds its answer calls the fields of it; its evidence is that which is asked for. */
export const namesOfAnswerInItems = [
  'state',
  'answer',
  'ticked',
  'done',
  'checked',
  'reason',
  'owner',
  'date',
  'link',
  'links',
];

/** What tells an answer from other objects. */
const tellingNames = ['state', 'ticked', 'reason', 'done', 'checked', 'answer'];
const namesOfItems = ['id', 'line_id', 'question'];

const has = (value: Fields, names: readonly string[]): boolean => names.some((name) => Object.hasOwn(value, name));

/** Whether it says something, be it to an item that its surroundings name. */
export const saysAnswer = (value: unknown): value is Fields => hasFields(value) && has(value, tellingNames);

/** Whether it says which item it answers, too. */
export const isAnswer = (value: unknown): value is Fields =>
  hasFields(value) && (has(value, ['item']) || (has(value, namesOfItems) && has(value, tellingNames)));

export interface ReadAnswers {
  answers: ChecklistAnswer[];
  /** What is no answer, as it was. */
  left: unknown[];
}

/** Reads a list of answers, or answers by their items' ids. */
export function readChecklistAnswers(data: unknown, path: string, problems: Problem[]): ReadAnswers | undefined {
  if (!Array.isArray(data) && !hasFields(data)) return undefined;
  const entries: [string, unknown][] = Object.entries(data);
  const isNamed = !Array.isArray(data);
  if (entries.length > mostAnswers) {
    const message = `More than ${mostAnswers} answers are not read from one file. This one and what follows, ${entries.length - mostAnswers} in all, were left out.`;
    problems.push({ path: `${path}.${mostAnswers}`, message, severity: 'error' });
  }
  const left: unknown[] = [];
  const answers = entries.slice(0, mostAnswers).flatMap(([key, value]) => {
    const place = path === '' ? key : `${path}.${key}`;
    const fields = isNamed ? withItem(key, value) : value;
    const answer = hasFields(fields) ? readChecklistAnswer(fields, place, problems) : undefined;
    if (answer) return [answer];
    left.push(isNamed ? { [key]: value } : value);
    const message = 'This answer does not say which item it is for. It was kept as it is.';
    problems.push({ path: place, message, severity: 'warning' });
    return [];
  });
  return { answers, left };
}

function withItem(id: string, value: unknown): unknown {
  if (id === '' || isNothing(value)) return undefined;
  if (hasFields(value)) return Object.hasOwn(value, 'item') ? value : { item: id, ...value };
  if (typeof value === 'boolean') return { item: id, ticked: value };
  return Array.isArray(value) ? undefined : { item: id, answer: value };
}

export function readChecklistAnswer(data: Fields, path: string, problems: Problem[]): ChecklistAnswer | undefined {
  const fields = withAnswerInPlace(renamed(data, otherNamesInAnswers));
  let words: string | undefined;
  const answer = readFields<ChecklistAnswer>(
    fields,
    {
      item: (value, place) => readText(value, place) || undefined,
      question: readText,
      state: (value, place) => {
        const text = readText(value, place);
        const state = text === undefined ? undefined : answerStateOf(text);
        if (text?.trim() && !state) words = text;
        return state;
      },
      ticked: readFlag,
      reason: readText,
      evidence: readTexts,
      owner: readText,
      date: readText,
    },
    { path, problems, what: 'an answer' },
  );
  if (words !== undefined) putBeforeReason(answer, words, path, problems);
  const item = answer.item ?? (answer.question && idOfWords(answer.question));
  return item ? { ...answer, item } : undefined;
}

/** What says neither yes nor no is no state, but may well be a reason. */
function putBeforeReason(answer: Partial<ChecklistAnswer>, words: string, path: string, problems: Problem[]): void {
  const told = problems.findLastIndex((problem) => problem.path === `${path}.state`);
  const message = `"${words}" is no state: one is "Yes", "Partly", "No", "Not applicable" or "Not yet". It was put before the reason.`;
  problems.splice(told < 0 ? problems.length : told, told < 0 ? 0 : 1, {
    path: `${path}.state`,
    message,
    severity: 'warning',
  });
  answer.reason = [words, answer.reason].filter(Boolean).join('. ');
  delete answer.extra?.state;
  if (Object.keys(answer.extra ?? {}).length === 0) delete answer.extra;
}

/** What goes by "answer" is a state where it says so, else a reason. */
function withAnswerInPlace(fields: Fields): Fields {
  const text = readText(fields.answer, '');
  if (text === undefined) return fields;
  const name = answerStateOf(text) ? 'state' : 'reason';
  return isNothing(fields[name]) ? renamed(without(fields, name), { answer: name }) : fields;
}

function without(fields: Fields, name: string): Fields {
  const { [name]: _, ...rest } = fields;
  return rest;
}
