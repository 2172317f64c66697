import { defineElement } from '../define-element.js';
import { HazardListElement } from './hazard-list-element.js';

defineElement('nhs-hazard-list', HazardListElement);

export { HazardListElement };

declare global {
  interface HTMLElementTagNameMap {
    'nhs-hazard-list': HazardListElement;
  }
}
