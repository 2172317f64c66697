import { Lexer, type Token } from 'marked';
import { finishBlocks } from './finish-blocks.js';
import { makeTreeBuilder } from './load-html.js';
import { cutFootnotes, NO_REFERENCES, type References } from './references.js';
import { plainBlocks, type PlainList } from './plain-blocks.js';
import { linkOrBreak, plainInline } from './plain-inline.js';
import type { RichText, RichTextElement } from './rich-text.js';
import { walkBlocks, walkInline, type Walk } from './walk-tokens.js';
import { inlinePieces, limitNesting } from './within-limits.js';

/** Characters and words without which a line of Markdown is plain text. */
const MARKED_UP = new RegExp(String.raw`[\\${'`'}*_~[\]<>&!@\n\r#|]|${linkOrBreak.source}`, 'i');
const BLOCK_START = /^\s*(?:[-+=]|\d{1,9}[.)]|\t| {4})/;

/** Data from elsewhere may hold anything where a text should be, and what is no text must not pass for a tree. */
const asText = (written: unknown): string => (typeof written === 'string' ? written : String(written));

/** Reads Markdown of any length into the allow-listed tree. Never throws: what cannot be read stays as words. */
export function parseMarkdown(written: string, references: References = NO_REFERENCES): RichText {
  const text = asText(written);
  if (!MARKED_UP.test(text) && !BLOCK_START.test(text)) {
    const words = text.trim();
    return words === '' ? [] : [{ tag: 'p', children: [words] }];
  }
  const blocks = /[<\r]/.test(text) ? undefined : plainBlocks(text);
  if (blocks !== undefined) {
    return blocks.map(({ raw, list }) =>
      list ? makeList(list, references) : { tag: 'p', children: parseInlineMarkdown(raw, references) },
    );
  }
  const known = new Set(references.footnotes.map((footnote) => footnote.label));
  const prepared = limitNesting(cutFootnotes(text.replace(/\r\n?/g, '\n'), (footnote) => known.has(footnote.label)));
  try {
    const lexer = makeLexer(prepared, references);
    lexer.blockTokens(prepared, lexer.tokens);
    lexQueue(lexer);
    const walk = makeWalk(lexer, references);
    walkBlocks(lexer.tokens, walk);
    return finishBlocks(walk.builder);
  } catch {
    return text
      .split(/\n\s*\n/)
      .filter((words) => words.trim() !== '')
      .map((words) => ({ tag: 'p', children: [words.trim()] }));
  }
}

function makeList({ start, items }: PlainList, references: References): RichTextElement {
  const children = items.map(({ text, list }): RichTextElement => {
    const words = parseInlineMarkdown(text, references);
    return { tag: 'li', children: list ? [...words, makeList(list, references)] : [...words] };
  });
  if (start === undefined) return { tag: 'ul', children };
  return start === 1 ? { tag: 'ol', children } : { tag: 'ol', start, children };
}

/** Reads one line of Markdown, as in a table's cell or a title: no paragraphs, lists or headings. Never throws. */
export function parseInlineMarkdown(written: string, references: References = NO_REFERENCES): RichText {
  const text = asText(written);
  if (!MARKED_UP.test(text)) {
    return text === '' ? [] : [text];
  }
  const plain = plainInline(text);
  if (plain !== undefined) return plain;
  try {
    const walk = makeWalk(inlineLexer(references), references);
    walkInline(lexPieces(walk.lexer, text), walk);
    return walk.builder.finish();
  } catch {
    return [text];
  }
}

let lastLexer: Lexer | undefined;

/** One for all lines of a document: there are many, and they are short. */
function inlineLexer({ links }: References): Lexer {
  const lexer = lastLexer?.tokens.links === links ? lastLexer : makeLexer('', { links });
  lexer.state = { inLink: false, inRawBlock: false, linkEmitted: false, linkParenPossible: false, top: true };
  return (lastLexer = lexer);
}

function makeLexer(text: string, references: Pick<References, 'links'>): Lexer {
  const lexer = new Lexer({ gfm: true });
  // marked adds the definitions that it meets, so it gets a copy where it may meet one.
  lexer.tokens.links = (
    text.includes(']:') ? Object.assign(Object.create(null), references.links) : references.links
  ) as Lexer['tokens']['links'];
  return lexer;
}

function makeWalk(lexer: Lexer, references: References): Walk {
  return { lexer, references, builder: makeTreeBuilder(), lexInline: (text) => lexPieces(lexer, text) };
}

/** What `Lexer.lex` does after the blocks, with long runs cut. */
function lexQueue(lexer: Lexer): void {
  for (const { src, tokens } of lexer.inlineQueue) {
    lexer.state.inRawBlock = false;
    if (MARKED_UP.test(src)) {
      for (const piece of inlinePieces(src)) {
        lexer.inlineTokens(piece, tokens);
      }
    } else if (src !== '') {
      tokens.push({ type: 'text', raw: src, text: src, escaped: false });
    }
  }
  lexer.inlineQueue = [];
}

function lexPieces(lexer: Lexer, text: string): Token[] {
  const tokens: Token[] = [];
  lexer.state.inRawBlock = false;
  for (const piece of inlinePieces(text)) {
    lexer.inlineTokens(piece, tokens);
  }
  return tokens;
}
