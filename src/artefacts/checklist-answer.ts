import * as v from 'valibot';
import { extra } from './extra.js';

export const answerStates = ['yes', 'partly', 'no', 'not-applicable', 'not-yet'] as const;

const text = v.optional(v.string());

/** What a project says to one item of a checklist. */
export const checklistAnswerSchema = v.object({
  /** The item's id. */
  item: v.pipe(v.string(), v.minLength(1)),
  /** The question as it was answered, because the same id can mean something else in another version. */
  question: text,
  state: v.optional(v.picklist(answerStates)),
  /** Whether a task list's box is ticked. A tick is not a yes, and no tick is not a no. */
  ticked: v.optional(v.boolean()),
  /** Why, as Markdown; "not applicable" needs it. */
  reason: text,
  /** Addresses, or where else the evidence is. */
  evidence: v.optional(v.array(v.string())),
  owner: text,
  /** The day of the answer: `2026-11-23` or "23 November 2026". */
  date: text,
  extra,
});

export type AnswerState = (typeof answerStates)[number];
export type ChecklistAnswer = v.InferOutput<typeof checklistAnswerSchema>;
