/** What two spellings of the same label have in common: only letters and digits, in lower case. */
export function wordsKey(words: string): string {
  return words
    .replace(/<[^<>]*>/g, '')
    .replaceAll('&', 'and')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
