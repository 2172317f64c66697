import { compareDates, readDate, writeDate, type CalendarDate } from '../../artefacts/calendar-date.js';
import {
  gateDecisions,
  stageChanges,
  type GateDecision,
  type LifecycleEvent,
  type StageChange,
} from '../../artefacts/lifecycle-progress.js';
import { whyNot } from '../../artefacts/lifecycle-transition.js';
import type { LifecycleGate } from '../../artefacts/lifecycle.js';
import { lifecycleEntryWording as wording } from '../../wording/lifecycle-entry-wording.js';
import { dateIn } from '../form-fields/date-in.js';
import type { TrackedProject } from './tracked-project.js';

/** What a person has typed and chosen so far, to become an entry of the history. */
export interface EntryDraft {
  stage?: string;
  gate?: string;
  becomes?: StageChange;
  decision?: GateDecision;
  role: string;
  by: string;
  day: string;
  reason: string;
  /** One on each line. */
  conditions: string;
  evidence: string;
}

export type EntryField = 'about' | 'becomes' | 'decision' | 'role' | 'day' | 'reason' | 'conditions';

export interface EntryError {
  field: EntryField;
  message: string;
}

/** Of a day, which most entries are written on. */
export const emptyDraft = (today: CalendarDate): EntryDraft => ({
  role: '',
  by: '',
  day: writeDate(today),
  reason: '',
  conditions: '',
  evidence: '',
});

/** The roles that a gate asks for, each once. */
export const rolesOf = ({ approvals }: LifecycleGate): string[] => [
  ...new Set(approvals.flatMap(({ roles }) => roles)),
];

/** The states that a stage can be given, and the decisions about a gate. */
export const changes = { becomes: stageChanges, decision: gateDecisions };

const linesOf = (text: string): string[] | undefined => {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return lines.length > 0 ? lines : undefined;
};

/** What is to be written down; nothing but what is about the stage or the gate that was chosen. */
export function entryOf(draft: EntryDraft): LifecycleEvent {
  const { stage, gate, becomes, decision, role, by, day, reason, conditions, evidence } = draft;
  const isConditional = gate !== undefined && decision === 'approved-with-conditions';
  return Object.fromEntries(
    Object.entries({
      date: dateIn(day).trim() || undefined,
      ...(gate === undefined ? { stage, becomes } : { gate, decision, role: role || undefined }),
      by: by.trim() || undefined,
      reason: reason.trim() || undefined,
      conditions: isConditional ? linesOf(conditions) : undefined,
      evidence: linesOf(evidence),
    }).filter(([, value]) => value !== undefined),
  );
}

/** What keeps a draft from being written down, field by field in the order of the form; nothing, where it can be. */
export function entryErrors(draft: EntryDraft, project: TrackedProject, today: CalendarDate): EntryError[] {
  const entry = entryOf(draft);
  const { stage, gate, becomes, decision, role } = entry;
  if (stage === undefined && gate === undefined) return [{ field: 'about', message: wording.nothingChosen }];
  const errors: EntryError[] = [];
  const isStage = gate === undefined;
  if (isStage && !becomes) errors.push({ field: 'becomes', message: wording.noState });
  if (!isStage && !decision) errors.push({ field: 'decision', message: wording.noDecision });
  if (!isStage && !role) errors.push({ field: 'role', message: wording.noRole });
  if (errors.length === 0) errors.push(...transitionErrors(entry, project));
  return [...errors, ...dayErrors(entry.date, today)];
}

function transitionErrors(entry: LifecycleEvent, { lifecycle, progress, names }: TrackedProject): EntryError[] {
  const why = whyNot(lifecycle, progress.history, entry);
  if (!why) return [];
  const title = 'stage' in why ? names.stage(why.stage) : 'gate' in why ? names.gate(why.gate) : '';
  const fields = { 'reason-missing': 'reason', 'conditions-missing': 'conditions', 'other-role': 'role' } as const;
  const field =
    why.because in fields
      ? fields[why.because as keyof typeof fields]
      : entry.gate === undefined
        ? 'becomes'
        : 'decision';
  return [{ field, message: wording.whyNot(why, title, entry.becomes) }];
}

function dayErrors(written: string | undefined, today: CalendarDate): EntryError[] {
  if (!written) return [{ field: 'day', message: wording.noDay }];
  const day = readDate(written);
  if (!day) return [{ field: 'day', message: wording.notADay }];
  return compareDates(day, today) > 0 ? [{ field: 'day', message: wording.notYet }] : [];
}
