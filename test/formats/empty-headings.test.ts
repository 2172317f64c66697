import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  modelCardFields,
  modelCardSections,
  otherHeadings,
  otherLabels,
} from '../../src/artefacts/model-card-fields.js';
import { readModelCard } from '../../src/formats/read-model-card.js';
import { stringsIn } from './model-card-words.js';

const bodies = ['', 'TBC', '<!-- what it is for -->', '{{ use | default("[More Information Needed]", true) }}'];
const allWords = [
  ...modelCardSections.flatMap(({ name, heading }) => [heading, ...otherHeadings[name]]),
  ...modelCardFields.flatMap(({ path, label, group }) => [label, group ?? label, ...(otherLabels[path] ?? [])]),
];

async function headingsOf(text: string, format: 'markdown' | 'nhsx' | 'nhs-england'): Promise<string[]> {
  const { card } = await readModelCard(text, { format });
  return [...stringsIn(card?.labels), ...(card?.extra ?? []).flatMap(({ heading }) => heading ?? [])];
}

describe('a heading with nothing under it', () => {
  it('stays, whatever it names, in a card that does not follow the template', async () => {
    for (const words of allWords) {
      for (const body of bodies) {
        for (const level of ['##', '####']) {
          const written = level === '##' ? words : `3.1 ${words}`;
          const text = `# A\n\n${level} ${written}\n\n${body}\n\n## Thanks\n\nTo all.`;
          assert.deepEqual(await headingsOf(text, 'markdown'), [written, 'Thanks'], text);
        }
      }
    }
  });

  it('stays beside others', async () => {
    for (const body of bodies) {
      const text = allWords.map((words) => `### ${words}\n\n${body}`).join('\n\n');
      const kept = await headingsOf(text, 'nhsx');
      for (const words of allWords) assert.ok(kept.includes(words), words);
    }
  });

  it('stays before and behind another with the same meaning that has a text', async () => {
    const text =
      '# A\n\n## Training\n\n### Software\n\nTBC\n\n### Compute infrastructure\n\nOne computer.\n\n### Environment';
    const { card } = await readModelCard(text);
    assert.deepEqual(card?.methodology, { environment: 'One computer.' });
    assert.deepEqual(card.labels, { methodology: 'Training', 'methodology.environment': 'Compute infrastructure' });
    assert.deepEqual(
      card.extra?.map(({ heading }) => heading),
      ['Software', 'Environment'],
    );
  });

  it('is not said twice where the page says it anyway', async () => {
    const filled = '# A\n\n## Methodology\n\n### Training methods\n\n**Training process:** Long.';
    assert.deepEqual(await headingsOf(filled, 'markdown'), ['Methodology']);
    const template = '# A\n\n## Data\n\n## Evaluation and Performance\n\n### Model Evaluation\n\n### Model Evaluation';
    assert.deepEqual(await headingsOf(template, 'nhs-england'), ['Model Evaluation']);
  });
});
