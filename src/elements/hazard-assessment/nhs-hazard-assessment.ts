import { defineElement } from '../define-element.js';
import { HazardAssessmentElement } from './hazard-assessment-element.js';

defineElement('nhs-hazard-assessment', HazardAssessmentElement);

export { HazardAssessmentElement };

declare global {
  interface HTMLElementTagNameMap {
    'nhs-hazard-assessment': HazardAssessmentElement;
  }
}
