import type { Metric } from './model-card.js';

/** What a column of a table of metrics can hold. */
export type MetricColumnKey = keyof NonNullable<Metric['interval']> | Exclude<keyof Metric, 'number' | 'interval'>;

export interface MetricColumn {
  key: MetricColumnKey;
  /** Our heading, used where the author gave none. */
  heading: string;
  /** Whether its cells are compared down the column, and so stand at the right. */
  numeric: boolean;
  /** What this column holds of a metric, as written. */
  cell: (metric: Metric) => string | undefined;
  /** The author's headings that mean it, in small letters and without punctuation. */
  recognised: RegExp;
}

const interval = '(?:ci|confidence interval|confidence interval ci|confidence limits?)';
const bound = (words: string) =>
  `(?:${interval} )?(?:${words})(?: bound| limit| end)?(?: of)?(?: the)?(?: ${interval})?`;
const countable =
  'patients|people|participants|records|samples|observations|admissions|stays|spells|episodes|documents|comments|images|examples|cases|pairs';

type Row = readonly [heading: string, recognised: string, numeric?: boolean];

const rows: Readonly<Record<MetricColumnKey, Row>> = {
  name: ['Metric', '(?:performance |evaluation )?(?:metrics?|measures?)(?: name)?|name'],
  slice: ['Group', '(?:patient |population |demographic )?(?:group|sub ?group|cohort)|slice|population|subset'],
  value: ['Value', `(?:metric |point )?(?:value|score|results?|estimate)(?: ${interval})?`, true],
  unit: ['Unit', 'units?(?: of measure(?:ment)?)?'],
  lower: ['Lower bound', bound('lower|low'), true],
  upper: ['Upper bound', bound('upper|high'), true],
  level: ['Interval level', '(?:interval|confidence|ci) level', true],
  threshold: ['Threshold', '(?:acceptance |decision |minimum )?threshold|target(?: value)?', true],
  sampleSize: ['Sample size', `n|sample size(?: n)?|support|number of (?:${countable})`, true],
  dataset: ['Dataset', '(?:test |testing |evaluation |validation )?data ?set|data|test set'],
  split: ['Split', '(?:data )?split'],
  source: ['Source', 'sources?|reference'],
  notes: ['Notes', 'notes?|comments?|interpretation|description|definition|meaning|explanation|what it means'],
};

const whole = (words: string) => new RegExp(`^(?:${words})$`);

function cellOf(key: MetricColumnKey, metric: Metric): string | undefined {
  if (key === 'lower' || key === 'upper' || key === 'level') return metric.interval?.[key];
  return metric[key] ?? (key === 'value' && metric.number !== undefined ? String(metric.number) : undefined);
}

/** Every column a table of metrics can have, in the order in which we show and write them. */
export const metricColumns: readonly MetricColumn[] = Object.entries(rows).map(
  ([name, [heading, recognised, numeric = false]]) => {
    const key = name as MetricColumnKey;
    return { key, heading, numeric, cell: (metric) => cellOf(key, metric), recognised: whole(recognised) };
  },
);

/** One column with both ends of the interval in it, as many authors write it. */
export const intervalColumn = { key: 'interval', recognised: whole(`${interval}|confidence intervals`) };
