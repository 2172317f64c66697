import type { ChecklistRecord } from '../../src/artefacts/checklist-record.js';

/** A tick is no word. */
const boxes = /^(\s*(?:[-*+]|\d+[.)])\s+)\[[ xX]?\]/gm;

const wordsOf = (text: string): string[] => text.replace(boxes, '$1').match(/[\p{L}\p{N}]+/gu) ?? [];

const textsIn = (data: unknown): string[] => {
  if (typeof data === 'string') return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsIn) : [];
};

/** The words of a document that a record does not have, or has less often. A question counts once, with its item. */
export function lostWords(document: string, { answers, ...record }: ChecklistRecord): string[] {
  const said = answers.map(({ item: _, question: __, ...answer }) => answer);
  const left = new Map<string, number>();
  for (const word of textsIn([record, said]).flatMap(wordsOf)) left.set(word, (left.get(word) ?? 0) + 1);
  return wordsOf(document).filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}
