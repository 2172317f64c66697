import { widestRow } from './widest-row.js';
import type { Metric } from './model-card.js';
import { headingWords } from './heading-words.js';
import { intervalColumn, metricColumns, type MetricColumnKey } from './metric-columns.js';
import { readInterval, writeInterval } from './interval-text.js';
import { readNumber } from './written-number.js';

export { metricColumns, type MetricColumn, type MetricColumnKey } from './metric-columns.js';

export interface MetricTable {
  metrics: Metric[];
  /**
   * By column: the author's own heading, where its words are not ours. `interval` is one column with both ends; `value`
   * is the metric's name where the author wrote that over a column of groups.
   */
  headers: Record<string, string>;
}

interface RecognisedColumn {
  key: MetricColumnKey | 'interval';
  /** "95%" in "95% CI". */
  level?: string;
  /** "%" in "Value (%)". */
  unit?: string;
}

const levelText = /(\d+(?:\.\d+)?)\s*%/;

function withoutBold(cell: string): string {
  const inside = /^(\*\*|__)(.+)\1$/s.exec(cell);
  const [, marker, content] = inside ?? [];
  if (marker === undefined || content === undefined || /^\s|\s$/.test(content)) return cell;
  return !content.includes(marker) || withoutBold(content) !== content ? content : cell;
}

function recogniseColumn(header: string): RecognisedColumn | undefined {
  const level = levelText.exec(header)?.[1];
  const words = headingWords(header.replace(levelText, ' '));
  if (intervalColumn.recognised.test(words)) return { key: 'interval', level: level && `${level}%` };
  const column = metricColumns.find(({ recognised }) => recognised.test(words));
  if (column === undefined) return undefined;
  if (column.key === 'lower' || column.key === 'upper') return { key: column.key, level: level && `${level}%` };
  if (column.key === 'value') return { key: 'value', unit: /\(\s*%\s*\)/.test(header) ? '%' : undefined };
  return level === undefined ? { key: column.key } : undefined;
}

function recogniseColumns(header: readonly string[], width: number): (RecognisedColumn | string)[] | undefined {
  if (header.every((cell) => cell.trim() === '')) {
    const byPosition: RecognisedColumn[] = [{ key: 'name' }, { key: 'value' }, { key: 'notes' }];
    return width === 2 || width === 3 ? byPosition.slice(0, width) : undefined;
  }
  const columns = header.map((cell) => recogniseColumn(cell) ?? withoutBold(cell.trim()));
  const keys = columns.flatMap((column) => (typeof column === 'string' ? [] : [column.key]));
  const unknown = columns.filter((column) => typeof column === 'string');
  if (new Set(keys).size < keys.length) return undefined;
  if (keys.includes('interval') && (keys.includes('lower') || keys.includes('upper'))) return undefined;
  const named = keys.includes('name') && keys.includes('value') && unknown.length === 0;
  const measured = keys.includes('slice') && !keys.includes('name') && !keys.includes('value');
  return named || (measured && unknown.length === 1 && unknown[0] !== '') ? columns : undefined;
}

function present<Value extends object>(value: Value): Value | undefined {
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return entries.length === 0 ? undefined : (Object.fromEntries(entries) as Value);
}

function readMetric(
  cells: ReadonlyMap<string, string>,
  name: string | undefined,
  column: TableWide,
): Metric | undefined {
  const cell = (key: string) => cells.get(key) || undefined;
  const written = cell('interval');
  const bounds = written === undefined ? { lower: cell('lower'), upper: cell('upper') } : readInterval(written);
  if (bounds === undefined) return undefined;
  const measured = bounds.lower !== undefined || bounds.upper !== undefined;
  const value = cell('value');
  return present<Metric>({
    name: name ?? withoutBold(cell('name') ?? ''),
    value,
    number: value === undefined ? undefined : readNumber(value),
    unit: cell('unit') ?? (value === undefined ? undefined : column.unit),
    slice: cell('slice'),
    interval: present({ ...bounds, level: cell('level') ?? (measured ? column.level : undefined) }),
    sampleSize: cell('sampleSize'),
    threshold: cell('threshold'),
    dataset: cell('dataset'),
    split: cell('split'),
    source: cell('source'),
    notes: cell('notes'),
  });
}

/** What a heading says about its whole column. */
interface TableWide {
  level?: string;
  unit?: string;
}

/**
 * Reads a table of metrics by its headings, or by position where all of them are empty. Cells are Markdown as written.
 * Undefined where any column is not understood: such a table is shown as the author made it, and nothing is guessed.
 */
