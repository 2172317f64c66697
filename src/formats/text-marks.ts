export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}%]+/gu) ?? [];

/** Nearly no text begins like a known one, so that the rest of its words is rarely looked at. */
const startOf = (text: string): string => (/[\p{L}\p{N}%]{1,2}/u.exec(text)?.[0] ?? '').toLowerCase().padEnd(2, '.');

/** All letters but the vowels, with a bit for each. */
const telling = [...'bcdfghjklmnpqrstvwxy'].reduce((letters, letter) => letters | (1 << letter.charCodeAt(0)), 0);

/**
 * A number for a text's first word, for its first two words and so on up to the whole. A short word counts as it is
 * written, a longer one by which letters are in it, so that it stays the same however it is misspelt, or spelt in American.
 */
function* hashesAlong(text: string): Generator<number> {
  let hash = 0;
  const add = (part: number) => (hash = Math.imul(hash ^ part, 0x01000193) >>> 0);
  for (const word of wordsOf(text.replace(/z/gi, 's'))) {
    let letters = 0;
    for (let index = 0; index < word.length; index++) {
      if (word.length < 5) add(word.charCodeAt(index));
      else letters |= 1 << word.charCodeAt(index);
    }
    yield add(letters & telling);
  }
}

/** A few letters that tell a text from any other, so that no page has to carry it whole. `…` stands for any end. */
export const markOf = (text: string): string =>
  `${startOf(text)}${[...hashesAlong(text)].at(-1)?.toString(36)}${text.endsWith('…') ? '…' : ''}`;

/** Recognises texts by their marks, apart from typing errors within words. An edited text is another text. */
export function knowsTexts(marks: string): (text: string) => boolean {
  const starts = new Set<string>();
  const isOpen = new Map<number, boolean>();
  for (const mark of marks.split(' ')) {
    starts.add(mark.slice(0, 2));
    isOpen.set(parseInt(mark.slice(2), 36), mark.endsWith('…'));
  }
  return (text) => {
    if (!starts.has(startOf(text))) return false;
    let known: boolean | undefined;
    for (const hash of hashesAlong(text)) {
      known = isOpen.get(hash);
      if (known) return true;
    }
    return known !== undefined;
  };
}
