import type { Metric } from '../artefacts/model-card.js';
import { readNumber } from '../artefacts/written-number.js';
import { chartsWording as wording } from '../wording/charts-wording.js';
import { niceScale, percentageScale, proportionScale, type LinearScale } from './linear-scale.js';
import { readMeasuredValue, type MeasuredValue } from './measured-value.js';

export interface ChartRow {
  label: string;
  measured: MeasuredValue;
  /** The value and its interval in words. */
  words: string;
  smallSample: boolean;
}

/** Metrics that can be compared on one axis. */
export interface MetricChart {
  /** The metric whose groups these are; absent for a chart of several metrics. */
  metric?: string;
  /** "%", "days"; empty for bare numbers. */
  unit: string;
  rows: readonly ChartRow[];
  scale: LinearScale;
  /** The value of everybody, where there are groups. */
  overall?: number;
  /** "95%" where all intervals have it, empty where none says; absent where there is no interval. */
  level?: string;
}

interface Drawn {
  metric: Metric;
  measured: MeasuredValue;
}

/** Nobody compares more dots than this, and a long card has to stay quick; the table has every value. */
const mostRowsOfChart = 40;
const mostRowsOfAll = 80;

const everybody =
  /^(?:overall|all|everyone|everybody|total|all (?:patients|people|groups|records|admissions|stays|comments))$/i;
const isEverybody = ({ slice }: Metric) => slice === undefined || everybody.test(slice.trim().replaceAll('*', ''));

const hasInterval = ({ lower, upper }: MeasuredValue) => lower !== undefined || upper !== undefined;
const isProportion = ({ number, unit }: MeasuredValue) => unit === '' && number >= 0 && number <= 1;

/** Bare numbers outside 0 to 1 say nothing of each other, so each metric among them has an axis of its own. */
function scaleKey({ metric, measured }: Drawn): string {
  if (measured.unit !== '') return `unit ${measured.unit}`;
  return isProportion(measured) ? 'proportion' : `metric ${metric.name}`;
}

function chartScale(drawn: readonly Drawn[]): LinearScale {
  const values = drawn.map(({ measured }) => measured);
  const unit = values[0]?.unit ?? '';
  if (values.every(isProportion)) return proportionScale;
  if (unit === '%' && values.every(({ number }) => number >= 0 && number <= 100)) return percentageScale;
  const numbers = values.flatMap(({ number, lower = number, upper = number }) => [number, lower, upper]);
  const least = numbers.reduce((one, other) => Math.min(one, other), Infinity);
  const most = numbers.reduce((one, other) => Math.max(one, other), -Infinity);
  return niceScale(least, most, unit === '%' ? unit : '');
}

function inWords({ words, lower, upper }: MeasuredValue, { interval }: Metric): string {
  if (lower === undefined || upper === undefined) return words;
  return `${words} (${wording.interval(interval?.lower ?? String(lower), interval?.upper ?? String(upper))})`;
}

function chartOf(drawn: readonly Drawn[], label: (metric: Metric) => string): Omit<MetricChart, 'metric'> {
  const withInterval = drawn.filter(({ measured }) => hasInterval(measured));
  const levels = new Set(withInterval.map(({ measured }) => measured.level ?? ''));
  return {
    scale: chartScale(drawn),
    unit: drawn[0]?.measured.unit ?? '',
    level: withInterval.length === 0 ? undefined : levels.size === 1 ? [...levels][0] : '',
    rows: drawn.map(({ metric, measured }) => ({
      label: label(metric),
      measured,
      words: inWords(measured, metric),
      smallSample: (readNumber(metric.sampleSize ?? '') ?? Infinity) < 30,
    })),
  };
}

const worthDrawing = (drawn: readonly Drawn[]) =>
  drawn.length > 1 || drawn.some(({ measured }) => hasInterval(measured));

function grouped<Item>(items: readonly Item[], key: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return [...groups.values()];
}

function groupChart(drawn: readonly Drawn[], text: (markdown: string) => string): MetricChart {
  const [first] = drawn;
  const everyone = drawn.filter(({ metric }) => isEverybody(metric));
  return {
    ...chartOf(drawn, (metric) => (metric.slice === undefined ? wording.overall : text(metric.slice))),
    metric: first === undefined ? undefined : text(first.metric.name),
    overall: everyone.length === 1 ? everyone[0]?.measured.number : undefined,
  };
}

/** Names, with the dataset and the split where they differ from row to row. */
function distinctLabel(metrics: readonly Metric[], text: (markdown: string) => string): (metric: Metric) => string {
  const differs = (key: 'dataset' | 'split' | 'slice') => new Set(metrics.map((metric) => metric[key])).size > 1;
  const keys = (['slice', 'dataset', 'split'] as const).filter(differs);
  return (metric) => {
    const parts = keys.flatMap((key) => (metric[key] === undefined ? [] : [text(metric[key])]));
    return parts.length === 0 ? text(metric.name) : `${text(metric.name)} (${parts.join(', ')})`;
  };
}

/** In their order, those charts that are short enough to be read. */
export function readableCharts(charts: readonly MetricChart[]): MetricChart[] {
  let drawn = 0;
  return charts.filter(({ rows }) => {
    if (rows.length > mostRowsOfChart || drawn + rows.length > mostRowsOfAll) return false;
    drawn += rows.length;
    return true;
  });
}

/**
 * The charts that a table of metrics makes: the metrics of everybody, one for each unit, then one for each metric that
 * is given by group, in the order written.
 */
export function metricCharts(metrics: readonly Metric[], text: (markdown: string) => string = String): MetricChart[] {
  const drawn = metrics.flatMap<Drawn>((metric) => {
    const measured = readMeasuredValue(metric);
    return measured === undefined ? [] : [{ metric, measured }];
  });
  const byName = grouped(drawn, ({ metric, measured }) => `${metric.name}\n${measured.unit}`);
  const withGroups = byName.filter((group) => group.some(({ metric }) => !isEverybody(metric)));
  const inGroups = new Set(withGroups.flat());
  const main = drawn.filter((item) => !inGroups.has(item) || isEverybody(item.metric));
  const shownAgain = (group: readonly Drawn[]) => group.length === 1 && group.every((item) => inGroups.has(item));
  const mainCharts = grouped(main, scaleKey)
    .filter((group) => worthDrawing(group) && !shownAgain(group))
    .map((group) =>
      chartOf(
        group,
        distinctLabel(
          group.map(({ metric }) => metric),
          text,
        ),
      ),
    );
  return [...mainCharts, ...withGroups.filter((group) => group.length > 1).map((group) => groupChart(group, text))];
}
