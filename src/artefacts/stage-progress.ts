import { firstPlaces } from './first-places.js';
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

interface Building extends StageProgress {
  visits: StageVisit[];
  events: LifecycleEvent[];
}

/**
 * The state of each stage, in the order of the lifecycle. Who returns to a stage leaves those behind it that were in
 * progress. Events about stages that the lifecycle does not have change nothing; whoever shows them names them.
 */
export function stageProgress(
  { stages }: Pick<Lifecycle, 'stages'>,
  history: readonly LifecycleEvent[],
): StageProgress[] {
  const found: Building[] = stages.map((stage) => ({ stage, state: 'not-started', visits: [], events: [] }));
  const places = firstPlaces(stages);
  const current = new Set<number>();
  for (const event of history) {
    const place = places.get(event.stage ?? '');
    const progress = place === undefined ? undefined : found[place];
    if (!progress || place === undefined) continue;
    takeEvent(progress, event);
    if (isCurrent(progress)) current.add(place);
    else current.delete(place);
    if (event.becomes !== 'returned-to') continue;
    for (const later of [...current].filter((other) => other > place)) {
      leave(found[later]!, event.date);
      current.delete(later);
    }
  }
  return found;
}

function takeEvent(progress: Building, event: LifecycleEvent): void {
  const { becomes, date } = event;
  progress.events.push(event);
  if (!becomes) return;
  const isReturn = progress.visits.length > 0;
  if (becomes === 'in-progress' || becomes === 'returned-to') {
    endVisit(progress, date);
    progress.visits.push({ from: date, isReturn: becomes === 'returned-to' || isReturn });
  } else if (!endVisit(progress, date) && becomes === 'completed') {
    // What was completed without having begun, as far as anybody wrote down, is a visit all the same.
    progress.visits.push({ to: date, isReturn });
  }
  progress.state = becomes;
  progress.since = date;
}

/** Ends the visit that goes on; false where none does. */
function endVisit({ visits }: Building, date: string | undefined): boolean {
  const last = visits.at(-1);
  if (!last || last.to !== undefined) return false;
  visits[visits.length - 1] = { ...last, to: date ?? '' };
  return true;
}

function leave(progress: Building, date: string | undefined): void {
  endVisit(progress, date);
  progress.state = 'not-started';
  progress.since = date;
}
