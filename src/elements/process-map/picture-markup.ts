import type { ProcessGrid } from '../../artefacts/process-grid.js';
import { plainText } from '../../artefacts/process-grid.js';
import type { ProcessPart } from '../../artefacts/process-map.js';
import { element, type Markup, type MarkupElement } from '../../markup/markup.js';
import { processMapWording as wording } from '../../wording/process-map-wording.js';
import type { PictureBand, PictureMark, PictureText } from './picture-layout.js';
import { actorTitle, stageTitle } from './process-words.js';

interface PictureOptions {
  /** Size of the letters, in pixels. */
  size: number;
  isRightToLeft: boolean;
}

type WriteText = (text: PictureText) => Markup;

const lineHeight = 1.3;

/** What is drawn is in the names of the marks, and is not told twice. */
const hidden = { 'aria-hidden': 'true' } as const;

/**
 * A band of the picture as SVG. Each mark is a picture by itself, whose name says what a person sees by the place that it
 * has, so that heads and labels are not told again.
 */
export function pictureMarkup(band: PictureBand, grid: ProcessGrid, options: PictureOptions): MarkupElement {
  const { width, height } = band;
  const names = band.heads.map(({ stage }) => stageTitle(grid.stages[stage]!));
  const { at, writeText } = pen(width, options);
  const lanes = band.lanes.map(({ y, label }) => [
    element('line', '', { x1: 0, x2: rounded(width), y1: rounded(y), y2: rounded(y) }),
    writeText(label),
  ]);
  const heads = band.heads.map((head) => [
    element('path', '', { d: arrow(head.x, band.headTop, head.width, band.headHeight, options.size, at) }),
    writeText(head.title),
  ]);
  const phases = band.phases.map((phase) => writeText(phase));
  const marks = band.marks.map((mark) => markMarkup(mark, grid, width, options, writeText));
  return element(
    'svg',
    [
      element('g', phases, { class: 'nhs-process-picture__phases', ...hidden }),
      element('g', heads, { class: 'nhs-process-picture__heads', ...hidden }),
      element('g', lanes, { class: 'nhs-process-picture__lanes', ...hidden }),
      marks,
    ],
    {
      class: 'nhs-process-picture__band',
      role: 'group',
      'aria-label': wording.band(names[0] ?? '', names.at(-1) ?? ''),
      width: rounded(width),
      height: rounded(height),
      viewBox: `0 0 ${rounded(width)} ${rounded(height)}`,
      preserveAspectRatio: options.isRightToLeft ? 'xMaxYMin' : 'xMinYMin',
      focusable: 'false',
    },
  );
}

function markMarkup(
  mark: PictureMark,
  grid: ProcessGrid,
  width: number,
  { size, isRightToLeft }: PictureOptions,
  writeText: WriteText,
): MarkupElement {
  const { entry, x, y } = mark;
  const shapeHeight = mark.what.lines.length > 0 ? mark.what.y - size * 1.2 - y : mark.height;
  const left = isRightToLeft ? width - x - mark.width : x;
  const extra = Object.entries(entry.extra ?? {}).map(([name, value]) => `${name}: ${plainText(value)}.`);
  const name = wording.mark(
    stageTitle(grid.stages[entry.stage]!),
    actorTitle(grid.actors[entry.actor]!),
    entry.part,
    entry.otherWord ?? '',
    [entry.what?.trim() ?? '', ...extra].filter(Boolean).join('. '),
  );
  return element(
    'g',
    [
      element('path', '', { d: shapes[entry.part ?? 'other'](left, y, mark.width, shapeHeight, size * 0.6) }),
      element('g', writeText(mark.word), hidden),
      element('g', writeText(mark.what), hidden),
    ],
    {
      class: `nhs-process-mark nhs-process-mark--${entry.part ?? 'other'}`,
      role: 'img',
      'aria-label': name,
      tabindex: -1,
    },
  );
}

/** Each part has a shape of its own, so that nothing hangs on colour. */
const shapes: Record<
  ProcessPart | 'other',
  (x: number, y: number, width: number, height: number, corner: number) => string
> = {
  decides: (x, y, width, height, corner) =>
    points(
      [x + corner, y],
      [x + width - corner, y],
      [x + width, y + height / 2],
      [x + width - corner, y + height],
      [x + corner, y + height],
      [x, y + height / 2],
    ),
  does: (x, y, width, height) => points([x, y], [x + width, y], [x + width, y + height], [x, y + height]),
  advises: (x, y, width, height) => {
    const radius = rounded(Math.min(height, width) / 2);
    const [from, to] = [rounded(x + radius), rounded(x + width - radius)];
    const arc = `A${radius} ${radius} 0 0 1 `;
    return `M${from} ${rounded(y)}H${to}${arc}${to} ${rounded(y + height)}H${from}${arc}${from} ${rounded(y)}Z`;
  },
  'is-told': (x, y, width, height, corner) =>
    points([x, y], [x + width - corner, y], [x + width, y + corner], [x + width, y + height], [x, y + height]),
  other: (x, y, width, height, corner) =>
    points([x + corner, y], [x + width, y], [x + width - corner, y + height], [x, y + height]),
};

/** A stage leads to the next. */
function arrow(x: number, y: number, width: number, height: number, size: number, at: (x: number) => number): string {
  const tip = size * 0.9;
  return points(
    [at(x), y],
    [at(x + width - tip), y],
    [at(x + width), y + height / 2],
    [at(x + width - tip), y + height],
    [at(x), y + height],
  );
}

/** In a page that is written from right to left, everything begins on the right. */
function pen(width: number, { size, isRightToLeft }: PictureOptions) {
  const at = (x: number): number => (isRightToLeft ? width - x : x);
  const writeText = ({ x, y, lines }: PictureText): Markup =>
    lines.map((line, index) => element('text', line, { x: rounded(at(x)), y: rounded(y + index * lineHeight * size) }));
  return { at, writeText };
}

const points = (...list: readonly (readonly [number, number])[]): string =>
  `M${list.map(([x, y]) => `${rounded(x)} ${rounded(y)}`).join('L')}Z`;

const rounded = (value: number): number => Math.round(value * 10) / 10;
