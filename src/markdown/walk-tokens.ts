import type { Lexer, Token, Tokens } from 'marked';
import { decodeEntities } from './decode-entities.js';
import { allowedAddress } from './allowed-address.js';
import { isBlock } from './is-block.js';
import { makeLink } from './make-link.js';
import { plainText } from './plain-text.js';
import { readHtml, readTag } from './read-html.js';
import { numberOfFootnote, type References } from './references.js';
import type { Alert, Image, RichTextElement, RichTextNode } from './rich-text.js';
import { makeTable } from './make-table.js';
import type { TreeBuilder } from './tree-builder.js';

/** What a walk over marked's tokens carries with it. */
export interface Walk {
  lexer: Lexer;
  references: References;
  builder: TreeBuilder;
  lexInline: (text: string) => Token[];
}

const ALERT = /^\s*\[!(note|tip|important|warning|caution)\][ \t]*(?:\n|$)/i;
const FOOTNOTE = /\[\^([^\]\s]+)\]/g;

/** Walks block tokens into the builder. */
export function walkBlocks(tokens: readonly Token[], walk: Walk): void {
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Tokens.Generic;
    if (token.type === 'text' && tokens[index - 1]?.type === 'text') {
      walk.builder.text('\n');
    }
    walkBlock(token, walk);
  }
}

function walkBlock(token: Tokens.Generic, walk: Walk): void {
  const { builder } = walk;
  switch (token.type) {
    case 'paragraph': {
      const children = inlineScope(token.tokens, walk);
      if (children.length > 0) {
        builder.addBlock({ tag: children.some(isBlock) ? 'div' : 'p', children });
      }
      builder.closePending();
      return;
    }
    case 'text':
      walkInline(token.tokens ?? [token], walk);
      return;
    case 'heading':
      builder.addBlock({ tag: 'heading', level: token.depth as number, children: inlineScope(token.tokens, walk) });
      return;
    case 'list':
      builder.addBlock(walkList(token as Tokens.List, walk));
      return;
    case 'table':
      builder.addBlock(makeTable(token as Tokens.Table, walk.lexInline, (cell) => inlineScope(cell, walk)));
      return;
    case 'blockquote':
      builder.addBlock(walkQuote(token as Tokens.Blockquote, walk));
      return;
    case 'code':
      walkCode(token as Tokens.Code, builder);
      return;
    case 'hr':
      builder.addBlock({ tag: 'hr' });
      return;
    case 'html':
      walkHtml(token as Tokens.HTML, walk);
      return;
    case 'space':
    case 'def':
    case 'checkbox':
      return;
    default:
      walkInline([token], walk);
  }
}

function blockScope(tokens: readonly Token[], walk: Walk): RichTextNode[] {
  walk.builder.openScope();
  walkBlocks(tokens, walk);
  return walk.builder.closeScope();
}

function walkList(token: Tokens.List, walk: Walk): RichTextElement {
  const children = token.items.map((item): RichTextElement => {
    const content = blockScope(item.tokens, walk);
    return item.task
      ? { tag: 'li', checked: item.checked ?? false, children: content }
      : { tag: 'li', children: content };
  });
  if (!token.ordered) {
    return { tag: 'ul', children };
  }
  const start = Number(token.start);
  return start === 1 ? { tag: 'ol', children } : { tag: 'ol', start, children };
}

function walkQuote(token: Tokens.Blockquote, walk: Walk): RichTextElement {
  const kind = ALERT.exec(token.text)?.[1]?.toLowerCase() as Alert['kind'] | undefined;
  const children = blockScope(token.tokens, walk);
  if (kind === undefined) {
    return { tag: 'blockquote', children };
  }
  return { tag: 'alert', kind, children: withoutMark(children) };
}

/** An alert's children without the `[!NOTE]` that they start with. */
function withoutMark(children: readonly RichTextNode[]): RichTextNode[] {
  const [first, ...rest] = children;
  if (typeof first !== 'object' || first.tag !== 'p' || typeof first.children[0] !== 'string') {
    return [...children];
  }
  const words = first.children[0].replace(/^\s*\[!\w+\]\s*/, '');
  const kept = words === '' ? first.children.slice(1) : [words, ...first.children.slice(1)];
  return kept.length > 0 ? [{ ...first, children: kept }, ...rest] : rest;
}

