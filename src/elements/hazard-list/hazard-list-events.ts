import type { HazardAssessment } from '../../artefacts/hazard-assessment.js';
import type { Problem } from '../../artefacts/problem.js';
import type { SourceFailure } from '../artefact-source.js';
import { SourceErrorEvent } from '../source-error-event.js';

/** A project's hazards are read and shown. Does not bubble. */
export class HazardListLoadEvent extends Event {
  constructor(assessments: readonly HazardAssessment[], problems: readonly Problem[]) {
    super('nhs-hazard-list-load');
    this.assessments = assessments;
    this.problems = problems;
  }

  readonly assessments: readonly HazardAssessment[];
  readonly problems: readonly Problem[];
}

/** No hazards can be shown; the fallback stays. Does not bubble. */
export class HazardListErrorEvent extends SourceErrorEvent {
  constructor(failure: SourceFailure, problems: readonly Problem[]) {
    super('nhs-hazard-list-error', failure, problems);
  }
}

declare global {
  interface HTMLElementEventMap {
    'nhs-hazard-list-load': HazardListLoadEvent;
    'nhs-hazard-list-error': HazardListErrorEvent;
  }
}
