export { HazardAssessmentElement } from './hazard-assessment-element.js';
export { HazardAssessmentChangeEvent, HazardAssessmentErrorEvent } from './hazard-assessment-events.js';
