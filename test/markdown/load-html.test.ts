import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { needsHtml } from '../../src/markdown/load-html.js';
import { parseInlineMarkdown, parseMarkdown } from '../../src/markdown/parse-markdown.js';
import { prepareMarkdown } from '../../src/markdown/prepare-markdown.js';

const p = (...children: unknown[]): unknown => ({ tag: 'p', children });

const mixed = 'a <b>bold</b> word\n\n<div>\n\n*inside*\n\n</div>';

/** One after the other: what was loaded stays. */
describe('loadHtml', () => {
  it('is needed for no more than line breaks, images, comments and words in angles', () => {
    for (const text of [
      'a<br>b<br/>c</br> <BR />',
      '<img src="a.png" alt="b"> <IMG\nsrc=a.png>',
      '<!-- a note -->',
      'p <1% and a<3 or <https://example.org> or <a.person@example.org>',
      '',
    ]) {
      assert.equal(needsHtml(text), false, text);
    }
    for (const text of ['<b>', 'x</div>', '<td colspan=2>', '<hr/>', '<DETAILS open>', '<a\nhref="#">']) {
      assert.equal(needsHtml(text), true, text);
      assert.equal(needsHtml(JSON.stringify({ overview: text })), true, text);
    }
  });

  it('leaves tags as they are written before, apart from line breaks, images and comments', () => {
    assert.deepEqual(parseMarkdown(mixed), [
      p('a <b>bold</b> word'),
      p('<div>'),
      p({ tag: 'em', children: ['inside'] }),
      p('</div>'),
    ]);
    assert.deepEqual(parseMarkdown('<img src="a.png" alt="b" width="20" onerror="c">\n<br>\n<!-- d -->'), [
      p({ tag: 'img', src: 'a.png', alt: 'b', width: 20 }),
    ]);
    assert.deepEqual(parseInlineMarkdown('a<br>b<!-- c --></br><script>d</script>'), [
      'a',
      { tag: 'br' },
      'b',
      { tag: 'br' },
      '<script>d</script>',
    ]);
  });

  it('is part of what prepares for a text, and then tags are no words', async () => {
    await prepareMarkdown('a <br> b');
    assert.equal(needsHtml(mixed), true);
    await prepareMarkdown(mixed);
    assert.equal(needsHtml(mixed), false);
    assert.deepEqual(parseMarkdown(mixed), [
      p('a ', { tag: 'strong', children: ['bold'] }, ' word'),
      { tag: 'div', children: [p({ tag: 'em', children: ['inside'] })] },
    ]);
  });
});
