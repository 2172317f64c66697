import { roleTitle } from '../../artefacts/actors.js';
import { dateInWords } from '../../artefacts/calendar-date.js';
import { checklistSources, sourcesChecked, type ChecklistSource } from '../../artefacts/checklist-sources.js';
import { findDataHazard } from '../../artefacts/data-hazards.js';
import { turingStages } from '../../artefacts/turing-stages.js';
import { element, type Markup } from '../../markup/markup.js';
import type { ChecklistNames } from './checklist-item-about-markup.js';
import { linkedAddress } from '../linked-address.js';

const titleIn = (list: readonly { id: string; title: string }[], id: string): string =>
  list.find((known) => known.id === id)?.title ?? id;

const sources: ReadonlyMap<string, ChecklistSource> = new Map(checklistSources.map((source) => [source.id, source]));

function sourceMarkup(id: string): Markup {
  const source = sources.get(id);
  if (!source) return linkedAddress(id) ?? id;
  const { name, version, link } = source;
  return [link ? element('a', name, { href: link }) : name, version ? ` (${version})` : ''];
}

/** The library's own sources, stages, hazards and roles; what a team's checklist names beside them is shown as it is. */
export const checklistNames: ChecklistNames = {
  source: sourceMarkup,
  stage: (id) => titleIn(turingStages, id),
  hazard: (id) => findDataHazard(id)?.title ?? id,
  role: roleTitle,
  sourcesChecked: (ids) =>
    ids.length > 0 && ids.every((id) => sources.has(id)) ? dateInWords(sourcesChecked) : undefined,
};
