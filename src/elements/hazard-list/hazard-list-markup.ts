import type { CalendarDate } from '../../artefacts/calendar-date.js';
import type { HazardAssessment } from '../../artefacts/hazard-assessment.js';
import { element, type Markup, type MarkupElement } from '../../markup/markup.js';
import { hazardListWording as wording } from '../../wording/hazard-list-wording.js';
import { headingMarkup } from '../heading-markup.js';
import {
  hazardBadgeMarkup,
  hazardFacts,
  hazardSourceMarkup,
  termsMarkup,
  type ShownHazard,
  type Term,
} from '../hazard-badge/hazard-badge-markup.js';
import { groupsByStage, groupsByState, stageOf, type HazardGroup } from './hazard-groups.js';

export interface HazardListOptions {
  /** Level of the list's own heading, 2 to 4; the groups and the hazards follow below it. */
  headingLevel: number;
  frame?: 'red' | 'neutral';
  /** The version of the model or product in use now. */
  version?: string;
  /** The day that reviews are compared with. */
  today: CalendarDate;
  /** By lifecycle stage, where any is named; otherwise, and if absent, by whether hazards apply. */
  groupBy?: 'state' | 'stage';
  /** Language of what the project says, where it is not English. */
  language?: string;
  /** What is known of a hazard by its id or name. */
  hazardOf(name: string): ShownHazard;
}

export const hazardListTitleId = 'hazards-title';

/**
 * A project's hazards in groups, by whether they apply or by lifecycle stage, and the labels of the vocabulary that
 * nobody has assessed.
 */
export function hazardListMarkup(assessments: readonly HazardAssessment[], options: HazardListOptions): MarkupElement {
  const heading = headingMarkup(options.headingLevel, wording.title, {
    id: hazardListTitleId,
    class: 'nhsuk-heading-l',
  });
  const byStage = options.groupBy === 'stage' ? groupsByStage(assessments) : undefined;
  // Where they are grouped by it, a heading says the stage already.
  const groups = (byStage ?? groupsByState(assessments)).map((group) => groupMarkup(group, options, !byStage));
  // The project whose words they are is credited once, below them all.
  const source = hazardSourceMarkup({ title: '', link: 'https://datahazards.com', isDataHazard: true });
  return element('section', [heading, groups, source], {
    class: 'nhs-hazard-list',
    'aria-labelledby': hazardListTitleId,
  });
}

function groupMarkup(
  { heading, assessments, missing = [] }: HazardGroup,
  options: HazardListOptions,
  showsStage: boolean,
): Markup {
  if (assessments.length === 0 && missing.length === 0) return '';
  const level = options.headingLevel + 1;
  const items = assessments.map((assessment) => {
    const stage: Term = [wording.stage, showsStage ? stageOf(assessment) : ''];
    const badge = hazardBadgeMarkup({ ...options.hazardOf(assessment.hazard), isDataHazard: false }, assessment, {
      ...options,
      headingLevel: heading === undefined ? level : level + 1,
      facts: termsMarkup([...hazardFacts(assessment, options.language), stage]),
    });
    return element('div', badge, { class: 'nhs-hazard-list__item' });
  });
  const names = missing.map((title) => element('li', title));
  return [
    heading === undefined ? '' : headingMarkup(level, heading, { class: 'nhsuk-heading-m' }),
    items,
    names.length > 0 ? element('ul', names, { class: 'nhsuk-list nhsuk-list--bullet' }) : '',
  ];
}
