import { Lexer } from 'marked';
import { limitNesting } from './within-limits.js';

/** What a document defines in one place and uses in others. */
export interface References {
  /** Link definitions by their label as marked normalises it; no prototype, as a label may be any word. */
  links: Readonly<Record<string, { href: string; title?: string }>>;
  /** Footnotes in the order of their definitions: number 1 is the first. */
  footnotes: readonly Footnote[];
}

export interface Footnote {
  label: string;
  /** Markdown. */
  text: string;
}

/** The references of a document that has none. */
export const NO_REFERENCES: References = Object.freeze({
  links: Object.freeze(Object.create(null)) as References['links'],
  footnotes: Object.freeze([]),
});

const DEFINITION = /^ {0,3}\[[^\]\n]+\]:/m;
const FOOTNOTE = /^ {0,3}\[\^([^\]\s]+)\]:[ \t]*(.*)$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/** Reads the definitions of links (`[1]: https://…`) and of footnotes (`[^a]: …`) from Markdown. */
export function readReferences(text: string): References {
  if (!DEFINITION.test(text)) {
    return NO_REFERENCES;
  }
  const footnotes: Footnote[] = [];
  const rest = cutFootnotes(text.replace(/\r\n?/g, '\n'), (footnote) => footnotes.push(footnote) > 0);
  return { links: readLinks(rest), footnotes };
}

/**
 * Takes footnotes' definitions out of the text. One starts at the start, after a blank line or after another definition, and
 * goes on to the next blank line and over indented lines. What `take` refuses stays, as words.
 */
export function cutFootnotes(text: string, take: (footnote: Footnote) => boolean): string {
  if (!text.includes('[^')) {
    return text;
  }
  const kept: string[] = [];
  let label: string | undefined;
  let lines: string[] = [];
  const endFootnote = (): void => {
    if (label !== undefined && !take({ label, text: lines.join('\n').trim() })) {
      kept.push(`\\[^${label}]: ${lines.join('\n')}`);
    }
    label = undefined;
  };
  let isAfterBlank = true;
  for (const { line, isCode } of linesOf(text)) {
    const start: RegExpExecArray | null = !isCode && (isAfterBlank || label !== undefined) ? FOOTNOTE.exec(line) : null;
    const isBlank = line.trim() === '';
    if (start) {
      endFootnote();
      label = start[1]!;
      lines = [start[2]!];
    } else if (label !== undefined && (isBlank || !isAfterBlank || /^(?: {2}|\t)/.test(line))) {
      lines.push(line.replace(/^(?: {1,4}|\t)/, ''));
    } else {
      if (label !== undefined) {
        endFootnote();
        kept.push('');
      }
      kept.push(line);
    }
    isAfterBlank = isBlank || (label === undefined && !isCode && DEFINITION.test(line));
  }
  endFootnote();
  return kept.join('\n');
}

const numbersOfFootnotes = new WeakMap<References['footnotes'], ReadonlyMap<string, number>>();

/** The number of the first footnote with this label, 0 where there is none. */
export function numberOfFootnote(footnotes: References['footnotes'], label: string): number {
  let numbers = numbersOfFootnotes.get(footnotes);
  if (!numbers) {
    numbers = new Map(footnotes.map((footnote, index) => [footnote.label, index + 1] as const).reverse());
    numbersOfFootnotes.set(footnotes, numbers);
  }
  return numbers.get(label) ?? 0;
}

function readLinks(text: string): References['links'] {
  const lexer = new Lexer({ gfm: true });
  lexer.blockTokens(limitNesting(text), lexer.tokens);
  const links: Record<string, { href: string; title?: string }> = Object.create(null) as Record<string, never>;
  for (const [label, { href, title }] of Object.entries(lexer.tokens.links)) {
    if (href) {
      links[label] = title ? { href, title } : { href };
    }
  }
  return links;
}

function* linesOf(text: string): Generator<{ line: string; isCode: boolean }> {
  let fence: string | undefined;
  for (const line of text.split('\n')) {
    const mark: string | undefined = FENCE.exec(line)?.[1];
    const isCode = fence !== undefined || mark !== undefined;
    if (fence === undefined) {
      fence = mark;
    } else if (mark?.startsWith(fence) && line.trim() === mark) {
      fence = undefined;
    }
    yield { line, isCode };
  }
}
