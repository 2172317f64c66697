import { readConfusionMatrix } from '../artefacts/confusion-matrix.js';
import { confusionWording as wording } from '../wording/confusion-wording.js';

const grouped = (count: number) => count.toLocaleString('en-GB');
const shareOf = (count: number, total: number) => `${((count / total) * 100).toFixed(1)}%`;

/**
 * What the model said of each thing that happened, with its share, in the author's own labels. Undefined where the
 * table is no confusion matrix.
 */
export function confusionSentences(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): string[] | undefined {
  const matrix = readConfusionMatrix(header, rows);
  return matrix?.actualLabels.flatMap((label, row) => {
    const said = matrix.counts[row] ?? [];
    const total = said.reduce((sum, count) => sum + count, 0);
    if (total === 0) return [];
    const parts = matrix.predictedLabels.map((predicted, column) => {
      const count = said[column] ?? 0;
      return wording.part(predicted, grouped(count), shareOf(count, total));
    });
    return [wording.sentence(grouped(total), label, parts)];
  });
}