export function readMetricTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): MetricTable | undefined {
  const columns = recogniseColumns(header, widestRow([header, ...rows]));
  if (columns === undefined) return undefined;
  const known = columns.filter((column) => typeof column !== 'string');
  const levels = new Set(known.flatMap(({ level }) => level ?? []));
  if (levels.size > 1 || (levels.size === 1 && known.some(({ key }) => key === 'level'))) return undefined;
  const [level] = levels;
  const tableWide = { level, unit: known.find(({ unit }) => unit !== undefined)?.unit };
  if (tableWide.unit !== undefined && known.some(({ key }) => key === 'unit')) return undefined;

  const name = columns.find((column) => typeof column === 'string');
  const keys = columns.map((column) => (typeof column === 'string' ? 'value' : column.key));
  const metrics: Metric[] = [];
  for (const row of rows) {
    if (row.slice(keys.length).some((cell) => cell.trim() !== '')) return undefined;
    const cells = new Map(keys.map((key, index) => [key, row[index]?.trim() ?? '']));
    if ([...cells.values()].every((cell) => cell === '')) continue;
    const metric = readMetric(cells, name, tableWide);
    if (metric === undefined) return undefined;
    metrics.push(metric);
  }
  const headers = authorHeaders(header, columns);
  return metrics.length === 0
    ? undefined
    : { metrics, headers: name === undefined ? headers : { ...headers, value: name } };
}

function authorHeaders(header: readonly string[], columns: readonly (RecognisedColumn | string)[]) {
  const headers: Record<string, string> = {};
  columns.forEach((column, index) => {
    const written = header[index]?.trim() ?? '';
    if (typeof column === 'string' || written === '') return;
    const ours =
      column.key === 'interval'
        ? column.level && ourIntervalHeading(column.level)
        : (metricColumns.find(({ key }) => key === column.key)?.heading ?? '');
    if (headingWords(ours ?? '') !== headingWords(written) || column.unit) headers[column.key] = withoutBold(written);
  });
  return headers;
}

const ourIntervalHeading = (level: string) => `${level} confidence interval`.trim();

interface WrittenTable {
  header: string[];
  rows: string[][];
}

type WrittenColumn = { heading: string; cell: (metric: Metric) => string | undefined };

function writeColumns(metrics: readonly Metric[], columns: readonly WrittenColumn[]): WrittenTable {
  return {
    header: columns.map(({ heading }) => heading),
    rows: metrics.map((metric) => columns.map(({ cell }) => cell(metric) ?? '')),
  };
}

/** A name that is bold in itself needs a second pair of markers, since reading takes one away. */
const writeName = (metric: Metric) => (withoutBold(metric.name) === metric.name ? metric.name : `**${metric.name}**`);

function columnsInUse(metrics: readonly Metric[], headers: Readonly<Record<string, string>>) {
  return metricColumns
    .filter(
      ({ key, cell }) => key === 'name' || key === 'value' || metrics.some((metric) => cell(metric) !== undefined),
    )
    .map(({ key, heading, cell }) => ({
      key,
      heading: headers[key] ?? heading,
      cell: key === 'name' ? writeName : cell,
    }));
}

/** The author's own columns: one for the interval where they had one, and what a heading says is in no other column. */
function authorTable(metrics: readonly Metric[], headers: Readonly<Record<string, string>>): WrittenTable {
  const level = metrics.find(({ interval }) => interval?.level !== undefined)?.interval?.level ?? '';
  const apart = headers.lower !== undefined || headers.upper !== undefined;
  const together = !apart && (headers.interval !== undefined || level !== '');
  const nameAbove = metrics.every(({ name, slice }) => name === headers.value && slice !== undefined);
  const columns = columnsInUse(metrics, headers).flatMap<WrittenColumn>((column) => {
    if (column.key === 'name' && nameAbove) return [];
    if (column.key === 'level' && (together || levelText.test(headers.lower ?? headers.upper ?? ''))) return [];
    if (column.key === 'unit' && headers.value?.includes('%')) return [];
    if (!together || (column.key !== 'lower' && column.key !== 'upper')) return [column];
    if (column.key === 'upper') return [];
    const heading = headers.interval ?? ourIntervalHeading(level);
    return [{ heading, cell: ({ interval }) => (interval ? writeBounds(interval) : '') }];
  });
  return writeColumns(metrics, columns);
}

function writeBounds({ lower, upper }: { lower?: string; upper?: string }): string | undefined {
  return lower === undefined || upper === undefined ? undefined : writeInterval({ lower, upper });
}

/** Keys in one order, so that two metrics can be compared as text. */
function canonical(metrics: readonly Metric[]): string {
  const sorted = (_: string, value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  return JSON.stringify(metrics, sorted);
}

/**
 * Writes metrics as a table with only the columns in use. Under the author's headings where reading the table again
 * gives the same metrics, otherwise under ours, with every part of an interval in a column of its own.
 */
export function writeMetricTable(
  metrics: readonly Metric[],
  headers: Readonly<Record<string, string>> = {},
): WrittenTable {
  const table = authorTable(metrics, headers);
  const again = readMetricTable(table.header, table.rows);
  if (again !== undefined && canonical(again.metrics) === canonical(metrics)) return table;
  return writeColumns(metrics, columnsInUse(metrics, {}));
}
