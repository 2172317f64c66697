/** A card asks for the keys of the same few labels again and again, and so does the next card. */
const known = new Map<string, string>();
const mostKnown = 500;
const longestKnown = 100;

/** What two spellings of the same label have in common: only letters and digits, in lower case. */
export function wordsKey(words: string): string {
  const before = known.get(words);
  if (before !== undefined) return before;
  const plain = /[<&]/.test(words) ? words.replace(/<[^<>]*>/g, '').replaceAll('&', 'and') : words;
  const key = plain.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  if (known.size >= mostKnown) known.clear();
  if (words.length <= longestKnown) known.set(words, key);
  return key;
}
