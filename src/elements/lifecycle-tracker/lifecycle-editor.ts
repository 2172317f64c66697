import { adoptStyles, html, nothing, type CSSResultOrNative, type LitElement, type TemplateResult } from 'lit';
import { today } from '../../artefacts/calendar-date.js';
import type { LifecycleEvent, LifecycleProgress } from '../../artefacts/lifecycle-progress.js';
import { markupView } from '../../markup/markup-view.js';
import { formStyles } from '../../styles/form.css.js';
import { entriesFileWording } from '../../wording/answers-file-wording.js';
import { lifecycleEntryWording as wording } from '../../wording/lifecycle-entry-wording.js';
import { AnswersDesk, keptUnder } from '../answers-desk.js';
import { answersFileView } from '../answers-file-view.js';
import { answersNoticeView } from '../answers-notice-view.js';
import { focusField } from '../form-fields/focus-field.js';
import { headingMarkup } from '../heading-markup.js';
import { moveFocus } from '../move-focus.js';
import { emptyDraft, entryErrors, entryOf, type EntryDraft, type EntryError } from './lifecycle-entry.js';
import { lifecycleEditorStyles } from './lifecycle-editor.css.js';
import { lifecycleEntryView } from './lifecycle-entry-view.js';
import { eventInWords } from './lifecycle-event-markup.js';
import { lifecycleFile } from './lifecycle-file.js';
import type { LifecycleReader } from './lifecycle-reader.js';
import { lifecycleRecordId } from './lifecycle-tracker-markup.js';
import { problemsInWords } from './problems-in-words.js';
import type { TrackedProject } from './tracked-project.js';

export interface LifecycleEditorOptions {
  reader: LifecycleReader;
  /** What is shown now. */
  project(): TrackedProject;
  /** Everything that is written down now. */
  value(): LifecycleProgress;
  /** The name under which it is kept in the browser; none, if empty. */
  autosave(): string;
  /** Shows another history in place of that. */
  show(progress: LifecycleProgress): void;
  /** Tells the page that a person has changed the history, with what was added if that is what happened. */
  changed(entry?: LifecycleEvent): void;
}

/** What a person does with a project's history: add an entry, take the last back, take all of it away or open another. */
export class LifecycleEditor {
  readonly #host: LitElement;
  readonly #options: LifecycleEditorOptions;
  readonly #desk: AnswersDesk<LifecycleProgress>;
  #draft: EntryDraft = emptyDraft(today());
  #errors: readonly EntryError[] = [];
  #isBehind = false;
  /** What was added here and can be taken back, in order. */
  #added: LifecycleEvent[] = [];

