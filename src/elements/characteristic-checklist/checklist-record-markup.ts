import type { Checklist } from '../../artefacts/checklist.js';
import type { ProjectProfile } from '../../artefacts/project-profile.js';
import { element, type Markup, type MarkupElement } from '../../markup/markup.js';
import { checklistWording as wording } from '../../wording/checklist-wording.js';
import { foldedMarkup } from '../folded-markup.js';
import { headingMarkup } from '../heading-markup.js';
import { checklistAnswerMarkup } from './checklist-answer-markup.js';
import { countPart } from './checklist-counts.js';
import { checklistItemAboutMarkup, type ChecklistNames } from './checklist-item-about-markup.js';
import { checklistOverviewMarkup } from './checklist-overview-markup.js';
import { answerTo, type ChecklistPart, type ChecklistQuestion } from './checklist-questions.js';
import { itemWords } from './item-words.js';
import type { ChecklistText } from './checklist-text.js';
import { projectProfileMarkup } from './project-profile-markup.js';

export interface ChecklistRecordOptions {
  /** Level of the checklist's title, 2 to 4; parts and questions follow below it. */
  headingLevel: number;
  /** The project's name. */
  project?: string;
  profile: ProjectProfile;
  /** Whether its items say when they are needed. */
  saysNeed: boolean;
  text: ChecklistText;
  names: ChecklistNames;
  /** Language of what the project says, where it is not English. */
  language?: string;
}

export const checklistTitleId = 'checklist-title';

/** With the project's name behind it, where there is one. */
export const checklistTitle = ({ title }: Checklist, project: string | undefined): string =>
  project ? `${title}: ${project}` : title;

/** What a project has answered, for those who read it: every item with its answer in full. */
export function checklistRecordMarkup(
  checklist: Checklist,
  parts: readonly ChecklistPart[],
  options: ChecklistRecordOptions,
): MarkupElement {
  const { headingLevel, project, profile, saysNeed, text } = options;
  const heading = (words: string): Markup => headingMarkup(headingLevel + 1, words, { class: 'nhsuk-heading-m' });
  return element(
    'section',
    [
      headingMarkup(headingLevel, checklistTitle(checklist, project), {
        id: checklistTitleId,
        class: 'nhsuk-heading-l',
      }),
      checklist.introduction ? text.blocks(checklist.introduction, headingLevel + 1) : '',
      saysNeed ? [heading(wording.profile), projectProfileMarkup(profile)] : '',
      parts.length > 1 ? [heading(wording.overviewOfRecord), checklistOverviewMarkup(parts)] : '',
      parts.map((part) => partMarkup(part, options)),
      checklist.closing ? text.blocks(checklist.closing, headingLevel + 1) : '',
    ],
    { class: 'nhs-checklist', 'aria-labelledby': checklistTitleId },
  );
}

function partMarkup(part: ChecklistPart, options: ChecklistRecordOptions): Markup {
  const { section, id, questions } = part;
  const level = options.headingLevel + 1;
  const isAside = (question: ChecklistQuestion): boolean => question.need.need === 'not-needed' && !answerTo(question);
  const aside = questions.filter(isAside);
  return [
    section.title ? headingMarkup(level, section.title, { id, class: 'nhsuk-heading-m' }) : '',
    section.text ? options.text.blocks(section.text, level + 1) : '',
    questions.length > 0 ? element('p', wording.count(countPart(part)), { class: 'nhs-checklist__count' }) : '',
    questions.filter((question) => !isAside(question)).map((question) => questionMarkup(question, options)),
    aside.length > 0
      ? foldedMarkup(
          wording.notNeeded(aside.length, 0),
          aside.map((question) => questionMarkup(question, options)),
        )
      : '',
  ];
}

function questionMarkup(question: ChecklistQuestion, options: ChecklistRecordOptions): MarkupElement {
  const { item, need, others } = question;
  const { text, names, saysNeed, headingLevel, language } = options;
  const answer = answerTo(question);
  return element(
    'div',
    [
      headingMarkup(headingLevel + 2, text.line(itemWords(item)), { class: 'nhs-checklist__title' }),
      saysNeed ? element('p', wording.need(need), { class: 'nhsuk-u-secondary-text-colour' }) : '',
      checklistAnswerMarkup(answer, item.question, language),
      others.length > 0
        ? [
            element('p', element('strong', wording.another)),
            ...others.map((other) => checklistAnswerMarkup(other, item.question, language)),
          ]
        : '',
      checklistItemAboutMarkup(item, names),
    ],
    { class: 'nhs-checklist__item' },
  );
}
