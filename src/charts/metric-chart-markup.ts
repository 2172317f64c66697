import { element, type Markup, type MarkupAttributes, type MarkupElement } from '../markup/markup.js';
import { chartsWording as wording } from '../wording/charts-wording.js';
import { positionOn, type LinearScale, type Tick } from './linear-scale.js';
import type { ChartRow, MetricChart } from './metric-charts.js';

const percent = (position: number) => `${Number(position.toFixed(2))}%`;
const onAxis = (position: number) => Math.min(100, Math.max(0, position));

/** A part of a picture that holds no other. */
const mark = (name: MarkupElement['name'], attributes: MarkupAttributes): MarkupElement =>
  element(name, '', attributes);

/** An end of an interval: a cap where it lies on the axis, an arrow at the edge where it lies beyond. */
function endMarkup(position: number): MarkupElement {
  const arrow = position < 0 ? 'M6 -6 L0 0 L6 6' : position > 100 ? 'M-6 -6 L0 0 L-6 6' : 'M0 -6 V6';
  return element('svg', mark('path', { d: arrow }), { x: percent(onAxis(position)), class: 'nhs-chart__end' });
}

function whiskerMarkup({ measured: { number, lower, upper } }: ChartRow, scale: LinearScale): Markup {
  if (lower === undefined && upper === undefined) return '';
  const from = positionOn(scale, lower ?? number);
  const to = positionOn(scale, upper ?? number);
  return [
    mark('line', { class: 'nhs-chart__whisker', x1: percent(onAxis(from)), x2: percent(onAxis(to)) }),
    lower === undefined ? '' : endMarkup(from),
    upper === undefined ? '' : endMarkup(to),
  ];
}

function beyondAxis({ measured: { lower, upper } }: ChartRow, scale: LinearScale): boolean {
  return [lower, upper].some((end) => end !== undefined && (end < scale.lower || end > scale.upper));
}

/** What a reader has to know of a row. */
function notesOf(row: ChartRow, scale: LinearScale): string[] {
  return [...(row.smallSample ? [wording.smallSample] : []), ...(beyondAxis(row, scale) ? [wording.beyondAxis] : [])];
}

function rowMarkup(row: ChartRow, { scale, overall }: MetricChart, language: string | undefined): MarkupElement {
  const notes = notesOf(row, scale);
  const label = [
    element('bdi', row.label, { lang: language }),
    notes.map((note) => element('span', note, { class: 'nhs-chart__note' })),
  ];
  const plot = [
    mark('line', { class: 'nhs-chart__track', x1: '0%', x2: '100%', y1: '50%', y2: '50%' }),
    overall === undefined ? '' : overallLine(positionOn(scale, overall)),
    element(
      'svg',
      [
        whiskerMarkup(row, scale),
        mark('circle', { class: 'nhs-chart__dot', cx: percent(positionOn(scale, row.measured.number)), r: 6 }),
      ],
      { y: '50%', class: 'nhs-chart__marks' },
    ),
  ];
  return element(
    'div',
    [
      element('div', label, { class: 'nhs-chart__label' }),
      element('svg', plot, { class: 'nhs-chart__plot', focusable: 'false' }),
      element('div', element('bdi', row.words, { dir: 'ltr' }), { class: 'nhs-chart__value' }),
    ],
    { class: 'nhs-chart__row' },
  );
}

function overallLine(position: number): MarkupElement {
  const x = percent(position);
  return mark('line', { class: 'nhs-chart__overall', x1: x, x2: x, y1: '0%', y2: '100%' });
}

/** A row of the chart that holds no metric, with the same room to draw in. */
function axisRowMarkup(content: Markup): MarkupElement {
  const plot = element('svg', content, { class: 'nhs-chart__plot nhs-chart__plot--axis', focusable: 'false' });
  return element('div', plot, { class: 'nhs-chart__row nhs-chart__row--axis' });
}

/** Grows from the line towards the middle, so that it never leaves the plot. */
function overallLabelMarkup(position: number): MarkupElement {
  const anchor = position < 25 ? 'start' : position > 75 ? 'end' : 'middle';
  return axisRowMarkup(
    element('text', wording.overall, {
      class: 'nhs-chart__text',
      x: percent(position),
      y: 16,
      'text-anchor': anchor,
    }),
  );
}

