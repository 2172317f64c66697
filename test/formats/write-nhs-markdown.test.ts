import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import type { ModelCard } from '../../src/artefacts/model-card.js';
import { modelCardFields } from '../../src/artefacts/model-card-fields.js';
import { orderExtras } from '../../src/formats/order-extras.js';
import { readModelCard } from '../../src/formats/read-model-card.js';
import { writeNhsMarkdown } from '../../src/formats/write-nhs-markdown.js';
import { cards, documents } from './model-card-arbitraries.js';

async function assertSurvives(card: ModelCard) {
  const written = writeNhsMarkdown(card);
  const again = await readModelCard(written);
  assert.deepEqual(again.card, card, written);
  assert.equal(again.format, 'nhs-england', written);
}

describe('writeNhsMarkdown', () => {
  it('writes the template with its prompts for an empty card', async () => {
    const written = writeNhsMarkdown({});
    for (const { templateLabel } of modelCardFields) {
      if (templateLabel !== undefined) assert.ok(written.includes(templateLabel.replace(/:$/, '')), templateLabel);
    }
    assert.ok(written.startsWith('# {Model Name} Model Card\n\n## Specification\n\n|  |  |\n'), written);
    await assertSurvives({});
  });

  it("puts facts that the template has no row for into further rows and the author's words on labels", () => {
    const written = writeNhsMarkdown({
      title: 'Alpha',
      licences: [{ name: 'MIT', url: 'https://example.org/mit' }],
      intendedUse: { scope: 'Sorting letters.' },
      labels: { 'intendedUse.scope': 'Purpose of the model' },
    });
    assert.ok(written.includes('| **Licence:** | [MIT](https://example.org/mit) |'), written);
    assert.ok(written.includes('**Purpose of the model:** Sorting letters.'), written);
  });

  it('keeps a value with a line break below the table and escapes a pipe within it', () => {
    const written = writeNhsMarkdown({
      summary: 'One.\n\nTwo.',
      modelType: 'A | B',
      version: { name: '1.0', notes: 'pilot' },
    });
    assert.ok(written.includes('\n\n**Description:**\n\nOne.\n\nTwo.\n\n'), written);
    assert.ok(written.includes('| **Model Type:** | A \\| B |'), written);
    assert.ok(written.includes('| **Version** | 1.0<br>pilot |'), written);
  });

  it('gives the same card again where a text that was added to another begins like a heading', async () => {
    const { card = {} } = await readModelCard('**Justification:** One.\n\n**Justification:** # Two.');
    assert.equal(card.methodology?.justification, 'One.\n\n**Justification:** # Two.');
    await assertSurvives(card);
  });

  it('gives the same card again for any card of plain texts', async () => {
    await fc.assert(
      fc.asyncProperty(cards, async (made) => {
        const card = made as ModelCard;
        await assertSurvives(card.extra === undefined ? card : { ...card, extra: orderExtras(card.extra) });
      }),
      { numRuns: 150 },
    );
  });

  it('gives the same card again for a card that was read from any document', async () => {
    await fc.assert(
      fc.asyncProperty(documents, fc.constantFrom('nhs-england', 'nhsx', 'markdown'), async (document, format) => {
        const { card = {} } = await readModelCard(document, { format });
        await assertSurvives(card);
      }),
      { numRuns: 300 },
    );
  });
});
