import { html, nothing, svg, type TemplateResult } from 'lit';
import { chartsWording as wording } from '../wording/charts-wording.js';
import { positionOn, type LinearScale, type Tick } from './linear-scale.js';
import type { ChartRow, MetricChart } from './metric-charts.js';

const percent = (position: number) => `${Number(position.toFixed(2))}%`;
const onAxis = (position: number) => Math.min(100, Math.max(0, position));

/** An end of an interval: a cap where it lies on the axis, an arrow at the edge where it lies beyond. */
function endView(position: number): unknown {
  if (position < 0) return svg`<svg x="0%" class="nhs-chart__end"><path d="M6 -6 L0 0 L6 6" /></svg>`;
  if (position > 100) return svg`<svg x="100%" class="nhs-chart__end"><path d="M-6 -6 L0 0 L-6 6" /></svg>`;
  return svg`<svg x=${percent(position)} class="nhs-chart__end"><path d="M0 -6 V6" /></svg>`;
}

function whiskerView({ measured: { number, lower, upper } }: ChartRow, scale: LinearScale): unknown {
  if (lower === undefined && upper === undefined) return nothing;
  const from = positionOn(scale, lower ?? number);
  const to = positionOn(scale, upper ?? number);
  return svg`<line class="nhs-chart__whisker" x1=${percent(onAxis(from))} x2=${percent(onAxis(to))} />${
    lower === undefined ? nothing : endView(from)
  }${upper === undefined ? nothing : endView(to)}`;
}

function beyondAxis({ measured: { lower, upper } }: ChartRow, scale: LinearScale): boolean {
  return [lower, upper].some((end) => end !== undefined && (end < scale.lower || end > scale.upper));
}

function rowView(row: ChartRow, { scale, overall }: MetricChart): TemplateResult {
  const notes = [
    ...(row.smallSample ? [wording.smallSample] : []),
    ...(beyondAxis(row, scale) ? [wording.beyondAxis] : []),
  ];
  return html`<div class="nhs-chart__row">
    <div class="nhs-chart__label">
      <bdi>${row.label}</bdi>${notes.map((note) => html`<span class="nhs-chart__note">${note}</span>`)}
    </div>
    <svg class="nhs-chart__plot" focusable="false">
      <line class="nhs-chart__track" x1="0%" x2="100%" y1="50%" y2="50%" />
      ${overall === undefined ? nothing : overallLine(positionOn(scale, overall))}
      <svg y="50%" class="nhs-chart__marks">
        ${whiskerView(row, scale)}
        <circle class="nhs-chart__dot" cx=${percent(positionOn(scale, row.measured.number))} r="6" />
      </svg>
    </svg>
    <div class="nhs-chart__value"><bdi dir="ltr">${row.words}</bdi></div>
  </div>`;
}

const overallLine = (position: number) =>
  svg`<line class="nhs-chart__overall" x1=${percent(position)} x2=${percent(position)} y1="0%" y2="100%" />`;

/** Grows from the line towards the middle, so that it never leaves the plot. */
function overallLabelView(position: number): TemplateResult {
  const anchor = position < 25 ? 'start' : position > 75 ? 'end' : 'middle';
  return html`<div class="nhs-chart__row nhs-chart__row--axis">
    <svg class="nhs-chart__plot nhs-chart__plot--axis" focusable="false">
      <text class="nhs-chart__text" x=${percent(position)} y="16" text-anchor=${anchor}>${wording.overall}</text>
    </svg>
  </div>`;
}

/** In characters: about what fits below an axis on a telephone. */
const narrowRoom = 30;

/** Whether a tick goes without its label on a narrow page: only where all of them do not fit. */
function isMinor(index: number, ticks: readonly Tick[]): boolean {
  const fits = ticks.reduce((length, { label }) => length + label.length + 1, 0) <= narrowRoom;
  const last = ticks.length - 1;
  return !fits && index !== 0 && index !== last && index * 2 !== last;
}

function axisView(scale: LinearScale): TemplateResult {
  const { ticks } = scale;
  return html`<div class="nhs-chart__row nhs-chart__row--axis">
    <svg class="nhs-chart__plot nhs-chart__plot--axis" focusable="false">
      <svg class="nhs-chart__stretched" viewBox="0 0 100 1" preserveAspectRatio="none" y="1" height="6">
        <path class="nhs-chart__axis" d="M0 0H100${ticksPath(scale)}" />
      </svg>
      ${ticks.map(
        ({ value, label }, index) =>
          svg`<text
          class=${isMinor(index, ticks) ? 'nhs-chart__text nhs-chart__text--minor' : 'nhs-chart__text'}
          x=${percent(positionOn(scale, value))} y="24" text-anchor="middle">${label}</text>`,
      )}
    </svg>
  </div>`;
}

/** A line at each tick in a picture of 100 by 1 that is stretched over the plot, while its lines stay as thin. */
const ticksPath = (scale: LinearScale): string =>
  scale.ticks.map(({ value }) => `M${Number(positionOn(scale, value).toFixed(2))} 0V1`).join('');

function gridView(scale: LinearScale): TemplateResult {
  return html`<svg class="nhs-chart__grid nhs-chart__stretched" viewBox="0 0 100 1" preserveAspectRatio="none" focusable="false">
    <path class="nhs-chart__gridline" d=${ticksPath(scale)} />
  </svg>`;
}

function rowInSpeech({ label, measured, words }: ChartRow): string {
  const { lower, upper, level = '' } = measured;
  if (lower === undefined || upper === undefined) return wording.spokenValue(label, words);
  const [value = '', interval = ''] = words.split(/ \((?=[^(]*\)$)/);
  return `${wording.spokenValue(label, value)}, ${wording.spokenInterval(level, interval.slice(0, -1))}`;
}

const mostSpokenRows = 8;

/** The whole chart in a sentence, or its range where there is too much to say. */
export function chartInSpeech({ rows }: MetricChart): string {
  if (rows.length <= mostSpokenRows) return `${rows.map(rowInSpeech).join('; ')}.`;
  const sorted = [...rows].sort((a, b) => a.measured.number - b.measured.number);
  const named = (row: ChartRow | undefined) => (row ? `${row.measured.words} (${row.label})` : '');
  return wording.spokenSummary(rows.length, named(sorted[0]), named(sorted.at(-1)));
}

/** The drawn part of a chart: one picture for assistive technology, named and described by its figure. */
export function metricChartView(chart: MetricChart, id: string): TemplateResult {
  const { rows, scale, overall } = chart;
  return html`<div class="nhs-chart" role="img" aria-labelledby="${id}-caption" aria-describedby="${id}-speech">
      ${overall === undefined ? nothing : overallLabelView(positionOn(scale, overall))}
      <div class="nhs-chart__rows">${gridView(scale)}${rows.map((row) => rowView(row, chart))}</div>
      ${axisView(scale)}
      <p class="nhsuk-u-visually-hidden" id="${id}-speech">${chartInSpeech(chart)}</p>
    </div>`;
}
