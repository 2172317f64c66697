export function wordsOf(text: string): string[];
export function wordShare(
  documentWords: readonly string[],
  shownWords: readonly string[],
): { share: number; missing: string[] };
