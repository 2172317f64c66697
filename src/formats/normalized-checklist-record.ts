import { checklistRecordVersion, type ChecklistRecord } from '../artefacts/checklist-record.js';
import type { Checklist } from '../artefacts/checklist.js';

/** Checklists of the library, of which a file needs the name alone. */
const ownChecklists: readonly string[] = ['characteristics'];

/**
 * A record as it comes back from any file that is written of it: it says the version of its form, which checklist it
 * answers (the whole of a team's own, the name of one of this library), and has its answers in the order of the items.
 * Those to other items are last, and those to the same one stay in their order.
 */
export function normalizedChecklistRecord(record: ChecklistRecord, checklist: Checklist): ChecklistRecord {
  const named = record.checklist;
  const { sections } = named && 'sections' in named ? named : checklist;
  const places = new Map<string, number>();
  const place = (id: string): number => places.get(id) ?? places.set(id, places.size).size - 1;
  for (const { items } of sections) for (const { id } of items) place(id);
  for (const { item } of record.answers) place(item);
  return {
    ...record,
    schemaVersion: record.schemaVersion ?? checklistRecordVersion,
    checklist: named && 'sections' in named ? named : nameOf(named, checklist),
    answers: [...record.answers].sort((one, other) => place(one.item) - place(other.item)),
  };
}

function nameOf(named: ChecklistRecord['checklist'], checklist: Checklist): NonNullable<ChecklistRecord['checklist']> {
  const { id, version } = checklist;
  if (id === undefined || !ownChecklists.includes(id)) return checklist;
  return named ?? (version === undefined ? { id } : { id, version });
}
