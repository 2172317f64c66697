/**
 * marked is super-linear on a few inputs nobody writes (measured with 18.2.1): block quotes and lists nested hundreds
 * deep on one line, and thousands of unmatched `*`, `_` or `!` in one paragraph. The limits here are far above what
 * any document needs, and what lies beyond them stays as words.
 */

/** Container markers (`>`, `-`, `1.`) one line may open. */
const DEEPEST_LINE = 30;
/** Characters that can start something, in one run of inline Markdown. */
const MOST_DELIMITERS = 400;
/** Characters in one run of inline Markdown. */
const LONGEST_RUN = 20_000;

const DEEP_LINE = new RegExp(
  `^((?:[ \\t]*(?:>|[-+*][ \\t]|\\d{1,9}[.)][ \\t])){${DEEPEST_LINE}}[ \\t]*)(?=[-+*>\\d])`,
  'gm',
);
const DELIMITERS = /[*_!~[\]<`(]/g;

/** Escapes the marker after the deepest that a line may open. */
export function limitNesting(text: string): string {
  return text.replace(DEEP_LINE, '$1\\');
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

/** The last space before the end, where there is one near, so that no word and no escape is cut. */
function cutPoint(text: string, start: number, end: number): number {
  const nearest = Math.max(start + 1, end - 200);
  for (let index = end; index > nearest; index--) {
    if (text[index] === ' ' || text[index] === '\n') {
      return index;
    }
  }
  const isAfterEscape = text[end - 1] === '\\' || (text.charCodeAt(end) >= 0xdc00 && text.charCodeAt(end) <= 0xdfff);
  return isAfterEscape ? end - 1 : end;
}
