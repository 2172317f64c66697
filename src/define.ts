/** Registers every element of the library, the record around the others first. */
import './elements/ethics-record/define-ethics-record.js';
import './elements/model-card/nhs-model-card.js';
import './elements/hazard-badge/nhs-hazard-badge.js';
import './elements/hazard-list/nhs-hazard-list.js';
import './elements/hazard-assessment/nhs-hazard-assessment.js';
import './elements/characteristic-checklist/nhs-characteristic-checklist.js';
import './elements/lifecycle-tracker/nhs-lifecycle-tracker.js';
import './elements/process-map/nhs-process-map.js';
