import type { Metric } from '../artefacts/model-card.js';
import { element, type Markup, type MarkupElement } from '../markup/markup.js';
import { chartsWording as wording } from '../wording/charts-wording.js';
import { metricTableWording } from '../wording/metric-table-wording.js';
import { metricChartMarkup } from './metric-chart-markup.js';
import { metricCharts, readableCharts, type MetricChart } from './metric-charts.js';
import type { MetricFigureOptions } from './metric-figure-options.js';
import { metricTableMarkup } from './metric-table-markup.js';

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

function figureMarkup(chart: MetricChart, id: string, caption: string, language?: string): MarkupElement {
  const words = `${wording.howToRead(chart.level)} ${chart.overall === undefined ? '' : wording.overallLine}`;
  const captions = [
    element('span', caption, { class: 'nhs-chart-figure__title', id: `${id}-caption` }),
    ' ',
    element('span', element('bdi', words), { class: 'nhs-chart-figure__subtitle' }),
  ];
  return element(
    'figure',
    [element('figcaption', captions, { class: 'nhs-chart-figure__caption' }), metricChartMarkup(chart, id, language)],
    { class: 'nhs-chart-figure' },
  );
}

/** Metrics as a table, after a dot-and-whisker chart of them where there are numbers to compare. */
export function metricFigureMarkup(metrics: readonly Metric[], options: MetricFigureOptions): Markup {
  const { id, language, caption = metricTableWording.metricsCaption, plainText = withoutMarkers } = options;
  const all = metricCharts(metrics, plainText);
  const charts = readableCharts(all);
  return [
    charts.map((chart, index) =>
      figureMarkup(chart, `${id}-chart-${index + 1}`, figureCaption(chart, caption, charts.length > 1), language),
    ),
    charts.length < all.length ? element('p', wording.tooManyForChart) : '',
    metricTableMarkup(metrics, options),
  ];
}
