export { CharacteristicChecklistElement } from './characteristic-checklist-element.js';
export {
  CharacteristicChecklistChangeEvent,
  CharacteristicChecklistErrorEvent,
  CharacteristicChecklistLoadEvent,
} from './characteristic-checklist-events.js';
