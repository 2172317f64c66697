import { firstPlaces } from './first-places.js';
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

/** How far one gate is; see `gatesProgress`. */
export const gateProgress = (
  lifecycle: Pick<Lifecycle, 'stages'>,
  gate: LifecycleGate,
  history: readonly LifecycleEvent[],
): GateProgress => gatesProgress(lifecycle, [gate], history)[0]!;

/**
 * The approvals of gates, each with its last decision. Who goes back to a stage before a gate has to ask again: what was
 * decided until then does not count any more.
 */
export function gatesProgress(
  { stages }: Pick<Lifecycle, 'stages'>,
  gates: readonly LifecycleGate[],
  history: readonly LifecycleEvent[],
): GateProgress[] {
  const places = firstPlaces(stages);
  const returns = lastReturns(places, stages.length, history);
  const decided = decisionsByGate(history);
  return gates.map((gate) => {
    const { approvals: asked, id, before } = gate;
    const found = decided.get(id) ?? [];
    const lastReturn = returns[places.get(before) ?? 0] ?? -1;
    const approvals = asked.map(({ roles }) => ({
      roles,
      decision: found.findLast(({ place, event }) => place > lastReturn && roles.includes(event.role ?? ''))?.event,
    }));
    const decisions = found.map(({ event }) => event);
    const roles = new Set(asked.flatMap((approval) => approval.roles));
    return {
      gate,
      approvals,
      decisions,
      byOthers: decisions.filter(({ role = '' }) => !roles.has(role)),
      isPassed: approvals.every(({ decision }) => isApproved(decision)),
    };
  });
}

/** For each place among the stages, when the project last went back to one before it: a place in the history, or -1. */
function lastReturns(
  places: ReadonlyMap<string, number>,
  count: number,
  history: readonly LifecycleEvent[],
): readonly number[] {
  const to = new Array<number>(count + 1).fill(-1);
  for (const [when, { becomes, stage = '' }] of history.entries()) {
    const place = places.get(stage);
    if (becomes === 'returned-to' && place !== undefined) to[place + 1] = when;
  }
  for (let place = 1; place <= count; place += 1) to[place] = Math.max(to[place] ?? -1, to[place - 1] ?? -1);
  return to;
}

function decisionsByGate(
  history: readonly LifecycleEvent[],
): ReadonlyMap<string, { place: number; event: LifecycleEvent }[]> {
  const found = new Map<string, { place: number; event: LifecycleEvent }[]>();
  for (const [place, event] of history.entries()) {
    if (event.gate === undefined || event.decision === undefined) continue;
    const before = found.get(event.gate);
    if (before) before.push({ place, event });
    else found.set(event.gate, [{ place, event }]);
  }
  return found;
}
