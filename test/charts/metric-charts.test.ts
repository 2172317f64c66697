import { assert } from 'chai';
import type { Metric } from '../../src/artefacts/model-card.js';
import { metricCharts, readableCharts } from '../../src/charts/metric-charts.js';

const metric = (name: string, value: string, rest: Partial<Metric> = {}): Metric => ({ name, value, ...rest });
const labels = (metrics: readonly Metric[]) => metricCharts(metrics).map(({ rows }) => rows.map(({ label }) => label));

describe('metric charts', () => {
  it('puts proportions together, in the order written, on an axis from 0 to 1', () => {
    const [chart, ...others] = metricCharts([metric('Recall', '0.70'), metric('Precision', '0.32')]);
    assert.isEmpty(others);
    assert.deepEqual([chart?.scale.lower, chart?.scale.upper], [0, 1]);
    assert.deepEqual(
      chart?.rows.map(({ label }) => label),
      ['Recall', 'Precision'],
    );
  });

  it('keeps the axis from 0 to 1 where only an interval goes beyond it', () => {
    const [chart] = metricCharts([metric('Recall', '0.98', { interval: { lower: '0.95', upper: '1.01' } })]);
    assert.strictEqual(chart?.scale.upper, 1);
  });

  it('keeps units apart, and bare numbers that say nothing of each other', () => {
    assert.deepEqual(
      labels([
        metric('Recall', '0.7'),
        metric('Accuracy', '90%'),
        metric('Wait', '3', { unit: 'days' }),
        metric('F1', '0.4'),
        metric('Stay', '9', { unit: 'days' }),
        metric('Kept', '91.4', { unit: '%' }),
        metric('RMSE', '12', { dataset: 'A' }),
        metric('RMSE', '14', { dataset: 'B' }),
        metric('Perplexity', '700'),
      ]),
      [
        ['Recall', 'F1'],
        ['Accuracy', 'Kept'],
        ['Wait', 'Stay'],
        ['RMSE (A)', 'RMSE (B)'],
      ],
    );
  });

  it('draws one number only with an interval', () => {
    assert.isEmpty(metricCharts([metric('Recall', '0.7')]));
    assert.lengthOf(metricCharts([metric('Recall', '0.7', { interval: { lower: '0.6', upper: '0.8' } })]), 1);
  });

  it('makes a chart of the groups of each metric, with everybody as a line and a row', () => {
    const charts = metricCharts([
      metric('Recall', '0.70', { slice: 'Overall' }),
      metric('Recall', '0.60', { slice: 'Women', sampleSize: '29' }),
      metric('Recall', '0.75', { slice: 'Men', sampleSize: '30' }),
      metric('Precision', '0.40'),
    ]);
    assert.deepEqual(
      charts.map(({ metric: name }) => name),
      [undefined, 'Recall'],
    );
    assert.deepEqual(
      charts.map(({ overall }) => overall),
      [undefined, 0.7],
    );
    assert.deepEqual(
      charts[1]?.rows.map(({ label, smallSample }) => [label, smallSample]),
      [
        ['Overall', false],
        ['Women', true],
        ['Men', false],
      ],
    );
    assert.deepEqual(
      charts[0]?.rows.map(({ label }) => label),
      ['Recall (Overall)', 'Precision'],
    );
  });

  it('has no second chart of a metric that is the only one of its kind', () => {
    const interval = { lower: '0.6', upper: '0.8' };
    const [overall, women] = [metric('Recall', '0.70', { interval }), metric('Recall', '0.60', { slice: 'Women' })];
    assert.deepEqual(labels([overall, women, metric('Wait', '4', { unit: 'days' })]), [['Overall', 'Women']]);
    assert.deepEqual(labels([metric('Recall', '0.70'), metric('Recall', '0.60', { slice: 'Women' })]), [
      ['Overall', 'Women'],
    ]);
  });

  it('has no line where nothing is said of everybody', () => {
    const [chart] = metricCharts([
      metric('Recall', '0.6', { slice: 'Women' }),
      metric('Recall', '0.7', { slice: 'Men' }),
    ]);
    assert.isUndefined(chart?.overall);
  });

  it('leaves out charts that are too long, each and together', () => {
    const groups = (name: string, count: number) =>
      Array.from({ length: count }, (_, index) => metric(name, '0.5', { slice: `Group ${index}` }));
    const charts = metricCharts([...groups('A', 41), ...groups('B', 30), ...groups('C', 40), ...groups('D', 20)]);
    assert.deepEqual(
      charts.map(({ rows }) => rows.length),
      [41, 30, 40, 20],
    );
    assert.deepEqual(
      readableCharts(charts).map(({ rows }) => rows.length),
      [30, 40],
    );
  });

  it('knows the level that all intervals have', () => {
    const interval = (level?: string) => ({ interval: { lower: '0.1', upper: '0.9', level } });
    const level = (...levels: (string | undefined)[]) =>
      metricCharts(levels.map((one, index) => metric(`M${index}`, '0.5', interval(one))))[0]?.level;
    assert.strictEqual(level('95%', '95%'), '95%');
    assert.strictEqual(level('95%', '90%'), '');
    assert.strictEqual(level(undefined), '');
    assert.isUndefined(metricCharts([metric('A', '0.1'), metric('B', '0.2')])[0]?.level);
  });
});
