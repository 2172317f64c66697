import { html, type TemplateResult } from 'lit';
import { metricColumns, type MetricColumn } from '../artefacts/metric-columns.js';
import type { Metric } from '../artefacts/model-card.js';
import { metricTableWording as wording } from '../wording/metric-table-wording.js';
import type { MetricFigureOptions } from './metric-figure-options.js';

interface ShownColumn extends MetricColumn {
  shownHeading: string;
  /** Names the row, so that a screen reader says it with each value. */
  rowHeader: boolean;
}

type Headers = Readonly<Record<string, string>>;

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

function shownColumns(metrics: readonly Metric[], headers: Headers): ShownColumn[] {
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
      return { ...column, shownHeading, rowHeader: key === 'name' || key === 'slice' };
    });
}

/** Most cells hold a number or a few words, in which no Markdown needs to be looked for. */
const isPlain = (written: string) => /^[\p{L}\p{N} .,%()+\u2212-]*$/u.test(written) && !/www\./i.test(written);

function contentOf({ key, cell }: ShownColumn, metric: Metric, { inline }: MetricFigureOptions): unknown {
  const written = cell(metric);
  if (written) return inline === undefined || isPlain(written) ? written : inline(written);
  return html`<span class="nhs-metric-table__missing">${wording.missing[key]}</span>`;
}

const rowHeaderView = (content: unknown) => html`<th class="nhsuk-table__header" scope="row">${content}</th>`;
const textCellView = (content: unknown) => html`<td class="nhsuk-table__cell">${content}</td>`;
// A minus sign stays before its number on a page that is written from right to left.
const numericCellView = (content: unknown) =>
  html`<td class="nhsuk-table__cell nhsuk-table__cell--numeric"><bdi dir="ltr">${content}</bdi></td>`;

function cellView({ rowHeader, numeric }: ShownColumn, content: unknown): TemplateResult {
  if (rowHeader) return rowHeaderView(content);
  return numeric ? numericCellView(content) : textCellView(content);
}

/** Metrics as a table with only the columns in use, in a region of its own that scrolls where it is too wide. */
export function metricTableView(metrics: readonly Metric[], options: MetricFigureOptions): TemplateResult {
  const { id, headers = {}, caption = wording.metricsCaption, inline = (markdown) => markdown } = options;
  const columns = shownColumns(metrics, headers);
  return html`<div class="nhs-scroll" role="group" aria-labelledby="${id}-table-caption">
    <table class="nhsuk-table nhs-metric-table">
      <caption class="nhs-metric-table__caption" id="${id}-table-caption">${caption}</caption>
      <thead class="nhsuk-table__head">
        <tr class="nhsuk-table__row">${columns.map(({ shownHeading, numeric }) =>
          numeric
            ? html`<th class="nhsuk-table__header nhsuk-table__header--numeric" scope="col">${inline(shownHeading)}</th>`
            : html`<th class="nhsuk-table__header" scope="col">${inline(shownHeading)}</th>`,
        )}</tr>
      </thead>
      <tbody class="nhsuk-table__body">${metrics.map(
        (metric) =>
          html`<tr class="nhsuk-table__row">${columns.map((column) => cellView(column, contentOf(column, metric, options)))}</tr>`,
      )}</tbody>
    </table>
  </div>`;
}
