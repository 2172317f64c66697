import type { Metric } from './model-card.js';

/** What a column of a table of metrics can hold. */
export type MetricColumnKey =
  | 'name'
  | 'slice'
  | 'value'
  | 'unit'
  | 'lower'
  | 'upper'
  | 'level'
  | 'threshold'
  | 'sampleSize'
  | 'dataset'
  | 'split'
  | 'source'
  | 'notes';

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

const confidence = '(?:ci|confidence interval|confidence interval ci|confidence limits?)';
const bound = (words: string) =>
  new RegExp(`^(?:${confidence} )?(?:${words})(?: bound| limit| end)?(?: of)?(?: the)?(?: ${confidence})?$`);

/** Every column a table of metrics can have, in the order in which we show and write them. */
export const metricColumns: readonly MetricColumn[] = [
  {
    key: 'name',
    heading: 'Metric',
    numeric: false,
    cell: (metric) => metric.name,
    recognised: /^(?:(?:performance |evaluation )?(?:metrics?|measures?)(?: name)?|name)$/,
  },
  {
    key: 'slice',
    heading: 'Group',
    numeric: false,
    cell: (metric) => metric.slice,
    recognised: /^(?:(?:patient |population |demographic )?(?:group|sub ?group|cohort)|slice|population|subset)$/,
  },
  {
    key: 'value',
    heading: 'Value',
    numeric: true,
    cell: (metric) => metric.value ?? (metric.number === undefined ? undefined : String(metric.number)),
    recognised: new RegExp(`^(?:(?:metric |point )?(?:value|score|results?|estimate))(?: ${confidence})?$`),
  },
  {
    key: 'unit',
    heading: 'Unit',
    numeric: false,
    cell: (metric) => metric.unit,
    recognised: /^units?(?: of measure(?:ment)?)?$/,
  },
  {
    key: 'lower',
    heading: 'Lower bound',
    numeric: true,
    cell: (metric) => metric.interval?.lower,
    recognised: bound('lower|low'),
  },
  {
    key: 'upper',
    heading: 'Upper bound',
    numeric: true,
    cell: (metric) => metric.interval?.upper,
    recognised: bound('upper|high'),
  },
  {
    key: 'level',
    heading: 'Interval level',
    numeric: true,
    cell: (metric) => metric.interval?.level,
    recognised: /^(?:interval|confidence|ci) level$/,
  },
  {
    key: 'threshold',
    heading: 'Threshold',
    numeric: true,
    cell: (metric) => metric.threshold,
    recognised: /^(?:(?:acceptance |decision |minimum )?threshold|target(?: value)?)$/,
  },
  {
    key: 'sampleSize',
    heading: 'Sample size',
    numeric: true,
    cell: (metric) => metric.sampleSize,
    recognised:
      /^(?:n|sample size|sample size n|support|number of (?:patients|people|participants|records|samples|observations|admissions|stays|spells|episodes|documents|comments|images|examples|cases|pairs))$/,
  },
  {
    key: 'dataset',
    heading: 'Dataset',
    numeric: false,
    cell: (metric) => metric.dataset,
    recognised: /^(?:(?:test |testing |evaluation |validation )?data ?set|data|test set)$/,
  },
  {
    key: 'split',
    heading: 'Split',
    numeric: false,
    cell: (metric) => metric.split,
    recognised: /^(?:data )?split$/,
  },
  {
    key: 'source',
    heading: 'Source',
    numeric: false,
    cell: (metric) => metric.source,
    recognised: /^(?:source|sources|reference)$/,
  },
  {
    key: 'notes',
    heading: 'Notes',
    numeric: false,
    cell: (metric) => metric.notes,
    recognised: /^(?:notes?|comments?|interpretation|description|definition|meaning|explanation|what it means)$/,
  },
];

/** One column with both ends of the interval in it, as many authors write it. */
export const intervalColumn = { key: 'interval', recognised: new RegExp(`^(?:${confidence}|confidence intervals)$`) };

/** A heading's words: small letters, no markers, no punctuation. */
export function headingWords(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
