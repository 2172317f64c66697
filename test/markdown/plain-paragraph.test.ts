import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Lexer } from 'marked';
import { plainParagraph } from '../../src/markdown/plain-paragraph.js';

const fragments = [
  ...['**Label:** words', 'words', '_Italics_ and', '__Bold__', '***', '* * *', '- item', '1. item', '    code', '```'],
  ...[
    '===',
    '---',
    '| a | b |',
    '|---|---|',
    'a | b',
    '--|--',
    '> quote',
    '# heading',
    '<div>',
    '<!--',
    '-->',
    '[a]: b',
  ],
  ...['\n', '\n', '\n\n', '\n \n', ' ', '\t', '  \n', 'é', '**', '_', '\\', '|'],
];

/** What the parser itself makes of the start of a text. */
function firstBlock(text: string): { type: string; raw: string } | undefined {
  return new Lexer({ gfm: true }).blockTokens(text, [])[0];
}

function agrees(text: string): void {
  const paragraph = plainParagraph(text);
  if (paragraph !== undefined)
    assert.deepEqual([firstBlock(text)?.type, firstBlock(text)?.raw.replace(/\n$/, '')], ['paragraph', paragraph]);
}

describe('plainParagraph', () => {
  it('finds a label with its text, and several lines', () => {
    assert.equal(plainParagraph('**Scope:** one\ntwo\n\nthree'), '**Scope:** one\ntwo');
    assert.equal(plainParagraph('One line'), 'One line');
  });

  it('leaves to the parser whatever could be something else', () => {
    for (const text of [
      'Title\n===',
      'a | b\n--|--',
      'words\n- item',
      '***',
      '* item',
      '_ _ _',
      '[a]: b',
      ' words',
      '',
    ]) {
      assert.equal(plainParagraph(text), undefined, text);
    }
  });

  it('never differs from the parser', () => {
    const text = fc
      .array(fc.constantFrom(...fragments), { minLength: 1, maxLength: 12 })
      .map((parts) => parts.join(''));
    fc.assert(fc.property(text, agrees), { numRuns: 5000 });
  });

  it('agrees with the parser from every blank line of the examples', () => {
    let found = 0;
    for (const file of readdirSync('stories/examples').filter((name) => name.endsWith('.md'))) {
      const source = readFileSync(`stories/examples/${file}`, 'utf8');
      for (const { index } of source.matchAll(/\n\n(?=\S)/g)) {
        const rest = source.slice(index + 2);
        if (plainParagraph(rest) !== undefined) found++;
        agrees(rest);
      }
    }
    assert.ok(found > 60, `only ${found} paragraphs`);
  });
});
