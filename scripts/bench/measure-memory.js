import { measureGrowth } from './measure-growth.js';

/** What a hundred cards leave behind when they are taken off the page, round after round. */
export function measureMemory(page, exampleCard) {
  const texts = Array.from({ length: 100 }, (_, seed) => exampleCard(5_000, seed));
  // A hundred cards that each left one node or listener behind would show as a hundred a round.
  return measureGrowth(page, 20, () => page.evaluate((cards) => globalThis.bench.mountAndRemove(cards), texts));
}
