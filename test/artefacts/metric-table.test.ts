import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { metricColumns, readMetricTable, writeMetricTable } from '../../src/artefacts/metric-table.js';
import type { Metric } from '../../src/artefacts/model-card.js';
import { readNumber } from '../../src/artefacts/written-number.js';

describe('columns by their heading', () => {
  test('the table of the template', () => {
    assert.deepEqual(
      readMetricTable(
        ['Metric', 'Value'],
        [
          ['F1 Score', '0.82'],
          ['Precision', '9.40'],
        ],
      ),
      {
        metrics: [
          { name: 'F1 Score', value: '0.82', number: 0.82 },
          { name: 'Precision', value: '9.40', number: 9.4 },
        ],
        headers: {},
      },
    );
  });

  test('groups, an interval in one column, and numbers of patients', () => {
    const table = readMetricTable(
      ['**Measure**', 'Sub-group', 'Score', '95% CI', 'n', 'Target', 'Comments'],
      [['Sensitivity', 'Women', '0.80', '(0.76, 0.84)', '1,204', '0.75', 'See [note](#a)']],
    );
    assert.deepEqual(table?.metrics, [
      {
        name: 'Sensitivity',
        value: '0.80',
        number: 0.8,
        slice: 'Women',
        interval: { lower: '0.76', upper: '0.84', level: '95%' },
        sampleSize: '1,204',
        threshold: '0.75',
        notes: 'See [note](#a)',
      },
    ]);
    assert.deepEqual(table?.headers, {
      name: 'Measure',
      slice: 'Sub-group',
      value: 'Score',
      interval: '95% CI',
      sampleSize: 'n',
      threshold: 'Target',
      notes: 'Comments',
    });
  });

  for (const [lower, upper] of [
    ['Lower', 'Upper'],
    ['Lower 95% CI', 'Upper 95% CI'],
    ['95% CI lower', '95% CI upper'],
    ['Lower bound (95%)', 'Upper bound (95%)'],
    ['CI low', 'CI high'],
  ] as const) {
    test(`"${lower}" and "${upper}" are the ends of an interval`, () => {
      const table = readMetricTable(['Metric', 'Value', lower, upper], [['F1', '0.82', '0.79', '']]);
      const level = lower.includes('95%') ? { level: '95%' } : {};
      assert.deepEqual(table?.metrics[0]?.interval, { lower: '0.79', ...level });
    });
  }

  test('a unit in the heading of the value', () => {
    const table = readMetricTable(['Metric', 'Value (%)'], [['Accuracy', '82']]);
    assert.deepEqual(table?.metrics, [{ name: 'Accuracy', value: '82', number: 82, unit: '%' }]);
    assert.deepEqual(table?.headers, { value: 'Value (%)' });
  });

  test('the one other column beside a group names the metric', () => {
    const table = readMetricTable(['Group', 'Sensitivity', 'n'], [['18 to 64', '0.82', '300']]);
    assert.deepEqual(table?.metrics, [
      { name: 'Sensitivity', value: '0.82', number: 0.82, slice: '18 to 64', sampleSize: '300' },
    ]);
  });

  test('a table that names its metric over the values is written as it was', () => {
    const header = ['Group', 'Sensitivity', 'n'];
    const rows = [['18 to 64', '0.82', '300']];
    const table = readMetricTable(header, rows);
    assert.deepEqual(table?.headers, { value: 'Sensitivity', sampleSize: 'n' });
    assert.deepEqual(table && writeMetricTable(table.metrics, table.headers), { header, rows });
  });

  test('our own headings and their punctuation are not the author\u2019s', () => {
    const headers = metricColumns.map(({ heading }) => `**${heading.toUpperCase()}:**`);
    assert.deepEqual(readMetricTable(headers, [headers.map(() => '1')])?.headers, {});
  });
});

describe('columns by position where all headings are empty', () => {
  test('a name and a value', () => {
    const expected = [{ name: 'F1 Score', value: '0.82', number: 0.82 }];
    assert.deepEqual(readMetricTable(['', ' '], [['**F1 Score**', '0.82']])?.metrics, expected);
    assert.deepEqual(readMetricTable([], [['**F1 Score**', '0.82']])?.metrics, expected);
  });

  test('a third column is notes, a fourth is not guessed', () => {
    assert.equal(readMetricTable([], [['F1', '0.82', 'On test data']])?.metrics[0]?.notes, 'On test data');
    assert.equal(readMetricTable([], [['F1', '0.82', '0.79', '0.85']]), undefined);
  });
});

