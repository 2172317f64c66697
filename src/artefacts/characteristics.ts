import type { CharacteristicItem } from './characteristic-item.js';
import { fairItems } from './characteristics/fair.js';
import { reliableItems } from './characteristics/reliable.js';
import { transparentItems } from './characteristics/transparent.js';
import { valueAddingItems } from './characteristics/value-adding.js';

export interface Characteristic {
  id: string;
  title: string;
  /** What it means in this library, a sentence: no public text says more than its name. */
  meaning: string;
  items: readonly CharacteristicItem[];
}

/** Of the items below: an answer says to which version it belongs. */
export const characteristicsVersion = '1.0';

/**
 * The four characteristics that NHS England's data scientists try to ensure. Their names are public; what they mean and
 * the items are this library's own, each with the source it rests on.
 */
export const characteristics: readonly Characteristic[] = [
  {
    id: 'fair',
    title: 'Fair',
    meaning: 'It treats people as it should, and leaves nobody out without a reason.',
    items: fairItems,
  },
  {
    id: 'transparent',
    title: 'Transparent',
    meaning: 'People can find out what it is, what it is for, how well it works and who answers for it.',
    items: transparentItems,
  },
  {
    id: 'value-adding',
    title: 'Value-adding',
    meaning: 'It does some good that is worth what it costs, and somebody looks whether it does.',
    items: valueAddingItems,
  },
  {
    id: 'reliable',
    title: 'Reliable',
    meaning: 'It does what it is said to do, goes on doing it, and can be stopped when it does not.',
    items: reliableItems,
  },
];
