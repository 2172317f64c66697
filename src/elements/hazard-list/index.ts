export { HazardListElement } from './hazard-list-element.js';
export { HazardListErrorEvent, HazardListLoadEvent } from './hazard-list-events.js';
export { hazardListMarkup } from './hazard-list-markup.js';
export type { HazardListOptions } from './hazard-list-markup.js';
