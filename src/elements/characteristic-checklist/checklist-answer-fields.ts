import type { AnswerState, ChecklistAnswer } from '../../artefacts/checklist-answer.js';
import { dateIn } from '../form-fields/date-in.js';

/** What a person has filled in about one item, as it stands in the fields of the form. */
export interface ChecklistAnswerFields {
  state?: AnswerState;
  reason: string;
  /** One piece of evidence in each line. */
  evidence: string;
  owner: string;
  date: string;
}

/** An answer as it stands in the form. */
export function fieldsOf(answer: ChecklistAnswer | undefined): ChecklistAnswerFields {
  const { state, reason = '', evidence = [], owner = '', date = '' } = answer ?? {};
  return { state, reason, evidence: evidence.join('\n'), owner, date };
}

/**
 * What was answered to an item, without fields that are empty; undefined where nothing was. What nobody has changed in
 * the answer that was `given` stays exactly as it was.
 */
export function answerOf(
  item: string,
  fields: ChecklistAnswerFields,
  given: ChecklistAnswer | undefined,
): ChecklistAnswer | undefined {
  const before = fieldsOf(given);
  const { state: _, reason, evidence, owner, date, ...rest } = given ?? { item };
  const textOf = (name: 'reason' | 'owner' | 'date', was: string | undefined): string | undefined =>
    fields[name] === before[name] ? was : (name === 'date' ? dateIn(fields.date) : fields[name]).trim();
  const lines = fields.evidence.split('\n').flatMap((line) => line.trim() || []);
  const answer = {
    ...rest,
    state: fields.state,
    reason: textOf('reason', reason),
    evidence: fields.evidence === before.evidence ? evidence : lines,
    owner: textOf('owner', owner),
    date: textOf('date', date),
  };
  const said = Object.entries(answer).filter(([, value]) => value !== undefined && value !== '' && !isEmptyList(value));
  return said.some(([name]) => name !== 'item' && name !== 'question')
    ? (Object.fromEntries(said) as ChecklistAnswer)
    : undefined;
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
