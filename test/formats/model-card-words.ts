import { currentPrompts, guidanceLines, otherPrompts } from '../../src/formats/nhs-england-template.js';

/** The words of a text that a reader of the page would see, in lower case; markup and its markers are no words. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every string anywhere in a value. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** The words of a document that are in none of the strings, counting each as often as it stands there. */
export function lostWords(document: string, kept: unknown): string[] {
  const counts = new Map<string, number>();
  for (const word of stringsIn(kept).flatMap(wordsOf)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return wordsOf(document).filter((word) => {
    const left = counts.get(word) ?? 0;
    counts.set(word, left - 1);
    return left <= 0;
  });
}

export const templateTexts: readonly string[] = [...Object.values(currentPrompts), ...otherPrompts, ...guidanceLines];
