import type { ChecklistPart, ChecklistQuestion } from './checklist-questions.js';

/** How far a part has come, in numbers of questions. Nothing here says how well it was answered. */
export interface ChecklistCount {
  /** Those that this project needs. */
  needed: number;
  /** Of them, those with an answer. "Not yet" is none. */
  answered: number;
  notYet: number;
  /** Boxes that are ticked in a list where nobody has said yes or no; a tick is not a yes. */
  ticked: number;
  /** Those with answers that do not agree. */
  toDecide: number;
  /** Answers to questions that nobody asks here. */
  unasked: number;
}

export function countPart({ questions }: Pick<ChecklistPart, 'questions'>): ChecklistCount {
  const needed = questions.filter(({ need }) => need.need !== 'not-needed');
  const states = needed.map(({ fields }) => fields.state);
  return {
    needed: needed.length,
    answered: states.filter((state) => state && state !== 'not-yet').length,
    notYet: states.filter((state) => state === 'not-yet').length,
    ticked: needed.filter((question) => isTicked(question)).length,
    toDecide: questions.filter(({ others }) => others.length > 0).length,
    unasked: questions.filter(({ isUnasked }) => isUnasked).length,
  };
}

export const isTicked = ({ fields, given }: ChecklistQuestion): boolean => !fields.state && given?.ticked === true;
