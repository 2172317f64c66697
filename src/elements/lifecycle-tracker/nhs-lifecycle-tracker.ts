import { defineElement } from '../define-element.js';
import { LifecycleTrackerElement } from './lifecycle-tracker-element.js';

defineElement('nhs-lifecycle-tracker', LifecycleTrackerElement);

export { LifecycleTrackerElement };

declare global {
  interface HTMLElementTagNameMap {
    'nhs-lifecycle-tracker': LifecycleTrackerElement;
  }
}
