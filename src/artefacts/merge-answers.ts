import type { ChecklistAnswer } from './checklist-answer.js';

/** Whether nobody has said anything yet, as in a list that was printed out and not filled in. */
export const saysNothing = ({ state, ticked, reason, evidence, owner, date, extra }: ChecklistAnswer): boolean =>
  !state && !ticked && !reason && !evidence?.length && !owner && !date && !extra;

/** Whether two answers say the same; when they were given, and in which words the item asked, is no difference. */
export function saysTheSame(one: ChecklistAnswer, other: ChecklistAnswer): boolean {
  return said(one) === said(other);
}

/** The same id can mean something else in another checklist. */
const mayBeTheSameQuestion = (one: ChecklistAnswer, other: ChecklistAnswer): boolean =>
  one.question === undefined || other.question === undefined || one.question === other.question;

function said({ date: _, question: __, ...answer }: ChecklistAnswer): string {
  return JSON.stringify(Object.entries(answer).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/**
 * The answers of two people in one list. Where both have answered an item and say something else, both stay, the first
 * person's before the other's, until somebody chooses. Tells the items on which they do not agree.
 */
export function mergeAnswers(
  own: readonly ChecklistAnswer[],
  others: readonly ChecklistAnswer[],
): { answers: ChecklistAnswer[]; conflicts: string[] } {
  const byItem = new Map<string, ChecklistAnswer[]>();
  for (const answer of own) byItem.set(answer.item, [...(byItem.get(answer.item) ?? []), answer]);
  const conflicts = new Set<string>();
  for (const answer of others) {
    const before = byItem.get(answer.item) ?? [];
    if (before.some((known) => saysTheSame(known, answer) && mayBeTheSameQuestion(known, answer))) continue;
    if (before.every(saysNothing)) {
      byItem.set(answer.item, [answer]);
    } else if (!saysNothing(answer)) {
      byItem.set(answer.item, [...before, answer]);
      conflicts.add(answer.item);
    }
  }
  return { answers: [...byItem.values()].flat(), conflicts: [...conflicts] };
}
