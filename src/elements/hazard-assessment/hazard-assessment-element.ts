// Long because a form-associated element repeats what every field of a form has, each with its description; what it does
// with answers is in the modules that it imports.
import {
  html,
  LitElement,
  nothing,
  type CSSResult,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { DataHazard } from '../../artefacts/data-hazard.js';
import { dataHazards, loadDataHazard } from '../../artefacts/data-hazards.js';
import type { HazardAssessment } from '../../artefacts/hazard-assessment.js';
import { hazardIds } from '../../artefacts/hazard-ids.js';
import type { ReadHazardsResult } from '../../formats/read-hazards.js';
import { markupView } from '../../markup/markup-view.js';
import { baseStyles } from '../../styles/base.css.js';
import { formStyles } from '../../styles/form.css.js';
import { registerUnit } from '../../styles/register-unit.js';
import { roomStyles } from '../../styles/room.css.js';
import { answersFileWording } from '../../wording/answers-file-wording.js';
import { hazardAssessmentWording as wording } from '../../wording/hazard-assessment-wording.js';
import { AnswersDesk, keptUnder } from '../answers-desk.js';
import { answersFileView } from '../answers-file-view.js';
import { answersNoticeView, keepingFailureView } from '../answers-notice-view.js';
import { ArtefactSource, type ReadArtefact } from '../artefact-source.js';
import { checkedHeadingLevel } from '../checked-heading-level.js';
import { focusField } from '../form-fields/focus-field.js';
import { FormField, type FormFieldFault } from '../form-fields/form-field.js';
import { hazardSourceMarkup } from '../hazard-badge/hazard-badge-markup.js';
import { headingMarkup } from '../heading-markup.js';
import { moveFocus } from '../move-focus.js';
import { openAround } from '../open-around.js';
import { otherLanguage } from '../other-language.js';
import { PrintedOpen } from '../printed-open.js';
import { reportOnce } from '../report-once.js';
import { sourceFailureMarkup } from '../source-failure-markup.js';
import { HazardAnswerSheet } from './hazard-answer-sheet.js';
import { HazardAssessmentChangeEvent, HazardAssessmentErrorEvent } from './hazard-assessment-events.js';
import { hazardAnswersTitleId, hazardAssessmentTitleId, hazardAssessmentView } from './hazard-assessment-view.js';
import { hazardAssessmentStyles } from './hazard-assessment.css.js';
import { hazardFile } from './hazard-file.js';

/**
 * A form in which people say which data hazards apply to their project, why, and what they do about them. It sends
 * nothing by itself: answers go into the page's own form, into a file, or onto the clipboard.
 *
 * @summary A self-assessment of data hazards to fill in, with the answers to take away.
 * @since 0.1.0
 * @customElement nhs-hazard-assessment
 * @slot - The fallback: shown until the form is there.
 * @csspart base - The box around everything the element shows.
 * @fires {HazardAssessmentChangeEvent} nhs-hazard-assessment-change - A person has changed answers. Does not bubble.
 * @fires {HazardAssessmentErrorEvent} nhs-hazard-assessment-error - Answers to begin with cannot be shown. Does not bubble.
 */
export class HazardAssessmentElement extends LitElement {
  static readonly formAssociated = true;

  static override styles: CSSResult[] = [roomStyles, baseStyles, formStyles, hazardAssessmentStyles];

  static override properties: PropertyDeclarations = {
    src: {},
    assessments: {},
    name: { reflect: true },
    project: {},
    version: {},
    hazards: {},
    layout: {},
    autosave: {},
    required: { type: Boolean, reflect: true },
    disabled: { type: Boolean, reflect: true },
    frame: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    vocabulary: { attribute: false },
  };

  /** Address of a document with answers to begin with; relative to the page. */
  src?: string;

  /** Answers to begin with, or as JSON; what a form's reset goes back to. Go before `src`. */
  assessments?: readonly HazardAssessment[] | string;

  /** Name of the answers in the form that the element is in; there they are JSON. */
  name?: string;

  /** Title of the project, for the file of answers. */
  project = '';

  /** The version that is assessed now; written to each hazard that is answered. */
  version = '';

  /** Which hazards are asked about, as ids with spaces between them; all, if absent. */
  hazards = '';

  /** `one-by-one` asks about one hazard after another; `list` has them all on the page. */
  layout: 'list' | 'one-by-one' = 'list';

  /** Keeps answers in the browser under this name, for as long as the browser does. */
  autosave = '';

  /** Whether each hazard needs an answer before the page's form is sent. */
  required = false;

  /** Whether nothing can be changed. */
  disabled = false;

  /** `red`, or `neutral` for NHS blue. */
  frame: 'red' | 'neutral' = 'red';

  /** Level of the form's own heading, 2 to 5; hazards follow below it. */
  headingLevel: number | null = 2;

  /** Hazards that the page adds. They go before those of the same id, and are asked about first. */
  vocabulary?: readonly DataHazard[];

  readonly #field = new FormField(this, {
    value: () => JSON.stringify(this.value),
    fault: () => this.#fault(),
    show: (takesFocus) => void this.#check(takesFocus),
  });

  readonly #source = new ArtefactSource<HazardAssessment[]>(this, {
    given: () => this.assessments,
    src: () => this.src,
    fromRecord: (record) => record.hazards,
    readData: (data) => this.#readData(data),
    readText: (text) => this.#readText(text),
    settled: (state) => {
      if (state.status === 'failed') this.dispatchEvent(new HazardAssessmentErrorEvent(state.failure, state.problems));
      if (state.status !== 'ready') return;
      this.#initial = state.artefact;
      if (!this.#isTouched) this.#show(state.artefact);
      if (state.problems.length > 0) {
        void this.#desk.say({ message: wording.problems, place: 'start', problems: state.problems });
      }
    },
  });

  readonly #desk = new AnswersDesk<readonly HazardAssessment[]>(this, {
    formats: ['json', 'markdown'],
    key: () => keptUnder('hazard-assessment', this.autosave),
    answers: () => this.value,
    isEmpty: (answers) => answers.length === 0,
    show: (answers) => {
      this.#isTouched = true;
      this.#show(answers);
    },
    changed: () => this.#tellPage(),
    join: (before, opened) => {
      // A row of an empty template says nothing against what is answered.
      const answers = opened.filter((assessment) => Object.keys(assessment).length > 1);
      const idOf = hazardIds(this.vocabulary);
      const ids = new Set(answers.map(({ hazard }) => idOf(hazard) ?? hazard));
      return [...answers, ...before.filter(({ hazard }) => !ids.has(idOf(hazard) ?? hazard))];
    },
    readText: (text) => this.#readText(text),
    readData: (data) => this.#readData(data),
    write: (format) => hazardFile(format, this.value, this.project ?? ''),
    opened: ({ length }) => wording.opened(length),
    focusNotice: () => focusField(this.renderRoot, '.nhs-form__notice'),
  });

  readonly #sheet = new HazardAnswerSheet();
  /** What the browser had kept when the person went to another page, until the form is there. */
  #restoredState?: string;
  /** What the page began with. */
  #initial: readonly HazardAssessment[] = [];
  /** Whether what is shown is a person's, which nothing that arrives later writes over. */
  #isTouched = false;
  #isReady = false;
  #step = 0;
  /** The question that was answered last. */
  #lastId = '';

  constructor() {
    super();
    new PrintedOpen(this);
  }

  /** Everything that is answered now; setting it is as if a person had answered. */
  get value(): readonly HazardAssessment[] {
    return this.#sheet.assessments;
  }

  set value(assessments: readonly HazardAssessment[]) {
    this.#isTouched = true;
    this.#show(Array.isArray(assessments) ? assessments : []);
    if (this.#isReady) this.#desk.keep();
  }

  /** The form around the element, if there is one. */
  get form(): HTMLFormElement | null {
    return this.#field.internals.form;
  }

  /** What keeps the answers from being sent, as for other fields of a form. */
  get validity(): ValidityState {
    return this.#field.internals.validity;
  }

  /** The same in words: the first thing that is missing. */
  get validationMessage(): string {
    return this.#field.internals.validationMessage;
  }

  /** Whether the form around the element asks for its answers. */
  get willValidate(): boolean {
    return this.#field.internals.willValidate;
  }

  /** The labels of the page that are for the element. */
  get labels(): NodeList {
    return this.#field.internals.labels;
  }

  /** Gives the focus to the form's heading. */
  override focus(options?: FocusOptions): void {
    const title = this.renderRoot.querySelector<HTMLElement>(`#${hazardAssessmentTitleId}`);
    if (title) moveFocus(title, options);
  }

  /** Whether the answers can be sent; says nothing to the person. */
  checkValidity(): boolean {
    return this.#field.checkValidity();
  }

  /** Whether the answers can be sent; what is missing is shown and gets the focus. */
  reportValidity(): boolean {
    return this.#field.reportValidity();
  }

  override connectedCallback(): void {
    registerUnit();
    super.connectedCallback();
    void this.#prepare();
  }

  formResetCallback(): void {
    this.#show(this.#initial);
    this.#isTouched = false;
    this.#desk.reset();
  }

  formDisabledCallback(isDisabled: boolean): void {
    this.#field.isDisabledByForm = isDisabled;
  }

  formStateRestoreCallback(state: unknown): void {
    if (typeof state !== 'string') return;
    this.#restoredState = state;
    if (this.#isReady) void this.#showRestoredState();
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#sheet.isRequired = this.required;
    this.#sheet.version = textOf(this.version);
    if (!this.#isReady) return;
    if (changed.has('vocabulary') || changed.has('hazards')) this.#show(this.value);
    if (changed.has('required')) this.#field.tell();
    if (changed.has('autosave')) void this.#desk.begin(this.#isTouched);
  }

  /**
   * The form is shown when the words of its hazards, the answers that the page begins with and those that are kept are
   * there, or are known not to arrive: nobody answers what is about to be answered.
   */
  async #prepare(): Promise<void> {
    if (this.#isReady) return;
    const words = await Promise.allSettled(dataHazards.map(({ id }) => loadDataHazard(id)));
    if (this.#isReady) return;
    if (words.some(({ status }) => status === 'rejected')) {
      reportOnce('<nhs-hazard-assessment>: the words of hazards could not be loaded.');
    }
    await this.#source.whenSettled();
    if (this.#isReady) return;
    this.#show(this.#isTouched ? this.value : this.#initial);
    const isRestored = await this.#desk.begin(this.#isTouched);
    this.#isReady = true;
    this.#tellValue();
    if (!isRestored) await this.#showRestoredState();
  }

  /** What stood in the form when the person left the page, unless newer answers are kept. */
  async #showRestoredState(): Promise<void> {
    if (this.#restoredState === undefined) return;
    const { artefact } = await this.#readText(this.#restoredState).catch(() => ({ artefact: undefined }));
    this.#restoredState = undefined;
    if (artefact) this.value = artefact;
  }

  async #readText(text: string): Promise<ReadArtefact<HazardAssessment[]>> {
    const { readHazards } = await import('../../formats/read-hazards.js');
    return beginning(await readHazards(text, { vocabulary: this.vocabulary }));
  }

  async #readData(data: unknown): Promise<ReadArtefact<HazardAssessment[]>> {
    const { readHazardsData } = await import('../../formats/read-hazards.js');
    return beginning(readHazardsData(data, { vocabulary: this.vocabulary }));
  }

  #show(assessments: readonly HazardAssessment[]): void {
    const names = textOf(this.hazards).trim();
    const asked = names === '' ? undefined : names.split(/[\s,]+/);
    this.#sheet.show(assessments, { vocabulary: this.vocabulary, asked });
    this.#tellValue();
  }

  #tellPage(): void {
    const hazards = this.value;
    this.#source.tellRecord(hazards, { hazards });
    this.dispatchEvent(new HazardAssessmentChangeEvent(hazards));
  }

  async #check(takesFocus = true): Promise<void> {
    this.#sheet.check();
    this.requestUpdate();
    await this.updateComplete;
    if (this.#sheet.errors.size === 0) {
      const open = this.#sheet.questions.filter(
        ({ answer }) => !answer.state || answer.state === 'not-assessed',
      ).length;
      await this.#desk.say({ message: wording.nothingMissing(open, this.#sheet.questions.length), place: 'end' });
    }
    for (const error of this.renderRoot.querySelectorAll('.nhsuk-error-message')) openAround(error);
    if (takesFocus) this.renderRoot.querySelector<HTMLElement>('.nhsuk-error-summary')?.focus();
  }

  async #goTo(step: number): Promise<void> {
    this.#step = step;
    this.#desk.notice = undefined;
    this.requestUpdate();
    await this.updateComplete;
    const question = this.#sheet.questions[step];
    focusField(this.renderRoot, `#${question ? `${question.id}-title` : hazardAnswersTitleId}`);
  }

  async #follow(fieldId: string): Promise<void> {
    const step = this.#sheet.questions.findIndex(({ id }) => fieldId.startsWith(`${id}-`));
    if (this.layout === 'one-by-one') await this.#goTo(step);
    focusField(this.renderRoot, `#${fieldId}`);
  }

  #tellValue(): void {
    this.#field.tell();
    this.requestUpdate();
  }

  #fault(): FormFieldFault | undefined {
    if (!this.#isReady) return { flags: { customError: true }, message: wording.loading };
    const [[error] = []] = this.#sheet.find().values();
    if (!error) return undefined;
    const isMissing = error.field === 'state' || error.field === 'reason';
    return { flags: isMissing ? { valueMissing: true } : { badInput: true }, message: error.message };
  }

  protected override render(): TemplateResult {
    const language = otherLanguage(this);
    return html`<div ?hidden=${this.#isReady}><slot></slot></div>
      <div class="nhs-container" part="base">
        <div class="nhs-root nhsuk-frontend-supported" lang=${language ? 'en-GB' : nothing}>
          <div role="status">
            ${this.#isReady ? nothing : html`<p>${wording.loading}</p>`}${this.#failure()}
          </div>
          ${this.#isReady ? this.#form(language) : nothing}
        </div>
      </div>`;
  }

  #failure(): unknown {
    const { state } = this.#source;
    if (state.status !== 'failed') return nothing;
    return markupView(sourceFailureMarkup(state, { thing: wording.thing, src: this.src }));
  }

  #form(language: string | undefined): TemplateResult {
    const headingLevel = checkedHeadingLevel(this, 5);
    const disabled = this.disabled || this.#field.isDisabledByForm;
    const step = this.layout === 'one-by-one' ? this.#step : undefined;
    const isWhole = step === undefined || step >= this.#sheet.questions.length;
    return html`<section class="nhs-form" aria-labelledby=${hazardAssessmentTitleId}>
      ${hazardAssessmentView(this.#sheet.questions, {
        headingLevel,
        frame: this.frame === 'neutral' ? 'neutral' : 'red',
        disabled,
        step,
        language,
        version: textOf(this.version),
        introduction: `${wording.introduction} ${this.form && this.name ? wording.sent : wording.notSent}`,
        notice: answersNoticeView(this.#desk, 'start'),
        beside: { id: this.#lastId, words: keepingFailureView(this.#desk) },
        errors: this.#sheet.errors,
        changed: (question, change) => {
          this.#sheet.change(question, change);
          this.#lastId = question.id;
          this.#isTouched = true;
          this.#desk.keep();
          this.#tellValue();
          this.#tellPage();
        },
        goTo: (step) => void this.#goTo(step),
        follow: (fieldId) => void this.#follow(fieldId),
      })}
      ${isWhole && !disabled ? this.#end(headingLevel) : nothing}
      ${markupView(hazardSourceMarkup({ title: '', link: 'https://datahazards.com', isDataHazard: true }))}
    </section>`;
  }

  /** What a person does when all questions are answered, or enough of them. */
  #end(headingLevel: number): TemplateResult {
    const title = headingMarkup(headingLevel + 1, answersFileWording.title, { class: 'nhsuk-heading-m' });
    return html`<div class="nhs-form__buttons">
        <button type="button" class="nhsuk-button" @click=${() => this.#check()}>${wording.check}</button>
      </div>
      ${answersNoticeView(this.#desk, 'end')}
      ${answersFileView(this.#desk, markupView(title))}`;
  }
}

/** A list that is empty begins a form too. */
function beginning({ assessments, problems, format }: ReadHazardsResult): ReadArtefact<HazardAssessment[]> {
  const isList = assessments.length > 0 || problems.length === 0;
  return { artefact: isList ? assessments : undefined, problems, format };
}

/** A page's own script may set a property to anything. */
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
