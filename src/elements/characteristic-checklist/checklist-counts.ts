import type { ChecklistCount } from '../../artefacts/checklist-count.js';
import type { ChecklistPart, ChecklistQuestion } from './checklist-questions.js';

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
