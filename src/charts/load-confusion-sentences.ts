import type { confusionSentences } from './confusion-sentences.js';

/** A cell with a whole count in it. */
const COUNT = /(?:\||<t[dh][^<>]*>)[\s*_]*\d[\d,]*[\s*_]*[|<]/i;
/** Words that say which side of a confusion matrix is which: no table is one without some of them. */
const SIDE = /predict|model said|classified as|actual|true|truth|observed|what happened|reference|gold/i;

let sentences: typeof confusionSentences | undefined;

/** Whether a text, or the JSON that it is in, may hold a confusion matrix, which is known only once that is loaded. */
export const needsConfusionSentences = (text: string): boolean => !sentences && COUNT.test(text) && SIDE.test(text);

export async function loadConfusionSentences(): Promise<void> {
  sentences = (await import('./confusion-sentences.js')).confusionSentences;
}

/** What a confusion matrix says; undefined for any other table, and for all until they are loaded. */
export const sentencesOfTable: typeof confusionSentences = (header, rows) => sentences?.(header, rows);
