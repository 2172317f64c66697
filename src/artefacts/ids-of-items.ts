import type { Checklist } from './checklist.js';

export const idsOfItems = ({ sections }: Checklist): Set<string> =>
  new Set(sections.flatMap(({ items }) => items.map(({ id }) => id)));
