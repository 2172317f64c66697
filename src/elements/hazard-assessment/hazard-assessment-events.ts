import type { Problem } from '../../artefacts/problem.js';
import type { SourceFailure } from '../artefact-source.js';
import { SourceErrorEvent } from '../source-error-event.js';
import type { HazardAssessment } from '../../artefacts/hazard-assessment.js';

/** A person has changed an answer, or opened a file of answers. Does not bubble. */
export class HazardAssessmentChangeEvent extends Event {
  constructor(assessments: readonly HazardAssessment[]) {
    super('nhs-hazard-assessment-change');
    this.assessments = assessments;
  }

  /** Everything that is answered now. */
  readonly assessments: readonly HazardAssessment[];
}

/** The answers to begin with cannot be shown; the form can be filled in all the same. Does not bubble. */
export class HazardAssessmentErrorEvent extends SourceErrorEvent {
  constructor(failure: SourceFailure, problems: readonly Problem[]) {
    super('nhs-hazard-assessment-error', failure, problems);
  }
}

declare global {
  interface HTMLElementEventMap {
    'nhs-hazard-assessment-change': HazardAssessmentChangeEvent;
    'nhs-hazard-assessment-error': HazardAssessmentErrorEvent;
  }
}
