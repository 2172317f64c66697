import { readDate } from '../../artefacts/calendar-date.js';
import type { AnswerState } from '../../artefacts/checklist-answer.js';
import { dateIn } from '../form-fields/date-in.js';
import type { ChecklistAnswerFields } from './checklist-answer-fields.js';

export type ChecklistAnswerField = 'state' | 'reason' | 'date';

/** What has to be changed in an answer before the form can be sent. */
export interface ChecklistAnswerError {
  field: ChecklistAnswerField;
}

/** "Not applicable" needs a reason, and a date has to be one; whether the item needs an answer is known elsewhere. */
export function checklistAnswerErrors(
  { state, reason, date }: ChecklistAnswerFields,
  isRequired: boolean,
): ChecklistAnswerError[] {
  const fields: ChecklistAnswerField[] = [];
  if (isRequired && !state) fields.push('state');
  if (needsReason(state) && reason.trim() === '') fields.push('reason');
  if (date.trim() !== '' && !readDate(dateIn(date))) fields.push('date');
  return fields.map((field) => ({ field }));
}

export const needsReason = (state: AnswerState | undefined): boolean => state === 'not-applicable';
