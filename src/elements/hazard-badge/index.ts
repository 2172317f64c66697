export { HazardBadgeElement } from './hazard-badge-element.js';
export { compactHazardMarkup, hazardBadgeMarkup, hazardFacts, termsMarkup } from './hazard-badge-markup.js';
export type { HazardBadgeOptions, ShownHazard, Term } from './hazard-badge-markup.js';