/** In characters: about what fits below an axis on a telephone. */
const narrowRoom = 30;

/** Whether a tick goes without its label on a narrow page: only where all of them do not fit. */
function isMinor(index: number, ticks: readonly Tick[]): boolean {
  const fits = ticks.reduce((length, { label }) => length + label.length + 1, 0) <= narrowRoom;
  const last = ticks.length - 1;
  return !fits && index !== 0 && index !== last && index * 2 !== last;
}

function axisMarkup(scale: LinearScale): MarkupElement {
  const { ticks } = scale;
  const line = element('svg', mark('path', { class: 'nhs-chart__axis', d: `M0 0H100${ticksPath(scale)}` }), {
    class: 'nhs-chart__stretched',
    ...stretched,
    y: 1,
    height: 6,
  });
  const labels = ticks.map(({ value, label }, index) =>
    element('text', label, {
      class: isMinor(index, ticks) ? 'nhs-chart__text nhs-chart__text--minor' : 'nhs-chart__text',
      x: percent(positionOn(scale, value)),
      y: 24,
      'text-anchor': 'middle',
    }),
  );
  return axisRowMarkup([line, labels]);
}

const stretched: MarkupAttributes = { viewBox: '0 0 100 1', preserveAspectRatio: 'none' };

/** A line at each tick in a picture of 100 by 1 that is stretched over the plot, while its lines stay as thin. */
const ticksPath = (scale: LinearScale): string =>
  scale.ticks.map(({ value }) => `M${Number(positionOn(scale, value).toFixed(2))} 0V1`).join('');

function gridMarkup(scale: LinearScale): MarkupElement {
  return element('svg', mark('path', { class: 'nhs-chart__gridline', d: ticksPath(scale) }), {
    class: 'nhs-chart__grid nhs-chart__stretched',
    ...stretched,
    focusable: 'false',
  });
}

function rowInSpeech(row: ChartRow, scale: LinearScale): string {
  const { label, measured, words } = row;
  const notes = notesOf(row, scale)
    .map((note) => `, ${note.charAt(0).toLowerCase()}${note.slice(1)}`)
    .join('');
  const { lower, upper, level = '' } = measured;
  if (lower === undefined || upper === undefined) return wording.spokenValue(label, words) + notes;
  const [value = '', interval = ''] = words.split(/ \((?=[^(]*\)$)/);
  return `${wording.spokenValue(label, value)}, ${wording.spokenInterval(level, interval.slice(0, -1))}${notes}`;
}

const mostSpokenRows = 8;

/** The whole chart in a sentence, or its range where there is too much to say. */
function chartInSpeech({ rows, scale }: MetricChart): string {
  if (rows.length <= mostSpokenRows) return `${rows.map((row) => rowInSpeech(row, scale)).join('; ')}.`;
  const sorted = [...rows].sort((a, b) => a.measured.number - b.measured.number);
  const named = (row: ChartRow | undefined) => (row ? `${row.measured.words} (${row.label})` : '');
  return wording.spokenSummary(rows.length, named(sorted[0]), named(sorted.at(-1)));
}

/** The drawn part of a chart: one picture for assistive technology, named and described by its figure. */
export function metricChartMarkup(chart: MetricChart, id: string, language?: string): MarkupElement {
  const { rows, scale, overall } = chart;
  return element(
    'div',
    [
      overall === undefined ? '' : overallLabelMarkup(positionOn(scale, overall)),
      element('div', [gridMarkup(scale), rows.map((row) => rowMarkup(row, chart, language))], {
        class: 'nhs-chart__rows',
      }),
      axisMarkup(scale),
      element('p', chartInSpeech(chart), { class: 'nhsuk-u-visually-hidden', id: `${id}-speech` }),
    ],
    {
      class: 'nhs-chart',
      role: 'img',
      'aria-labelledby': `${id}-caption`,
      'aria-describedby': `${id}-speech`,
    },
  );
}
