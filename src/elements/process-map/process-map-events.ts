import type { Problem } from '../../artefacts/problem.js';
import type { ProcessMap } from '../../artefacts/process-map.js';
import type { SourceFailure } from '../artefact-source.js';
import { SourceErrorEvent } from '../source-error-event.js';

/** A process map is read and shown. Does not bubble. */
export class ProcessMapLoadEvent extends Event {
  constructor(map: ProcessMap, problems: readonly Problem[]) {
    super('nhs-process-map-load');
    this.map = map;
    this.problems = problems;
  }

  readonly map: ProcessMap;
  readonly problems: readonly Problem[];
}

/** No process map can be shown; the fallback stays. Does not bubble. */
export class ProcessMapErrorEvent extends SourceErrorEvent {
  constructor(failure: SourceFailure, problems: readonly Problem[]) {
    super('nhs-process-map-error', failure, problems);
  }
}

declare global {
  interface HTMLElementEventMap {
    'nhs-process-map-load': ProcessMapLoadEvent;
    'nhs-process-map-error': ProcessMapErrorEvent;
  }
}
