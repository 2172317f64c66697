import { checklistWording as wording } from '../../wording/checklist-wording.js';
import type { ErrorInSummary } from '../form-fields/error-summary-view.js';
import type { ChecklistAnswerField } from './checklist-answer-errors.js';
import type { ChecklistErrors } from './checklist-answer-sheet.js';
import type { ChecklistPart, ChecklistQuestion } from './checklist-questions.js';
import type { ChecklistText } from './checklist-text.js';

/** More of them are a wall: then each part says how many it has, and leads to its first. */
const mostErrors = 10;

/** What is wrong with an answer, in words. */
export const errorInWords = (
  field: ChecklistAnswerField,
  { item }: Pick<ChecklistQuestion, 'item'>,
  text: ChecklistText,
): string => wording.errors[field](text.plain(item.question));

/** What a check has found, as a list of ways to it. */
export function checklistErrorList(
  errors: ChecklistErrors,
  parts: readonly ChecklistPart[],
  text: ChecklistText,
): ErrorInSummary[] {
  if (errors.size === 0) return [];
  const found = parts.map(({ section, questions }) => ({
    section,
    questions: questions.filter(({ id }) => errors.has(id)),
  }));
  const entriesOf = (question: ChecklistQuestion): ErrorInSummary[] =>
    (errors.get(question.id) ?? []).map(({ field }) => ({
      fieldId: `${question.id}-${field}`,
      message: errorInWords(field, question, text),
    }));
  if (errors.size <= mostErrors) return found.flatMap(({ questions }) => questions.flatMap(entriesOf));
  return found.flatMap(({ section, questions: [first, ...others] }) =>
    first
      ? entriesOf(first)
          .slice(0, 1)
          .map(({ fieldId }) => ({
            fieldId,
            message: wording.problemsIn(text.plain(section.title), 1 + others.length),
          }))
      : [],
  );
}
