import type { MetricColumnKey } from '../artefacts/metric-columns.js';

/** Every sentence of tables of metrics that is not the author's own. */
export const metricTableWording = {
  metricsCaption: 'Performance metrics',
  /** In place of an empty cell. */
  missing: {
    name: 'Not named',
    slice: 'Overall',
    value: 'No data',
    unit: 'No unit given',
    lower: 'No data',
    upper: 'No data',
    level: 'No data',
    threshold: 'No data',
    sampleSize: 'No data',
    dataset: 'Not given',
    split: 'Not given',
    source: 'Not given',
    notes: 'No notes',
  } satisfies Record<MetricColumnKey, string>,
  /** The short form is explained where it comes first. */
  lowerBound: (level: string): string => `Lower bound of ${level} confidence interval (CI)`.replace('  ', ' '),
  upperBound: (level: string): string => `Upper bound of ${level} CI`.replace('  ', ' '),
  explained: (header: string): string => `${header} (confidence interval)`,
};