  /** Adds the styles of its fields behind those that the host has. */
  constructor(host: LitElement, styles: readonly CSSResultOrNative[], options: LifecycleEditorOptions) {
    if (host.shadowRoot) adoptStyles(host.shadowRoot, [...styles, formStyles, lifecycleEditorStyles]);
    this.#host = host;
    this.#options = options;
    this.#desk = new AnswersDesk<LifecycleProgress>(host, {
      formats: ['yaml', 'json'],
      wording: entriesFileWording,
      key: () => keptUnder('lifecycle', options.autosave()),
      answers: () => options.value(),
      isEmpty: ({ history }) => history.length === 0,
      show: (progress) => {
        this.startAgain();
        options.show(progress);
      },
      changed: () => options.changed(),
      join: (_before, opened) => opened,
      readText: async (text) => {
        const read = await options.reader.readText(text);
        return { ...read, problems: problemsInWords(read.problems) };
      },
      readData: (data) => options.reader.readData(data),
      write: (format) => lifecycleFile(format, options.value()),
      opened: ({ history }) => wording.opened(history.length),
      focusNotice: () => focusField(host.renderRoot, '.nhs-form__notice'),
    });
  }

  /** Shows what the browser has kept, if anything, unless a person has added entries here before. */
  async begin(): Promise<void> {
    const entries = ({ history }: LifecycleProgress): string[] => history.map((entry) => JSON.stringify(entry));
    const given = entries(this.#options.value());
    const isKeptShown = await this.#desk.begin(this.#added.length > 0);
    const shown = new Set(entries(this.#options.value()));
    this.#isBehind = isKeptShown && given.some((entry) => !shown.has(entry));
    this.#host.requestUpdate();
  }

  /** Whether what the browser had kept is shown, and the page has entries that are not among it. */
  get isBehind(): boolean {
    return this.#isBehind;
  }

  /** For a history that comes from elsewhere: what was added to the one before cannot be taken back from it. */
  startAgain(): void {
    this.#added = [];
    this.#draft = emptyDraft(today());
    this.#errors = [];
    this.#isBehind = false;
  }

  view(headingLevel: number, language: string | undefined): TemplateResult {
    const heading = (words: string, id?: string): unknown =>
      markupView(headingMarkup(headingLevel, words, { id, class: 'nhsuk-heading-m' }));
    return html`<div class="nhs-lifecycle__record">
      ${heading(wording.title, lifecycleRecordId)}
      <p>${wording.introduction}</p>
      ${answersNoticeView(this.#desk, 'start')}
      ${
        this.#added.length > 0
          ? html`<div class="nhs-form__buttons">
              <button
                type="button"
                class="nhsuk-button nhsuk-button--secondary"
                @click=${() => void this.#takeBack()}
              >
                ${wording.takeBack}
              </button>
            </div>`
          : nothing
      }
      ${lifecycleEntryView(this.#options.project(), {
        draft: this.#draft,
        errors: this.#errors,
        headingLevel: headingLevel + 1,
        language,
        changed: (change) => this.#change(change),
        add: () => void this.#add(),
        follow: (fieldId) => focusField(this.#host.renderRoot, `#${fieldId}`),
      })}
      ${answersNoticeView(this.#desk, 'end')} ${answersFileView(this.#desk, heading(entriesFileWording.title))}
    </div>`;
  }

  #change(change: Partial<EntryDraft>): void {
    this.#draft = { ...this.#draft, ...change };
    // What was found stays until it is mended; what is new is found when the person asks again. What was said of one
    // choice is not said of another, but a day that is typed is mended letter by letter.
    const open = new Map(this.#find().map(({ field, message }) => [field, message]));
    this.#errors = this.#errors.filter(({ field, message }) =>
      field === 'day' ? open.has(field) : open.get(field) === message,
    );
    this.#host.requestUpdate();
  }

  #find(): EntryError[] {
    return entryErrors(this.#draft, this.#options.project(), today());
  }

  async #add(): Promise<void> {
    this.#errors = this.#find();
    if (this.#errors.length > 0) {
      // What was said of the entry before would be heard as the answer to this one.
      this.#desk.notice = undefined;
      this.#host.requestUpdate();
      await this.#host.updateComplete;
      this.#host.renderRoot.querySelector<HTMLElement>('.nhsuk-error-summary')?.focus();
      return;
    }
    const entry = entryOf(this.#draft);
    const value = this.#options.value();
    this.#options.show({ ...value, history: [...value.history, entry] });
    this.#added = [...this.#added, entry];
    this.#draft = { ...emptyDraft(today()), day: this.#draft.day, by: this.#draft.by };
    this.#desk.keep();
    this.#options.changed(entry);
    await this.#say(wording.added(eventInWords(entry, this.#options.project().names)));
  }

  async #takeBack(): Promise<void> {
    const entry = this.#added.at(-1);
    const value = this.#options.value();
    if (!entry || JSON.stringify(value.history.at(-1)) !== JSON.stringify(entry)) return;
    this.#added = this.#added.slice(0, -1);
    this.#errors = [];
    const words = eventInWords(entry, this.#options.project().names);
    this.#options.show({ ...value, history: value.history.slice(0, -1) });
    this.#desk.keep();
    this.#options.changed();
    await this.#say(wording.takenBack(words));
  }

  async #say(message: string): Promise<void> {
    await this.#desk.say({ message, place: 'start' });
    const notice = this.#host.renderRoot.querySelector<HTMLElement>('.nhs-form__notice');
    if (notice) moveFocus(notice);
  }
}
