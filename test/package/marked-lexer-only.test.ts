import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import * as marked from 'marked';
import { allKinds } from '../hostile/documents/all-kinds.js';

const script = new URL('../../scripts/marked-lexer-only.js', import.meta.url).href;
const { markedLexerOnly } = (await import(script)) as { markedLexerOnly: (code: string) => string };
const source = readFileSync(fileURLToPath(import.meta.resolve('marked')), 'utf8');
const root = path.resolve(import.meta.dirname, '../..');

const documentsIn = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => readFileSync(path.join(root, folder, file), 'utf8'));

const hostile = Object.values(allKinds).flatMap((documents) =>
  Object.values(documents).flatMap((document) => ('text' in document ? [document.text] : [])),
);

/** Each of these begins, ends or bends something in Markdown. */
const fragments = (
  '* ** *** _ __ ~ ~~ ` `` ``` ~~~ [ ] ( ) ]( ![ < > & &amp; &#38; &#0; \\ | : # ## ### - + = 1. 2) [x] [ ] [a]: ' +
  '[a] [a][] [a][b] ](u "t") <u> http:// https://a.b/c www.a.b a@b.cd mailto:a@b.cd xmpp:a@b.cd/e <a@b.cd> <https://a.b> ' +
  '<!-- --> <? ?> <!D <![CDATA[ ]]> <a> </a> <b> <pre> </pre> <script> </script> <style> <div> </div> <td> <x-y> ' +
  '<br/> <img a="b"> |-|-| |:-:|-:| --- === *** ___ a b, é “ ” . ! ? 💚'
).split(' ');
const spaces = [
  ' ',
  '  ',
  '    ',
  '\t',
  '\n',
  '\n\n',
  '  \n',
  '\\\n',
  '\n    ',
  '\n> ',
  '\n- ',
  '\n1. ',
  '\n| a | b |\n',
];
const anyMarkdown = fc
  .array(fc.oneof(fc.constantFrom(...fragments), fc.constantFrom(...spaces)), { maxLength: 40 })
  .map((parts) => parts.join(''));

describe("the part of marked that is built in lexes as marked's own lexer does", () => {
  let built: Pick<typeof marked, 'Lexer' | 'Tokenizer'>;
  const lex = ({ Lexer }: Pick<typeof marked, 'Lexer'>, text: string): unknown => {
    const lexer = new Lexer({ gfm: true });
    return JSON.parse(JSON.stringify([lexer.lex(text), lexer.tokens.links]));
  };
  const assertSame = (text: string): void => assert.deepEqual(lex(built, text), lex(marked, text), text);

  before(async () => {
    built = (await import(`data:text/javascript,${encodeURIComponent(markedLexerOnly(source))}`)) as typeof built;
  });

  it('our examples and pages', () => {
    const documents = [...documentsIn('stories'), ...documentsIn('docs'), ...documentsIn('.changeset')];
    assert.ok(documents.length > 10);
    documents.forEach(assertSame);
  });

  it('hostile documents', () => {
    assert.ok(hostile.length > 100);
    hostile.forEach(assertSame);
  });

  it('any Markdown', () => {
    fc.assert(fc.property(anyMarkdown, assertSame), { numRuns: 3000 });
  });

  it('by the same rules', () => {
    for (const kind of ['block', 'inline'] as const) {
      assert.deepEqual(built.Lexer.rules[kind].gfm, marked.Lexer.rules[kind].gfm);
    }
  });

  it('with a tokenizer of another class', () => {
    class Loud extends built.Tokenizer {
      override heading(text: string): marked.Tokens.Heading | undefined {
        const token = super.heading(text);
        return token && { ...token, depth: 6 };
      }
    }
    const [heading] = new built.Lexer({ gfm: true, tokenizer: new Loud() }).lex('# Words');
    assert.deepEqual(
      { ...heading, tokens: [] },
      { type: 'heading', raw: '# Words', depth: 6, text: 'Words', tokens: [] },
    );
  });
});

describe('leaving out parts of marked', () => {
  const result = markedLexerOnly(source);

  it('leaves out what makes HTML and what other options need, and keeps the notice', () => {
    assert.ok(result.length < source.length * 0.75, `${result.length} of ${source.length}`);
    assert.doesNotMatch(result, /<\/table>|pedantic:\w+[,}]|this\.options\.(?:pedantic|breaks|hooks|extensions)/);
    assert.match(result, /^\/\*\*\s*\* marked v/);
  });

  for (const [what, changed] of [
    ['the rules of a lexer', source.replace('{other:', '{others:')],
    [
      'the rules that no option changes',
      source.replace('this.rules.other.anyLine', '({ ...this.rules.other }).anyLine'),
    ],
  ] as const) {
    it(`says when it no longer understands ${what}`, () => {
      assert.throws(() => markedLexerOnly(changed), /marked is written differently now/);
    });
  }
});
