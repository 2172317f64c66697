import { compareDates, readDate, type CalendarDate } from './calendar-date.js';
import { firstPlaces } from './first-places.js';
import { gatesProgress, type GateProgress } from './gate-progress.js';
import type { LifecycleProgress, LifecycleReview } from './lifecycle-progress.js';
import type { Lifecycle } from './lifecycle.js';
import { isCurrent, stageProgress, type StageProgress } from './stage-progress.js';

/** Where a project is on a day. */
export interface ProjectPlace {
  stages: readonly StageProgress[];
  /** The stage that is worked on; where there are several, the one that was begun or returned to last. */
  current?: StageProgress;
  /** The stage that was completed last, and still is. */
  lastEnded?: StageProgress;
  /** Those of the lifecycle and of the project, in the order of the stages that they stand before. */
  gates: readonly GateProgress[];
  /** The first gate from here on whose approvals are not all there. */
  nextGate?: GateProgress;
  overdue: readonly LifecycleReview[];
}

/** Puts together what a project's history says of today. */
export function projectPlace(lifecycle: Lifecycle, progress: LifecycleProgress, today: CalendarDate): ProjectPlace {
  const { history, reviews = [] } = progress;
  const stages = stageProgress(lifecycle, history);
  const current = stages.filter(isCurrent);
  const currentIds = new Set<string | undefined>(current.map(({ stage }) => stage.id));
  const lastBegun = history.findLast(({ stage }) => currentIds.has(stage))?.stage;
  const here = current.find(({ stage }) => stage.id === lastBegun);
  const places = firstPlaces(lifecycle.stages);
  const placeOf = (id: string): number => places.get(id) ?? -1;
  const gates = gatesProgress(lifecycle, [...(lifecycle.gates ?? []), ...(progress.gates ?? [])], history).sort(
    (one, other) => placeOf(one.gate.before) - placeOf(other.gate.before),
  );
  const ended = history.findLast(({ stage = '', becomes }) => becomes === 'completed' && places.has(stage))?.stage;
  const lastEnded = stages.find(({ stage, state }) => stage.id === ended && state === 'completed');
  // With nothing in progress, a project stands behind the stage that it has ended last.
  const standsAt = here ?? lastEnded;
  const reached = standsAt ? placeOf(standsAt.stage.id) : -1;
  return {
    stages,
    current: here,
    lastEnded,
    gates,
    nextGate: gates.find(({ gate, isPassed }) => !isPassed && placeOf(gate.before) > reached),
    overdue: reviews.filter((review) => isOverdue(review, today)),
  };
}

/** Whether the day of a review has gone by without it. A day that cannot be read is in no order, and told elsewhere. */
export function isOverdue({ due, done }: LifecycleReview, today: CalendarDate): boolean {
  const day = readDate(due);
  return !done && day !== undefined && compareDates(day, today) < 0;
}
