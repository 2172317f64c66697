import { readDate } from '../../artefacts/calendar-date.js';
import { checklistWording as wording } from '../../wording/checklist-wording.js';
import { dateIn } from '../form-fields/date-in.js';
import type { ChecklistAnswerFields } from './checklist-answer-fields.js';

export type ChecklistAnswerField = 'state' | 'reason' | 'date';

/** What has to be changed in an answer before the form can be sent. */
export interface ChecklistAnswerError {
  field: ChecklistAnswerField;
  message: string;
}

/** "Not applicable" needs a reason, and a date has to be one; whether the item needs an answer is known elsewhere. */
export function checklistAnswerErrors(
  { state, reason, date }: ChecklistAnswerFields,
  question: string,
  isRequired: boolean,
): ChecklistAnswerError[] {
  const { errors } = wording;
  const found: ChecklistAnswerError[] = [];
  if (isRequired && !state) found.push({ field: 'state', message: errors.state(question) });
  if (state === 'not-applicable' && reason.trim() === '') {
    found.push({ field: 'reason', message: errors.reason(question) });
  }
  if (date.trim() !== '' && !readDate(dateIn(date))) found.push({ field: 'date', message: errors.date(question) });
  return found;
}
