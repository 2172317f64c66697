import { html, nothing, type TemplateResult } from 'lit';
import { today } from '../../artefacts/calendar-date.js';
import { hazardMitigations, hazardStates } from '../../artefacts/hazard-assessment.js';
import { staleReason } from '../../artefacts/hazard-freshness.js';
import { element, type Markup } from '../../markup/markup.js';
import { markupView } from '../../markup/markup-view.js';
import { hazardAssessmentWording as wording } from '../../wording/hazard-assessment-wording.js';
import { hazardWording } from '../../wording/hazard-wording.js';
import { foldedMarkup } from '../folded-markup.js';
import { dateIn } from '../form-fields/date-in.js';
import { choicesView } from '../form-fields/choices-view.js';
import { textFieldView, type TextFieldOptions } from '../form-fields/text-field-view.js';
import { headingMarkup } from '../heading-markup.js';
import { hazardSourceMarkup } from '../hazard-badge/hazard-badge-markup.js';
import { pictogramMarkup } from '../hazard-badge/pictogram-markup.js';
import type { HazardAnswer } from './hazard-answer.js';
import type { HazardAnswerField } from './hazard-answer-errors.js';
import type { HazardQuestion } from './hazard-questions.js';

export interface HazardQuestionOptions {
  /** Level of the hazard's name as a heading. */
  headingLevel: number;
  /** The version that is assessed now. */
  version?: string;
  /** Which one of how many it is, for those who hear the heading. */
  step?: string;
  frame?: 'red' | 'neutral';
  /** Language of what people write, where it is not English. */
  language?: string;
  errors: Readonly<Partial<Record<HazardAnswerField, string>>>;
  changed: (change: Partial<HazardAnswer>) => void;
}

/** What a hazard is, and the fields for what a project finds about it. Those that follow a choice come behind it. */
export function hazardQuestionView(question: HazardQuestion, options: HazardQuestionOptions): TemplateResult {
  const { id, hazard, answer, shows } = question;
  const step = options.step ? element('span', `${options.step}: `, { class: 'nhsuk-u-visually-hidden' }) : '';
  const head = [
    pictogramMarkup(hazard.pictogram, options.frame),
    headingMarkup(options.headingLevel, [step, hazard.title], { id: `${id}-title`, class: 'nhsuk-heading-m' }),
  ];
  return html`<div class="nhs-hazard-question" role="group" aria-labelledby="${id}-title">
    ${markupView(element('div', head, { class: 'nhs-hazard-question__head' }))}${markupView(aboutMarkup(question))}
    ${choicesView(
      {
        id: `${id}-state`,
        label: wording.state,
        about: hazard.title,
        kind: 'radios',
        choices: hazardStates.map((value) => ({ value, label: wording.states[value] })),
        chosen: answer.state ? [answer.state] : [],
        error: options.errors.state,
        changed: ([state]) => options.changed({ state: state as HazardAnswer['state'] }),
      },
      wording.error,
    )}${markupView(staleMarkup(answer, options.version))}${shows.further ? furtherView(question, options) : nothing}
  </div>`;
}

function aboutMarkup({ hazard }: HazardQuestion): Markup[] {
  const { description, examples = [], link, isUnknown } = hazard;
  const list = element(
    'ul',
    examples.map((example) => element('li', example)),
    { class: 'nhsuk-list nhsuk-list--bullet' },
  );
  const source = hazardSourceMarkup({ title: hazard.title, link });
  const hiddenTitle = element('span', ` ${hazard.title}`, { class: 'nhsuk-u-visually-hidden' });
  return [
    isUnknown ? element('p', hazardWording.unknown) : '',
    description ? element('p', description) : '',
    examples.length > 0 ? foldedMarkup([wording.examples, hiddenTitle], [list, source]) : source,
  ];
}

/** That an answer to begin with was given for another version, or is due for a review. */
function staleMarkup({ reviewBy, version }: HazardAnswer, versionInUse: string | undefined): Markup {
  const reason = staleReason({ reviewBy: dateIn(reviewBy), version }, { today: today(), version: versionInUse });
  if (!reason) return '';
  return element('p', [element('strong', hazardWording.stale), `. ${hazardWording.staleReasons[reason]}`]);
}

function furtherView({ id, hazard, answer, shows }: HazardQuestion, options: HazardQuestionOptions): TemplateResult {
  const { state } = answer;
  const { language, errors, changed } = options;
  const field = (
    name: 'reason' | 'others' | 'owner' | 'assessed' | 'reviewBy' | 'version' | 'stage',
    words: Pick<TextFieldOptions, 'label' | 'hint' | 'rows'>,
  ): TemplateResult =>
    textFieldView(
      {
        ...words,
        id: `${id}-${name}`,
        about: hazard.title,
        value: answer[name],
        error: errors[name as HazardAnswerField],
        lang: language,
        typed: (value) => changed({ [name]: value }),
      },
      wording.error,
    );
  return html`${field('reason', { label: wording.reason(state), hint: wording.reasonHint, rows: 4 })}${
    shows.precautions ? precautionsView(field, { id, hazard, answer }, options) : nothing
  }
    <details class="nhsuk-details">
      <summary class="nhsuk-details__summary">
        <span class="nhsuk-details__summary-text"
          >${wording.details}<span class="nhsuk-u-visually-hidden"> ${hazard.title}</span></span
        >
      </summary>
      <div class="nhsuk-details__text">
        ${field('owner', { label: wording.owner, hint: wording.ownerHint, rows: 1 })}
        ${field('assessed', { label: wording.assessed, hint: wording.dateHint })}
        ${field('reviewBy', { label: wording.reviewBy, hint: wording.dateHint })}
        ${field('version', { label: wording.version })}${field('stage', { label: wording.stage })}
      </div>
    </details>`;
}

function precautionsView(
  field: (name: 'others', words: Pick<TextFieldOptions, 'label' | 'hint' | 'rows'>) => TemplateResult,
  { id, hazard, answer }: Pick<HazardQuestion, 'id' | 'hazard' | 'answer'>,
  { changed }: HazardQuestionOptions,
): TemplateResult {
  const { precautions = [], precautionsBy = 'library' } = hazard;
  const suggestions =
    precautions.length === 0
      ? nothing
      : choicesView(
          {
            id: `${id}-precautions`,
            label: wording.precautions,
            about: hazard.title,
            hint: hazardWording.suggestions[precautionsBy],
            kind: 'checkboxes',
            choices: precautions.map((precaution) => ({ value: precaution, label: precaution })),
            chosen: answer.chosen,
            changed: (chosen) => changed({ chosen: precautions.filter((precaution) => chosen.includes(precaution)) }),
          },
          wording.error,
        );
  return html`${suggestions}${field('others', {
    label: precautions.length > 0 ? wording.otherPrecautions : wording.precautions,
    hint: wording.otherPrecautionsHint,
    rows: 3,
  })}${choicesView(
    {
      id: `${id}-mitigation`,
      label: wording.mitigation,
      about: hazard.title,
      kind: 'radios',
      choices: [
        ...hazardMitigations.map((value) => ({ value, label: hazardWording.mitigations[value] })),
        { value: '', label: wording.noMitigation },
      ],
      chosen: [answer.mitigation ?? ''],
      changed: ([value]) => changed({ mitigation: (value || undefined) as HazardAnswer['mitigation'] }),
    },
    wording.error,
  )}`;
}