function walkCode(token: Tokens.Code, builder: TreeBuilder): void {
  if (token.codeBlockStyle === 'indented' && builder.isBetweenCells() && token.text.startsWith('<')) {
    // A blank line inside an indented HTML table makes Markdown take the rest for code. Nobody means that.
    readHtml(token.text, builder);
    return;
  }
  const language = token.lang?.split(/\s/, 1)[0];
  const text = token.text.replace(/\n$/, '');
  builder.addBlock(language ? { tag: 'pre', text, language } : { tag: 'pre', text });
}

function walkHtml(token: Tokens.HTML, walk: Walk): void {
  const { builder } = walk;
  const html = token.raw;
  const isOpenComment = /^\s*<!--/.test(html) && !html.includes('-->');
  if (isOpenComment && html.trim().length > 4) {
    // Without its end, all that follows would vanish: then it was not a comment but words.
    walkBlocks(lexAgain(html.replaceAll('<!--', '\\<!--'), walk), walk);
    return;
  }
  readHtml(html, builder);
}

function lexAgain(text: string, walk: Walk): Token[] {
  const tokens = walk.lexer.blockTokens(text, []);
  for (const { src, tokens: inline } of walk.lexer.inlineQueue) {
    for (const token of walk.lexInline(src)) {
      inline.push(token);
    }
  }
  walk.lexer.inlineQueue = [];
  return tokens;
}

function inlineScope(tokens: readonly Token[] | undefined, walk: Walk): RichTextNode[] {
  walk.builder.openScope();
  walkInline(tokens ?? [], walk);
  return walk.builder.closeScope();
}

/** Walks inline tokens into the builder. */
export function walkInline(tokens: readonly Token[], walk: Walk): void {
  const { builder } = walk;
  for (const token of tokens as readonly Tokens.Generic[]) {
    switch (token.type) {
      case 'text':
        // Not `text`: marked has decoded numeric entities there, and `&#38;lt;` would be decoded twice.
        walkText((token as Tokens.Text).raw, walk);
        break;
      case 'escape':
        builder.text(token.text as string);
        break;
      case 'strong':
      case 'em':
      case 'del':
        builder.add({ tag: token.type, children: inlineScope(token.tokens, walk) });
        break;
      case 'codespan':
        builder.add({ tag: 'code', children: [token.text as string] });
        break;
      case 'link':
        walkLink(token as Tokens.Link, walk);
        break;
      case 'image':
        walkImage(token as Tokens.Image, walk);
        break;
      case 'br':
        builder.add({ tag: 'br' });
        break;
      case 'html':
        readTag(token.raw, builder);
        break;
      case 'checkbox':
        break;
      default:
        builder.text(token.raw);
    }
  }
}

function walkText(text: string, { builder, references: { footnotes } }: Walk): void {
  if (footnotes.length === 0 || !text.includes('[^')) {
    builder.text(decodeEntities(text));
    return;
  }
  let position = 0;
  for (const found of text.matchAll(FOOTNOTE)) {
    const number = numberOfFootnote(footnotes, found[1]!);
    if (number > 0) {
      builder.text(decodeEntities(text.slice(position, found.index)));
      builder.add({ tag: 'footnote', number });
      position = found.index + found[0].length;
    }
  }
  builder.text(decodeEntities(text.slice(position)));
}

function walkLink(token: Tokens.Link, walk: Walk): void {
  const children = inlineScope(token.tokens, walk);
  const isInLink = walk.builder.isInLink();
  for (const node of isInLink ? children : makeLink(children, decodeEntities(token.href))) {
    if (typeof node === 'string') {
      walk.builder.text(node);
    } else {
      walk.builder.add(node);
    }
  }
}

function walkImage(token: Tokens.Image, walk: Walk): void {
  const image: Image = { tag: 'img' };
  const src = allowedAddress(decodeEntities(token.href), 'image');
  if (src !== undefined) {
    image.src = src;
  }
  const alt = plainText(inlineScope(token.tokens, walk));
  if (alt !== '') {
    image.alt = alt;
  }
  if (token.title) {
    image.title = decodeEntities(token.title);
  }
  walk.builder.add(image);
}
