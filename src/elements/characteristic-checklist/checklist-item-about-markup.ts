import type { ChecklistItem } from '../../artefacts/checklist-item.js';
import { element, type Markup } from '../../markup/markup.js';
import { checklistWording as wording } from '../../wording/checklist-wording.js';
import { foldedMarkup } from '../folded-markup.js';
import { termsMarkup } from '../hazard-badge/hazard-badge-markup.js';
import { hiddenWords } from '../hidden-words.js';
import type { ChecklistText } from './checklist-text.js';

/** What an item names by its id, in words. */
export interface ChecklistNames {
  source(id: string): Markup;
  stage(id: string): string;
  hazard(id: string): string;
  role(id: string): string;
  /** The day on which these sources were last looked at, where somebody is known to have done so. */
  sourcesChecked(ids: readonly string[]): string | undefined;
}

export interface ItemAboutOptions {
  text: ChecklistText;
  names: ChecklistNames;
  /** Whether the day on which its sources were looked at is said with them. */
  saysDay: boolean;
}

/** Where an item comes from and what it has to do with, folded away; nothing, where an item says nothing of it. */
export function checklistItemAboutMarkup(
  item: ChecklistItem,
  { text, names, saysDay }: ItemAboutOptions,
  className = 'nhsuk-details',
): Markup {
  const { evidence, sources = [], stages = [], hazards = [], roles = [] } = item;
  const day = saysDay ? sourcesCheckedMarkup(item, names) : '';
  const terms = termsMarkup([
    [wording.evidenceOf, evidence && text.line(evidence)],
    [wording.sources, inARow(sources.map(({ source, part }) => [names.source(source), part ? `, ${part}` : '']))],
    [wording.stages, inARow(stages.map(names.stage))],
    [wording.hazards, inARow(hazards.map(names.hazard))],
    [wording.roles, inARow(roles.map(names.role))],
  ]);
  if (terms === '') return '';
  const hidden = hiddenWords(text.plain(item.question));
  return foldedMarkup([wording.more, hidden], [terms, day], { class: className });
}

/** When its sources were last looked at, where that is known. */
export function sourcesCheckedMarkup({ sources = [] }: ChecklistItem, names: ChecklistNames): Markup {
  const day = names.sourcesChecked(sources.map(({ source }) => source));
  return day ? element('p', wording.sourcesChecked(day)) : '';
}

/** One beside the other, because they are short. */
function inARow(parts: readonly Markup[]): Markup {
  return parts.length === 0 ? '' : parts.flatMap((part, index) => (index === 0 ? [part] : ['; ', part]));
}
