import {
  html,
  LitElement,
  nothing,
  type CSSResult,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { ChecklistAnswer } from '../../artefacts/checklist-answer.js';
import type { ChecklistRecord } from '../../artefacts/checklist-record.js';
import type { Checklist } from '../../artefacts/checklist.js';
import type { Problem } from '../../artefacts/problem.js';
import { projectFacts, type ProjectProfile } from '../../artefacts/project-profile.js';
import { markupView } from '../../markup/markup-view.js';
import { baseStyles } from '../../styles/base.css.js';
import { formStyles } from '../../styles/form.css.js';
import { registerUnit } from '../../styles/register-unit.js';
import { roomStyles } from '../../styles/room.css.js';
import { answersFileWording } from '../../wording/answers-file-wording.js';
import { checklistWording as wording } from '../../wording/checklist-wording.js';
import { AnswersDesk } from '../answers-desk.js';
import { answersFileView } from '../answers-file-view.js';
import { answersNoticeView, keepingFailureView } from '../answers-notice-view.js';
import { ArtefactSource } from '../artefact-source.js';
import { checkedHeadingLevel } from '../checked-heading-level.js';
import { followFragment } from '../follow-fragment.js';
import { focusField } from '../form-fields/focus-field.js';
import { FormField, type FormFieldFault } from '../form-fields/form-field.js';
import { headingMarkup } from '../heading-markup.js';
import { moveFocus } from '../move-focus.js';
import { openAround } from '../open-around.js';
import { otherLanguage } from '../other-language.js';
import { PrintedOpen } from '../printed-open.js';
import { Printing } from '../printing.js';
import { sourceFailureMarkup } from '../source-failure-markup.js';
import {
  CharacteristicChecklistChangeEvent,
  CharacteristicChecklistErrorEvent,
  CharacteristicChecklistLoadEvent,
} from './characteristic-checklist-events.js';
import { characteristicChecklistStyles } from './characteristic-checklist.css.js';
import { ChecklistAnswerSheet } from './checklist-answer-sheet.js';
import { countPart } from './checklist-counts.js';
import { checklistFile } from './checklist-file.js';
import { checklistFormView } from './checklist-form-view.js';
import { checklistNames } from './checklist-names.js';
import { ChecklistReader, type ReadRecord } from './checklist-reader.js';
import { checklistRecordMarkup, checklistTitleId } from './checklist-record-markup.js';
import { plainChecklistText, type ChecklistText } from './checklist-text.js';
import { keptChecklist, withoutItems } from './kept-checklist.js';
import { laterAnswers } from './later-answers.js';

/**
 * A checklist that a project answers with yes, partly, no, not applicable or not yet, each with a reason and evidence:
 * the four characteristics of NHS England, or a team's own. It sends nothing by itself.
 *
 * @summary A checklist of characteristics to fill in or to read, with the answers to take away.
 * @since 0.1.0
 * @customElement nhs-characteristic-checklist
 * @slot - The fallback: shown until the checklist is there, and again when it cannot be shown.
 * @csspart base - The box around everything the element shows.
 * @fires {CharacteristicChecklistLoadEvent} nhs-characteristic-checklist-load - The checklist is there. Does not bubble.
 * @fires {CharacteristicChecklistChangeEvent} nhs-characteristic-checklist-change - A person has changed answers. Does not bubble.
 * @fires {CharacteristicChecklistErrorEvent} nhs-characteristic-checklist-error - What was given cannot be shown. Does not bubble.
 */
export class CharacteristicChecklistElement extends LitElement {
  static readonly formAssociated = true;

  static override styles: CSSResult[] = [roomStyles, baseStyles, formStyles, characteristicChecklistStyles];

  static override properties: PropertyDeclarations = {
    src: {},
    answers: {},
    profile: {},
    checklist: {},
    name: { reflect: true },
    project: {},
    autosave: {},
    readonly: { type: Boolean, reflect: true },
    required: { type: Boolean, reflect: true },
    disabled: { type: Boolean, reflect: true },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** Address of a file with answers, a checklist or both; relative to the page. */
  src?: string;

  /** Answers to begin with, or a whole record of them, or either as JSON. Go before those of `src`. */
  answers?: readonly ChecklistAnswer[] | ChecklistRecord | string;

  /** What the project is, or as JSON: it decides which items are needed. Goes before that of `src`. */
  profile?: ProjectProfile | string;

  /** A checklist of the page's own, or as JSON. Goes before that of `src`. */
  checklist?: Checklist | string;

  /** Name of the answers in the form that the element is in; there they are JSON. */
  name?: string;

  /** Title of the project, for the record and the file of answers. */
  project = '';

  /** Keeps answers in the browser under this name, for as long as the browser does. */
  autosave = '';

  /** Shows the answers as a record to read. */
  readonly = false;

  /** Whether each item that is needed has to be answered before the page's form is sent. */
  required = false;

  /** Whether nothing can be changed; the answers are not sent then. */
  disabled = false;

  /** Level of the checklist's own heading, 2 to 4; parts and questions follow below it. */
  headingLevel: number | null = 2;

  readonly #sheet = new ChecklistAnswerSheet();
  readonly #reader = new ChecklistReader();
  /** The checklist that is shown. */
  #checklist: Checklist = { title: '', sections: [] };
  #text: ChecklistText = plainChecklistText;
  /** What the page began with. */
  #initial: ChecklistRecord = { answers: [] };
  /** Whether what is shown is a person's, which nothing that arrives later writes over. */
  #isTouched = false;
  #isReady = false;
  /** Whether a later version has written what is shown, so that nothing may be changed here. */
  #isNewer = false;
  /** What was set before anything could be read. */
  #awaited?: ChecklistRecord;
  /** What the browser had kept when the person went to another page, until the checklist is there. */
  #restoredState?: string;

  readonly #printing = new Printing(this, () => {
    this.requestUpdate();
    this.performUpdate();
  });

  readonly #field = new FormField(this, {
    value: () => JSON.stringify(withoutItems(this.value)),
    fault: () => this.#fault(),
    show: (takesFocus) => void this.#check(takesFocus),
  });

  readonly #source = new ArtefactSource<ChecklistRecord>(this, {
    given: () => undefined,
    src: () => this.src,
    fromRecord: (record) => record.checklist,
    readData: (data) => this.#reader.readData(data),
    readText: (text) => this.#reader.readText(text),
    settled: (state) => {
      if (state.status === 'failed') {
        this.dispatchEvent(new CharacteristicChecklistErrorEvent(state.failure, state.problems));
      }
      if (this.#isReady) void this.#begin();
    },
  });

  readonly #desk = new AnswersDesk<ChecklistRecord>(this, {
    formats: ['json', 'yaml', 'markdown'],
    key: () => this.autosave ?? '',
    answers: () => this.value,
    isEmpty: ({ answers }) => answers.length === 0,
    show: (record) => {
      this.#isTouched = true;
      this.#show(record);
    },
    changed: () => this.#tellPage(),
    join: (before, opened) => this.#reader.join(before, opened),
    readText: (text) => this.#reader.readText(text),
    readData: async (data) => {
      const { record, changedAt } = keptChecklist(data);
      const read = await this.#reader.readData(record);
      this.#isNewer = read.isNewer ?? false;
      this.#sheet.rememberTimes(changedAt);
      return read;
    },
    toKeep: () => ({ record: this.#toKeep(), changedAt: Object.fromEntries(this.#sheet.changedAt) }),
    takeIn: (kept) => this.#takeIn(kept),
    write: (format) => checklistFile(format, this.value, this.#checklist),
    opened: ({ answers, profile }) =>
      wording.opened(answers.length, this.#sheet.conflicts, differs(profile, this.#sheet.profile)),
    focusNotice: () => focusField(this.renderRoot, '.nhs-form__notice'),
  });

  constructor() {
    super();
    new PrintedOpen(this);
    this.addEventListener('click', followFragment);
  }

  /** Everything that is answered now; setting it is as if a person had answered. */
  get value(): ChecklistRecord {
    const { record } = this.#sheet;
    // A binding may put anything here.
    const project: unknown = this.project;
    return typeof project === 'string' && project && !record.project ? { ...record, project } : record;
  }

  set value(record: ChecklistRecord) {
    this.#isTouched = true;
    this.#awaited = this.#reader.isLoaded ? undefined : record;
    if (!this.#reader.isLoaded) return;
    const shown = this.#reader.readDataAtOnce(record) ?? { answers: [] };
    // A page that binds the value gives back what it was told, and takes no undo away by it.
    if (JSON.stringify(shown) === JSON.stringify(this.value)) return;
    this.#show(shown);
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

  /** Gives the focus to the checklist's heading. */
  override focus(options?: FocusOptions): void {
    const title = this.renderRoot.querySelector<HTMLElement>(`#${checklistTitleId}`);
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
    if (!this.#isReady) return;
    if (changed.has('answers') || changed.has('profile') || changed.has('checklist')) void this.#begin();
    if (changed.has('required')) this.#field.tell();
    if (changed.has('autosave')) void this.#desk.begin(this.#isTouched);
  }

  /** The checklist is shown when all that it begins with is there, or is known not to arrive. */
  async #prepare(): Promise<void> {
    if (this.#isReady) return;
    await this.#source.whenSettled();
    if (this.#isReady) return;
    await this.#begin();
    const isRestored = await this.#desk.begin(this.#isTouched);
    this.#isReady = true;
    this.#field.tell();
    this.requestUpdate();
    if (!isRestored) await this.#showRestoredState();
  }

  /** Puts together what the page gives, what its document says and what the library has. */
  async #begin(): Promise<void> {
    const { state } = this.#source;
    const { record, problems, failure, isNewer } = await this.#reader.begin(
      state.status === 'ready' ? state.artefact : undefined,
      { answers: this.answers, profile: this.profile, checklist: this.checklist },
    );
    const all: Problem[] = [...(state.status === 'ready' ? state.problems : []), ...problems];
    this.#initial = record;
    if (!this.#isTouched) this.#isNewer = isNewer || (state.status === 'ready' && state.isNewer === true);
    if (this.#awaited !== undefined) this.value = this.#awaited;
    else if (!this.#isTouched) this.#show(record);
    if (failure) this.dispatchEvent(new CharacteristicChecklistErrorEvent(failure, problems));
    if (all.length > 0) void this.#desk.say({ message: wording.problems(all), place: 'start', problems: all });
    this.dispatchEvent(new CharacteristicChecklistLoadEvent(this.value, all));
  }

  /** What stood in the form when the person left the page, unless newer answers are kept. */
  async #showRestoredState(): Promise<void> {
    if (this.#restoredState === undefined) return;
    const { artefact } = await this.#reader
      .readText(this.#restoredState)
      .catch((): ReadRecord => ({ problems: [], format: '' }));
    this.#restoredState = undefined;
    if (artefact) this.value = artefact;
  }

  #show(shown: ChecklistRecord): void {
    const own = shown.checklist ?? this.#initial.checklist;
    const isNamed = own && !('sections' in own) && own.id === this.#initial.checklist?.id;
    const record = { ...shown, ...(own ? { checklist: isNamed ? this.#initial.checklist : own } : {}) };
    const { checklist, text, isBuiltIn } = this.#reader.checklistFor(record, this.#source.state);
    this.#checklist = checklist;
    this.#text = text;
    this.#sheet.show(checklist, record, !isBuiltIn);
    this.#tellValue();
    if (!isBuiltIn && text === plainChecklistText) void this.#showText(record);
  }

  /** The Markdown of a checklist that was set before what reads it was there. */
  async #showText(record: ChecklistRecord): Promise<void> {
    await this.#reader.loadText(record).catch(() => undefined);
    this.#text = this.#reader.checklistFor(record, this.#source.state).text;
    this.requestUpdate();
  }

  #tellPage(): void {
    this.dispatchEvent(new CharacteristicChecklistChangeEvent(this.value));
  }

  #tellValue(): void {
    this.#field.tell();
    this.requestUpdate();
  }

  /** After a person's change. */
  #changed(): void {
    this.#isTouched = true;
    this.#desk.keep();
    this.#tellValue();
    this.#tellPage();
  }

  /** The page has its own checklist anyway; one that a file brought is kept whole. */
  #toKeep(): ChecklistRecord {
    const { value } = this;
    return value.checklist === this.#initial.checklist ? withoutItems(value) : value;
  }

  #takeIn(kept: unknown): string {
    const { record: otherRecord, changedAt } = keptChecklist(kept);
    const other = this.#reader.readDataAtOnce(otherRecord);
    if (!other) return '';
    const { record, taken } = laterAnswers(this.value, Object.fromEntries(this.#sheet.changedAt), other, changedAt);
    if (taken.length === 0) return '';
    this.#sheet.rememberTimes(changedAt);
    this.#show(record);
    this.#tellPage();
    const titles = new Map(this.#sheet.questions.map(({ item }) => [item.id, item.question]));
    return wording.takenFromElsewhere(taken.map((item) => titles.get(item) ?? wording.profile));
  }

  #fault(): FormFieldFault | undefined {
    if (!this.#isReady) return { flags: { customError: true }, message: wording.loading };
    const [[error] = []] = this.#sheet.find().values();
    if (!error || this.readonly) return undefined;
    return { flags: error.field === 'date' ? { badInput: true } : { valueMissing: true }, message: error.message };
  }

  async #check(takesFocus = true): Promise<void> {
    this.#sheet.check();
    this.requestUpdate();
    await this.updateComplete;
    if (this.#sheet.errors.size === 0) {
      const needed = this.#sheet.questions.filter(({ need }) => need.need !== 'not-needed');
      const open = needed.filter(({ fields }) => !fields.state).length;
      await this.#desk.say({ message: wording.nothingMissing(open, needed.length), place: 'end' });
    }
    for (const error of this.renderRoot.querySelectorAll('.nhsuk-error-message')) openAround(error);
    if (takesFocus) this.renderRoot.querySelector<HTMLElement>('.nhsuk-error-summary')?.focus();
  }

  readonly #undo = async (): Promise<void> => {
    const id = this.#sheet.undo();
    this.#changed();
    const question = this.#sheet.questions.find((shown) => shown.id === id);
    await this.#desk.say({ message: wording.undone(question?.item.question ?? ''), place: 'start' });
    const fields = question ? `#${question.id}-state` : '#profile-kind';
    focusField(this.renderRoot, fields);
  };

  protected override render(): TemplateResult {
    const language = otherLanguage(this);
    const { state } = this.#source;
    return html`<div ?hidden=${this.#isReady && state.status !== 'failed'}><slot></slot></div>
      <div class="nhs-container" part="base">
        <div class="nhs-root nhsuk-frontend-supported" lang=${language ? 'en-GB' : nothing}>
          <div role="status">
            ${this.#isReady ? nothing : html`<p>${wording.loading}</p>`}
            ${
              state.status === 'failed'
                ? markupView(sourceFailureMarkup(state, { thing: wording.thing, src: this.src }))
                : nothing
            }
          </div>
          ${this.#isReady ? this.#shown(language) : nothing}
        </div>
      </div>`;
  }

  #shown(language: string | undefined): TemplateResult {
    const isRecord = this.readonly || this.disabled || this.#field.isDisabledByForm || this.#isNewer;
    const headingLevel = checkedHeadingLevel(this, 4);
    if (isRecord) return html`${answersNoticeView(this.#desk, 'start')}${this.#record(headingLevel, language)}`;
    return html`<section
        class="nhs-form nhs-checklist ${this.#printing.isNow ? 'nhs-checklist--printing' : ''}"
        aria-labelledby=${checklistTitleId}
      >
        ${this.#form(headingLevel, language)}${this.#end(headingLevel)}
      </section>
      ${this.#printing.isNow ? this.#record(headingLevel, language) : nothing}`;
  }

  #record(headingLevel: number, language: string | undefined): unknown {
    return markupView(
      checklistRecordMarkup(this.#checklist, this.#sheet.parts, {
        headingLevel,
        language,
        project: this.value.project,
        profile: this.#sheet.profile,
        saysNeed: saysNeed(this.#checklist),
        text: this.#text,
        names: checklistNames,
      }),
    );
  }

  #form(headingLevel: number, language: string | undefined): TemplateResult {
    const { lastChanged } = this.#sheet;
    const undo = html`<button type="button" class="nhs-form__link" @click=${this.#undo}>${wording.undo}</button>`;
    return checklistFormView(this.#checklist, this.#sheet.parts, {
      headingLevel,
      language,
      project: this.value.project,
      profile: this.#sheet.profile,
      saysNeed: saysNeed(this.#checklist),
      text: this.#text,
      names: checklistNames,
      whereTo: this.form && this.name ? wording.sent : wording.notSent,
      notice: answersNoticeView(this.#desk, 'start'),
      counted: this.#counted(lastChanged),
      beside: lastChanged
        ? { id: lastChanged, words: html`${keepingFailureView(this.#desk)}<p class="nhs-checklist__undo">${undo}</p>` }
        : undefined,
      errors: this.#sheet.errors,
      changed: (question, change) => {
        this.#sheet.change(question, change);
        this.#changed();
      },
      chosen: (question, answer) => {
        this.#sheet.choose(question, answer);
        this.#changed();
        void this.updateComplete.then(() => focusField(this.renderRoot, `#${question.id}-state`));
      },
      profileChanged: (change) => {
        this.#sheet.changeProfile(change);
        this.#changed();
      },
      follow: (fieldId) => focusField(this.renderRoot, `#${fieldId}`),
    });
  }

  #counted(lastChanged: string | undefined): string {
    const part = this.#sheet.parts.find(({ questions }) => questions.some(({ id }) => id === lastChanged));
    if (!part) return '';
    const count = wording.count(countPart(part));
    return part.section.title ? `${part.section.title}: ${count}` : count;
  }

  /** What a person does when all questions are answered, or enough of them. */
  #end(headingLevel: number): TemplateResult {
    const title = headingMarkup(headingLevel + 1, answersFileWording.title, { class: 'nhsuk-heading-m' });
    return html`<div class="nhs-form__buttons">
        <button type="button" class="nhsuk-button" @click=${() => this.#check()}>${wording.check}</button>
      </div>
      ${answersNoticeView(this.#desk, 'end')}${answersFileView(this.#desk, markupView(title))}`;
  }
}

/** Whether a checklist knows when its items apply. */
const saysNeed = ({ sections }: Checklist): boolean => sections.some(({ items }) => items.some(({ need }) => need));

/** Whether another profile says something else than what is said already. */
function differs({ kind, facts = {} }: ProjectProfile = {}, own: ProjectProfile): boolean {
  const isOther = (other: unknown, said: unknown): boolean =>
    other !== undefined && said !== undefined && other !== said;
  return isOther(kind, own.kind) || projectFacts.some((fact) => isOther(facts[fact], own.facts?.[fact]));
}
