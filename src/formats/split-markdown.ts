import type { Token, Tokens } from 'marked';
import { lexFlat } from './flat-lexer.js';
import { withoutBold } from './field-forms/record-table-form.js';
import { closeLastBlock, closeOpenBlock, showOpenScript } from './close-open-block.js';
import { readLabelLine } from './label-line.js';
import { trimBlankLines } from './trim-blank-lines.js';
import { isBlank } from './unfilled-text.js';

/** A stretch of the document: a heading or a label and everything up to the next one. */
export interface Segment {
  kind: 'start' | 'heading' | 'label';
  /** The heading's or label's words as written. */
  words: string;
  /** 1 to 6, of a heading. */
  level?: number;
  /** Counted from 1. */
  line: number;
  /** Markdown as written, without the blank lines at its ends. */
  body: string;
}

export interface SplitMarkdown {
  segments: Segment[];
  /** The definitions of links and footnotes, as written. */
  references: string[];
  /** Whether a block was never closed, so that we closed it. */
  closed: boolean;
}

const footnoteStart = /^ {0,3}\[\^[^\]\s]+\]:/;
const definition =
  /^ {0,3}(\[(?!\^)[^\]\s][^\]]*\]:[ \t]*(?:<[^<>]*>|[^\s<]\S*)(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?)[ \t]*$/;
