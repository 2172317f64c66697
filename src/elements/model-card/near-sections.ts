import { fieldValue } from '../../artefacts/model-card-field-value.js';
import type { ModelCard } from '../../artefacts/model-card.js';
import type { OutlineSection } from './model-card-outline.js';

/** In characters: about as much as a browser lays out ahead below a card's header. */
const reach = 1500;

/**
 * How many sections start so near to the top of a card that they are laid out at once in any case. To leave the layout
 * of these to the browser's choice costs it a second layout.
 */
export function countNearSections(sections: readonly OutlineSection[], card: ModelCard): number {
  let length = 0;
  let count = 0;
  for (const { items } of sections) {
    if (length >= reach) break;
    count += 1;
    for (const item of items) {
      if (item.kind === 'field') length += lengthOf(fieldValue(card, item.field.path));
      else if (item.kind === 'extra') length += item.extra.body.length;
    }
  }
  return count;
}

function lengthOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, part) => sum + lengthOf(part), 0);
}
