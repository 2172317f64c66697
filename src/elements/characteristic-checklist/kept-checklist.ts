import type { ChecklistRecord } from '../../artefacts/checklist-record.js';
import type { Checklist } from '../../artefacts/checklist.js';
import type { ChangedAt } from './later-answers.js';

/** What the browser keeps: the answers, and when a person last changed each item. */
export interface KeptChecklist {
  record: unknown;
  changedAt: ChangedAt;
}

/** Whatever is kept under a key: it may be half of something, or somebody else's. */
export function keptChecklist(kept: unknown): KeptChecklist {
  const { record, changedAt } = (kept ?? {}) as Partial<Record<keyof KeptChecklist, unknown>>;
  const entries = Object.entries(typeof changedAt === 'object' && changedAt ? changedAt : {});
  const times = entries.filter((entry): entry is [string, number] => typeof entry[1] === 'number');
  return { record, changedAt: Object.fromEntries(times) };
}

/** A record that names its checklist and does not repeat it. */
export function withoutItems({ checklist, ...record }: ChecklistRecord): ChecklistRecord {
  const { id, version } = checklist ?? {};
  return id ? { ...record, checklist: version ? { id, version } : { id } } : record;
}

/** Whether a record has its checklist in it, and not only the name of one. */
export const isWhole = (checklist: ChecklistRecord['checklist']): checklist is Checklist =>
  checklist !== undefined && 'sections' in checklist;
