import { html, nothing, type TemplateResult } from 'lit';
import { answerStates, type ChecklistAnswer } from '../../artefacts/checklist-answer.js';
import { markupView } from '../../markup/markup-view.js';
import { checklistWording as wording } from '../../wording/checklist-wording.js';
import { choicesView } from '../form-fields/choices-view.js';
import { textFieldView, type TextFieldOptions } from '../form-fields/text-field-view.js';
import type { ChecklistAnswerField } from './checklist-answer-errors.js';
import type { ChecklistAnswerFields } from './checklist-answer-fields.js';
import { askedMarkup, checklistAnswerMarkup, tickMarkup } from './checklist-answer-markup.js';
import { checklistItemAboutMarkup, type ChecklistNames } from './checklist-item-about-markup.js';
import type { ChecklistQuestion } from './checklist-questions.js';
import { itemWords } from './item-words.js';
import type { ChecklistText } from './checklist-text.js';

export interface ChecklistQuestionOptions {
  text: ChecklistText;
  names: ChecklistNames;
  /** Whether why it is needed, or not, is said: only a checklist that knows when its items apply says so. */
  saysNeed: boolean;
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
  const { text, names, errors, saysNeed, changed } = options;
  const hint = [item.why ?? '', saysNeed ? `${wording.need(need)}.` : ''].filter(Boolean).join(' ');
  return html`<div class="nhs-checklist__question">
    ${choicesView(
      {
        id: `${id}-state`,
        label: markupView(text.line(itemWords(item))),
        hint,
        kind: 'radios',
        inRow: true,
        choices: answerStates.map((value) => ({ value, label: wording.states[value] })),
        chosen: fields.state ? [fields.state] : [],
        error: errors.state,
        changed: ([state]) => changed({ state: state as ChecklistAnswerFields['state'] }),
      },
      wording.error,
    )}${markupView([tickMarkup({ ...given, item: item.id, state: fields.state }), askedMarkup(given, item.question)])}${
      showsMore ? moreView(question, options) : nothing
    }${others.length > 0 ? othersView(question, options) : nothing}${markupView(checklistItemAboutMarkup(item, names))}
  </div>`;
}

function moreView({ id, item, fields }: ChecklistQuestion, options: ChecklistQuestionOptions): TemplateResult {
  const { language, errors, changed } = options;
  const field = (
    name: 'reason' | 'evidence' | 'owner' | 'date',
    words: Pick<TextFieldOptions, 'label' | 'hint' | 'rows'>,
  ): TemplateResult =>
    textFieldView(
      {
        ...words,
        id: `${id}-${name}`,
        about: item.title ?? item.question,
        value: fields[name],
        error: errors[name as ChecklistAnswerField],
        lang: language,
        typed: (value) => changed({ [name]: value }),
      },
      wording.error,
    );
  return html`${field('reason', { label: wording.reason(fields.state), rows: 3 })}
    ${field('evidence', { label: wording.evidence, hint: wording.evidenceHint, rows: 2 })}
    <details class="nhsuk-details">
      <summary class="nhsuk-details__summary">
        <span class="nhsuk-details__summary-text"
          >${wording.ownerAndDate}<span class="nhsuk-u-visually-hidden"> ${item.title ?? item.question}</span></span
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
  { item, others }: ChecklistQuestion,
  { language, chosen }: ChecklistQuestionOptions,
): TemplateResult {
  const hidden = html`<span class="nhsuk-u-visually-hidden">: ${item.title ?? item.question}</span>`;
  const button = (label: string, answer?: ChecklistAnswer): TemplateResult =>
    html`<button type="button" class="nhsuk-button nhsuk-button--secondary" @click=${() => chosen(answer)}>
      ${label}${hidden}
    </button>`;
  return html`<div class="nhsuk-inset-text">
    <p><strong>${wording.another}</strong></p>
    ${others.map(
      (answer) =>
        html`${markupView(checklistAnswerMarkup(answer, item.question, language))}
          <div class="nhs-form__buttons">${button(wording.useAnother, answer)}</div>`,
    )}
    <div class="nhs-form__buttons">${button(wording.keepOwn)}</div>
  </div>`;
}
