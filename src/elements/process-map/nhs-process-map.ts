import { defineElement } from '../define-element.js';
import { ProcessMapElement } from './process-map-element.js';

defineElement('nhs-process-map', ProcessMapElement);

export { ProcessMapElement };

declare global {
  interface HTMLElementTagNameMap {
    'nhs-process-map': ProcessMapElement;
  }
}
