export { LifecycleTrackerElement } from './lifecycle-tracker-element.js';
export {
  LifecycleTrackerChangeEvent,
  LifecycleTrackerErrorEvent,
  LifecycleTrackerLoadEvent,
} from './lifecycle-tracker-events.js';