describe('tables that are not understood', () => {
  for (const [why, header, row] of [
    ['a column we do not know', ['Model', 'Accuracy'], ['A', '0.8']],
    ['one unknown column among known ones', ['Metric', 'Value', 'Colour'], ['F1', '0.8', 'blue']],
    ['a column twice', ['Metric', 'Value', 'Score'], ['F1', '0.8', '0.9']],
    ['no value', ['Metric', 'Notes'], ['F1', 'fine']],
    ['no name', ['Value', 'Notes'], ['0.8', 'fine']],
    ['two unknown columns beside a group', ['Group', 'Sensitivity', 'Specificity'], ['Women', '0.8', '0.9']],
    ['an interval that has no two ends', ['Metric', 'Value', '95% CI'], ['F1', '0.8', '\u00b10.03']],
    ['an interval twice', ['Metric', 'Value', '95% CI', 'Lower'], ['F1', '0.8', '0.7 to 0.9', '0.7']],
    ['ends of two levels', ['Metric', 'Value', 'Lower 95% CI', 'Upper 90% CI'], ['F1', '0.8', '0.7', '0.9']],
    ['text beyond the last column', ['Metric', 'Value'], ['F1', '0.8', 'a note']],
    ['nothing but headings', ['Metric', 'Value'], ['', '']],
  ] as const) {
    test(why, () => assert.equal(readMetricTable(header, [row]), undefined));
  }
});

test('only a name that is bold as a whole loses its markers', () => {
  const names = ['**F1**', '__F1__', '**F1** and **F2**', '** F1**', '*F1*', '**F1'];
  assert.deepEqual(
    readMetricTable(
      ['Metric', 'Value'],
      names.map((name) => [name, '1']),
    )?.metrics.map(({ name }) => name),
    ['F1', 'F1', '**F1** and **F2**', '** F1**', '*F1*', '**F1'],
  );
});

describe('writing', () => {
  test('keeps the author\u2019s headings and an interval in one column', () => {
    const header = ['Measure', 'Value', '95% CI', 'n'];
    const rows = [
      ['F1', '0.82', '0.79 to 0.85', '1,204'],
      ['Recall', '0.80', 'Not calculated', ''],
    ];
    const table = readMetricTable(header, rows);
    assert.deepEqual(table && writeMetricTable(table.metrics, table.headers), { header, rows });
  });

  test('falls back to our headings where the author\u2019s no longer fit', () => {
    const metrics = [
      { name: 'F1', value: '0.82', number: 0.82, interval: { lower: '0.7', upper: '0.9', level: '90%' } },
    ];
    assert.deepEqual(writeMetricTable(metrics, { interval: '95% CI', value: 'Colour' }), {
      header: ['Metric', 'Value', 'Lower bound', 'Upper bound', 'Interval level'],
      rows: [['F1', '0.82', '0.7', '0.9', '90%']],
    });
  });

  test('reading what was written gives the same metrics', () => {
    const cell = fc
      .oneof(
        fc.string(),
        fc.double({ noNaN: true }).map(String),
        fc.constantFrom('**a**', '****b****', '95%', '0.8 to 0.9', 'Overall'),
      )
      .map((text) => text.trim())
      .filter((text) => text !== '');
    const optional = fc.option(cell, { nil: undefined });
    const metric = fc
      .record({
        name: cell,
        value: optional,
        unit: fc.option(fc.constantFrom('%', 'days'), { nil: undefined }),
        slice: optional,
        lower: optional,
        upper: optional,
        level: fc.option(fc.constantFrom('95%', '90%'), { nil: undefined }),
        sampleSize: optional,
        threshold: optional,
        dataset: optional,
        split: optional,
        source: optional,
        notes: optional,
      })
      .map(({ lower, upper, level, ...rest }): Metric => {
        const number = rest.value === undefined ? undefined : readNumber(rest.value);
        const measured = lower !== undefined || upper !== undefined || level !== undefined;
        const interval = measured ? { lower, upper, level } : undefined;
        return JSON.parse(JSON.stringify({ ...rest, number, interval })) as Metric;
      });
    const heading = fc.oneof(
      fc.constantFrom('95% CI', 'CI', 'Lower 95% CI', 'Value (%)', 'Score', 'Metric', 'Group', 'n', ''),
      fc.string(),
    );
    const headers = fc.dictionary(fc.constantFrom('interval', ...metricColumns.map(({ key }) => key)), heading);
    fc.assert(
      fc.property(fc.array(metric, { minLength: 1, maxLength: 5 }), headers, (metrics, authors) => {
        const { header, rows } = writeMetricTable(metrics, authors);
        assert.deepEqual(readMetricTable(header, rows)?.metrics.map(sorted), metrics.map(sorted));
      }),
      { numRuns: 500 },
    );
  });
});

function sorted(metric: Metric): unknown {
  return JSON.parse(JSON.stringify(metric)) as unknown;
}

test('no table makes the reader throw', () => {
  const cells = fc.array(fc.oneof(fc.string(), fc.constantFrom('Metric', 'Value', '95% CI', 'Group', '')), {
    maxLength: 5,
  });
  fc.assert(
    fc.property(cells, fc.array(cells, { maxLength: 4 }), (header, rows) => {
      const table = readMetricTable(header, rows);
      assert.ok(table === undefined || table.metrics.length > 0);
    }),
  );
});
