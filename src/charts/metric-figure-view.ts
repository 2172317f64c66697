import { html, nothing, type TemplateResult } from 'lit';
import type { Metric } from '../artefacts/model-card.js';
import { chartsWording as wording } from '../wording/charts-wording.js';
import { metricTableWording } from '../wording/metric-table-wording.js';
import { metricChartView } from './metric-chart-view.js';
import { metricCharts, readableCharts, type MetricChart } from './metric-charts.js';
import type { MetricFigureOptions } from './metric-figure-options.js';
import { metricTableView } from './metric-table-view.js';

export type { MetricFigureOptions } from './metric-figure-options.js';

/** Enough for a label where the caller reads no Markdown: "**F1**" and "`f1`" lose their markers. */
const withoutMarkers = (markdown: string) => markdown.replace(/\*\*|__|`/g, '').replace(/\\(?=[^\w\s])/g, '');

/** Unlike every other caption of the same table. */
function figureCaption({ metric, unit, rows }: MetricChart, caption: string, several: boolean): string {
  if (metric !== undefined) return wording.groupsCaption(caption, metric);
  if (!several) return wording.chartCaption(caption);
  if (rows.length === 1) return wording.oneMetricCaption(caption, rows[0]?.label ?? '');
  if (unit === '') return wording.proportionsCaption(caption);
  return unit === '%' ? wording.percentagesCaption(caption) : wording.unitCaption(caption, unit);
}

function figureView(chart: MetricChart, id: string, caption: string): TemplateResult {
  return html`<figure class="nhs-chart-figure">
    <figcaption class="nhs-chart-figure__caption">
      <span class="nhs-chart-figure__title" id="${id}-caption">${caption}</span>
      <span class="nhs-chart-figure__subtitle"><bdi>${wording.howToRead(chart.level)} ${chart.overall === undefined ? nothing : wording.overallLine}</bdi></span>
    </figcaption>
    ${metricChartView(chart, id)}
  </figure>`;
}

/** Metrics as a table, after a dot-and-whisker chart of them where there are numbers to compare. */
export function metricFigureView(metrics: readonly Metric[], options: MetricFigureOptions): TemplateResult {
  const { id, caption = metricTableWording.metricsCaption, plainText = withoutMarkers } = options;
  const all = metricCharts(metrics, plainText);
  const charts = readableCharts(all);
  return html`${charts.map((chart, index) =>
    figureView(chart, `${id}-chart-${index + 1}`, figureCaption(chart, caption, charts.length > 1)),
  )}${charts.length < all.length ? html`<p>${wording.tooManyForChart}</p>` : nothing}${metricTableView(
    metrics,
    options,
  )}`;
}
