import type { CalendarDate } from '../../artefacts/calendar-date.js';
import { dataHazards } from '../../artefacts/data-hazards.js';
import type { HazardAssessment, HazardState } from '../../artefacts/hazard-assessment.js';
import { element, type Markup, type MarkupElement } from '../../markup/markup.js';
import { hazardListWording } from '../../wording/hazard-list-wording.js';
import { hazardWording as wording } from '../../wording/hazard-wording.js';
import { headingMarkup } from '../heading-markup.js';
import { hazardBadgeMarkup, type ShownHazard } from '../hazard-badge/hazard-badge-markup.js';

export interface HazardListOptions {
  /** Level of the list's own heading, 2 to 5; the groups and the hazards follow below it. */
  headingLevel: number;
  frame?: 'red' | 'neutral';
  /** The version of the model or product in use now. */
  version?: string;
  /** The day that reviews are compared with. */
  today: CalendarDate;
  /** What is known of a hazard by its id or name. */
  hazardOf(name: string): ShownHazard;
}

export const hazardListTitleId = 'hazards-title';

/** What applies comes first; what nobody has looked at is said to be so, and never left out. */
const groups: readonly HazardState[] = ['applies', 'uncertain', 'does-not-apply', 'not-assessed'];

/** A project's hazards in groups by whether they apply, with the labels of the vocabulary that nobody has assessed. */
export function hazardListMarkup(assessments: readonly HazardAssessment[], options: HazardListOptions): MarkupElement {
  const heading = headingMarkup(options.headingLevel, hazardListWording.title, {
    id: hazardListTitleId,
    class: 'nhsuk-heading-l',
  });
  const shown = groups.map((state) => groupMarkup(state, assessments, options));
  const withoutState = assessments.filter(({ state }) => !state);
  const unstated = withoutState.map((assessment) => itemMarkup(assessment, options, options.headingLevel + 1));
  return element('section', [heading, unstated, shown], {
    class: 'nhs-hazard-list',
    'aria-labelledby': hazardListTitleId,
  });
}

function groupMarkup(state: HazardState, assessments: readonly HazardAssessment[], options: HazardListOptions): Markup {
  const level = options.headingLevel + 1;
  const items = assessments
    .filter((assessment) => assessment.state === state)
    .map((assessment) => itemMarkup(assessment, options, level + 1));
  const known = new Set(assessments.map(({ hazard }) => hazard));
  const missing = state === 'not-assessed' ? dataHazards.filter(({ id }) => !known.has(id)) : [];
  if (items.length === 0 && missing.length === 0) return '';
  const names = missing.map(({ title }) => element('li', title));
  return [
    headingMarkup(level, wording.states[state], { class: 'nhsuk-heading-m' }),
    items,
    names.length > 0 ? element('ul', names, { class: 'nhsuk-list nhsuk-list--bullet' }) : '',
  ];
}

function itemMarkup(assessment: HazardAssessment, options: HazardListOptions, headingLevel: number): MarkupElement {
  const badge = hazardBadgeMarkup(options.hazardOf(assessment.hazard), assessment, {
    ...options,
    headingLevel,
    showsFacts: true,
  });
  return element('div', badge, { class: 'nhs-hazard-list__item' });
}
