import type { ChecklistItem } from '../../artefacts/checklist-item.js';
import { element, type Markup } from '../../markup/markup.js';
import { checklistWording as wording } from '../../wording/checklist-wording.js';
import { foldedMarkup } from '../folded-markup.js';
import { termsMarkup } from '../hazard-badge/hazard-badge-markup.js';

/** What an item names by its id, in words. */
export interface ChecklistNames {
  source(id: string): Markup;
  stage(id: string): string;
  hazard(id: string): string;
  role(id: string): string;
  /** The day on which the sources were last looked at, where it is known. */
  sourcesChecked?: string;
}

/** Where an item comes from and what it has to do with, folded away; nothing, where an item says nothing of it. */
export function checklistItemAboutMarkup(item: ChecklistItem, names: ChecklistNames): Markup {
  const { evidence, sources = [], stages = [], hazards = [], roles = [] } = item;
  const checked =
    names.sourcesChecked && sources.length > 0 ? element('p', wording.sourcesChecked(names.sourcesChecked)) : '';
  const terms = termsMarkup([
    [wording.evidenceOf, evidence],
    [wording.sources, inARow(sources.map(({ source, part }) => [names.source(source), part ? `, ${part}` : '']))],
    [wording.stages, inARow(stages.map(names.stage))],
    [wording.hazards, inARow(hazards.map(names.hazard))],
    [wording.roles, inARow(roles.map(names.role))],
  ]);
  if (terms === '') return '';
  const hidden = element('span', `: ${item.question}`, { class: 'nhsuk-u-visually-hidden' });
  return foldedMarkup([wording.more, hidden], [terms, checked]);
}

/** One beside the other, because they are short. */
function inARow(parts: readonly Markup[]): Markup {
  return parts.length === 0 ? '' : parts.flatMap((part, index) => (index === 0 ? [part] : ['; ', part]));
}
