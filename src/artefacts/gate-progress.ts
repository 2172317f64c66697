import type { LifecycleEvent } from './lifecycle-progress.js';
import type { Lifecycle, LifecycleGate } from './lifecycle.js';

/** One of the approvals that a gate needs, and the last decision about it that counts. */
export interface ApprovalProgress {
  roles: readonly string[];
  decision?: LifecycleEvent;
}

/** What is decided about a gate so far. */
export interface GateProgress {
  gate: LifecycleGate;
  approvals: readonly ApprovalProgress[];
  /** Every decision about it in order, also those that do not count any more. */
  decisions: readonly LifecycleEvent[];
  /** Decisions of somebody whose role it does not ask for. */
  byOthers: readonly LifecycleEvent[];
  isPassed: boolean;
}

const isApproved = (decision: LifecycleEvent | undefined): boolean =>
  decision?.decision === 'approved' || decision?.decision === 'approved-with-conditions';

/**
 * The gate's approvals, each with its last decision. Who goes back to a stage before the gate has to ask again: what was
 * decided until then does not count any more.
 */
export function gateProgress(
  { stages }: Pick<Lifecycle, 'stages'>,
  gate: LifecycleGate,
  history: readonly LifecycleEvent[],
): GateProgress {
  const before = stages.slice(
    0,
    Math.max(
      0,
      stages.findIndex(({ id }) => id === gate.before),
    ),
  );
  const isBefore = (stage: string | undefined): boolean => before.some(({ id }) => id === stage);
  const lastReturn = history.findLastIndex(({ becomes, stage }) => becomes === 'returned-to' && isBefore(stage));
  const isAbout = (event: LifecycleEvent): boolean => event.gate === gate.id && event.decision !== undefined;
  const decisions = history.filter(isAbout);
  const counting = history.slice(lastReturn + 1).filter(isAbout);
  const approvals = gate.approvals.map(({ roles }) => ({
    roles,
    decision: counting.findLast(({ role = '' }) => roles.includes(role)),
  }));
  return {
    gate,
    approvals,
    decisions,
    byOthers: decisions.filter(({ role = '' }) => !gate.approvals.some(({ roles }) => roles.includes(role))),
    isPassed: approvals.every(({ decision }) => isApproved(decision)),
  };
}
