export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}%]+/gu) ?? [];

/** All letters but the vowels, with a bit for each. */
const telling = [...'bcdfghjklmnpqrstvwxy'].reduce((letters, letter) => letters | (1 << letter.charCodeAt(0)), 0);

const mixed = (hash: number, part: number): number => Math.imul(hash ^ part, 0x01000193) & 0x0fffffff;

/**
 * The number for a text so far and its next word. A short word counts as it is written, a longer one by which letters
 * are in it, so that it stays the same however it is misspelt, or spelt in American.
 */
function withWord(hash: number, word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index++) {
    const letter = word[index] === 'z' ? 's' : word[index]!;
    if (word.length < 5) hash = mixed(hash, letter.charCodeAt(0));
    else letters |= 1 << letter.charCodeAt(0);
  }
  return mixed(hash, letters & telling);
}

const firstWordOf = (text: string): string => /[\p{L}\p{N}%]+/u.exec(text)?.[0].toLowerCase() ?? '';

/**
 * A few letters for each text that tell it from any other, so that no page has to carry it whole, by its first word.
 * `…` stands for any end.
 */
export function marksOf(texts: readonly string[]): string {
  const byStart = new Map<string, Set<string>>();
  for (const text of texts) {
    const mark = `${wordsOf(text).reduce(withWord, 0).toString(36)}${text.endsWith('…') ? '…' : ''}`;
    const start = firstWordOf(text);
    byStart.set(start, (byStart.get(start) ?? new Set()).add(mark));
  }
  return [...byStart].map(([start, marks]) => [start, ...marks].join(':')).join(' ');
}

/** Recognises texts by their marks, apart from typing errors within words. An edited text is another text. */
export function knowsTexts(written: string): (text: string) => boolean {
  const starts = new Set<string>();
  const firstLetters = new Set<string>();
  const isOpen = new Map<number, boolean>();
  for (const group of written.split(' ')) {
    const [start = '', ...marks] = group.split(':');
    starts.add(start);
    firstLetters.add(start.slice(0, 2));
    for (const mark of marks) isOpen.set(parseInt(mark, 36), mark.endsWith('…'));
  }
  return (text) => {
    // Nearly no text starts like one of them, so that the rest of its words is rarely looked at.
    if (/^[a-z]{2}/i.test(text) && !firstLetters.has(text.slice(0, 2).toLowerCase())) return false;
    if (!starts.has(firstWordOf(text))) return false;
    let hash = 0;
    for (const word of wordsOf(text)) {
      hash = withWord(hash, word);
      if (isOpen.get(hash)) return true;
    }
    return isOpen.has(hash);
  };
}
