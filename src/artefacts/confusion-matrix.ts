import { headingWords } from './heading-words.js';

/** How often each thing happened and what the model said of it. */
export interface ConfusionMatrix {
  /** Where the author put what really happened. */
  actual: 'rows' | 'columns';
  actualLabels: string[];
  predictedLabels: string[];
  /** First by what happened, then by what the model said, whichever way round the author wrote it. */
  counts: number[][];
}

type Axis = 'actual' | 'predicted';

const axisWords: Record<Axis, string> = {
  actual: '(?:actually|actual|true label|true|ground truth|truth|observed|what happened|reference|gold)',
  predicted: '(?:predicted|prediction|predictions|model said|model predicted|the model said|classified as)',
};
const wholeCount = /^(?:\d{1,3}(?:,\d{3})+|\d+)$/;
const totalWords = /^(?:total|totals|all|sum)$/;

interface Labelled {
  axis: Axis | undefined;
  labels: string[];
}

const plain = (cell: string) => cell.trim().replace(/^(\*\*|__)(.+)\1$/s, '$2');

/** Takes "Predicted" off "Predicted: long stay", where all labels of a side say it. */
function readLabels(cells: readonly string[]): Labelled {
  for (const axis of ['predicted', 'actual'] as const) {
    const start = new RegExp(`^${axisWords[axis]}\\s*[:,\u2013-]?\\s+(?=\\S)`, 'i');
    if (cells.every((cell) => start.test(cell))) return { axis, labels: cells.map((cell) => cell.replace(start, '')) };
  }
  return { axis: undefined, labels: [...cells] };
}

/** "Actual \ Predicted" in the corner: which of the two the rows are. */
function readCorner(corner: string): Axis | undefined {
  const position = (axis: Axis) => corner.search(new RegExp(`\\b${axisWords[axis]}\\b`, 'i'));
  const [actual, predicted] = [position('actual'), position('predicted')];
  if (actual < 0 || predicted < 0) return undefined;
  const [first, second]: Axis[] = actual < predicted ? ['actual', 'predicted'] : ['predicted', 'actual'];
  const between = corner.slice(Math.min(actual, predicted), Math.max(actual, predicted));
  return /column|across|\u2192/i.test(between) ? second : first;
}

const opposite = (axis: Axis): Axis => (axis === 'actual' ? 'predicted' : 'actual');

function rowAxis(corner: string, rows: Labelled, columns: Labelled): Axis | undefined {
  if (rows.axis !== undefined && columns.axis !== undefined) return rows.axis === columns.axis ? undefined : rows.axis;
  const byCorner = readCorner(corner);
  if (byCorner !== undefined) return rows.axis === undefined && columns.axis === undefined ? byCorner : undefined;
  const words = (labels: readonly string[]) => labels.map(headingWords).sort().join('|');
  if (words(rows.labels) !== words(columns.labels)) return undefined;
  return rows.axis ?? (columns.axis && opposite(columns.axis));
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

const transposed = (counts: readonly (readonly number[])[]) =>
  (counts[0] ?? []).map((_, column) => counts.map((row) => row[column] ?? 0));

/** Drops the last line of a side where it is the total of the others; undefined where it says it is and is not. */
function withoutTotal(counts: number[][], labels: string[]): { counts: number[][]; labels: string[] } | undefined {
  if (!totalWords.test(headingWords(labels.at(-1) ?? ''))) return { counts, labels };
  const rest = counts.slice(0, -1);
  const agrees = transposed(rest).every((column, index) => sum(column) === counts.at(-1)?.[index]);
  return agrees ? { counts: rest, labels: labels.slice(0, -1) } : undefined;
}

/**
 * Reads a confusion matrix written as a table: a square of whole counts, with words that say which side is what
 * happened and which is what the model said. Totals are taken off where they agree. Undefined for anything else.
 */
export function readConfusionMatrix(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): ConfusionMatrix | undefined {
  const cells = rows.map((row) => row.slice(1).map(plain));
  const width = header.length - 1;
  if (width < 2 || cells.some((row) => row.length !== width || !row.every((cell) => wholeCount.test(cell)))) {
    return undefined;
  }
  const written = cells.map((row) => row.map((cell) => Number(cell.replaceAll(',', ''))));
  const byRow = withoutTotal(
    written,
    rows.map((row) => plain(row[0] ?? '')),
  );
  if (byRow === undefined) return undefined;
  const byColumn = withoutTotal(transposed(byRow.counts), header.slice(1).map(plain));
  if (byColumn === undefined || byRow.labels.length < 2 || byRow.labels.length !== byColumn.labels.length) {
    return undefined;
  }
  const [rowLabels, columnLabels] = [readLabels(byRow.labels), readLabels(byColumn.labels)];
  if ([...rowLabels.labels, ...columnLabels.labels].includes('')) return undefined;
  const axis = rowAxis(plain(header[0] ?? ''), rowLabels, columnLabels);
  if (axis === 'actual') {
    const [actualLabels, predictedLabels] = [rowLabels.labels, columnLabels.labels];
    return { actual: 'rows', actualLabels, predictedLabels, counts: transposed(byColumn.counts) };
  }
  if (axis === undefined) return undefined;
  const [actualLabels, predictedLabels] = [columnLabels.labels, rowLabels.labels];
  return { actual: 'columns', actualLabels, predictedLabels, counts: byColumn.counts };
}