const containerMarkers = /^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*)+(?=\[)/;

/** Blocks that a label runs into when its author forgot the blank line before it. */
function mayHoldLabels({ type, raw }: Token): boolean {
  return (
    type === 'list' || type === 'blockquote' || type === 'table' || (type === 'html' && /^\s*<(?:br|img)\b/i.test(raw))
  );
}

/** The text up to the first label at the start of a line, then from each label to the next. */
function cutAtLabels({ type }: Token, raw: string): string[] {
  if (!/^(?:\*\*|__)/m.test(raw)) return [raw];
  const parts: string[][] = [[]];
  for (const line of raw.split('\n')) {
    const isRow = type === 'table' && /(?:^|[^\\])\|/.test(line);
    if (!isRow && /^(?:\*\*|__)/.test(line) && readLabelLine(line) !== undefined) parts.push([]);
    parts.at(-1)?.push(line);
  }
  return parts.map((lines, index) => lines.join('\n') + (index < parts.length - 1 ? '\n' : ''));
}

const countLines = (text: string): number => text.split('\n').length - 1;

class Splitter {
  readonly segments: Segment[] = [];
  readonly definitions: string[] = [];
  readonly footnotes: string[] = [];
  readonly nested: string[] = [];
  readonly nestedFootnotes: string[] = [];
  #parts: string[] = [];
  #line = 1;
  /** Where a rule stands in `parts` with nothing but blank lines behind it. */
  #rule: number | undefined;
  #inFootnote = false;
  #footnoteGap = '\n';

  constructor() {
    this.segments.push({ kind: 'start', words: '', line: 1, body: '' });
  }

  #begin(segment: Omit<Segment, 'body'>) {
    this.finish();
    this.#inFootnote = false;
    this.segments.push({ ...segment, body: '' });
  }

  finish() {
    const segment = this.segments.at(-1);
    if (segment === undefined) return;
    if (this.#rule !== undefined) this.#parts.splice(this.#rule);
    let body = trimBlankLines(this.#parts.join(''));
    if (segment.kind === 'label') body = closeLastBlock(this.#withoutDefinitions(body));
    segment.body = body;
    this.#parts = [];
    this.#rule = undefined;
  }

  /** Right under a label, lines can be definitions that the parser took for a paragraph. */
  #withoutDefinitions(body: string): string {
    let rest = body;
    for (;;) {
      const line = rest.split('\n', 1)[0] ?? '';
      const found = definition.exec(line)?.[1];
      if (found === undefined) return rest;
      this.definitions.push(found);
      rest = trimBlankLines(rest.slice(line.length));
    }
  }

  add(token: Token, raw: string) {
    const { text, depth } = token.type === 'heading' ? (token as Tokens.Heading) : { text: '', depth: 0 };
    const heading = text.replace(/\s+/g, ' ').trim();
    if (token.type === 'space') {
      if (this.#inFootnote) this.#footnoteGap = '\n\n';
      else this.#parts.push(raw);
    } else if (heading !== '' && !raw.trimStart().startsWith('#') && readLabelLine(text) !== undefined) {
      // A rule right below a label makes a heading of it, which is no author's wish.
      this.#endFootnote();
      this.#addParagraph(`${text}\n`);
    } else if (heading !== '') {
      this.#begin({ kind: 'heading', words: withoutBold(heading), level: depth, line: this.#line });
    } else if (token.type === 'def' && !footnoteStart.test(raw)) {
      this.definitions.push(raw.trim());
    } else if (this.#inFootnote && token.type === 'code' && token.codeBlockStyle === 'indented') {
      this.#continueFootnote(raw.trimEnd());
    } else if (token.type === 'paragraph' || token.type === 'def') {
      if (!footnoteStart.test(raw) && this.#footnoteGap !== '\n') this.#endFootnote();
      this.#addParagraph(raw);
    } else {
      this.#endFootnote();
      const [block = '', ...rest] = mayHoldLabels(token) ? cutAtLabels(token, raw) : [raw];
      if (token.type === 'list' || token.type === 'blockquote') this.#findNested(block);
      this.#keep(token, block);
      this.#line += countLines(block);
      for (const part of rest) this.#addCut(part, raw);
      if (rest.length > 0) this.#parts.push('\n');
      return;
    }
    this.#line += countLines(raw);
  }

  /** What follows a label in a block that it ran into. Where that is the whole block again, the label goes first. */
  #addCut(part: string, whole: string) {
    let below = part;
    if (part === whole) {
      const end = part.indexOf('\n') + 1 || part.length;
      this.#addParagraph(part.slice(0, end));
      this.#line += countLines(part.slice(0, end));
      below = part.slice(end);
    }
    for (const inner of lexFlat(below)) this.add(inner, inner.raw);
  }

  #beginFootnote(line: string) {
    this.footnotes.push(line.trim());
    this.#inFootnote = true;
    this.#footnoteGap = '\n';
  }

  #continueFootnote(text: string) {
    this.footnotes.push(`${this.footnotes.pop() ?? ''}${this.#footnoteGap}${text}`);
    this.#footnoteGap = '\n';
  }

  /** What stood around footnotes must not run together where they are taken out. */
  #endFootnote() {
    if (this.#inFootnote && this.#parts.length > 0) this.#parts.push('\n\n');
    this.#inFootnote = false;
  }

  #keep(token: Token, raw: string) {
    this.#rule = token.type === 'hr' ? (this.#rule ?? this.#parts.length) : undefined;
    this.#parts.push(raw);
  }

  #addParagraph(raw: string) {
    let kept: string[] = [];
    let isFresh = true;
    const flush = (end: string) => {
      if (kept.length === 0) return;
      this.#parts.push(kept.join('\n') + end);
      this.#rule = undefined;
      kept = [];
    };
    raw.split('\n').forEach((line, index) => {
      const label = readLabelLine(line);
      if (label !== undefined) {
        flush('\n');
        this.#begin({ kind: 'label', words: label.words, line: this.#line + index });
        if (footnoteStart.test(label.rest)) this.#beginFootnote(label.rest);
        else if (label.rest !== '') kept.push(label.rest);
        isFresh = kept.length === 0;
      } else if (footnoteStart.test(line)) {
        flush('\n');
        this.#beginFootnote(line);
      } else if (this.#inFootnote) {
        const found = definition.exec(line)?.[1];
        if (found !== undefined) this.definitions.push(found);
        else if (!isBlank(line)) this.#continueFootnote(line.trimEnd());
      } else {
        kept.push(isFresh ? line.trimStart() : line);
        isFresh = isFresh && line.trim() === '';
      }
    });
    flush('');
  }

  /** A definition inside a quotation or list counts for the whole document. */
  #findNested(block: string) {
    for (const line of block.split('\n')) {
      const text = line.slice(containerMarkers.exec(line)?.[0].length ?? line.length).trimEnd();
      if (definition.test(text)) this.nested.push(text);
      else if (footnoteStart.test(text)) this.nestedFootnotes.push(text);
    }
  }
}

/** Cuts a document at its headings, at its labels at the start of a line and at its definitions. */
export function splitMarkdown(source: string): SplitMarkdown {
  const splitter = new Splitter();
  const tokens = lexFlat(source);
  const last = tokens.at(-1);
  const shown = last === undefined ? undefined : showOpenScript(last);
  if (shown !== undefined) tokens.splice(-1, 1, ...lexFlat(shown));
  let closed = shown !== undefined;
  tokens.forEach((token, index) => {
    const raw = index === tokens.length - 1 ? closeOpenBlock(token) : token.raw;
    closed ||= raw !== token.raw;
    splitter.add(token, raw);
  });
  splitter.finish();
  const { definitions, nested, nestedFootnotes } = splitter;
  const footnotes = splitter.footnotes.map((footnote) => footnote.replace(/\n(?:[ \t]*\n)+/g, '\n\n'));
  // A definition of a link right behind a footnote's text would be read as a part of that text.
  const references = [...new Set([...definitions, ...nested, ...footnotes, ...nestedFootnotes])];
  return { segments: splitter.segments, references, closed };
}
