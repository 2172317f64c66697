import { metricColumns, type MetricColumn } from '../artefacts/metric-columns.js';
import type { Metric } from '../artefacts/model-card.js';
import { element, type Markup, type MarkupElement } from '../markup/markup.js';
import { stackedHeadingMarkup } from './stacked-heading-markup.js';
import { metricTableWording as wording } from '../wording/metric-table-wording.js';
import type { MetricFigureOptions } from './metric-figure-options.js';

interface ShownColumn extends MetricColumn {
  shownHeading: string;
  /** The heading is the author's own, in the author's Markdown. */
  isAuthors: boolean;
  /** The same without markers, for where it stands beside each value. */
  headingWords: string;
  /** Names the row, so that a screen reader says it with each value. */
  rowHeader: boolean;
}

type Headers = Readonly<Record<string, string>>;

const asWritten = (markdown: string) => markdown;

/** The one level that all intervals have, or undefined. */
function commonLevel(metrics: readonly Metric[]): string | undefined {
  const levels = new Set(metrics.flatMap(({ interval }) => (interval ? [interval.level ?? ''] : [])));
  return levels.size === 1 ? [...levels][0] : undefined;
}

function boundHeading(key: 'lower' | 'upper', level: string | undefined, headers: Headers): string | undefined {
  const authors = headers[key];
  if (authors !== undefined) {
    const shortened = key === 'lower' && /\bCI\b/i.test(authors) && !/confidence interval/i.test(authors);
    return shortened ? wording.explained(authors) : authors;
  }
  if (!level && headers.interval === undefined) return undefined;
  return key === 'lower' ? wording.lowerBound(level ?? '') : wording.upperBound(level ?? '');
}

function shownColumns(metrics: readonly Metric[], headers: Headers, words: (heading: string) => string): ShownColumn[] {
  const level = commonLevel(metrics);
  const names = new Set(metrics.map(({ name }) => name));
  const grouped = metrics.some(({ slice }) => slice !== undefined);
  // The author wrote the metric's name over its values, with one row for each group.
  const nameAbove = grouped && names.size === 1 && names.has(headers.value ?? '');
  const bounded = metrics.some(({ interval }) => interval?.lower !== undefined);
  const levelAbove = level !== undefined && bounded && (headers.lower?.includes(level) ?? true);
  return metricColumns
    .filter(({ key, cell }) => key === 'value' || metrics.some((metric) => cell(metric) !== undefined))
    .filter(({ key }) => !(key === 'level' && levelAbove) && !(key === 'name' && nameAbove))
    .map((column) => {
      const { key, heading } = column;
      const bound = key === 'lower' || key === 'upper' ? boundHeading(key, level, headers) : undefined;
      const shownHeading = bound ?? headers[key] ?? heading;
      const isAuthors = headers[key] !== undefined;
      const headingWords = isPlain(shownHeading) ? shownHeading : words(shownHeading);
      return { ...column, shownHeading, isAuthors, headingWords, rowHeader: key === 'name' || key === 'slice' };
    });
}

/** Most cells hold a number or a few words, in which no Markdown needs to be looked for. */
const isPlain = (written: string) => /^[\p{L}\p{N} .,%()+\u2212-]*$/u.test(written) && !/www\./i.test(written);

function contentOf({ key, cell }: ShownColumn, metric: Metric, { inline, language }: MetricFigureOptions): Markup {
  const written = cell(metric);
  if (written) return inline && (language || !isPlain(written)) ? inline(written) : written;
  return element('span', wording.missing[key], { class: 'nhs-metric-table__missing' });
}

function cellMarkup({ rowHeader, numeric, headingWords }: ShownColumn, content: Markup, isFirst: boolean): Markup {
  if (rowHeader) {
    return element('th', isFirst ? content : [stackedHeadingMarkup(headingWords), content], {
      class: 'nhsuk-table__header',
      role: 'rowheader',
      scope: 'row',
    });
  }
  // A minus sign stays before its number on a page that is written from right to left.
  const written = numeric ? element('bdi', content, { dir: 'ltr' }) : content;
  return element('td', [stackedHeadingMarkup(headingWords), written], {
    class: cellClass('cell', numeric),
    role: 'cell',
  });
}

const cellClass = (kind: 'cell' | 'header', numeric: boolean): string =>
  `nhsuk-table__${kind}${numeric ? ` nhsuk-table__${kind}--numeric` : ''}`;

/**
 * Metrics as a table with only the columns in use, in a region of its own that scrolls where it is too wide. In a narrow
 * room each metric is a group of lines, and a browser may take it for no table then: the roles say that it is one.
 */
export function metricTableMarkup(metrics: readonly Metric[], options: MetricFigureOptions): MarkupElement {
  const { headers = {}, caption = wording.metricsCaption, inline = asWritten, plainText = asWritten } = options;
  const columns = shownColumns(metrics, headers, plainText);
  const rowAttributes = { class: 'nhsuk-table__row', role: 'row' };
  const head = columns.map(({ shownHeading, isAuthors, numeric }) =>
    element('th', isAuthors ? inline(shownHeading) : shownHeading, {
      class: cellClass('header', numeric),
      role: 'columnheader',
      scope: 'col',
    }),
  );
  const body = metrics.map((metric) =>
    element(
      'tr',
      columns.map((column, index) => cellMarkup(column, contentOf(column, metric, options), index === 0)),
      rowAttributes,
    ),
  );
  const table = element(
    'table',
    [
      element('caption', caption, { class: 'nhs-metric-table__caption' }),
      element('thead', element('tr', head, rowAttributes), { class: 'nhsuk-table__head', role: 'rowgroup' }),
      element('tbody', body, { class: 'nhsuk-table__body', role: 'rowgroup' }),
    ],
    { class: 'nhsuk-table nhs-metric-table nhs-stacked-table', role: 'table' },
  );
  return element('div', table, { class: 'nhs-scroll' });
}
