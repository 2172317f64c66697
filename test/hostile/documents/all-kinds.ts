import { addresses } from './addresses.js';
import { domClobbering } from './dom-clobbering.js';
import { entities } from './entities.js';
import { eventHandlers } from './event-handlers.js';
import type { HostileDocuments } from './hostile-document.js';
import { jsonCards } from './json-cards.js';
import { linkReferences } from './link-references.js';
import { malformedTags } from './malformed-tags.js';
import { modelCardFields } from './model-card-fields.js';
import { mutation } from './mutation.js';
import { styles } from './styles.js';
import { svgAndMathml } from './svg-and-mathml.js';
import { tablesAndAttributes } from './tables-and-attributes.js';

/** The whole corpus by kind. */
export const allKinds: Record<string, HostileDocuments> = {
  'event handlers': eventHandlers,
  addresses,
  'SVG and MathML': svgAndMathml,
  'malformed tags': malformedTags,
  mutation,
  'DOM clobbering': domClobbering,
  styles,
  'link references': linkReferences,
  entities,
  'tables and attributes': tablesAndAttributes,
  'JSON cards': jsonCards,
  'model card fields': modelCardFields,
};
