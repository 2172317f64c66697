export { ProcessMapElement } from './process-map-element.js';
export { ProcessMapErrorEvent, ProcessMapLoadEvent } from './process-map-events.js';
export { processMapMarkup } from './process-map-markup.js';
export type { ProcessMapOptions } from './process-map-markup.js';
