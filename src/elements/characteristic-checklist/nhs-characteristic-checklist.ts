import { defineElement } from '../define-element.js';
import { CharacteristicChecklistElement } from './characteristic-checklist-element.js';

defineElement('nhs-characteristic-checklist', CharacteristicChecklistElement);

export { CharacteristicChecklistElement };

declare global {
  interface HTMLElementTagNameMap {
    'nhs-characteristic-checklist': CharacteristicChecklistElement;
  }
}
