import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readHazards } from '../../src/formats/read-hazards.js';
import { readModelCard } from '../../src/formats/read-model-card.js';
import { largeDocuments, largeHazardDocuments } from './large-documents.js';

describe('documents of one million characters', () => {
  for (const [what, text] of Object.entries(largeDocuments(1_000_000))) {
    it(`reads ${what} to the end`, { timeout: 60_000 }, async () => {
      const start = '# Alpha Model Card\n\n## Specification\n\n';
      const { card, problems } = await readModelCard(`${start}${text}\n\nThe very last words.\n`);
      // What stands behind the start of a comment is one, as in a browser; that is told.
      const keepsEnd =
        what === 'open comments'
          ? problems.some(({ message }) => message.includes('has no end'))
          : JSON.stringify(card).includes('The very last words.');
      assert.ok(keepsEnd, 'the end is lost');
      assert.ok(
        problems.every(({ message }) => !message.includes('fault in the reader')),
        problems[0]?.message,
      );
      const alone = await readModelCard(text);
      assert.ok(
        alone.problems.every(({ message }) => !message.includes('fault in the reader')),
        alone.problems[0]?.message,
      );
    });
  }
});

describe('hazards of one million characters', () => {
  for (const [what, text] of Object.entries(largeHazardDocuments(1_000_000))) {
    it(`reads ${what} to the end`, { timeout: 10_000 }, async () => {
      const { assessments, problems } = await readHazards(text);
      assert.equal(assessments[0]?.hazard, 'risk-to-privacy');
      assert.equal(assessments[0]?.state, 'applies');
      assert.ok(
        problems.every(({ message }) => !message.includes('fault in the reader')),
        problems[0]?.message,
      );
    });
  }
});
