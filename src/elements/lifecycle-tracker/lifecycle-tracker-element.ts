import {
  html,
  LitElement,
  nothing,
  type CSSResult,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { today } from '../../artefacts/calendar-date.js';
import type { ChecklistRecord } from '../../artefacts/checklist-record.js';
import { findDataHazard, loadDataHazard } from '../../artefacts/data-hazards.js';
import type { HazardAssessment } from '../../artefacts/hazard-assessment.js';
import type { LifecycleProgress } from '../../artefacts/lifecycle-progress.js';
import type { Lifecycle } from '../../artefacts/lifecycle.js';
import type { Problem } from '../../artefacts/problem.js';
import { changingMarkup } from '../../markup/changing-markup.js';
import { markupView } from '../../markup/markup-view.js';
import { element, type Markup } from '../../markup/markup.js';
import { baseStyles } from '../../styles/base.css.js';
import { registerUnit } from '../../styles/register-unit.js';
import { roomStyles } from '../../styles/room.css.js';
import { lifecycleEntryWording } from '../../wording/lifecycle-entry-wording.js';
import { lifecycleWording as wording } from '../../wording/lifecycle-wording.js';
import { ArtefactSource } from '../artefact-source.js';
import { checkedHeadingLevel } from '../checked-heading-level.js';
import { RecordConsumer } from '../ethics-record/record-consumer.js';
import { foldedMarkup } from '../folded-markup.js';
import { followFragment } from '../follow-fragment.js';
import { hazardBadgeStyles } from '../hazard-badge/hazard-badge.css.js';
import { shownHazard } from '../hazard-badge/shown-hazard.js';
import { KeptFocus } from '../kept-focus.js';
import { otherLanguage } from '../other-language.js';
import { PrintedOpen } from '../printed-open.js';
import { problemListMarkup } from '../problem-list-markup.js';
import { reportOnce } from '../report-once.js';
import { sourceFailureMarkup } from '../source-failure-markup.js';
import type { LifecycleEditor } from './lifecycle-editor.js';
import { LifecycleReader } from './lifecycle-reader.js';
import {
  LifecycleTrackerChangeEvent,
  LifecycleTrackerErrorEvent,
  LifecycleTrackerLoadEvent,
} from './lifecycle-tracker-events.js';
import {
  compactLifecycleWords,
  lifecycleRecordId,
  lifecycleTitleId,
  lifecycleTrackerMarkup,
} from './lifecycle-tracker-markup.js';
import { lifecycleTrackerStyles } from './lifecycle-tracker.css.js';
import { problemsInWords } from './problems-in-words.js';
import { ShownProject } from './shown-project.js';
import { answeredItems, type TrackedProject } from './tracked-project.js';

/** What is shown where a page names a lifecycle and nothing has happened yet. */
const nothingYet: LifecycleProgress = { history: [] };

/**
 * Shows where a project is in its lifecycle: each stage with what it asks, who has a part and what happened, each gate
 * with the approvals that are there and those that are missing, and the whole history.
 *
 * @summary A project's stages, gates, reviews and history, in full or in one line.
 * @since 0.1.0
 * @customElement nhs-lifecycle-tracker
 * @slot - The fallback: shown until it is known where the project is, and again when that cannot be shown.
 * @csspart base - The box around everything the element shows.
 * @fires {LifecycleTrackerLoadEvent} nhs-lifecycle-tracker-load - Where the project is is read and shown. Does not bubble.
 * @fires {LifecycleTrackerChangeEvent} nhs-lifecycle-tracker-change - A person has changed the history. Does not bubble.
 * @fires {LifecycleTrackerErrorEvent} nhs-lifecycle-tracker-error - It cannot be shown, and why. Does not bubble.
 */
export class LifecycleTrackerElement extends LitElement {
  static override styles: CSSResult[] = [roomStyles, baseStyles, hazardBadgeStyles, lifecycleTrackerStyles];

  static override properties: PropertyDeclarations = {
    src: {},
    progress: {},
    lifecycle: {},
    checklist: {},
    hazards: {},
    project: {},
    autosave: {},
    variant: { reflect: true, converter: { toAttribute: (value) => (typeof value === 'string' ? value : null) } },
    editable: { type: Boolean, reflect: true },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** Address of a file in JSON or YAML that says where the project is; relative to the page. */
  src?: string;

  /** Where the project is, or as JSON. Goes before `src`. */
  progress?: LifecycleProgress | string;

  /** The lifecycle that the project follows, as data or as JSON, or the id of one that the library has. Goes before that of the file. */
  lifecycle?: Lifecycle | string;

  /** The project's answers to a checklist, or as JSON: what is answered is no open question any more. */
  checklist?: ChecklistRecord | string;

  /** What the project found about hazards, or as JSON. */
  hazards?: readonly HazardAssessment[] | string;

  /** Title of the project. Goes before that of the file. */
  project = '';

  /** Keeps what a person adds in the browser under this name, for as long as the browser does. */
  autosave = '';

  /** Whether people can add to the history and take it away as a file; not in one line. */
  editable = false;

  /** `compact` is one line, for a dashboard: the stage, since when, and the next gate. */
  variant?: 'compact';

  /** Level of the tracker's own heading, 2 to 4; phases and stages follow below it. */
  headingLevel: number | null = 2;

  readonly #reader = new LifecycleReader();
  readonly #record = new RecordConsumer(this, ({ checklist, hazards }) => [checklist, hazards]);
  readonly #shown = new ShownProject(this.#reader, this, () => this.#record.value);

  readonly #source = new ArtefactSource<LifecycleProgress>(this, {
    given: () => this.progress,
    src: () => this.src,
    fromRecord: (record) => record.lifecycle,
    otherwise: () => (this.lifecycle || this.editable ? nothingYet : undefined),
    readData: (data) => this.#reader.readData(data),
    readText: (text) => this.#reader.readText(text),
    settled: (state) => {
      if (state.status === 'ready') {
        const problems = [...state.problems, ...this.#shown.tracked(state.artefact).problems];
        this.dispatchEvent(new LifecycleTrackerLoadEvent(state.artefact, problems));
      }
      if (state.status === 'failed') {
        this.dispatchEvent(new LifecycleTrackerErrorEvent(state.failure, state.problems));
      }
    },
  });

  /** What the page or its document gave last. */
  #given?: LifecycleProgress;
  /** What a person has made of it. */
  #edited?: LifecycleProgress;
  /** Loaded where somebody may add something. */
  #editor?: LifecycleEditor | 'awaited' | 'missing';
  /** Hazards whose words and drawings were asked for. */
  readonly #asked = new Set<string>();

  constructor() {
    super();
    new PrintedOpen(this);
    new KeptFocus(this, `#${lifecycleTitleId}, .nhs-source-failure`);
    this.addEventListener('click', followFragment);
  }

  /** Everything that is written down now, with the lifecycle that it follows; undefined while nothing is there. */
  get value(): LifecycleProgress | undefined {
    const progress = this.#progress;
    return progress && this.#shown.whole(progress);
  }

  override connectedCallback(): void {
    registerUnit();
    super.connectedCallback();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('variant')) this.#reportVariant(this.variant);
    const { state } = this.#source;
    if (state.status !== 'ready') return;
    if (state.artefact !== this.#given) this.#startWith(state.artefact);
    if (!this.editable) return;
    if (this.#editor === undefined) void this.#edit();
    else if (changed.has('autosave')) void this.#keepUnderAnotherName();
  }

  /** When all that the page asks for is there: what was added to one project is not kept as another's. */
  async #keepUnderAnotherName(): Promise<void> {
    await this.#source.whenSettled();
    if (typeof this.#editor !== 'object') return;
    this.#editor.startAgain();
    await this.#editor.begin();
  }

  get #progress(): LifecycleProgress | undefined {
    const { state } = this.#source;
    return state.status === 'ready' ? (this.#edited ?? state.artefact) : undefined;
  }

  #startWith(progress: LifecycleProgress): void {
    // A page that binds the history gives back what it was told, and nothing is lost by it.
    if (this.#edited && JSON.stringify(progress) !== JSON.stringify(this.value)) {
      this.#edited = undefined;
      if (typeof this.#editor === 'object') this.#editor.startAgain();
    }
    this.#given = progress;
  }

  #reportVariant(variant: unknown): void {
    if (typeof variant !== 'string' || !variant || variant === 'compact') return;
    reportOnce(`<nhs-lifecycle-tracker>: there is no variant "${variant}"; all is shown.`);
  }

  async #edit(): Promise<void> {
    this.#editor = 'awaited';
    try {
      const { LifecycleEditor } = await import('./lifecycle-editor.js');
      this.#editor = new LifecycleEditor(this, LifecycleTrackerElement.styles, {
        reader: this.#reader,
        project: () => this.#shown.tracked(this.#progress ?? nothingYet),
        value: () => this.value ?? nothingYet,
        autosave: () => this.autosave,
        show: (progress) => {
          this.#edited = progress;
          this.requestUpdate();
        },
        changed: (entry) => {
          const lifecycle = this.value;
          if (!lifecycle) return;
          this.#source.tellRecord(lifecycle, { lifecycle });
          this.dispatchEvent(new LifecycleTrackerChangeEvent(lifecycle, entry));
        },
      });
      await this.#editor.begin();
    } catch {
      this.#editor = 'missing';
      this.dispatchEvent(new LifecycleTrackerErrorEvent('library-incomplete', []));
    }
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const { state } = this.#source;
    return html`<div ?hidden=${state.status === 'ready'}><slot></slot></div>
      <div class="nhs-container" part="base">
        <div
          class="nhs-root nhsuk-frontend-supported"
          lang=${otherLanguage(this) ? 'en-GB' : nothing}
          ?hidden=${state.status === 'empty'}
        >
          <div role="status">
            ${state.status === 'loading' ? html`<p>${wording.loading}</p>` : nothing}
            ${
              state.status === 'failed'
                ? markupView(sourceFailureMarkup(state, { thing: wording.thing, src: this.src }))
                : nothing
            }
          </div>
          ${state.status === 'ready' ? this.#view(this.#edited ?? state.artefact, state.problems) : nothing}
        </div>
      </div>`;
  }

  #view(progress: LifecycleProgress, found: readonly Problem[]): TemplateResult {
    const project = this.#shown.tracked(progress);
    if (this.variant === 'compact') {
      return html`<p class="nhs-lifecycle-line">${compactLifecycleWords(project.place)}</p>`;
    }
    // What was wrong with a document is not said of another that a person has opened in its place.
    const isGivens = this.#given?.history.every((event, index) => event === progress.history[index]);
    const problems = problemsInWords([...(isGivens ? found : []), ...project.problems], project);
    const headingLevel = checkedHeadingLevel(this, 4);
    const language = otherLanguage(this);
    this.#loadHazards(project);
    return html`<div class="nhs-lifecycle">
      <div ${changingMarkup(this.#markup(project, headingLevel, language))}></div>
      ${
        problems.length > 0
          ? markupView(foldedMarkup(wording.problems(problems.length), problemListMarkup(problems)))
          : nothing
      }
      ${this.editable ? this.#editorView(headingLevel + 1, language) : nothing}
    </div>`;
  }

  #markup(project: TrackedProject, headingLevel: number, language: string | undefined): Markup {
    const way = element('a', lifecycleEntryWording.title, { href: `#${lifecycleRecordId}` });
    return lifecycleTrackerMarkup(project, {
      headingLevel,
      title: this.#shown.title(project.progress),
      today: today(),
      answered: answeredItems(this.#shown.checklist),
      assessments: this.#shown.hazards,
      hazardOf: shownHazard,
      language,
      below:
        typeof this.#editor === 'object'
          ? [
              this.#editor.isBehind ? element('p', lifecycleEntryWording.behind, { class: 'nhsuk-inset-text' }) : '',
              element('p', way, { class: 'nhs-lifecycle__way' }),
            ]
          : '',
    });
  }

  #editorView(headingLevel: number, language: string | undefined): unknown {
    if (typeof this.#editor === 'object') return this.#editor.view(headingLevel, language);
    return this.#editor === 'missing' ? html`<p>${lifecycleEntryWording.notLoaded}</p>` : nothing;
  }

  /** With the words and drawings of hazards, which come when they are there: until then names are shown. */
  #loadHazards({ lifecycle }: TrackedProject): void {
    const names = [
      ...lifecycle.stages.flatMap(({ hazards = [] }) => hazards),
      ...(this.#shown.hazards ?? []).map(({ hazard }) => hazard),
    ];
    const ids = new Set(names.flatMap((name) => findDataHazard(name)?.id ?? []));
    const missing = [...ids].filter((id) => !this.#asked.has(id));
    if (missing.length === 0) return;
    for (const id of missing) this.#asked.add(id);
    void Promise.allSettled(missing.map(loadDataHazard)).then(() => this.requestUpdate());
  }
}
