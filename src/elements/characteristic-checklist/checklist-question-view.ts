import { html, nothing, type TemplateResult } from 'lit';
import { answerStates, type ChecklistAnswer } from '../../artefacts/checklist-answer.js';
import { element, type Markup } from '../../markup/markup.js';
import { markupView } from '../../markup/markup-view.js';
import { checklistWording as wording } from '../../wording/checklist-wording.js';
import { choicesView } from '../form-fields/choices-view.js';
import { textFieldView, type TextFieldOptions } from '../form-fields/text-field-view.js';
import { headingMarkup } from '../heading-markup.js';
import { hiddenWords } from '../hidden-words.js';
import { needsReason, type ChecklistAnswerField } from './checklist-answer-errors.js';
import type { ChecklistAnswerFields } from './checklist-answer-fields.js';
import { askedMarkup, checklistAnswerMarkup, tickMarkup } from './checklist-answer-markup.js';
import { checklistItemAboutMarkup, type ChecklistNames } from './checklist-item-about-markup.js';
import { needInWords, type ChecklistQuestion } from './checklist-questions.js';
import type { ChecklistText } from './checklist-text.js';
import { itemWords, shortItemWords } from './item-words.js';

export interface ChecklistQuestionOptions {
  /** Level of the question as a heading. */
  headingLevel: number;
  text: ChecklistText;
  names: ChecklistNames;
  /** Whether why it is needed, or not, is said: only a checklist that knows when its items apply says so. */
  saysNeed: boolean;
  /** Whether what is needed has to be answered. */
  isRequired: boolean;
  /** Language of what people write, where it is not English. */
  language?: string;
  errors: Readonly<Partial<Record<ChecklistAnswerField, string>>>;
  changed(change: Partial<ChecklistAnswerFields>): void;
  /** Takes another's answer, or without one the answer that stands there. */
  chosen(answer: ChecklistAnswer | undefined): void;
}

/** An item with its fields. Those that follow a choice come behind it. */
export function checklistQuestionView(question: ChecklistQuestion, options: ChecklistQuestionOptions): TemplateResult {
  const { id, item, need, fields, given, others, showsMore } = question;
  const { headingLevel, text, names, errors, saysNeed, isRequired, changed } = options;
  const hint = hintMarkup(question, text, saysNeed);
  const said = [
    tickMarkup({ ...given, item: item.id, state: fields.state }),
    askedMarkup(given, item.question, text),
  ].filter((words) => words !== '');
  return html`<div class="nhs-checklist__question">
    ${choicesView(
      {
        id: `${id}-state`,
        label: markupView(
          headingMarkup(headingLevel, text.line(itemWords(item)), { class: 'nhsuk-fieldset__heading' }),
        ),
        hint: hint.length > 0 ? markupView(hint) : undefined,
        describedBy: [...(said.length > 0 ? [`${id}-said`] : []), ...(others.length > 0 ? [`${id}-another`] : [])],
        isRequired: isRequired && need.need !== 'not-needed',
        kind: 'radios',
        inRow: true,
        choices: answerStates.map((value) => ({ value, label: wording.states[value] })),
        chosen: fields.state ? [fields.state] : [],
        error: errors.state,
        changed: ([state]) => changed({ state: state as ChecklistAnswerFields['state'] }),
      },
      wording.error,
    )}${said.length > 0 ? markupView(element('div', said, { id: `${id}-said` })) : nothing}${
      showsMore ? moreView(question, options) : nothing
    }${others.length > 0 ? othersView(question, options) : nothing}${markupView(checklistItemAboutMarkup(item, { text, names, saysDay: true }))}
  </div>`;
}

/** Why a question is asked, and why this project needs an answer. */
function hintMarkup(question: ChecklistQuestion, text: ChecklistText, saysNeed: boolean): readonly Markup[] {
  const { why } = question.item;
  const needed = saysNeed ? needInWords(question) : '';
  return [...(why ? [text.line(why)] : []), ...(needed ? [`${why ? ' ' : ''}${needed}.`] : [])];
}

function moreView({ id, item, fields }: ChecklistQuestion, options: ChecklistQuestionOptions): TemplateResult {
  const { text, language, errors, changed } = options;
  const about = text.plain(shortItemWords(item));
  const isNeeded = needsReason(fields.state);
  const field = (
    name: 'reason' | 'evidence' | 'owner' | 'date',
    words: Pick<TextFieldOptions, 'label' | 'hint' | 'rows' | 'isRequired'>,
  ): TemplateResult =>
    textFieldView(
      {
        ...words,
        id: `${id}-${name}`,
        about,
        value: fields[name],
        error: errors[name as ChecklistAnswerField],
        lang: language,
        typed: (value) => changed({ [name]: value }),
      },
      wording.error,
    );
  const reason = {
    label: wording.reason(fields.state),
    hint: isNeeded ? wording.reasonHint : '',
    isRequired: isNeeded,
  };
  return html`${field('reason', { ...reason, rows: 3 })}
    ${field('evidence', { label: wording.evidence, hint: wording.evidenceHint, rows: 2 })}
    <details class="nhsuk-details">
      <summary class="nhsuk-details__summary">
        <span class="nhsuk-details__summary-text"
          >${wording.ownerAndDate}${markupView(hiddenWords(about))}</span
        >
      </summary>
      <div class="nhsuk-details__text">
        ${field('owner', { label: wording.owner, hint: wording.ownerHint })}
        ${field('date', { label: wording.date, hint: wording.dateHint })}
      </div>
    </details>`;
}

/** What other people have answered, and a way to decide. */
function othersView(
  { id, item, others }: ChecklistQuestion,
  { text, language, chosen }: ChecklistQuestionOptions,
): TemplateResult {
  const about = text.plain(shortItemWords(item));
  const button = (label: string, of: string, answer?: ChecklistAnswer): TemplateResult =>
    html`<button type="button" class="nhsuk-button nhsuk-button--secondary" @click=${() => chosen(answer)}>
      ${label}${markupView(hiddenWords(of))}
    </button>`;
  return html`<div class="nhsuk-inset-text">
    <p id="${id}-another"><strong>${wording.another}</strong></p>
    ${others.map(
      (answer, index) =>
        html`${markupView(checklistAnswerMarkup(answer, item.question, text, language))}
          <div class="nhs-form__buttons">
            ${button(wording.useAnother, wording.anotherOf(answer.state, index + 1, others.length, about), answer)}
          </div>`,
    )}
    <div class="nhs-form__buttons">${button(wording.keepOwn, about)}</div>
  </div>`;
}
