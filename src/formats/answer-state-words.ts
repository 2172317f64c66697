import type { AnswerState } from '../artefacts/checklist-answer.js';
import { wordsKey } from './words-key.js';

const words: Readonly<Record<AnswerState, readonly string[]>> = {
  yes: ['Yes', 'y', 'true'],
  partly: ['Partly', 'partial', 'partially'],
  no: ['No', 'n', 'false'],
  'not-applicable': ['Not applicable', 'na', 'Does not apply'],
  'not-yet': ['Not yet', 'tbc', 'tbd', 'todo', 'to do'],
};

const stateByKey = new Map(
  Object.entries(words).flatMap(([state, names]) => names.map((name) => [wordsKey(name), state as AnswerState])),
);

/** The state that a text names and says nothing else. */
export const answerStateOf = (text: string): AnswerState | undefined =>
  text.length > 30 ? undefined : stateByKey.get(wordsKey(text));

export const wordsOfAnswerState = (state: AnswerState): string => words[state][0]!;
