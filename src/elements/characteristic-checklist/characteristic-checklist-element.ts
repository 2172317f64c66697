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
import type { ChecklistAnswer } from '../../artefacts/checklist-answer.js';
import type { ChecklistRecord } from '../../artefacts/checklist-record.js';
import type { Checklist } from '../../artefacts/checklist.js';
import type { Problem } from '../../artefacts/problem.js';
import { saysOtherwise } from '../../artefacts/joined-profile.js';
import { projectFacts, type ProjectProfile } from '../../artefacts/project-profile.js';
import { markupView } from '../../markup/markup-view.js';
import { baseStyles } from '../../styles/base.css.js';
import { formStyles } from '../../styles/form.css.js';
import { registerUnit } from '../../styles/register-unit.js';
import { roomStyles } from '../../styles/room.css.js';
import { answersFileWording } from '../../wording/answers-file-wording.js';
import { checklistWording as wording } from '../../wording/checklist-wording.js';
import { AnswersDesk, keptUnder, type TakenIn } from '../answers-desk.js';
import { answersFileView } from '../answers-file-view.js';
import { answersNoticeView, givenProblemsView, keepingFailureView } from '../answers-notice-view.js';
import { ArtefactSource } from '../artefact-source.js';
import { checkedHeadingLevel } from '../checked-heading-level.js';
import { followFragment } from '../follow-fragment.js';
import { focusField } from '../form-fields/focus-field.js';
import { FormField, type FormFieldFault } from '../form-fields/form-field.js';
import { givenData } from '../given-data.js';
import { headingMarkup } from '../heading-markup.js';
import { hiddenWords } from '../hidden-words.js';
import { keepFocus } from '../keep-focus.js';
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
import type { ChangedPlace } from './checklist-answer-sheet.js';
import { countPart } from './checklist-counts.js';
import { errorInWords } from './checklist-error-list.js';
import { checklistFile } from './checklist-file.js';
import { checklistFormView } from './checklist-form-view.js';
import { checklistNames } from './checklist-names.js';
import type { ChecklistQuestion } from './checklist-questions.js';
import { ChecklistReader } from './checklist-reader.js';
import { checklistRecordMarkup, checklistTitleId } from './checklist-record-markup.js';
import { focusAnswer } from './focus-answer.js';
import { keptChecklist } from './kept-checklist.js';
import { ShownChecklist } from './shown-checklist.js';

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

  readonly #reader = new ChecklistReader();
  readonly #shown = new ShownChecklist(this.#reader, () => {
    const { state } = this.#source;
    return state.status === 'ready' ? state.url : undefined;
  });
  readonly #sheet = this.#shown.sheet;
  #state: 'loading' | 'ready' | 'incomplete' = 'loading';
  /** Counts what is begun, because what began last wins. */
  #beginnings = 0;
  /** What of the page's data or document could not be used. */
  #problems: readonly Problem[] = [];
  /** What was set before anything could be read. */
  #awaited: unknown;
  /** What the browser had kept when the person went to another page, until the checklist is there. */
  #restoredState?: string;
  /** On how many items a file that was opened does not agree. */
  #conflicts = 0;
  /** How far the part has come in which a person has answered, as it was said last. */
  #counted = '';

  readonly #printing = new Printing(this, () => {
    this.requestUpdate();
    this.performUpdate();
  });

  readonly #field = new FormField(this, {
    value: () => JSON.stringify(this.#shown.named(this.value)),
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
      void this.#begin();
    },
  });

  readonly #desk = new AnswersDesk<ChecklistRecord>(this, {
    formats: ['json', 'yaml', 'markdown'],
    key: () => keptUnder('checklist', this.autosave),
    answers: () => this.value,
    isEmpty: ({ answers, profile }) => answers.length === 0 && !profile,
    show: (record, kept) => {
      if (kept === undefined) this.#shown.replace(record);
      else this.#shown.beginWithKept(record, kept);
      this.#showNow();
    },
    changed: () => this.#tellPage(),
    join: (before, opened) => {
      const { record, conflicts } = this.#reader.join(before, opened);
      this.#conflicts = conflicts;
      return record;
    },
    readText: (text) => this.#reader.readText(text),
    readData: (kept) => this.#reader.readData(keptChecklist(kept).record),
    toKeep: () => this.#shown.toKeep,
    takeIn: (kept) => this.#takeIn(kept),
    write: (format) => checklistFile(format, this.value, this.#shown.checklist),
    opened: ({ answers, profile }) =>
      wording.opened(answers.length, this.#conflicts, saysOtherwise(profile, this.#sheet.profile)),
    focusNotice: () => focusField(this.renderRoot, '.nhs-form__notice'),
  });

  constructor() {
    super();
    new PrintedOpen(this);
    this.addEventListener('click', followFragment);
  }

  /**
   * Everything that is answered now. Setting it, as a record or as JSON, is as if a person had answered; what cannot be read
   * changes nothing and is told by an error event.
   */
  get value(): ChecklistRecord {
    const { record } = this.#shown;
    // A binding may put anything here.
    const project: unknown = this.project;
    return typeof project === 'string' && project ? { ...record, project } : record;
  }

  set value(record: ChecklistRecord | string | null | undefined) {
    if (this.#reader.isLoaded) this.#setValue(record);
    else this.#awaited = record;
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
    if (this.#state !== 'ready') void this.#begin();
  }

  formResetCallback(): void {
    this.#shown.reset();
    this.#showNow();
    this.#desk.reset();
  }

  formDisabledCallback(isDisabled: boolean): void {
    this.#field.isDisabledByForm = isDisabled;
  }

  formStateRestoreCallback(state: unknown): void {
    if (typeof state !== 'string') return;
    this.#restoredState = state;
    if (this.#state === 'ready') this.#showRestoredState();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (['answers', 'profile', 'checklist'].some((name) => changed.has(name))) void this.#begin();
    if (this.#state !== 'ready') return;
    if (changed.has('required') || changed.has('project')) this.#field.tell();
    if (changed.has('autosave')) void this.#keepUnderAnotherName(changed.get('autosave'));
  }

  /** Puts together what the page gives, what its document says, what the browser has kept and what the library has. */
  async #begin(): Promise<void> {
    const beginning = (this.#beginnings += 1);
    const isFirst = this.#state !== 'ready';
    try {
      if (isFirst) await this.#source.whenSettled();
      const document = () => (this.#source.state.status === 'ready' ? this.#source.state.artefact : undefined);
      const { record, problems, hasFailed } = await this.#reader.begin(document, () => this);
      if (beginning !== this.#beginnings) return;
      this.#shown.begin(record);
      if (this.#awaited !== undefined) this.#setValue(this.#awaited);
      this.#awaited = undefined;
      this.#showNow();
      const isRestored = isFirst && (await this.#desk.begin(this.#shown.isTouched));
      if (beginning !== this.#beginnings) return;
      this.#state = 'ready';
      this.#tellBegun(problems, hasFailed);
      if (isFirst && !isRestored) this.#showRestoredState();
    } catch {
      if (beginning !== this.#beginnings) return;
      if (this.#state !== 'ready') {
        this.#state = 'incomplete';
        this.#field.tellFault();
        this.requestUpdate();
      }
      this.dispatchEvent(new CharacteristicChecklistErrorEvent('library-incomplete', []));
    }
  }

  #tellBegun(problems: readonly Problem[], hasFailed: boolean): void {
    const { state } = this.#source;
    const message = wording.undecided(this.#sheet.conflicts);
    const undecided: Problem[] = message ? [{ path: 'answers', message, severity: 'warning' }] : [];
    this.#problems = [...(state.status === 'ready' ? state.problems : []), ...problems, ...undecided];
    this.#showNow();
    // What was said before there was a place that speaks is said there once more.
    const { notice } = this.#desk;
    if (notice) void this.updateComplete.then(() => this.#desk.say(notice));
    if (hasFailed) this.dispatchEvent(new CharacteristicChecklistErrorEvent('invalid-data', problems));
    this.dispatchEvent(new CharacteristicChecklistLoadEvent(this.value, this.#problems));
  }

  /** Answers of one name are not those of another, unless none were kept before. */
  async #keepUnderAnotherName(before: unknown): Promise<void> {
    if (before) this.#shown.startAgain();
    await this.#desk.begin(this.#shown.isTouched);
    this.#showNow();
  }

  /** What stood in the form when the person left the page, unless newer answers are kept. */
  #showRestoredState(): void {
    const state = this.#restoredState;
    this.#restoredState = undefined;
    if (state !== undefined) this.#setValue(state);
  }

  #setValue(given: unknown): void {
    const own = givenData(given, 'value');
    if (!own) return;
    const { record, problems } =
      'problem' in own ? { problems: [own.problem], record: undefined } : this.#reader.readDataAtOnce(own.data);
    if (!record) {
      this.dispatchEvent(new CharacteristicChecklistErrorEvent('invalid-data', problems));
      return;
    }
    // A page that binds the value gives back what it was told, and takes no undo away by it.
    if (JSON.stringify(record) === JSON.stringify(this.value)) return;
    this.#shown.replace(record);
    this.#showNow();
    if (this.#state === 'ready') this.#desk.keep();
  }

  #showNow(): void {
    this.#field.tell();
    this.requestUpdate();
    void this.#shown.loadText().then((isChanged) => isChanged && this.requestUpdate());
  }

  #tellPage(): void {
    const checklist = this.value;
    this.#source.tellRecord(checklist, { checklist });
    this.dispatchEvent(new CharacteristicChecklistChangeEvent(checklist));
  }

  /** After a person's change. */
  #changed(at: ChangedPlace | undefined): void {
    this.#shown.isTouched = true;
    this.#counted = this.#countNow(at) ?? this.#counted;
    this.#desk.keep();
    this.#field.tell();
    this.requestUpdate();
    this.#tellPage();
  }

  #takeIn(kept: unknown): TakenIn {
    const leadBack = keepFocus(this, this.renderRoot as ShadowRoot);
    const taken = this.#shown.takeIn(kept);
    if (!taken.said) return taken;
    this.#showNow();
    this.#tellPage();
    void leadBack();
    return taken;
  }

  #question(id: string | undefined): ChecklistQuestion | undefined {
    return this.#sheet.questions.find((question) => question.id === id);
  }

  #plainQuestion(id: string | undefined): string | undefined {
    const question = this.#question(id);
    return question && this.#shown.text.plain(question.item.question);
  }

  get #isRecord(): boolean {
    return this.readonly || this.disabled || this.#field.isDisabledByForm || this.#sheet.isNewer;
  }

  #fault(): FormFieldFault | undefined {
    if (this.#state === 'loading') return { flags: { customError: true }, message: wording.loading };
    this.#sheet.isRequired = this.required;
    const [first] = this.#sheet.find();
    if (!first || this.#isRecord) return undefined;
    const [id, [{ field } = { field: 'state' as const }]] = first;
    const question = this.#question(id);
    const flags = field === 'date' ? { badInput: true } : { valueMissing: true };
    return { flags, message: question ? errorInWords(field, question, this.#shown.text) : wording.problem };
  }

  async #check(takesFocus = true): Promise<void> {
    this.#sheet.isRequired = this.required;
    this.#sheet.check();
    this.requestUpdate();
    await this.updateComplete;
    if (this.#sheet.errors.size === 0) {
      const needed = this.#sheet.questions.filter(({ need }) => need.need !== 'not-needed');
      const open = needed.filter(({ fields }) => !fields.state).length;
      const message = wording.nothingMissing(open, needed.length, this.#sheet.conflicts);
      await this.#desk.say({ message, place: 'end' });
    }
    for (const error of this.renderRoot.querySelectorAll('.nhsuk-error-message')) openAround(error);
    const summary = takesFocus && this.renderRoot.querySelector<HTMLElement>('.nhsuk-error-summary');
    if (!summary) return;
    // Many errors are higher than a window, and are read from their beginning.
    summary.focus({ preventScroll: true });
    summary.scrollIntoView({ block: 'start' });
  }

  readonly #undo = async (): Promise<void> => {
    const at = this.#sheet.undo();
    this.#changed(at);
    const fact = projectFacts.find((name) => name === at?.field);
    const about = this.#plainQuestion(at?.id) ?? (fact ? wording.facts[fact].question : wording.kind);
    await this.#desk.say({ message: wording.undone(about), place: 'start' });
    if (at) focusAnswer(this.renderRoot, at);
  };

  protected override render(): TemplateResult {
    const language = otherLanguage(this);
    const { state } = this.#source;
    const failed = this.#state === 'incomplete' ? libraryIncomplete : state.status === 'failed' && state;
    return html`<div ?hidden=${this.#state === 'ready' && state.status !== 'failed'}><slot></slot></div>
      <div class="nhs-container" part="base">
        <div class="nhs-root nhsuk-frontend-supported" lang=${language ? 'en-GB' : nothing}>
          <div role="status">
            ${this.#state === 'loading' ? html`<p>${wording.loading}</p>` : nothing}
            ${failed ? markupView(sourceFailureMarkup(failed, { thing: wording.thing, src: this.src })) : nothing}
          </div>
          ${this.#state === 'ready' ? this.#view(language) : nothing}
        </div>
      </div>`;
  }

  #view(language: string | undefined): TemplateResult {
    const headingLevel = checkedHeadingLevel(this, 4);
    const problems = html`<div role="status">${givenProblemsView(wording.problems(this.#problems), this.#problems)}</div>`;
    if (this.#isRecord) {
      return html`${problems}${answersNoticeView(this.#desk, 'start')}${this.#record(headingLevel, language)}`;
    }
    return html`<section
        class="nhs-form nhs-checklist ${this.#printing.isNow ? 'nhs-checklist--printing' : ''}"
        aria-labelledby=${checklistTitleId}
      >
        ${this.#form(headingLevel, language, problems)}${this.#end(headingLevel)}
      </section>
      ${this.#printing.isNow ? this.#record(headingLevel, language) : nothing}`;
  }

  #record(headingLevel: number, language: string | undefined): unknown {
    return markupView(
      checklistRecordMarkup(this.#shown.checklist, this.#sheet.parts, {
        headingLevel,
        language,
        project: this.value.project,
        profile: this.#sheet.profile,
        saysNeed: saysNeed(this.#shown.checklist),
        text: this.#shown.text,
        names: checklistNames,
      }),
    );
  }

  #form(headingLevel: number, language: string | undefined, problems: TemplateResult): TemplateResult {
    const { lastChanged } = this.#sheet;
    const undo = html`<button type="button" class="nhs-form__link" id="undo" @click=${this.#undo}>
      ${wording.undo}
      ${markupView(hiddenWords(this.#plainQuestion(lastChanged?.id) ?? wording.profile))}
    </button>`;
    return checklistFormView(this.#shown.checklist, this.#sheet.parts, {
      headingLevel,
      language,
      project: this.value.project,
      profile: this.#sheet.profile,
      saysNeed: saysNeed(this.#shown.checklist),
      text: this.#shown.text,
      names: checklistNames,
      whereTo: wording.whereTo(Boolean(this.form && this.name), this.#desk.keeps),
      notice: html`${problems}${answersNoticeView(this.#desk, 'start')}`,
      counted: this.#counted,
      beside: lastChanged
        ? {
            id: lastChanged.id,
            words: html`${keepingFailureView(this.#desk)}<p class="nhs-checklist__undo">${undo}</p>`,
          }
        : undefined,
      isRequired: this.required,
      errors: this.#sheet.errors,
      changed: (question, change) => {
        this.#sheet.change(question, change);
        this.#changed(this.#sheet.lastChanged);
      },
      chosen: (question, answer) => {
        this.#sheet.choose(question, answer);
        const at = { id: question.id, field: 'state' };
        this.#changed(at);
        void this.updateComplete.then(() => focusAnswer(this.renderRoot, at));
      },
      profileChanged: (change) => {
        this.#sheet.changeProfile(change);
        this.#changed(this.#sheet.lastChanged);
      },
      follow: (fieldId) => focusField(this.renderRoot, `#${fieldId}`),
    });
  }

  /** How far the part of a question has come; of the project, how many questions it needs. */
  #countNow(at: ChangedPlace | undefined): string | undefined {
    const part = this.#sheet.parts.find(({ questions }) => questions.some(({ id }) => id === at?.id));
    if (part) {
      const count = wording.count(countPart(part));
      return part.section.title ? `${this.#shown.text.plain(part.section.title)}: ${count}` : count;
    }
    const questions = this.#sheet.questions.filter(({ isUnasked }) => !isUnasked);
    const needed = questions.filter(({ need }) => need.need !== 'not-needed').length;
    return at ? wording.needed(needed, questions.length - needed) : undefined;
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

const libraryIncomplete = { status: 'failed' as const, failure: 'library-incomplete' as const, problems: [] };

/** Whether a checklist knows when its items apply. */
const saysNeed = ({ sections }: Checklist): boolean => sections.some(({ items }) => items.some(({ need }) => need));
