import { readDate } from '../../artefacts/calendar-date.js';
import { dateIn } from '../form-fields/date-in.js';
import { hazardAssessmentWording as wording } from '../../wording/hazard-assessment-wording.js';
import type { HazardAnswer } from './hazard-answer.js';

export type HazardAnswerField = 'state' | 'reason' | 'assessed' | 'reviewBy';

/** What has to be changed in an answer before the form can be sent. */
export interface HazardAnswerError {
  field: HazardAnswerField;
  message: string;
}

const isNoDate = (written: string): boolean => written.trim() !== '' && !readDate(dateIn(written));

/** A yes or a no needs a reason, and a date has to be one; whether each hazard needs an answer is the page's to say. */
export function hazardAnswerErrors(answer: HazardAnswer, title: string, isRequired: boolean): HazardAnswerError[] {
  const { state, reason, assessed, reviewBy } = answer;
  const { errors } = wording;
  const found: HazardAnswerError[] = [];
  const isOpen = state === undefined || state === 'not-assessed';
  if (isRequired && isOpen) found.push({ field: 'state', message: errors.state(title) });
  const needsReason = state === 'applies' || state === 'does-not-apply';
  if (needsReason && reason.trim() === '') found.push({ field: 'reason', message: errors.reason(title, state) });
  if (isNoDate(assessed)) found.push({ field: 'assessed', message: errors.assessed(title) });
  if (isNoDate(reviewBy)) found.push({ field: 'reviewBy', message: errors.reviewBy(title) });
  return found;
}
