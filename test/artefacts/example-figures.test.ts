import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { safeParse } from 'valibot';
import { readConfusionMatrix } from '../../src/artefacts/confusion-matrix.js';
import { readMetricTable } from '../../src/artefacts/metric-table.js';
import { modelCardSchema, type Metric } from '../../src/artefacts/model-card.js';
import { readNumber } from '../../src/artefacts/written-number.js';
import { examples } from '../../stories/examples/index.js';

const readExample = (file: string) => readFile(new URL(`../../stories/examples/${file}`, import.meta.url), 'utf8');

/** The tables of a document that is known to write each of them with a bar at both ends. */
function tablesOf(markdown: string): string[][][] {
  const blocks = markdown.match(/(?:^\|.*\|\n)+/gm) ?? [];
  return blocks.map((block) =>
    block
      .trim()
      .split('\n')
      .filter((_, index) => index !== 1)
      .map((line) =>
        line
          .slice(1, -1)
          .split('|')
          .map((cell) => cell.trim()),
      ),
  );
}

describe('the figures of the complete example card agree with each other', async () => {
  const tables = tablesOf(await readExample('complete-model-card.md'));
  const matrix = tables.map(([header = [], ...rows]) => readConfusionMatrix(header, rows)).find(Boolean);
  const metrics = tables
    .map(([header = [], ...rows]) => readMetricTable(header, rows))
    .find((table) => table?.headers.interval === '95% CI')?.metrics;
  assert.ok(matrix && metrics, 'the card has a confusion matrix and a table of metrics');
  const [[found = 0, missed = 0] = [], [flagged = 0, passed = 0] = []] = matrix.counts;
  const overall = (name: string) => metrics.find((metric) => metric.name === name && metric.slice === 'Overall');
  const sample = (metric: Metric | undefined) => readNumber(metric?.sampleSize ?? '');

  for (const [name, value, size] of [
    ['Sensitivity (recall)', found / (found + missed), found + missed],
    ['Specificity', passed / (passed + flagged), passed + flagged],
    ['Precision', found / (found + flagged), found + flagged],
    ['F1 Score', (2 * found) / (2 * found + missed + flagged), found + missed + flagged + passed],
  ] as const) {
    test(name, () => {
      assert.equal(overall(name)?.value, value.toFixed(2));
      assert.equal(sample(overall(name)), size);
    });
  }

  test('the numbers of each kind of group add up to everybody', () => {
    const groups = metrics.filter(({ name, slice }) => name.startsWith('Sensitivity') && slice !== 'Overall');
    const sizes = groups.map((metric) => sample(metric) ?? NaN);
    const sum = (from: number, to: number) => sizes.slice(from, to).reduce((total, size) => total + size, 0);
    assert.deepEqual([sum(0, 4), sum(4, 6), sum(6, 12)], [1440, 1440, 1440]);
  });

  test('every value lies in its interval', () => {
    for (const { name, number = NaN, interval } of metrics) {
      const [lower, upper] = [readNumber(interval?.lower ?? ''), readNumber(interval?.upper ?? '')];
      assert.ok(number >= (lower ?? NaN) && number <= (upper ?? NaN), name);
    }
  });
});

describe('examples', () => {
  for (const { file } of examples) {
    test(`${file} is there, and a card as data is one`, async () => {
      const text = await readExample(file);
      assert.ok(text.length > 500);
      if (file.endsWith('.json')) assert.deepEqual(safeParse(modelCardSchema, JSON.parse(text)).issues, undefined);
    });
  }
});
