import type { LifecycleEvent, LifecycleProgress } from '../../artefacts/lifecycle-progress.js';
import type { Problem } from '../../artefacts/problem.js';
import type { SourceFailure } from '../artefact-source.js';
import { SourceErrorEvent } from '../source-error-event.js';

/** Where a project is is read and shown. Does not bubble. */
export class LifecycleTrackerLoadEvent extends Event {
  constructor(progress: LifecycleProgress, problems: readonly Problem[]) {
    super('nhs-lifecycle-tracker-load');
    this.progress = progress;
    this.problems = problems;
  }

  readonly progress: LifecycleProgress;

  /** What of the document could not be used, and what is odd about the history. */
  readonly problems: readonly Problem[];
}

/** A person has changed the history: added an entry, taken one back, or opened a file. Does not bubble. */
export class LifecycleTrackerChangeEvent extends Event {
  constructor(progress: LifecycleProgress, entry?: LifecycleEvent) {
    super('nhs-lifecycle-tracker-change');
    this.progress = progress;
    this.entry = entry;
  }

  /** Everything that is written down now. */
  readonly progress: LifecycleProgress;

  /** What was added, if that is what the person has done. */
  readonly entry?: LifecycleEvent;
}

/** Where a project is cannot be shown; the fallback stays. Does not bubble. */
export class LifecycleTrackerErrorEvent extends SourceErrorEvent {
  constructor(failure: SourceFailure, problems: readonly Problem[]) {
    super('nhs-lifecycle-tracker-error', failure, problems);
  }
}

declare global {
  interface HTMLElementEventMap {
    'nhs-lifecycle-tracker-load': LifecycleTrackerLoadEvent;
    'nhs-lifecycle-tracker-change': LifecycleTrackerChangeEvent;
    'nhs-lifecycle-tracker-error': LifecycleTrackerErrorEvent;
  }
}
