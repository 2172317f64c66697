const besideWords = /[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu;

/** The id that GitHub gives a heading: its words in lower case, without punctuation, with hyphens for spaces. */
export function headingId(words: string): string {
  const lower = words.trim().toLowerCase();
  // Nearly all labels are plain words.
  return (/^[a-z ]*$/.test(lower) ? lower : lower.replace(besideWords, '')).replaceAll(' ', '-');
}
