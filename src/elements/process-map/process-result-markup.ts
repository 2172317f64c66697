import {
  actorsIn,
  filteredEntries,
  groupsByPart,
  stageCount,
  type ProcessFilter,
} from '../../artefacts/process-groups.js';
import type { ProcessGrid } from '../../artefacts/process-grid.js';
import { element, type Markup } from '../../markup/markup.js';
import { processMapWording as wording } from '../../wording/process-map-wording.js';
import { partMarkup, whatMarkup } from './process-part-markup.js';
import { actorTitle, stageTitle } from './process-words.js';

/** What a filter has found, in a sentence. */
export function processResultSentence(grid: ProcessGrid, filter: ProcessFilter): string {
  const entries = filteredEntries(grid.entries, filter);
  const stage = filter.stage === undefined ? undefined : grid.stages[filter.stage];
  const actor = filter.actor === undefined ? undefined : grid.actors[filter.actor];
  const groups = groupsByPart(entries);
  if (stage && actor) return wording.ofBoth(actorTitle(actor), stageTitle(stage), groups);
  if (actor) {
    const counts = groups.map((group) => ({ ...group, stages: stageCount(group.entries) }));
    return wording.ofRole(actorTitle(actor), counts);
  }
  if (!stage) return wording.everything(grid.stages.length, grid.actors.length);
  const deciding = actorsIn(entries.filter(({ part }) => part === 'decides'));
  const titles = deciding.map((index) => actorTitle(grid.actors[index]!));
  return wording.ofStage(stageTitle(stage), actorsIn(entries).length, titles);
}

/** What a filter has found, part by part: for a role its stages, for a stage its roles. */
export function processResultMarkup(grid: ProcessGrid, filter: ProcessFilter): Markup {
  const actor = filter.actor === undefined ? undefined : grid.actors[filter.actor];
  const stage = filter.stage === undefined ? undefined : grid.stages[filter.stage];
  if (!actor && !stage) return '';
  const groups = groupsByPart(filteredEntries(grid.entries, filter)).map((group) => [
    element('dt', partMarkup(group)),
    group.entries.map((entry) => {
      const title = actor ? stageTitle(grid.stages[entry.stage]!) : actorTitle(grid.actors[entry.actor]!);
      return element('dd', [element('strong', title), whatMarkup(entry)]);
    }),
  ]);
  const statement = actor?.decides?.trim() && [
    element('p', wording.inGeneral(actor.decides)),
    actor.isToCheck ? element('p', wording.toCheck, { class: 'nhsuk-u-secondary-text-colour' }) : '',
  ];
  const description = stage?.description?.trim() ? element('p', stage.description ?? '') : '';
  return [description, statement || '', groups.length > 0 ? element('dl', groups, { class: 'nhs-process-list' }) : ''];
}
