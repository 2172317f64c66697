import type { Token } from 'marked';
import { lexFlat } from './flat-lexer.js';
import { closeOpenBlock } from './close-open-block.js';
import { readLabelLine } from './label-line.js';

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
const definitionStart = /^ {0,3}\[[^\]]+\]:\s*\S+/;
const containerLine = /^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*)+(\[[^\]]+\]:[ \t]*\S+.*)$/;

/** Blocks whose lines can hold a label that the author forgot to set apart with a blank line. */
function mayHoldLabels(token: Token): boolean {
  if (token.type === 'html') return /^\s*<(?:br|hr|img)\b/i.test(token.raw);
  return token.type === 'paragraph' || token.type === 'list' || token.type === 'blockquote' || token.type === 'table';
}

const countLines = (text: string): number => text.split('\n').length - 1;

export function trimBlankLines(text: string): string {
  return text.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
}

class Splitter {
  readonly segments: Segment[] = [];
  readonly references: string[] = [];
  readonly nested: string[] = [];
  private parts: string[] = [];
  private line = 1;
  /** Where a rule stands in `parts` with nothing but blank lines behind it. */
  private rule: number | undefined;
  private inFootnote = false;

  constructor() {
    this.segments.push({ kind: 'start', words: '', line: 1, body: '' });
  }

  private begin(segment: Omit<Segment, 'body'>) {
    this.finish();
    this.segments.push({ ...segment, body: '' });
  }

  finish() {
    const segment = this.segments.at(-1);
    if (segment === undefined) return;
    if (this.rule !== undefined) this.parts.splice(this.rule);
    let body = trimBlankLines(this.parts.join(''));
    while (segment.kind === 'label' && definitionStart.test(body)) {
      const end = body.includes('\n') ? body.indexOf('\n') : body.length;
      this.references.push(body.slice(0, end).trim());
      body = trimBlankLines(body.slice(end));
    }
    segment.body = body;
    this.parts = [];
    this.rule = undefined;
  }

  add(token: Token, raw: string) {
    if (token.type === 'space') {
      if (!this.inFootnote) this.parts.push(raw);
    } else if (token.type === 'heading' && token.text.trim() !== '') {
      const words = String(token.text).replace(/\s+/g, ' ').trim();
      this.begin({ kind: 'heading', words, level: Number(token.depth), line: this.line });
      this.inFootnote = false;
    } else if (token.type === 'def') {
      this.references.push(raw.trim());
    } else if (this.inFootnote && token.type === 'code' && token.codeBlockStyle === 'indented') {
      this.references.push(`${this.references.pop() ?? ''}\n\n${raw.trimEnd()}`);
    } else if (mayHoldLabels(token)) {
      this.inFootnote = false;
      this.addLines(token, raw);
    } else {
      this.inFootnote = false;
      this.keep(token, raw);
    }
    this.line += countLines(raw);
  }

  private keep(token: Token, raw: string) {
    this.rule = token.type === 'hr' ? this.parts.length : undefined;
    this.parts.push(raw);
  }

  private addLines(token: Token, raw: string) {
    const paragraph = token.type === 'paragraph';
    let kept: string[] = [];
    let fresh = paragraph;
    const flush = (end = '\n') => {
      if (kept.length > 0) this.keep(token, kept.join('\n') + end);
      kept = [];
    };
    const lines = raw.split('\n');
    lines.forEach((line, index) => {
      const label = this.labelIn(token, line);
      if (label !== undefined) {
        flush();
        this.begin({ kind: 'label', words: label.words, line: this.line + index });
        this.inFootnote = false;
        if (label.rest !== '') kept.push(label.rest);
        fresh = label.rest === '';
      } else if (paragraph && footnoteStart.test(line)) {
        flush();
        this.references.push(line.trim());
        this.inFootnote = true;
      } else if (this.inFootnote) {
        this.references.push(`${this.references.pop() ?? ''}\n${line.trimEnd()}`);
      } else {
        if (token.type === 'list' || token.type === 'blockquote') this.findNested(line);
        kept.push(fresh ? line.trimStart() : line);
        fresh = fresh && line.trim() === '';
      }
    });
    flush(raw.endsWith('\n') ? '' : '');
  }

  private labelIn(token: Token, line: string) {
    if (token.type === 'table' && /(?:^|[^\\])\|/.test(line)) return undefined;
    if (token.type !== 'paragraph' && !/^(?:\*\*|__)/.test(line)) return undefined;
    return readLabelLine(line);
  }

  /** A definition inside a quotation or list counts for the whole document. */
  private findNested(line: string) {
    const definition = containerLine.exec(line)?.[1];
    if (definition !== undefined) this.nested.push(definition.trim());
  }
}

/** Cuts a document at its headings, at its labels at the start of a line and at its definitions. */
export function splitMarkdown(source: string): SplitMarkdown {
  const splitter = new Splitter();
  const tokens = lexFlat(source);
  let closed = false;
  tokens.forEach((token, index) => {
    const raw = index === tokens.length - 1 ? closeOpenBlock(token) : token.raw;
    closed ||= raw !== token.raw;
    splitter.add(token, raw);
  });
  splitter.finish();
  const references = [...new Set([...splitter.references, ...splitter.nested])];
  return { segments: splitter.segments, references, closed };
}
