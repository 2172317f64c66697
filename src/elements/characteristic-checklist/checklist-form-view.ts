import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ChecklistAnswer } from '../../artefacts/checklist-answer.js';
import type { Checklist } from '../../artefacts/checklist.js';
import type { ProjectProfile } from '../../artefacts/project-profile.js';
import { markupView } from '../../markup/markup-view.js';
import { answersFileWording } from '../../wording/answers-file-wording.js';
import { checklistWording as wording } from '../../wording/checklist-wording.js';
import { answersFileTitleId } from '../answers-file-view.js';
import { errorSummaryView } from '../form-fields/error-summary-view.js';
import { headingMarkup } from '../heading-markup.js';
import { hiddenWords } from '../hidden-words.js';
import type { ChecklistAnswerFields } from './checklist-answer-fields.js';
import type { ChecklistErrors } from './checklist-answer-sheet.js';
import { checklistErrorList, errorInWords } from './checklist-error-list.js';
import type { ChecklistNames } from './checklist-item-about-markup.js';
import { checklistOverviewItem, partsWithQuestions } from './checklist-overview-markup.js';
import { isAside, type ChecklistPart, type ChecklistQuestion } from './checklist-questions.js';
import { checklistQuestionView } from './checklist-question-view.js';
import { checklistTitleId, checklistTitleMarkup } from './checklist-record-markup.js';
import type { ChecklistText } from './checklist-text.js';
import { projectProfileView, type ProfileChange } from './project-profile-view.js';

export interface ChecklistFormOptions {
  /** Level of the checklist's title, 2 to 4; parts follow below it. */
  headingLevel: number;
  /** The project's name. */
  project?: string;
  profile: ProjectProfile;
  /** Whether its items say when they are needed: then the project is asked what it is. */
  saysNeed: boolean;
  /** Whether what is needed has to be answered. */
  isRequired?: boolean;
  text: ChecklistText;
  names: ChecklistNames;
  language?: string;
  /** What becomes of the answers. */
  whereTo: string;
  /** What is said about all answers, below the title. */
  notice: TemplateResult;
  /** How far the part has come in which a person answers: said to those who do not see it. */
  counted: string;
  /** What is said and offered beside the question that was changed last, by its id; "profile" for the project. */
  beside?: { id: string; words: unknown };
  errors: ChecklistErrors;
  changed(question: ChecklistQuestion, change: Partial<ChecklistAnswerFields>): void;
  chosen(question: ChecklistQuestion, answer: ChecklistAnswer | undefined): void;
  profileChanged(change: ProfileChange): void;
  /** Leads to a field that a check has named. */
  follow(fieldId: string): void;
}

/** In questions: beyond it a browser gains by not laying all of them out. */
const longChecklist = 100;

/** Of a long checklist, so that a browser has neither thousands of boxes beside each other nor one of thousands. */
function someAtATime(questions: readonly ChecklistQuestion[], most = 16): (readonly ChecklistQuestion[])[] {
  return Array.from({ length: Math.ceil(questions.length / most) }, (_, index) =>
    questions.slice(index * most, (index + 1) * most),
  );
}

const overviewId = 'checklist-overview';
const endId = 'checklist-end';

