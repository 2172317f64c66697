/** The words of a text as a person counts them: without case, and without the punctuation around them. */
export function wordsOf(text) {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(footnoteReference, '$1')
    .split(/\s+/u)
    .filter((word) => !footnoteMark.test(word))
    .map((word) => word.replace(/^[\p{P}\u200b]+|[\p{P}\u200b]+$/gu, ''))
    .filter((word) => /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(word));
}

/** A mark for a footnote, which is shown as its number: most are numbered in their order. */
const footnoteReference = /\[\^([^\]\s]+)\](?!:)/g;

/** Syntax that a renderer turns into a number of its own. */
const footnoteMark = /^\[\^[^\]]+\]:$/;

/**
 * How much of a document's words is shown, as often as the document has them.
 * @param {readonly string[]} documentWords
 * @param {readonly string[]} shownWords may hold more; order does not matter
 * @returns {{ share: number, missing: string[] }} share from 0 to 1; the words that are not there, each as often as it lacks
 */
export function wordShare(documentWords, shownWords) {
  const left = new Map();
  for (const word of shownWords) left.set(word, (left.get(word) ?? 0) + 1);
  const missing = documentWords.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
  const all = documentWords.length;
  return { share: all === 0 ? 1 : (all - missing.length) / all, missing };
}
