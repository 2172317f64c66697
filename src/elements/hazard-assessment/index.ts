export { HazardAssessmentElement } from './hazard-assessment-element.js';
export { HazardAssessmentChangeEvent } from './hazard-assessment-events.js';
