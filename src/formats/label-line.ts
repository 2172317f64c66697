import { isKnownLabel } from './model-card-labels.js';

export interface LabelLine {
  words: string;
  /** What stands behind the label on its line. */
  rest: string;
}

const boldAtStart = /^ {0,3}(?:\*\*(?!\*)(.{1,160}?)\*\*(?!\*)|__(?!_)(.{1,160}?)__(?!_))(\s?:)?/;

/**
 * Reads `**X:**`, `**X**:`, `__X:__` at the start of a line, and `**X**` where X is a label we know. Bold words at the
 * start of a sentence are none.
 */
export function readLabelLine(line: string): LabelLine | undefined {
  const match = boldAtStart.exec(line);
  if (match === null) return undefined;
  const inner = (match[1] ?? match[2] ?? '').trim();
  const words = inner.replace(/\s*:$/, '');
  const rest = line.slice(match[0].length);
  if (!/[\p{L}\p{N}]/u.test(words)) return undefined;
  const colon = match[3] !== undefined || words !== inner;
  if (!colon && !(isKnownLabel(words) && /^(?:\s|$)/.test(rest))) return undefined;
  return { words, rest: rest.trim() };
}
