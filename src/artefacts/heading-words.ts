/** A heading's words: small letters, no markers, no punctuation. */
export function headingWords(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
