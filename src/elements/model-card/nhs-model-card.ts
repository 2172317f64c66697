import { defineElement } from '../define-element.js';
import { ModelCardElement } from './model-card-element.js';

defineElement('nhs-model-card', ModelCardElement);

export { ModelCardElement };

declare global {
  interface HTMLElementTagNameMap {
    'nhs-model-card': ModelCardElement;
  }
}
