import type { ChecklistAnswer } from '../../artefacts/checklist-answer.js';
import type { ChecklistRecord } from '../../artefacts/checklist-record.js';

/** When a person last changed an item, in milliseconds, by item; the profile has the name "". */
export type ChangedAt = Readonly<Record<string, number>>;

/**
 * Two tabs' answers as one, in which the later one wins, item by item; also where it was taken away. Tells which items
 * are the other tab's.
 */
export function laterAnswers(
  own: ChecklistRecord,
  ownTimes: ChangedAt,
  other: ChecklistRecord,
  otherTimes: ChangedAt,
): { record: ChecklistRecord; taken: string[] } {
  const isLater = (item: string): boolean => (otherTimes[item] ?? 0) > (ownTimes[item] ?? 0);
  const taken = Object.keys(otherTimes).filter(isLater);
  const by = ({ item }: ChecklistAnswer): boolean => isLater(item);
  const { profile, ...around } = own;
  const shown = isLater('') ? other.profile : profile;
  return {
    record: {
      ...around,
      ...(shown ? { profile: shown } : {}),
      answers: [...own.answers.filter((answer) => !by(answer)), ...other.answers.filter(by)],
    },
    taken,
  };
}
