import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import { markupView } from '../../markup/markup-view.js';
import { hazardAssessmentWording as wording } from '../../wording/hazard-assessment-wording.js';
import { hazardWording } from '../../wording/hazard-wording.js';
import { errorSummaryView, type ErrorInSummary } from '../form-fields/error-summary-view.js';
import { headingMarkup } from '../heading-markup.js';
import { element, type Markup } from '../../markup/markup.js';
import { hazardFacts, termsMarkup } from '../hazard-badge/hazard-badge-markup.js';
import { assessmentOf, type HazardAnswer } from './hazard-answer.js';
import type { HazardAnswerError } from './hazard-answer-errors.js';
import type { HazardQuestion } from './hazard-questions.js';
import { hazardQuestionView } from './hazard-question-view.js';

export interface HazardAssessmentViewOptions {
  /** Level of the form's own heading, 2 to 5; hazards follow below it. */
  headingLevel: number;
  frame?: 'red' | 'neutral';
  disabled: boolean;
  /** Which question is shown, counted from 0, with the answers behind the last; all of them, if absent. */
  step?: number;
  /** Language of what people write, where it is not English. */
  language?: string;
  /** The version that is assessed now. */
  version?: string;
  introduction: string;
  /** What is said about all answers, below the form's title. */
  notice: TemplateResult;
  /** What is said beside the question that was answered last, by its id. */
  beside?: { id: string; words: unknown };
  /** What a check has found, by the id of the question. */
  errors: ReadonlyMap<string, readonly HazardAnswerError[]>;
  changed: (question: HazardQuestion, change: Partial<HazardAnswer>) => void;
  /** Asks for a question, or for the answers behind the last. */
  goTo: (step: number) => void;
  /** Leads to a field that a check has named. */
  follow: (fieldId: string) => void;
}

export const hazardAssessmentTitleId = 'hazard-assessment-title';
export const hazardAnswersTitleId = 'answers-title';

/** The questions about hazards, all on a page or one after another, with what a check has found above them. */
export function hazardAssessmentView(
  questions: readonly HazardQuestion[],
  options: HazardAssessmentViewOptions,
): TemplateResult {
  const { headingLevel, step, errors, follow } = options;
  const inSummary: ErrorInSummary[] = questions.flatMap(({ id }) =>
    (errors.get(id) ?? []).map(({ field, message }) => ({ fieldId: `${id}-${field}`, message })),
  );
  const title = headingMarkup(headingLevel, wording.title, { id: hazardAssessmentTitleId, class: 'nhsuk-heading-l' });
  return html`${errorSummaryView(inSummary, { title: wording.problem, headingLevel, follow })}
    ${markupView(title)}${options.notice}${step ? nothing : html`<p>${options.introduction}</p>`}
    ${
      options.disabled
        ? answersView(questions, options)
        : step === undefined
          ? repeat(
              questions,
              ({ id }) => id,
              (question) => questionView(question, questions.length, options),
            )
          : stepView(questions, step, options)
    }`;
}

function questionView(question: HazardQuestion, count: number, options: HazardAssessmentViewOptions): TemplateResult {
  const found = options.errors.get(question.id) ?? [];
  const step = options.step === undefined ? undefined : wording.stepOf(options.step + 1, count);
  return html`${hazardQuestionView(question, {
    step,
    headingLevel: options.headingLevel + 1,
    frame: options.frame,
    language: options.language,
    version: options.version,
    errors: Object.fromEntries(found.map(({ field, message }) => [field, message])),
    changed: (change) => options.changed(question, change),
  })}${options.beside?.id === question.id ? options.beside.words : nothing}`;
}

function stepView(
  questions: readonly HazardQuestion[],
  step: number,
  options: HazardAssessmentViewOptions,
): TemplateResult {
  const question = questions[step];
  const button = (label: string, to: number, kind = ''): TemplateResult =>
    html`<button type="button" class="nhsuk-button ${kind}" @click=${() => options.goTo(to)}>${label}</button>`;
  const back = step > 0 ? button(wording.back, step - 1, 'nhsuk-button--secondary') : nothing;
  if (!question) return html`${answersView(questions, options)}<div class="nhs-form__buttons">${back}</div>`;
  const isLast = step === questions.length - 1;
  return html`<p class="nhs-form__step" aria-hidden="true">${wording.stepOf(step + 1, questions.length)}</p>
    ${keyed(question.id, questionView(question, questions.length, options))}
    <div class="nhs-form__buttons">
      ${button(isLast ? wording.toAnswers : wording.continue, step + 1)}${back}
      ${isLast ? nothing : button(wording.toAnswers, questions.length, 'nhsuk-button--secondary')}
    </div>`;
}

/** Every hazard with its answer in words, and a way back to it. */
function answersView(
  questions: readonly HazardQuestion[],
  { headingLevel, language, disabled, step, goTo }: HazardAssessmentViewOptions,
): TemplateResult {
  const title = headingMarkup(headingLevel + 1, wording.answers, {
    id: hazardAnswersTitleId,
    class: 'nhsuk-heading-m',
  });
  const rows = questions.map(
    ({ hazard, answer }, index) =>
      html`<div class="nhsuk-summary-list__row">
        <dt class="nhsuk-summary-list__key">${hazard.title}</dt>
        <dd class="nhsuk-summary-list__value">
          ${markupView(answerMarkup(answer, language))}
        </dd>
        ${
          disabled || step === undefined
            ? nothing
            : html`<dd class="nhsuk-summary-list__actions">
                <button type="button" class="nhs-form__link" @click=${() => goTo(index)}>
                  ${wording.change}<span class="nhsuk-u-visually-hidden"> ${wording.answerAbout(hazard.title)}</span>
                </button>
              </dd>`
        }
      </div>`,
  );
  const isEmpty = questions.every(({ answer }) => !assessmentOf(answer));
  return html`${markupView(title)}${isEmpty ? html`<p>${wording.noAnswers}</p>` : nothing}
    <dl class="nhsuk-summary-list">${rows}</dl>`;
}

/** What was answered about a hazard, in full: people check it, print it and sign it. */
function answerMarkup(answer: HazardAnswer, language: string | undefined): Markup {
  const { states, mitigation, mitigations } = hazardWording;
  const precautions = answer.mitigation ? `${mitigation}: ${mitigations[answer.mitigation].toLowerCase()}` : '';
  const assessment = assessmentOf(answer);
  return [
    element('p', [states[answer.state ?? 'not-assessed'], precautions && `. ${precautions}`]),
    assessment ? termsMarkup([...hazardFacts(assessment, language), [wording.stageTerm, assessment.stage]]) : '',
  ];
}
