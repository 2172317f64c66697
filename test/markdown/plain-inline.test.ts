import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Lexer, type Token, type Tokens } from 'marked';
import { allowedAddress } from '../../src/markdown/allowed-address.js';
import { plainInline } from '../../src/markdown/plain-inline.js';
import type { RichTextNode } from '../../src/markdown/rich-text.js';

/** What the parser makes of a line, for the kinds of token that can be plain; other kinds stand by their names. */
function byParser(text: string): unknown[] {
  return simplified(new Lexer({ gfm: true }).inlineTokens(text, []));
}

function simplified(tokens: readonly Token[]): unknown[] {
  const nodes: unknown[] = [];
  for (const token of tokens as Tokens.Generic[]) {
    if (token.type === 'text') {
      if (typeof nodes.at(-1) === 'string') nodes.push(`${String(nodes.pop())}${token.raw}`);
      else nodes.push(token.raw);
    } else if (token.type === 'codespan') {
      nodes.push({ tag: 'code', children: [token.text as string] });
    } else if (token.type === 'link') {
      const children = simplified(token.tokens ?? []);
      const href = allowedAddress(token.href as string, 'link');
      if (href === undefined) nodes.push(...children);
      else nodes.push({ tag: 'a', href, children });
    } else {
      nodes.push({ tag: token.type, children: simplified(token.tokens ?? []) });
    }
  }
  return nodes;
}

function agrees(text: string): boolean {
  const plain = plainInline(text) as RichTextNode[] | undefined;
  if (plain === undefined) return false;
  assert.deepEqual(plain, byParser(text), JSON.stringify(text));
  return true;
}

const mostlyPlain = [
  ...[
    'words',
    'a',
    '3',
    ' ',
    ' ',
    ' ',
    '  ',
    '\t',
    '(',
    ')',
    '.',
    ',',
    ':',
    ';',
    '?',
    '-',
    '+',
    '=',
    '/',
    '%',
    '"',
    "'",
  ],
  ...[
    '**bold**',
    '_italics_',
    '*also*',
    '__too__',
    '`code`',
    '`a*b_c`',
    '`` x ``',
    '[a](b.md)',
    '[a b](https://c.d/e?f=1,2#g)',
  ],
];
const fragments = [
  ...mostlyPlain,
  ...[
    '[x](javascript:y)',
    '[x](%zz)',
    '[x](b "t")',
    '[a][b]',
    '[^1]',
    'www.a.b',
    'https://a.b',
    'mailto:a',
    'a@b.c',
    'ww',
    'w.',
  ],
  ...[
    '*',
    '**',
    '_',
    '__',
    '`',
    '``',
    '[',
    ']',
    '](',
    '!',
    '~',
    '\\',
    '&amp;',
    '<br>',
    '<',
    '>',
    '#',
    '|',
    '\n',
    'é',
    '“',
    '€',
    '𝔘',
  ],
];

describe('plain lines', () => {
  it('are words with bold, italics, code and links', () => {
    assert.deepEqual(plainInline('Use **only** `x_y` in [the _ward_](a.md)'), undefined);
    assert.deepEqual(plainInline('Use **only** (_now_) `x_y`, [see there](a/b.md#c).'), [
      'Use ',
      { tag: 'strong', children: ['only'] },
      ' (',
      { tag: 'em', children: ['now'] },
      ') ',
      { tag: 'code', children: ['x_y'] },
      ', ',
      { tag: 'a', href: 'a/b.md#c', children: ['see there'] },
      '.',
    ]);
  });

  it('are left to the parser where a marker may mean something else', () => {
    for (const text of [
      'a**b**',
      '**b**c',
      '**b.** c',
      '** b**',
      '`` a ``',
      '` a `',
      'see www.a.b',
      'a@b.c',
      'line\nline',
      'a  ',
    ]) {
      assert.equal(plainInline(text), undefined, text);
    }
  });

  it('are what the parser makes of them', () => {
    let plain = 0;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...fragments), { minLength: 1, maxLength: 9 }), (parts) => {
        if (agrees(parts.join(''))) plain += 1;
      }),
      { numRuns: 30_000 },
    );
    assert.ok(plain > 1000, `${plain} of 30,000 texts were plain`);
  });

  it('are what the parser makes of them, also where nearly all of it is plain', () => {
    let plain = 0;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...mostlyPlain), { minLength: 1, maxLength: 12 }), (parts) => {
        if (agrees(parts.join(''))) plain += 1;
      }),
      { numRuns: 30_000 },
    );
    assert.ok(plain > 10_000, `${plain} of 30,000 texts were plain`);
  });
});
