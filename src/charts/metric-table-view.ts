// Not redundant: the table is laid out as blocks where it is narrow, and a browser may take it for none then.
/* eslint-disable lit-a11y/no-redundant-role */
import { html, type TemplateResult } from 'lit';
import { metricColumns, type MetricColumn } from '../artefacts/metric-columns.js';
import type { Metric } from '../artefacts/model-card.js';
import { metricTableWording as wording } from '../wording/metric-table-wording.js';
import type { MetricFigureOptions } from './metric-figure-options.js';

interface ShownColumn extends MetricColumn {
  shownHeading: string;
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
      const headingWords = isPlain(shownHeading) ? shownHeading : words(shownHeading);
      return { ...column, shownHeading, headingWords, rowHeader: key === 'name' || key === 'slice' };
    });
}

/** Most cells hold a number or a few words, in which no Markdown needs to be looked for. */
const isPlain = (written: string) => /^[\p{L}\p{N} .,%()+\u2212-]*$/u.test(written) && !/www\./i.test(written);

function contentOf({ key, cell }: ShownColumn, metric: Metric, { inline }: MetricFigureOptions): unknown {
  const written = cell(metric);
  if (written) return inline === undefined || isPlain(written) ? written : inline(written);
  return html`<span class="nhs-metric-table__missing">${wording.missing[key]}</span>`;
}

/** The first cell of a row: what the row is about. */
const nameView = (content: unknown) =>
  html`<th class="nhsuk-table__header" role="rowheader" scope="row">${content}</th>`;
const rowHeaderView = (heading: string, content: unknown) =>
  html`<th class="nhsuk-table__header" role="rowheader" scope="row"><span class="nhs-stacked-table__heading" aria-hidden="true">${heading}</span>${content}</th>`;
const textCellView = (heading: string, content: unknown) =>
  html`<td class="nhsuk-table__cell" role="cell"><span class="nhs-stacked-table__heading" aria-hidden="true">${heading}</span>${content}</td>`;
// A minus sign stays before its number on a page that is written from right to left.
const numericCellView = (heading: string, content: unknown) =>
  html`<td class="nhsuk-table__cell nhsuk-table__cell--numeric" role="cell"><span class="nhs-stacked-table__heading" aria-hidden="true">${heading}</span><bdi dir="ltr">${content}</bdi></td>`;

function cellView({ rowHeader, numeric, headingWords }: ShownColumn, content: unknown, index: number): TemplateResult {
  if (rowHeader) return index === 0 ? nameView(content) : rowHeaderView(headingWords, content);
  return numeric ? numericCellView(headingWords, content) : textCellView(headingWords, content);
}

/**
 * Metrics as a table with only the columns in use, in a region of its own that scrolls where it is too wide. In a narrow
 * room each metric is a group of lines; the roles say that it is a table all the same.
 */
export function metricTableView(metrics: readonly Metric[], options: MetricFigureOptions): TemplateResult {
  const { headers = {}, caption = wording.metricsCaption, inline = asWritten, plainText = asWritten } = options;
  const columns = shownColumns(metrics, headers, plainText);
  return html`<div class="nhs-scroll"><table class="nhsuk-table nhs-metric-table nhs-stacked-table" role="table"><caption class="nhs-metric-table__caption">${caption}</caption><thead class="nhsuk-table__head" role="rowgroup"><tr class="nhsuk-table__row" role="row">${columns.map(
    ({ shownHeading, numeric }) =>
      numeric
        ? html`<th class="nhsuk-table__header nhsuk-table__header--numeric" role="columnheader" scope="col">${inline(shownHeading)}</th>`
        : html`<th class="nhsuk-table__header" role="columnheader" scope="col">${inline(shownHeading)}</th>`,
  )}</tr></thead><tbody class="nhsuk-table__body" role="rowgroup">${metrics.map(
    (metric) =>
      html`<tr class="nhsuk-table__row" role="row">${columns.map((column, index) => cellView(column, contentOf(column, metric, options), index))}</tr>`,
  )}</tbody></table></div>`;
}
