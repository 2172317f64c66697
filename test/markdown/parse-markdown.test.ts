import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseInlineMarkdown, parseMarkdown } from '../../src/markdown/parse-markdown.js';
import { readReferences } from '../../src/markdown/references.js';
import type { Table } from '../../src/markdown/rich-text.js';

const p = (...children: unknown[]): unknown => ({ tag: 'p', children });

describe('parseMarkdown', () => {
  it('gives nothing for nothing', () => {
    assert.deepEqual(parseMarkdown(''), []);
    assert.deepEqual(parseMarkdown(' \n\n '), []);
  });

  it('reads plain words as one paragraph', () => {
    assert.deepEqual(parseMarkdown('A model of stays.'), [p('A model of stays.')]);
  });

  it('reads bold, italic, struck and code, and words around them', () => {
    assert.deepEqual(parseMarkdown('a **b *c*** ~~d~~ `e <f>`'), [
      p(
        'a ',
        { tag: 'strong', children: ['b ', { tag: 'em', children: ['c'] }] },
        ' ',
        { tag: 'del', children: ['d'] },
        ' ',
        {
          tag: 'code',
          children: ['e <f>'],
        },
      ),
    ]);
  });

  it('decodes an entity once', () => {
    assert.deepEqual(parseMarkdown('5 &lt; 6 &#38;lt; \\&amp; &#x41;'), [p('5 < 6 &lt; &amp; A')]);
  });

  it('reads headings, rules, quotes and code blocks', () => {
    assert.deepEqual(parseMarkdown('# A\n\n---\n\n> q\n\n```py x\n1 < 2\n```'), [
      { tag: 'heading', level: 1, children: ['A'] },
      { tag: 'hr' },
      { tag: 'blockquote', children: [p('q')] },
      { tag: 'pre', text: '1 < 2', language: 'py' },
    ]);
  });

  it('reads nested lists, starts and tick boxes', () => {
    assert.deepEqual(parseMarkdown('3. a\n4. b\n   - [x] c\n   - [ ] d'), [
      {
        tag: 'ol',
        start: 3,
        children: [
          { tag: 'li', children: ['a'] },
          {
            tag: 'li',
            children: [
              'b',
              {
                tag: 'ul',
                children: [
                  { tag: 'li', checked: true, children: ['c'] },
                  { tag: 'li', checked: false, children: ['d'] },
                ],
              },
            ],
          },
        ],
      },
    ]);
  });

  it('finds web and e-mail addresses that are not marked as links', () => {
    assert.deepEqual(parseMarkdown('see www.example.org or a@example.org'), [
      p('see ', { tag: 'a', href: 'http://www.example.org', children: ['www.example.org'] }, ' or ', {
        tag: 'a',
        href: 'mailto:a@example.org',
        children: ['a@example.org'],
      }),
    ]);
  });

  it('keeps the words of a link whose address is not allowed', () => {
    assert.deepEqual(parseMarkdown('[words](javascript:alert(1)) [](https://a.example)'), [p('words ')]);
  });

  it('keeps the alternative text of an image whose address is not allowed', () => {
    assert.deepEqual(parseMarkdown('![a *b*](file:///etc/passwd) ![](x.png)'), [
      p({ tag: 'img', alt: 'a b' }, ' ', { tag: 'img', src: 'x.png' }),
    ]);
  });

  it('keeps cells beyond the header', () => {
    const [table] = parseMarkdown('|  |  |\n|--|--|\n| **Version** | 1.0 | a \\| note |\n| b | c |') as [Table];
    assert.deepEqual(table.head, []);
    assert.deepEqual(
      table.body.map((row) => row.map((cell) => cell.children)),
      [
        [[{ tag: 'strong', children: ['Version'] }], ['1.0'], ['a | note']],
        [['b'], ['c']],
      ],
    );
  });

  it('keeps alignment', () => {
    const [table] = parseMarkdown('| a | b |\n|:-:|--:|\n| 1 | 2 |') as [Table];
    assert.deepEqual(table.body, [
      [
        { header: false, align: 'center', children: ['1'] },
        { header: false, align: 'right', children: ['2'] },
      ],
    ]);
  });

  it('reads alerts', () => {
    assert.deepEqual(parseMarkdown('> [!NOTE]\n> Take *care*'), [
      { tag: 'alert', kind: 'note', children: [p('Take ', { tag: 'em', children: ['care'] })] },
    ]);
    assert.deepEqual(parseMarkdown('> [!Nonsense]\n> a'), [{ tag: 'blockquote', children: [p('[!Nonsense]\na')] }]);
  });

  it('leaves formulas as they are written', () => {
    assert.deepEqual(parseMarkdown('where $m < n$ holds'), [p('where $m < n$ holds')]);
  });

  it('drops comments, and keeps what only looks like one', () => {
    assert.deepEqual(parseMarkdown('<!-- note -->\n\na <!-- b --> c'), [p('a  c')]);
    assert.deepEqual(parseMarkdown('a\n\n<!-- never **closed**'), [
      p('a'),
      p('<!-- never ', { tag: 'strong', children: ['closed'] }),
    ]);
  });

  it('turns references into links and numbers, and leaves undefined ones as words', () => {
    const references = readReferences(
      '[home]: https://example.org "t"\n\n[^b]: Some *words*\n    and more\n[^c]: one\n',
    );
    assert.deepEqual(parseMarkdown('[Home][] a[^c] b[^x] [^b]', references), [
      p(
        { tag: 'a', href: 'https://example.org', children: ['Home'] },
        ' a',
        { tag: 'footnote', number: 2 },
        ' b[^x] ',
        { tag: 'footnote', number: 1 },
      ),
    ]);
  });

  it('leaves out the definitions of known footnotes and keeps those of others', () => {
    const text = 'a[^1]\n\n[^1]: known\n\n[^2]: word';
    assert.deepEqual(parseMarkdown(text, readReferences('[^1]: known')), [
      p('a', { tag: 'footnote', number: 1 }),
      p('[^2]: word'),
    ]);
    assert.deepEqual(parseMarkdown(text), [p('a[^1]'), p('[^1]: known'), p('[^2]: word')]);
  });
});

describe('parseInlineMarkdown', () => {
  it('reads one line without making blocks of it', () => {
    assert.deepEqual(parseInlineMarkdown('0.85'), ['0.85']);
    assert.deepEqual(parseInlineMarkdown('# **a** b'), ['# ', { tag: 'strong', children: ['a'] }, ' b']);
    assert.deepEqual(parseInlineMarkdown('1. a<br>b'), ['1. a', { tag: 'br' }, 'b']);
  });
});
