import { defineElement } from '../define-element.js';
import { HazardBadgeElement } from './hazard-badge-element.js';

defineElement('nhs-hazard-badge', HazardBadgeElement);

export { HazardBadgeElement };

declare global {
  interface HTMLElementTagNameMap {
    'nhs-hazard-badge': HazardBadgeElement;
  }
}
