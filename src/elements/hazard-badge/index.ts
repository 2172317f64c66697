export { HazardBadgeElement } from './hazard-badge-element.js';
export { compactHazardMarkup, hazardBadgeMarkup } from './hazard-badge-markup.js';
export type { HazardBadgeOptions, ShownHazard } from './hazard-badge-markup.js';
