import type { Checklist } from '../../artefacts/checklist.js';
import type { ProjectProfile } from '../../artefacts/project-profile.js';
import { element, type Markup, type MarkupElement } from '../../markup/markup.js';
import { checklistWording as wording } from '../../wording/checklist-wording.js';
import { foldedMarkup } from '../folded-markup.js';
import { headingMarkup } from '../heading-markup.js';
import { hiddenWords } from '../hidden-words.js';
import { checklistAnswerMarkup } from './checklist-answer-markup.js';
import { countPart } from './checklist-counts.js';
import { checklistItemAboutMarkup, sourcesCheckedMarkup, type ChecklistNames } from './checklist-item-about-markup.js';
import { checklistOverviewMarkup } from './checklist-overview-markup.js';
import { answerTo, isAside, needInWords, type ChecklistPart, type ChecklistQuestion } from './checklist-questions.js';
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
export const checklistTitleMarkup = (
  { title }: Checklist,
  { project, text }: Pick<ChecklistRecordOptions, 'project' | 'text'>,
): Markup => (project ? [text.line(title), `: ${project}`] : text.line(title));

/** What a project has answered, for those who read it: every item with its answer in full. */
export function checklistRecordMarkup(
  checklist: Checklist,
  parts: readonly ChecklistPart[],
  options: ChecklistRecordOptions,
): MarkupElement {
  const { headingLevel, profile, saysNeed, text, names } = options;
  const heading = (words: string): Markup => headingMarkup(headingLevel + 1, words, { class: 'nhsuk-heading-m' });
  return element(
    'section',
    [
      headingMarkup(headingLevel, checklistTitleMarkup(checklist, options), {
        id: checklistTitleId,
        class: 'nhsuk-heading-l',
      }),
      checklist.introduction ? text.blocks(checklist.introduction, headingLevel + 1) : '',
      saysNeed ? [heading(wording.profile), projectProfileMarkup(profile)] : '',
      parts.length > 1 ? [heading(wording.overviewOfRecord), checklistOverviewMarkup(parts, text)] : '',
      parts.map((part) => partMarkup(part, options)),
      checklist.closing ? text.blocks(checklist.closing, headingLevel + 1) : '',
      daysMarkup(parts, names),
    ],
    { class: 'nhs-checklist', 'aria-labelledby': checklistTitleId },
  );
}

/** Said once, because it is the same of all. */
function daysMarkup(parts: readonly ChecklistPart[], names: ChecklistNames): Markup {
  const items = parts.flatMap(({ questions }) => questions.map(({ item }) => item));
  return items.map((item) => sourcesCheckedMarkup(item, names)).find((said) => said !== '') ?? '';
}

function partMarkup(part: ChecklistPart, options: ChecklistRecordOptions): Markup {
  const { section, id, questions } = part;
  const { text } = options;
  const level = options.headingLevel + 1;
  const isFolded = (question: ChecklistQuestion): boolean => isAside(question) && !answerTo(question);
  const aside = questions.filter(isFolded);
  const notNeeded = wording.notNeeded(aside.length, 0);
  return [
    section.title ? headingMarkup(level, text.line(section.title), { id, class: 'nhsuk-heading-m' }) : '',
    section.text ? text.blocks(section.text, level + 1) : '',
    questions.length > 0 ? element('p', wording.count(countPart(part)), { class: 'nhs-checklist__count' }) : '',
    questions.filter((question) => !isFolded(question)).map((question) => questionMarkup(question, options)),
    aside.length > 0
      ? foldedMarkup(
          [notNeeded, hiddenWords(text.plain(section.title))],
          aside.map((question) => questionMarkup(question, options)),
        )
      : '',
  ];
}

function questionMarkup(question: ChecklistQuestion, options: ChecklistRecordOptions): MarkupElement {
  const { item, others } = question;
  const { text, names, saysNeed, headingLevel, language } = options;
  const answer = answerTo(question);
  const needed = saysNeed ? needInWords(question) : '';
  return element(
    'div',
    [
      headingMarkup(headingLevel + 2, text.line(itemWords(item)), { class: 'nhs-checklist__title' }),
      needed ? element('p', needed, { class: 'nhsuk-u-secondary-text-colour' }) : '',
      checklistAnswerMarkup(answer, item.question, text, language),
      others.length > 0
        ? [
            element('p', element('strong', wording.another)),
            ...others.map((other) => checklistAnswerMarkup(other, item.question, text, language)),
          ]
        : '',
      checklistItemAboutMarkup(
        item,
        { text, names, saysDay: false },
        answer ? undefined : 'nhsuk-details nhs-checklist__on-screen',
      ),
    ],
    { class: 'nhs-checklist__item' },
  );
}
