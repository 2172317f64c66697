/** The id that GitHub gives a heading: its words in lower case, without punctuation, with hyphens for spaces. */
export function headingId(words: string): string {
  return words
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}
