import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { loadHtml } from '../../src/markdown/load-html.js';
import { parseInlineMarkdown, parseMarkdown } from '../../src/markdown/parse-markdown.js';
import { plainText } from '../../src/markdown/plain-text.js';
import { readReferences } from '../../src/markdown/references.js';
import type { RichText } from '../../src/markdown/rich-text.js';
import { REPEATED_PIECES } from './repeated-pieces.js';

const FRAGMENTS = [
  ...[
    '*',
    '**',
    '_',
    '`',
    '```\n',
    '~~',
    '[',
    ']',
    '(',
    ')',
    '](',
    '![',
    '<',
    '>',
    '&',
    '&amp;',
    '\\',
    '|',
    '\n',
    '\n\n',
    '  \n',
  ],
  ...[
    '- ',
    '1. ',
    '> ',
    '# ',
    '\n---\n',
    '| a | b |\n|--|--|\n',
    '[^1]',
    '[^1]: ',
    '[a]: ',
    '    ',
    '\t',
    '<!--',
    '-->',
  ],
  ...[
    '<div>',
    '</div>',
    '<p>',
    '<td>',
    '<tr>',
    '<table>',
    '</table>',
    '<b>',
    '</b>',
    '<a href="x">',
    '</a>',
    '<svg>',
    '</svg>',
  ],
  ...[
    '<details>',
    '<summary>',
    '</summary>',
    '</details>',
    '<script>',
    '</script>',
    '<li>',
    '<ul>',
    '</ul>',
    '<br>',
    '<pre>',
  ],
  ...[
    '<img src=x onerror=y>',
    '<![CDATA[',
    ']]>',
    '<?',
    '$m$',
    '[!NOTE]',
    '- [x] ',
    'http://',
    'www.',
    'a@b.c',
    '\u0000',
    '💚',
  ],
];
const anyMarkdown = fc
  .array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.constantFrom(...FRAGMENTS), fc.string({ maxLength: 8 })), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''));

const TAGS = new Set(
  (
    'p div strong em del ins u sub sup mark small kbd code samp var q cite blockquote ul dl dt dd figure figcaption ' +
    'summary heading a img ol li pre br hr details alert table footnote'
  ).split(' '),
);

/** Every node is one of those the contract names, and holds nothing else. */
function assertAllowed(nodes: RichText): void {
  for (const node of nodes) {
    if (typeof node === 'string') {
      continue;
    }
    assert.ok(TAGS.has(node.tag), node.tag);
    if (node.tag === 'table') {
      [...node.head, ...node.body].flat().forEach((cell) => assertAllowed(cell.children));
      assertAllowed(node.caption ?? []);
    } else if ('children' in node) {
      assertAllowed(node.children);
    }
  }
}

/** Words with Markdown or HTML around them, each in a way that keeps them visible. */
const visible = fc
  .string({ unit: fc.constantFrom(...'abcdefghijklmnop'), minLength: 3, maxLength: 8 })
  .map((word) => `w${word}w`);
const inline: fc.Arbitrary<string> = fc.oneof(
  visible,
  visible.map((word) => `**${word}**`),
  visible.map((word) => `_${word}_`),
  visible.map((word) => `\`${word}\``),
  visible.map((word) => `[${word}](https://example.org)`),
  visible.map((word) => `[${word}](javascript:x)`),
  visible.map((word) => `![${word}](x.png)`),
  visible.map((word) => `<b>${word}</b>`),
  visible.map((word) => `<sub>${word}`),
  visible.map((word) => `${word}</div>`),
  visible.map((word) => `<span style="x">${word}</span>`),
  visible.map((word) => `<mask> ${word} & < ${word}`),
  visible.map((word) => `${word}[^1]`),
);
const line = fc.array(inline, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '));
const block = fc.oneof(
  line,
  line.map((words) => `## ${words}`),
  line.map((words) => `> ${words}\n${words}`),
  line.map((words) => `> [!TIP]\n> ${words}`),
  fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.map((words) => `- ${words}`).join('\n')),
  fc.tuple(line, line).map(([a, b]) => `1. ${a}\n   - [x] ${b}`),
  fc.tuple(visible, visible, visible).map(([a, b, c]) => `| ${a} |\n|--|\n| ${b} | ${c} |`),
  line.map((words) => `\`\`\`\n${words}\n\`\`\``),
  line.map((words) => `<div>\n\n${words}\n\n</div>`),
  line.map((words) => `<details><summary>${words}</summary>\n\n${words}`),
  line.map((words) => `<table><tr><td>${words}\n\n<td>${words}</table>`),
  line.map((words) => `<table>${words}<thead><tr><th>${words}</table>`),
  line.map((words) => `<ul>${words}<li>${words}`),
  line.map((words) => `<center><font>${words}</font></center>`),
  line.map((words) => `<svg><text>${words}</text></svg>`),
  line.map((words) => `<script>\n${words}`),
  line.map((words) => `<!-- ${words}`),
);
const document = fc.array(block, { maxLength: 8 }).map((blocks) => blocks.join('\n\n'));

function anyText(): void {
  it('never makes the reader throw, and only ever gives allowed nodes', () => {
    fc.assert(
      fc.property(anyMarkdown, (text) => {
        const references = readReferences(text);
        assertAllowed(parseMarkdown(text, references));
        assertAllowed(parseInlineMarkdown(text, references));
        assertAllowed(parseMarkdown(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps every visible word, in a document made of all that Markdown and HTML offer', () => {
    fc.assert(
      fc.property(document, (text) => {
        const shown = plainText(parseMarkdown(text, readReferences(text)));
        const count = (where: string, word: string): number => where.split(word).length;
        for (const [word] of text.matchAll(/w[a-p]{3,8}w/g)) {
          assert.ok(count(shown, word) >= count(text, word), `${word} of ${JSON.stringify(text)}`);
        }
      }),
      { numRuns: 1000 },
    );
  });

  for (const piece of REPEATED_PIECES) {
    it(`reads a megabyte of ${JSON.stringify(piece)} with a word at each end`, () => {
      const text = `first ${piece.repeat(Math.ceil(1_000_000 / piece.length))} last`;
      const words = plainText(parseMarkdown(text, readReferences(text)));
      assert.match(words.slice(0, 20), /first/);
      assert.match(words.slice(-20), /last/);
    });
  }
}

describe('any text, where HTML stays as it is written', anyText);

describe('any text', () => {
  before(loadHtml);
  anyText();
});
