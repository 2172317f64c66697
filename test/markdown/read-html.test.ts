import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadHtml } from '../../src/markdown/load-html.js';
import { parseMarkdown } from '../../src/markdown/parse-markdown.js';
import { plainText } from '../../src/markdown/plain-text.js';
import type { Table } from '../../src/markdown/rich-text.js';

const p = (...children: unknown[]): unknown => ({ tag: 'p', children });
const rowsOf = (table: Table): unknown => table.body.map((row) => row.map((cell) => plainText(cell.children)));

describe('HTML in Markdown', () => {
  before(loadHtml);

  it('matches tags across Markdown', () => {
    assert.deepEqual(
      parseMarkdown('<details open>\n<summary>More</summary>\n\nSome *words*\n\n- a\n\n</details>\n\nafter'),
      [
        {
          tag: 'details',
          open: true,
          children: [
            { tag: 'summary', children: ['More'] },
            p('Some ', { tag: 'em', children: ['words'] }),
            { tag: 'ul', children: [{ tag: 'li', children: ['a'] }] },
          ],
        },
        p('after'),
      ],
    );
  });

  it('matches tags within a line', () => {
    assert.deepEqual(parseMarkdown('H<sub>2</sub>O, <B>bold</b> and <kbd>Ctrl</kbd><br/>x'), [
      p(
        'H',
        { tag: 'sub', children: ['2'] },
        'O, ',
        { tag: 'strong', children: ['bold'] },
        ' and ',
        { tag: 'kbd', children: ['Ctrl'] },
        { tag: 'br' },
        'x',
      ),
    ]);
  });

  it('closes a division that ends inside a paragraph', () => {
    assert.deepEqual(parseMarkdown('<div>\n\nwords</div>\n\nafter'), [
      { tag: 'div', children: [p('words')] },
      p('after'),
    ]);
  });

  it('reads an image with any kind of quotes', () => {
    const image = { tag: 'img', src: './a b.png', alt: 'x > y', width: 400, height: 20 };
    assert.deepEqual(parseMarkdown('<img src="./a b.png" alt=\'x &gt; y\' width=400 height="20px"/>'), [p(image)]);
    assert.deepEqual(parseMarkdown('<img alt="x > y" src="./a b.png" width=400 height=20 onerror="alert(1)">'), [
      p(image),
    ]);
    assert.deepEqual(parseMarkdown('a <img src="javascript:alert(1)" alt="">'), [p('a ', { tag: 'img', alt: '' })]);
  });

  it('reads a table with spans, parts, caption and missing end tags', () => {
    const [table] = parseMarkdown(
      '<table><caption>C</caption><thead><tr><th colspan=2>A<th align="RIGHT">B<tbody><tr><td rowspan="2">1<td>2<td>3<tr><td>4<td>5</table>',
    ) as [Table];
    assert.deepEqual(table.caption, ['C']);
    assert.deepEqual(table.head, [
      [
        { header: true, colspan: 2, children: ['A'] },
        { header: true, align: 'right', children: ['B'] },
      ],
    ]);
    assert.equal(table.body[0]![0]!.rowspan, 2);
    assert.deepEqual(rowsOf(table), [
      ['1', '2', '3'],
      ['4', '5'],
    ]);
  });

  it('reads a table that a blank line cuts in two, indented or not', () => {
    for (const indent of ['', '    ']) {
      const [table, ...rest] = parseMarkdown(
        `<table>\n  <tr><td>a</td></tr>\n\n${indent}<tr><td>b</td></tr>\n${indent}</table>\n\nc`,
      ) as [Table];
      assert.deepEqual(rowsOf(table), [['a'], ['b']]);
      assert.deepEqual(rest, [p('c')]);
    }
  });

  it('puts Markdown into the cell it stands in, and words between cells before the table', () => {
    const [words, table] = parseMarkdown('<table>stray<tr><td>\n\n**a**\n\n</td></tr></table>') as unknown as [
      unknown,
      Table,
    ];
    assert.deepEqual(words, p('stray'));
    assert.deepEqual(table.body[0]![0]!.children, [p({ tag: 'strong', children: ['a'] })]);
  });

  it('drops the content of scripts and styles, and nothing that follows one that never ends', () => {
    assert.deepEqual(parseMarkdown('a <script>alert("<b>")</script> b\n\n<style>\np {}\n\n* {}\n</style>'), [
      p('a  b'),
    ]);
    assert.match(plainText(parseMarkdown('<script>\nwords that\n\nfollow')), /words that\s+follow/);
  });

  it('keeps the words of all other tags that are not allowed', () => {
    const tags = 'iframe object noscript svg math textarea title select template form button video font center marquee';
    for (const tag of tags.split(' ')) {
      const tree = parseMarkdown(`before <${tag} onload="x()" style="y" srcdoc="z">words</${tag}> after`);
      assert.match(plainText(tree), /^before ?\s*words\s* after$/, tag);
      assert.doesNotMatch(JSON.stringify(tree), /onload|style|srcdoc/);
    }
  });

  it('keeps what is no HTML tag as words', () => {
    assert.deepEqual(parseMarkdown('a <mask> b <1% and x < y <-> <a@b'), [p('a <mask> b <1% and x < y <-> <a@b')]);
    assert.deepEqual(parseMarkdown('<unknown-thing>\nx\n</unknown-thing>'), [
      p('<unknown-thing>\nx\n</unknown-thing>'),
    ]);
  });

  it('ignores end tags without a start', () => {
    assert.deepEqual(parseMarkdown('a</div></td></b> b'), [p('a b')]);
  });

  it('makes lists whole', () => {
    assert.deepEqual(parseMarkdown('<ol start="3"><li>a<li>b<p>c</ol>'), [
      {
        tag: 'ol',
        start: 3,
        children: [
          { tag: 'li', children: ['a'] },
          { tag: 'li', children: ['b', p('c')] },
        ],
      },
    ]);
    assert.deepEqual(parseMarkdown('<ul>a<li>b</ul>'), [
      {
        tag: 'ul',
        children: [
          { tag: 'li', children: ['a'] },
          { tag: 'li', children: ['b'] },
        ],
      },
    ]);
    assert.deepEqual(parseMarkdown('<dl><dt>a<dd>b</dl>'), [
      {
        tag: 'dl',
        children: [
          { tag: 'dt', children: ['a'] },
          { tag: 'dd', children: ['b'] },
        ],
      },
    ]);
  });

  it('keeps a link out of a link', () => {
    assert.deepEqual(parseMarkdown('<a href="https://a.example">x <b>y</b> <a href="b.md">z</a>'), [
      p(
        { tag: 'a', href: 'https://a.example', children: ['x ', { tag: 'strong', children: ['y'] }, ' '] },
        { tag: 'a', href: 'b.md', children: ['z'] },
      ),
    ]);
  });

  it('decodes entities in attributes before it checks them', () => {
    assert.deepEqual(parseMarkdown('<a href="java&#115;cript&colon;alert(1)">x</a>'), [p('x')]);
  });
});
