/** What two spellings of the same label have in common: only letters and digits, in lower case. */
export function wordsKey(words: string): string {
  const plain = /[<&]/.test(words) ? words.replace(/<[^<>]*>/g, '').replaceAll('&', 'and') : words;
  return plain.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
