/**
 * HTML inside Markdown. Where a tag starts and ends is decided by marked's own rule for a tag (CommonMark's grammar),
 * so that a block of HTML and a tag within a line are read alike and `<1%` stays words. There is no HTML parser
 * behind it: docs/decisions tells why.
 */
import { Lexer } from 'marked';
import { decodeEntities } from './decode-entities.js';
import { makeImage } from './make-image.js';
import type { TreeBuilder } from './tree-builder.js';

const TAG = Lexer.rules.inline.gfm.tag;
const NAME = /^<\/?([a-zA-Z][a-zA-Z\d-]*)/;
/** An attribute, in a text that already is a whole tag by CommonMark's grammar. */
const ATTRIBUTE = /\s([a-zA-Z:_][\w.:-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
const NONE: ReadonlyMap<string, string> = new Map();

/** Reads a piece of HTML, which may open tags that a later piece closes, into the builder. */
export function readHtml(html: string, builder: TreeBuilder): void {
  const lastEnd = html.lastIndexOf('>');
  /** Ends looked for and not found: they are not looked for again, or many starts without end would cost a square. */
  const missing = new Set<string>();
  let position = 0;
  let start = html.indexOf('<');
  while (start >= 0 && start < lastEnd) {
    const next = html[start + 1];
    const end = next === '!' || next === '?' ? declarationEnd(html, start, missing) : tagEnd(html, start);
    if (end < 0) {
      start = html.indexOf('<', start + 1);
      continue;
    }
    readWords(html.slice(position, start), builder);
    readTag(html.slice(start, end), builder);
    position = end;
    start = html.indexOf('<', end);
  }
  readWords(html.slice(position), builder);
}

/** Reads one tag, comment or declaration. */
export function readTag(tag: string, builder: TreeBuilder): void {
  const name = NAME.exec(tag)?.[1]?.toLowerCase();
  if (name === undefined) {
    readDeclaration(tag, builder);
    return;
  }
  if (name === 'br') {
    builder.add({ tag: 'br' });
  } else if (name !== 'img') {
    builder.tag(name, tag);
  } else if (tag[1] !== '/') {
    builder.add(makeImage(readAttributes(tag)));
  }
}

/** The attributes of a tag; the tree has a place for few of them. */
export function readAttributes(tag: string): ReadonlyMap<string, string> {
  if (!/\s/.test(tag)) {
    return NONE;
  }
  const attributes = new Map<string, string>();
  for (const [, written, double, single, bare] of tag.matchAll(ATTRIBUTE)) {
    const name = written!.toLowerCase();
    if (!attributes.has(name)) {
      attributes.set(name, decodeEntities(double ?? single ?? bare ?? ''));
    }
  }
  return attributes;
}

function readWords(words: string, builder: TreeBuilder): void {
  if (words !== '') {
    builder.text(decodeEntities(words));
  }
}

/** A comment is the author's note and a doctype says nothing; anything else of this form may be words. */
function readDeclaration(declaration: string, builder: TreeBuilder): void {
  if (declaration.startsWith('<![CDATA[')) {
    builder.text(declaration.slice(9, -3));
  } else if (!declaration.startsWith('<!--') && !/^<!doctype\b/i.test(declaration)) {
    builder.text(declaration);
  }
}

function declarationEnd(html: string, start: number, missing: Set<string>): number {
  const empty = /^<!---?>/.exec(html.slice(start, start + 6));
  if (empty) {
    return start + empty[0].length;
  }
  const mark = html.startsWith('<!--', start) ? '-->' : html.startsWith('<![CDATA[', start) ? ']]>' : '>';
  const end = missing.has(mark) ? -1 : html.indexOf(mark, start + 2);
  if (end < 0) {
    missing.add(mark);
    return -1;
  }
  return end + mark.length;
}

function tagEnd(html: string, start: number): number {
  const found = TAG.exec(html.slice(start));
  return found ? start + found[0].length : -1;
}
