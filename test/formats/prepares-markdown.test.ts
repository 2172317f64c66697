import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decodeEntities, needsMoreEntities } from '../../src/markdown/decode-entities.js';
import { needsHtml } from '../../src/markdown/load-html.js';
import { readModelCard } from '../../src/formats/read-model-card.js';

/** One after the other: what was loaded stays. */
describe('what only some texts need', () => {
  it('is not loaded for a card that does not need it, nor for what is no card', async () => {
    await readModelCard('# A Model Card\n\n## Data\n\nOne<br>two &amp; three <img src="a.png" alt="">');
    await readModelCard('# Holiday\n\n<b>Sand</b> &hearts;');
    assert.ok(needsHtml('<b>') && needsMoreEntities('&hearts;'));
  });

  it('is loaded before a card in Markdown is handed over', async () => {
    await readModelCard('# A Model Card\n\n## Data\n\nOurs &hearts;');
    assert.equal(decodeEntities('&hearts;'), '♥');
    assert.ok(needsHtml('<b>'));
  });

  it('is loaded before a card in JSON is handed over, however that writes it', async () => {
    await readModelCard('{"title": "Alpha", "overview": "H\\u003csub>2\\u003c/sub>O"}');
    assert.ok(!needsHtml('<b>'));
  });
});