/** A checklist to fill in: what the project is, how far it has come, and the items part by part. */
export function checklistFormView(
  checklist: Checklist,
  parts: readonly ChecklistPart[],
  options: ChecklistFormOptions,
): TemplateResult {
  const { headingLevel, errors, follow, saysNeed, isRequired, profile, text } = options;
  const inSummary = checklistErrorList(errors, parts, text);
  const isLong = parts.reduce((sum, { questions }) => sum + questions.length, 0) > longChecklist;
  const heading = (words: string, id?: string): unknown =>
    markupView(headingMarkup(headingLevel + 1, words, { id, class: 'nhsuk-heading-m' }));
  return html`${errorSummaryView(inSummary, { title: wording.problem, headingLevel, follow })}
    ${markupView(headingMarkup(headingLevel, checklistTitleMarkup(checklist, options), { id: checklistTitleId, class: 'nhsuk-heading-l' }))}
    ${options.notice}${markupView(checklist.introduction ? text.blocks(checklist.introduction, headingLevel + 1) : '')}
    <p>${options.whereTo}</p>
    <p>${wording.howToAnswer(isRequired ?? false)}</p>
    ${saysNeed ? html`${heading(wording.profile)}${projectProfileView(profile, options.profileChanged)}${options.beside?.id === 'profile' ? options.beside.words : nothing}` : nothing}
    <div role="status" class="nhsuk-u-visually-hidden">${options.counted}</div>
    ${heading(wording.overview, overviewId)}
    <ul class="nhsuk-task-list">
      ${partsWithQuestions(parts).map((part) => guard([part, text], () => markupView(checklistOverviewItem(part, text))))}
    </ul>
    <ul class="nhsuk-list nhs-checklist__ways">
      <li><a href="#${endId}">${wording.end}</a></li>
      <li><a href="#${answersFileTitleId}">${answersFileWording.title}</a></li>
    </ul>
    ${repeat(
      parts,
      ({ id }) => id,
      (part) => keptPartView(part, isLong, options),
    )}
    ${markupView(checklist.closing ? text.blocks(checklist.closing, headingLevel + 1) : '')}
    ${heading(wording.end, endId)}`;
}

/** Made anew only where something about it has changed. */
function keptPartView(part: ChecklistPart, isLong: boolean, options: ChecklistFormOptions): unknown {
  const { headingLevel, text, names, language, saysNeed, isRequired, errors, beside } = options;
  const isBeside = beside && part.questions.some(({ id }) => id === beside.id);
  const shown = [part, isLong, headingLevel, text, names, language, saysNeed, isRequired, errors, isBeside && beside];
  return guard(shown, () => partView(part, isLong, options));
}

function partView(
  { section, id, questions }: ChecklistPart,
  isLong: boolean,
  options: ChecklistFormOptions,
): TemplateResult {
  const { headingLevel, text } = options;
  const aside = questions.filter(isAside);
  const notNeeded = wording.notNeeded(aside.length, aside.filter(({ fields }) => fields.state).length);
  const questionsView = (shown: readonly ChecklistQuestion[]): unknown =>
    someAtATime(shown).map(
      (some) =>
        html`<div class=${isLong ? 'nhs-checklist__far' : nothing}>
          ${repeat(
            some,
            (question) => question.id,
            (question) => questionView(question, options),
          )}
        </div>`,
    );
  return html`${markupView(section.title ? headingMarkup(headingLevel + 1, text.line(section.title), { id, class: 'nhsuk-heading-m' }) : '')}
    ${markupView(section.text ? text.blocks(section.text, headingLevel + 2) : '')}
    ${questionsView(questions.filter((question) => !isAside(question)))}
    ${
      aside.length > 0
        ? html`<details class="nhsuk-details nhs-checklist__aside">
            <summary class="nhsuk-details__summary">
              <span class="nhsuk-details__summary-text"
                >${notNeeded}${markupView(hiddenWords(text.plain(section.title)))}</span
              >
            </summary>
            <div class="nhsuk-details__text">${questionsView(aside)}</div>
          </details>`
        : nothing
    }
    ${questions.length > 0 ? html`<p class="nhs-checklist__back"><a href="#${overviewId}">${wording.backToOverview}</a></p>` : nothing}`;
}

/** Made anew only where something about it has changed: a checklist can have thousands of them. */
function questionView(question: ChecklistQuestion, options: ChecklistFormOptions): unknown {
  const { headingLevel, text, names, language, saysNeed, isRequired = false, changed, chosen } = options;
  const found = options.errors.get(question.id);
  const beside = options.beside?.id === question.id ? options.beside.words : nothing;
  return html`${guard([question, found, headingLevel, text, names, language, saysNeed, isRequired], () =>
    checklistQuestionView(question, {
      headingLevel: headingLevel + 2,
      text,
      names,
      language,
      saysNeed,
      isRequired,
      errors: Object.fromEntries((found ?? []).map(({ field }) => [field, errorInWords(field, question, text)])),
      changed: (change) => changed(question, change),
      chosen: (answer) => chosen(question, answer),
    }),
  )}${beside}`;
}
