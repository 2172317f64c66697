import type { ChecklistAnswer } from '../../artefacts/checklist-answer.js';
import type { ChecklistRecord } from '../../artefacts/checklist-record.js';

/** When a person last changed an item, in milliseconds, by item; the profile has the name "". */
export type ChangedAt = Readonly<Record<string, number>>;

/**
 * Two tabs' answers as one, in which the later one wins, item by item; also where it was taken away. What only the other
 * tab has, and nobody knows since when, is taken too. Tells which items are the other tab's.
 */
export function laterAnswers(
  own: ChecklistRecord,
  ownTimes: ChangedAt,
  other: ChecklistRecord,
  otherTimes: ChangedAt,
): { record: ChecklistRecord; taken: string[] } {
  const ownItems = new Set(own.answers.map(({ item }) => item));
  const otherItems = [...Object.keys(otherTimes), ...other.answers.map(({ item }) => item)];
  const isTaken = (item: string): boolean => {
    const time = otherTimes[item];
    const ownTime = ownTimes[item];
    if (time !== undefined) return time > (ownTime ?? 0);
    return ownTime === undefined && !(item === '' ? own.profile : ownItems.has(item));
  };
  const taken = new Set([...otherItems, ...(other.profile ? [''] : [])].filter(isTaken));
  const isOther = ({ item }: ChecklistAnswer): boolean => taken.has(item);
  const { profile, ...around } = own;
  const shown = taken.has('') ? other.profile : profile;
  return {
    record: {
      ...around,
      ...(shown ? { profile: shown } : {}),
      answers: [...own.answers.filter((answer) => !isOther(answer)), ...other.answers.filter(isOther)],
    },
    taken: [...taken],
  };
}
