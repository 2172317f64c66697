import { filteredEntries, type ProcessFilter } from '../../artefacts/process-groups.js';
import type { GridEntry, ProcessGrid } from '../../artefacts/process-grid.js';
import { plainText } from '../../artefacts/process-grid.js';
import { shownPlaces } from './filter-table.js';
import { linesOf, type MeasureWords } from './picture-words.js';
import { actorTitle, partWord, stageTitle } from './process-words.js';

/** A text that may have several lines; `y` is the base line of the first. */
export interface PictureText {
  x: number;
  y: number;
  lines: readonly string[];
}

export interface PictureMark {
  entry: GridEntry;
  x: number;
  y: number;
  width: number;
  height: number;
  word: PictureText;
  what: PictureText;
}

export interface PictureHead {
  /** Index of a stage. */
  stage: number;
  x: number;
  width: number;
  title: PictureText;
}

export interface PictureLane {
  y: number;
  height: number;
  label: PictureText;
  marks: readonly PictureMark[];
}

/** Some of the stages, side by side, with a lane for each role that has a part in them. */
export interface PictureBand {
  width: number;
  height: number;
  /** Where the heads of stages begin and how high they are. */
  headTop: number;
  headHeight: number;
  phases: readonly PictureText[];
  heads: readonly PictureHead[];
  lanes: PictureLane[];
  /** In reading order: stage by stage, from lane to lane. */
  marks: PictureMark[];
}

export interface PictureRoom {
  /** In pixels, as everything here. */
  width: number;
  /** How high a band may be, where pages have an end. */
  height?: number;
  /** Size of the letters. */
  size: number;
  measure: MeasureWords;
}

/** In sizes of letters. */
const narrowRoom = 34;
const labels = { narrow: 7.5, wide: 11 };
const columns = { least: 11, most: 25 };
const gap = 0.6;
const lineHeight = 1.3;
const markHeight = 2;

/** Lays the stages along the way into as many bands as the room asks for. */
export function pictureLayout(grid: ProcessGrid, filter: ProcessFilter, room: PictureRoom): PictureBand[] {
  const { width, size } = room;
  const { stages } = shownPlaces(grid, filter);
  const shown = grid.stages.map((_, index) => index).filter((index) => stages?.has(index) ?? true);
  const labelWidth = (width < narrowRoom * size ? labels.narrow : labels.wide) * size;
  const most = Math.max(1, Math.floor((width - labelWidth) / (columns.least * size)));
  const bandCount = Math.ceil(shown.length / most);
  const inBand = Math.ceil(shown.length / Math.max(bandCount, 1));
  const columnWidth = Math.min((width - labelWidth) / Math.max(inBand, 1), columns.most * size);
  const byStage = new Map<number, GridEntry[]>(shown.map((stage) => [stage, []]));
  for (const entry of filteredEntries(grid.entries, filter)) byStage.get(entry.stage)?.push(entry);
  const bands: PictureBand[] = [];
  for (let from = 0; from < shown.length; from += inBand) {
    const entries = new Map(shown.slice(from, from + inBand).map((stage) => [stage, byStage.get(stage) ?? []]));
    bands.push(...bandsOf(grid, entries, { ...room, labelWidth, columnWidth }));
  }
  return bands;
}

interface BandRoom extends PictureRoom {
  labelWidth: number;
  columnWidth: number;
}

