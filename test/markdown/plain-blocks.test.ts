import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Lexer, type Tokens } from 'marked';
import { parseMarkdown } from '../../src/markdown/parse-markdown.js';
import { plainBlockAt, plainBlocks } from '../../src/markdown/plain-blocks.js';

const fragments = [
  ...['**Label:** words', 'words', '_Italics_ and', '__Bold__', '***', '* * *', 'a `code` b', '    code', '```', '`x`'],
  ...[
    '- item',
    '* other',
    '1. first',
    '7) seventh',
    '  - inside',
    '    - deeper',
    '   1. third',
    '- [ ] task',
    '- # head',
  ],
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
  ...['\n', '\n', '\n', '\n', '\n\n', '\n\n', '\n \n', ' ', '\t', '  \n', 'é', '**', '_', '\\', '|', '3 words'],
];
const anyText = fc.array(fc.constantFrom(...fragments), { minLength: 1, maxLength: 14 }).map((parts) => parts.join(''));

/** What the parser itself makes of the start of a text. */
function firstBlock(text: string): { type: string; raw: string } | undefined {
  const [token] = new Lexer({ gfm: true }).blockTokens(text, []);
  // A single line break behind a block is added to it.
  return token && { type: token.type, raw: token.raw.replace(/\n$/, '') };
}

function agreesOnFirstBlock(text: string): boolean {
  const block = plainBlockAt(text, 0);
  if (block === undefined) return false;
  assert.deepEqual(firstBlock(text), { type: block.list ? 'list' : 'paragraph', raw: block.raw }, JSON.stringify(text));
  if (block.list) {
    const [token] = new Lexer({ gfm: true }).blockTokens(text, []) as [Tokens.List];
    assert.deepEqual(
      token.items.map(({ raw }) => raw.trimEnd()),
      block.list.items.map(({ raw }) => raw.trimEnd()),
    );
    assert.equal(block.list.start ?? '', token.start);
  }
  return true;
}

/** A quotation behind it is not plain, so then the parser reads the text. */
function agreesOnTree(text: string): boolean {
  if (plainBlocks(text) === undefined || /[<\r]|[ \t]$/.test(text) || text.trim() === '') return false;
  const byParser = parseMarkdown(`${text}\n\n> end`).slice(0, -1);
  assert.deepEqual(parseMarkdown(text), byParser, JSON.stringify(text));
  return true;
}

describe('plain blocks', () => {
  it('are paragraphs, and lists in lists', () => {
    assert.deepEqual(plainBlocks('**Scope:** one\ntwo\n\n- three\n  1. four\n- five\n'), [
      { raw: '**Scope:** one\ntwo' },
      {
        raw: '- three\n  1. four\n- five',
        list: {
          items: [
            {
              text: 'three',
              raw: '- three\n  1. four',
              list: { start: 1, items: [{ text: 'four', raw: '  1. four' }] },
            },
            { text: 'five', raw: '- five' },
          ],
        },
      },
    ]);
  });

  it('leave to the parser whatever could be something else', () => {
    const others = [
      'Title\n===',
      'a | b\n--|--',
      'words\n- item',
      '***',
      '* * *',
      '_ _ _',
      '[a]: b',
      ' words',
      '3 words',
    ];
    const lists = [
      '- [ ] task',
      '- a\n* b',
      '- a\n\n- b',
      '- a\n\n  b',
      '- a\nb',
      '- a\n b',
      '- # a',
      '-  a',
      '- a\n - b',
    ];
    for (const text of [...others, ...lists]) assert.equal(plainBlocks(text), undefined, text);
  });

  it('never differ from the parser', () => {
    let blocks = 0;
    let trees = 0;
    fc.assert(
      fc.property(anyText, (text) => {
        if (agreesOnFirstBlock(text)) blocks++;
        if (agreesOnTree(text)) trees++;
      }),
      { numRuns: 20_000 },
    );
    assert.ok(blocks > 500 && trees > 300, `only ${blocks} blocks and ${trees} trees were plain`);
  });

  it('agree with the parser from every blank line of the examples', () => {
    let found = 0;
    for (const file of readdirSync('stories/examples').filter((name) => name.endsWith('.md'))) {
      const source = readFileSync(`stories/examples/${file}`, 'utf8');
      for (const { index } of source.matchAll(/\n\n(?=\S)/g)) if (agreesOnFirstBlock(source.slice(index + 2))) found++;
    }
    assert.ok(found > 60, `only ${found} were plain`);
  });
});
