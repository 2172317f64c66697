import type { LifecycleEvent, StageChange } from './lifecycle-progress.js';
import type { Lifecycle, LifecycleStage } from './lifecycle.js';

/** A time in which a stage was worked on. */
export interface StageVisit {
  /** As it is written; absent where nobody wrote it down. */
  from?: string;
  to?: string;
  /** Whether the project came back to the stage. */
  isReturn: boolean;
}

/** What became of a stage so far. */
export interface StageProgress {
  stage: LifecycleStage;
  state: StageChange;
  /** Since when it is in this state, as it is written. */
  since?: string;
  visits: readonly StageVisit[];
  /** What was written down about it, in order. */
  events: readonly LifecycleEvent[];
}

/** Whether somebody works on it now. */
export const isCurrent = ({ state }: Pick<StageProgress, 'state'>): boolean =>
  state === 'in-progress' || state === 'returned-to';

/**
 * The state of each stage, in the order of the lifecycle. Who returns to a stage leaves those behind it that were in
 * progress. Events about stages that the lifecycle does not have change nothing; whoever shows them names them.
 */
export function stageProgress(
  { stages }: Pick<Lifecycle, 'stages'>,
  history: readonly LifecycleEvent[],
): StageProgress[] {
  const found: StageProgress[] = stages.map((stage) => ({ stage, state: 'not-started', visits: [], events: [] }));
  for (const event of history) {
    const index = found.findIndex(({ stage }) => stage.id === event.stage);
    const before = found[index];
    if (!before) continue;
    found[index] = afterEvent(before, event);
    if (event.becomes !== 'returned-to') continue;
    for (const [later, progress] of found.entries()) {
      if (later > index && isCurrent(progress)) found[later] = left(progress, event.date);
    }
  }
  return found;
}

function afterEvent(progress: StageProgress, event: LifecycleEvent): StageProgress {
  const events = [...progress.events, event];
  const { becomes, date } = event;
  if (!becomes) return { ...progress, events };
  const begins = becomes === 'in-progress' || becomes === 'returned-to';
  const visits = begins
    ? [...progress.visits, { from: date, isReturn: becomes === 'returned-to' || progress.visits.length > 0 }]
    : endVisit(progress.visits, date, becomes === 'completed');
  return { ...progress, state: becomes, since: date, visits, events };
}

/** What was completed without having begun, as far as anybody wrote down, is a visit all the same. */
function endVisit(visits: readonly StageVisit[], date: string | undefined, isDone: boolean): readonly StageVisit[] {
  const last = visits.at(-1);
  if (last && last.to === undefined) return [...visits.slice(0, -1), { ...last, to: date ?? '' }];
  return isDone ? [...visits, { to: date, isReturn: visits.length > 0 }] : visits;
}

const left = (progress: StageProgress, date: string | undefined): StageProgress => ({
  ...progress,
  state: 'not-started',
  since: date,
  visits: endVisit(progress.visits, date, false),
});
