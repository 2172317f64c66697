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

declare global {
  interface HTMLElementEventMap {
    'nhs-hazard-assessment-change': HazardAssessmentChangeEvent;
  }
}
