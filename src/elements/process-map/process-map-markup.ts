import { actorsIn } from '../../artefacts/process-groups.js';
import type { GridEntry, ProcessGrid } from '../../artefacts/process-grid.js';
import { processParts, type ProcessMap } from '../../artefacts/process-map.js';
import { element, type Markup, type MarkupElement } from '../../markup/markup.js';
import { processMapWording as wording } from '../../wording/process-map-wording.js';
import { foldedMarkup } from '../folded-markup.js';
import { headingMarkup } from '../heading-markup.js';
import { entryMarkup, extraLines, partMarkup } from './process-part-markup.js';
import { processTableMarkup } from './process-table-markup.js';
import { actorTitle, stageTitle } from './process-words.js';

export interface ProcessMapOptions {
  /** Level of the map's own heading, 2 to 5; what is below it is one level deeper. */
  headingLevel: number;
}

export const processMapTitleId = 'process-map-title';

/** A table of more places would take a browser seconds, and nobody would find anything in it. */
const mostCells = 20_000;

export const isTooLarge = ({ stages, actors }: ProcessGrid): boolean => stages.length * actors.length > mostCells;

/** A whole map on which nobody filters anything, without the picture. */
export function processMapMarkup(map: ProcessMap, grid: ProcessGrid, options: ProcessMapOptions): MarkupElement {
  return element(
    'section',
    [processHeadMarkup(map, grid, options), processBodyMarkup(grid), processNotesMarkup(map, grid)],
    {
      class: 'nhs-process-map',
      'aria-labelledby': processMapTitleId,
    },
  );
}

/** What the map is, and what its words mean. */
export function processHeadMarkup(
  { title, source }: ProcessMap,
  { entries }: ProcessGrid,
  { headingLevel }: ProcessMapOptions,
): Markup {
  const heading = headingMarkup(headingLevel, title.trim() || wording.title, {
    id: processMapTitleId,
    class: 'nhsuk-heading-l',
  });
  const key = processParts.map((part) =>
    element('li', [partMarkup({ part }), ` ${wording.meanings[part]}`], { class: 'nhs-process-key__item' }),
  );
  return [
    heading,
    source?.trim() ? element('p', source) : '',
    entries.length > 0 ? element('ul', key, { class: 'nhs-process-key', 'aria-label': wording.key }) : '',
  ];
}

/** The parts of a map: as a table, or as a list where that would be too large. */
export function processBodyMarkup(grid: ProcessGrid): Markup {
  const { stages, actors, entries } = grid;
  if (entries.length === 0) {
    const titles = stages.map((stage) => element('li', stageTitle(stage)));
    const list = element('ul', titles, { class: 'nhsuk-list nhsuk-list--bullet' });
    return [element('p', wording.noParts), stages.length > 0 ? [element('p', `${wording.stagesOfMap}:`), list] : ''];
  }
  if (!isTooLarge(grid)) return processTableMarkup(grid);
  return [element('p', wording.tooLarge(stages.length * actors.length)), stageListMarkup(grid)];
}

function stageListMarkup({ stages, actors, entries }: ProcessGrid): MarkupElement {
  const rows: GridEntry[][] = stages.map(() => []);
  for (const entry of entries) rows[entry.stage]?.push(entry);
  const items = stages.map((stage, index) => [
    element('dt', stageTitle(stage)),
    (rows[index] ?? []).map((entry) => element('dd', [`${actorTitle(actors[entry.actor]!)}: `, entryMarkup(entry)])),
  ]);
  return element('dl', items, { class: 'nhs-process-list' });
}

/** What happens at the stages, what the roles answer for, who has no part, and what else a file says. */
export function processNotesMarkup(map: ProcessMap, { stages, actors, entries, withoutPart }: ProcessGrid): Markup {
  const described = stages.flatMap((stage) => {
    const lines = detailsOf([stage.description ?? '', ...extraLines(stage.extra)]);
    return lines.length > 0 ? [element('dt', stageTitle(stage)), element('dd', lines)] : [];
  });
  const used = actorsIn(entries).map((index) => actors[index]!);
  const told = used.filter(({ decides, extra }) => decides?.trim() || extra);
  const roles = told.map((actor) => [
    element('dt', actorTitle(actor)),
    element('dd', [
      actor.decides ?? '',
      actor.isToCheck ? element('div', wording.toCheck, { class: 'nhsuk-u-secondary-text-colour' }) : '',
      detailsOf(extraLines(actor.extra)),
    ]),
  ]);
  const others = withoutPart.map(({ id, title, decides, extra }) => {
    const name = title.trim() || id;
    return element('li', [decides?.trim() ? `${name}: ${decides}` : name, detailsOf(extraLines(extra))]);
  });
  const more = extraLines(map.extra).map((line) => element('li', line));
  return [
    described.length > 0 ? foldedMarkup(wording.stages, element('dl', described, { class: 'nhs-process-list' })) : '',
    roles.length > 0 ? foldedMarkup(wording.roles, element('dl', roles, { class: 'nhs-process-list' })) : '',
    others.length > 0 ? [element('p', `${wording.withoutPart}:`), bullets(others)] : '',
    more.length > 0 ? [element('p', `${wording.alsoSaid}:`), bullets(more)] : '',
  ];
}

const bullets = (items: Markup): MarkupElement => element('ul', items, { class: 'nhsuk-list nhsuk-list--bullet' });

const detailsOf = (lines: readonly string[]): MarkupElement[] =>
  lines.filter((line) => line.trim() !== '').map((line) => element('div', line));