/** One band, or several with the same stages where the lanes are higher than the room allows. */
function bandsOf(grid: ProcessGrid, entries: ReadonlyMap<number, readonly GridEntry[]>, room: BandRoom): PictureBand[] {
  const { size, labelWidth, columnWidth, measure } = room;
  const line = lineHeight * size;
  const space = gap * size;
  const stages = [...entries.keys()];
  const columnAt = (column: number): number => labelWidth + column * columnWidth;

  const phases = phasesIn(grid, stages).map(({ phase, column, count }) => ({
    x: columnAt(column),
    y: size * 1.1,
    lines: linesOf(phase, count * columnWidth - space, true, measure),
  }));
  const phaseLines = Math.max(0, ...phases.map(({ lines }) => lines.length));
  const headTop = phaseLines > 0 ? phaseLines * line + space : 0;
  // The point of an arrow is at the end of each head.
  const titles = stages.map((stage) =>
    linesOf(stageTitle(grid.stages[stage]!), columnWidth - space * 4, true, measure),
  );
  const headHeight = Math.max(...titles.map(({ length }) => length)) * line + space * 1.5;
  const heads = stages.map((stage, column) => ({
    stage,
    x: columnAt(column),
    width: columnWidth - space * 0.5,
    title: { x: columnAt(column) + space, y: headTop + space * 0.6 + size, lines: titles[column] ?? [] },
  }));

  const begin = (): PictureBand => ({
    ...{ phases, headTop, headHeight, heads, lanes: [], marks: [] },
    width: columnAt(stages.length),
    height: headTop + headHeight + space,
  });
  let band = begin();
  const bands = [band];
  for (const [actor, places] of lanesIn(stages, entries)) {
    let lane = laneOf(actorTitle(grid.actors[actor]!), places, band.height, room);
    if (band.lanes.length > 0 && room.height !== undefined && band.height + lane.height > room.height) {
      band = begin();
      bands.push(band);
      lane = laneOf(actorTitle(grid.actors[actor]!), places, band.height, room);
    }
    band.lanes.push(lane);
    band.marks.push(...lane.marks);
    band.height += lane.height;
  }
  for (const { marks } of bands) marks.sort((one, other) => one.entry.stage - other.entry.stage || one.y - other.y);
  return bands;
}

function laneOf(title: string, places: readonly PlacedEntry[], top: number, room: BandRoom): PictureLane {
  const { size, labelWidth, columnWidth, measure } = room;
  const space = gap * size;
  const lines = linesOf(title, labelWidth - space * 2, true, measure);
  const marks: PictureMark[] = [];
  let bottom = top + space + Math.max(lines.length * lineHeight * size, markHeight * size);
  for (const { entry, column } of places) {
    // What one role has in one stage stands one below the other.
    const above = marks.at(-1)?.entry.stage === entry.stage ? marks.at(-1) : undefined;
    const y = above ? above.y + above.height + space : top + space;
    const mark = markOf(entry, labelWidth + column * columnWidth, y, room);
    marks.push(mark);
    bottom = Math.max(bottom, mark.y + mark.height);
  }
  const label = { x: 0, y: top + space + size * 1.35, lines };
  return { y: top, height: bottom + space - top, label, marks };
}

function markOf(entry: GridEntry, x: number, y: number, { size, columnWidth, measure }: BandRoom): PictureMark {
  const space = gap * size;
  const most = columnWidth - space * 2;
  const words = linesOf(partWord(entry), most - size * 1.8, true, measure);
  const lines = [entry.what ?? '', ...extraWords(entry)].flatMap((text) => linesOf(text, most, false, measure));
  const shapeHeight = (markHeight + (Math.max(words.length, 1) - 1) * lineHeight) * size;
  const shapeWidth = Math.min(most, Math.max(...words.map((word) => measure(word, true)), 0) + size * 1.8);
  return {
    entry,
    x,
    y,
    width: shapeWidth,
    height: shapeHeight + (lines.length > 0 ? lines.length * lineHeight * size + space * 0.4 : 0),
    word: { x: x + size * 0.9, y: y + size * 1.35, lines: words },
    what: { x, y: y + shapeHeight + size * 1.2, lines },
  };
}

const extraWords = ({ extra = {} }: GridEntry): string[] =>
  Object.entries(extra).map(([name, value]) => `${name}: ${plainText(value)}`);

interface PlacedEntry {
  entry: GridEntry;
  column: number;
}

/** For each role that has a part in these stages, in the order of the columns of the table. */
function lanesIn(
  stages: readonly number[],
  entries: ReadonlyMap<number, readonly GridEntry[]>,
): [actor: number, places: PlacedEntry[]][] {
  const lanes = new Map<number, PlacedEntry[]>();
  for (const [column, stage] of stages.entries()) {
    for (const entry of entries.get(stage) ?? []) {
      const lane = lanes.get(entry.actor) ?? [];
      lane.push({ entry, column });
      lanes.set(entry.actor, lane);
    }
  }
  return [...lanes].sort(([one], [other]) => one - other);
}

function phasesIn(grid: ProcessGrid, stages: readonly number[]): { phase: string; column: number; count: number }[] {
  const phases: { phase: string; column: number; count: number }[] = [];
  for (const [column, stage] of stages.entries()) {
    const phase = grid.stages[stage]?.phase?.trim() ?? '';
    const last = phases.at(-1);
    if (last?.phase === phase) last.count++;
    else phases.push({ phase, column, count: 1 });
  }
  return phases.filter(({ phase }) => phase !== '');
}
