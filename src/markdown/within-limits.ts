/**
 * marked is super-linear on a few inputs nobody writes (measured with 18.2.1): block quotes and lists nested hundreds
 * deep on one line, quotes whose lines lack their `>` in turn, and thousands of unmatched `*`, `_` or `!` in one
 * paragraph. The limits here are far above what
 * any document needs, and what lies beyond them stays as words.
 */

/** Container markers (`>`, `-`, `1.`) one line may open. */
const DEEPEST_LINE = 30;
/** Characters that can start something, in one run of inline Markdown. */
const MOST_DELIMITERS = 200;
/** Characters in one run of inline Markdown. */
const LONGEST_RUN = 20_000;

const DEEP_LINE = new RegExp(
  `^((?:[ \\t]*(?:>|[-+*][ \\t]|\\d{1,9}[.)][ \\t])){${DEEPEST_LINE}}[ \\t]*)(?=[-+*>\\d])`,
  'gm',
);
/** Spaces before an item of a list: some sixty lists in one another. */
const DEEPEST_INDENT = 120;
const DEEP_ITEM = new RegExp(`^[ \\t]{${DEEPEST_INDENT},}(?=(?:[-+*]|\\d{1,9}[.)])[ \\t])`, 'gm');
/** Times a quote may go on with a line that lacks its `>`. */
const MOST_LAZY_LINES = 50;
const QUOTE_LINE = /^ {0,3}>/;
const DELIMITERS = /[*_!~[\]<`(]/g;

/** Escapes the marker after the deepest that a line may open, lifts items, and ends quotes that go on for too long. */
export function limitNesting(text: string): string {
  const limited = text.replace(DEEP_LINE, '$1\\').replace(DEEP_ITEM, ' '.repeat(DEEPEST_INDENT));
  return limited.includes('>') ? limitLazyLines(limited) : limited;
}

function limitLazyLines(text: string): string {
  const lines = text.split('\n');
  const kept: string[] = [];
  let lazy = 0;
  let isAfterQuote = false;
  for (const line of lines) {
    const isQuote = QUOTE_LINE.test(line);
    if (line.trim() === '') {
      lazy = 0;
    } else if (isAfterQuote && !isQuote && ++lazy > MOST_LAZY_LINES) {
      kept.push('');
      lazy = 0;
    }
    isAfterQuote = isQuote;
    kept.push(line);
  }
  return kept.length === lines.length ? text : kept.join('\n');
}

/** Cuts a run of inline Markdown into pieces that are cheap to read; nearly always it is one piece. */
export function inlinePieces(text: string): string[] {
  if (text.length < MOST_DELIMITERS) {
    return [text];
  }
  const pieces: string[] = [];
  let start = 0;
  let count = 0;
  DELIMITERS.lastIndex = 0;
  for (let found = DELIMITERS.exec(text); found; found = DELIMITERS.exec(text)) {
    count++;
    if (count > MOST_DELIMITERS) {
      const end = cutPoint(text, start, found.index);
      pieces.push(text.slice(start, end));
      start = end;
      count = 0;
      DELIMITERS.lastIndex = Math.max(end, found.index);
    }
  }
  while (text.length - start > LONGEST_RUN) {
    const end = cutPoint(text, start, start + LONGEST_RUN);
    pieces.push(text.slice(start, end));
    start = end;
  }
  pieces.push(text.slice(start));
  return pieces;
}

/** The last end of a line, else the last space, where there is one near, so that no word and no escape is cut. */
function cutPoint(text: string, start: number, end: number): number {
  const nearest = Math.max(start, end - 400);
  const near = text.slice(nearest, end + 1);
  const cut = near.lastIndexOf('\n') > 0 ? near.lastIndexOf('\n') : near.lastIndexOf(' ');
  if (cut > 0) {
    return nearest + cut;
  }
  const isInPair = text[end - 1] === '\\' || (text.charCodeAt(end) >= 0xdc00 && text.charCodeAt(end) <= 0xdfff);
  return isInPair && end - 1 > start ? end - 1 : end;
}
