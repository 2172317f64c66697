import type { RecordElements } from './load-record-elements.js';

/**
 * The elements that show a record's parts where a page has put none into it, each loaded when its part is there. Apart
 * from `define.ts` this is the only place that registers elements.
 */
export const recordElements: RecordElements = {
  modelCards: () => import('../model-card/nhs-model-card.js'),
  hazards: () => import('../hazard-list/nhs-hazard-list.js'),
  checklist: () => import('../characteristic-checklist/nhs-characteristic-checklist.js'),
  lifecycle: () => import('../lifecycle-tracker/nhs-lifecycle-tracker.js'),
  processMap: () => import('../process-map/nhs-process-map.js'),
};
