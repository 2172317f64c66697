import { assert } from 'chai';
import { modelCardOutline } from '../../../src/elements/model-card/model-card-outline.js';
import { countNearSections } from '../../../src/elements/model-card/near-sections.js';
import type { ModelCard } from '../../../src/artefacts/model-card.js';

/** Cards of four sections, by how many characters each of them has. */
const cases: [lengths: [number, number, number, number], near: number][] = [
  [[10, 10, 10, 10], 4],
  [[2000, 10, 10, 10], 1],
  [[800, 800, 10, 10], 2],
  [[10, 10, 5000, 10], 3],
];

describe('sections that are laid out at once', () => {
  for (const [[scope, sources, features, bias], near] of cases) {
    it(`are the first ${near} of sections of ${scope}, ${sources}, ${features} and ${bias} characters`, () => {
      const card: ModelCard = {
        intendedUse: { scope: 'x'.repeat(scope) },
        data: { sources: ['x'.repeat(sources)] },
        methodology: { features: 'x'.repeat(features) },
        ethics: { bias: 'x'.repeat(bias) },
      };
      const { sections } = modelCardOutline(card, { headingLevel: 2 }, new Map());
      assert.equal(sections.length, 4);
      assert.equal(countNearSections(sections, card), near);
    });
  }
});
