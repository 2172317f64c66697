import type { Checklist } from './checklist.js';
import { fairItems } from './characteristics/fair.js';
import { reliableItems } from './characteristics/reliable.js';
import { transparentItems } from './characteristics/transparent.js';
import { valueAddingItems } from './characteristics/value-adding.js';

/**
 * The four characteristics that NHS England's data scientists try to ensure. Their names are public; what they mean and
 * the items are this library's own, each with the source it rests on.
 */
export const characteristics: Checklist = {
  id: 'characteristics',
  title: 'Characteristics of ethical AI',
  version: '1.0',
  introduction:
    'NHS England has named four characteristics of AI. What they mean here and the questions are the words of this library, each with the source it rests on. They are for thinking, not a score.',
  sections: [
    {
      id: 'fair',
      title: 'Fair',
      text: 'It treats people as it should, and leaves nobody out without a reason.',
      items: fairItems,
    },
    {
      id: 'transparent',
      title: 'Transparent',
      text: 'People can find out what it is, what it is for, how well it works and who answers for it.',
      items: transparentItems,
    },
    {
      id: 'value-adding',
      title: 'Value-adding',
      text: 'It does some good that is worth what it costs, and somebody looks whether it does.',
      items: valueAddingItems,
    },
    {
      id: 'reliable',
      title: 'Reliable',
      text: 'It does what it is said to do, goes on doing it, and can be stopped when it does not.',
      items: reliableItems,
    },
  ],
};
