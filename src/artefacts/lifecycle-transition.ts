import { gateProgress } from './gate-progress.js';
import type { LifecycleEvent } from './lifecycle-progress.js';
import { nextStages, type Lifecycle } from './lifecycle.js';
import { isCurrent, stageProgress } from './stage-progress.js';

/** Why something may not follow what has happened. */
export type WhyNot =
  | { because: 'unknown-stage' | 'unknown-gate' | 'nothing-changes' | 'reason-missing' | 'not-begun' | 'never-begun' }
  | { because: 'already-begun' | 'other-role' | 'conditions-missing' }
  | { because: 'other-stage-current' | 'stage-before-open'; stage: string }
  | { because: 'gate-closed'; gate: string };

/**
 * Whether an event may follow a history: undefined where it may. The rules are those of a project that does one thing at
 * a time; a file that breaks them is shown all the same.
 */
export function whyNot(
  lifecycle: Lifecycle,
  history: readonly LifecycleEvent[],
  event: LifecycleEvent,
): WhyNot | undefined {
  if (event.gate !== undefined) return whyNoDecision(lifecycle, event);
  const stages = stageProgress(lifecycle, history);
  const place = stages.findIndex(({ stage }) => stage.id === event.stage);
  const progress = stages[place];
  if (!progress) return { because: 'unknown-stage' };
  const { becomes } = event;
  if (!becomes || becomes === progress.state) return { because: 'nothing-changes' };
  if ((becomes === 'skipped' || becomes === 'returned-to') && !event.reason?.trim())
    return { because: 'reason-missing' };
  if (becomes === 'completed' || becomes === 'not-started') {
    return isCurrent(progress) ? undefined : { because: 'not-begun' };
  }
  if (becomes === 'returned-to') {
    if (isCurrent(progress)) return { because: 'nothing-changes' };
    if (progress.visits.length === 0) return { because: 'never-begun' };
    // Back is never forward: what lies behind the stage of now is begun, and not returned to.
    const earlier = stages.slice(0, place).find(isCurrent);
    return earlier
      ? { because: 'other-stage-current', stage: earlier.stage.id }
      : closedGate(lifecycle, history, progress.stage.id);
  }
  // What was skipped can begin all the same.
  if (progress.state !== 'not-started' && progress.state !== 'skipped') return { because: 'already-begun' };
  // A later stage that leads to this one is a way back, and not what comes before it.
  const before = stages.filter(
    (_, earlier) => earlier < place && nextStages(lifecycle.stages, earlier).includes(progress.stage.id),
  );
  const isOpen = ({ state }: (typeof stages)[number]): boolean => state !== 'completed' && state !== 'skipped';
  const [open] = before;
  if (open && before.every(isOpen)) return { because: 'stage-before-open', stage: open.stage.id };
  if (becomes === 'skipped') return undefined;
  const other = stages.find(isCurrent);
  if (other) return { because: 'other-stage-current', stage: other.stage.id };
  return closedGate(lifecycle, history, progress.stage.id);
}

function closedGate(lifecycle: Lifecycle, history: readonly LifecycleEvent[], stage: string): WhyNot | undefined {
  const closed = lifecycle.gates?.find(
    (gate) => gate.before === stage && !gateProgress(lifecycle, gate, history).isPassed,
  );
  return closed && { because: 'gate-closed', gate: closed.id };
}

function whyNoDecision(
  lifecycle: Lifecycle,
  { gate: id, decision, role = '', reason, conditions }: LifecycleEvent,
): WhyNot | undefined {
  const gate = lifecycle.gates?.find((known) => known.id === id);
  if (!gate) return { because: 'unknown-gate' };
  if (!decision) return { because: 'nothing-changes' };
  if (!gate.approvals.some(({ roles }) => roles.includes(role))) return { because: 'other-role' };
  if (decision === 'not-approved' && !reason?.trim()) return { because: 'reason-missing' };
  if (decision === 'approved-with-conditions' && !conditions?.length) return { because: 'conditions-missing' };
  return undefined;
}
