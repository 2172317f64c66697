import type { Extra } from '../artefacts/model-card.js';
import { writeLabelParagraph } from './label-paragraph.js';

/** Writes a heading so that a hash at its end stays a part of it. */
export function writeHeadingLine(words: string, level: number): string {
  const hashes = '#'.repeat(Math.min(6, Math.max(1, Math.round(level))));
  return words.endsWith('#') ? `${hashes} ${words} ${hashes}` : `${hashes} ${words}`;
}

/** An extra as it stood: under a heading, behind a label, or as prose. */
export function writeExtra({ heading, level, body }: Extra): string {
  if (heading === undefined) return body;
  if (level === undefined) return writeLabelParagraph(heading, body);
  return [writeHeadingLine(heading, level), body].filter((part) => part !== '').join('\n\n');
}
