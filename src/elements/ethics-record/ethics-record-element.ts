import { ContextProvider } from '@lit/context';
import { html, LitElement, nothing, type CSSResult, type PropertyDeclarations, type TemplateResult } from 'lit';
import { today } from '../../artefacts/calendar-date.js';
import { chosenLifecycle } from '../../artefacts/chosen-lifecycle.js';
import type { EthicsRecord } from '../../artefacts/ethics-record.js';
import type { Problem } from '../../artefacts/problem.js';
import { recordDue } from '../../artefacts/record-due.js';
import { markupView } from '../../markup/markup-view.js';
import { baseStyles } from '../../styles/base.css.js';
import { registerUnit } from '../../styles/register-unit.js';
import { roomStyles } from '../../styles/room.css.js';
import { ethicsRecordWording as wording } from '../../wording/ethics-record-wording.js';
import { ArtefactSource, type SourceState } from '../artefact-source.js';
import { checkedHeadingLevel } from '../checked-heading-level.js';
import { otherLanguage } from '../other-language.js';
import { PrintedOpen } from '../printed-open.js';
import { problemListMarkup } from '../problem-list-markup.js';
import { foldedMarkup } from '../folded-markup.js';
import { sourceFailureMarkup } from '../source-failure-markup.js';
import { ethicsRecordContext, type ChangedParts, type EthicsRecordValue } from './ethics-record-context.js';
import { EthicsRecordChangeEvent, EthicsRecordErrorEvent, EthicsRecordLoadEvent } from './ethics-record-events.js';
import { ethicsRecordStyles } from './ethics-record.css.js';
import { loadRecordElements, type RecordElements } from './load-record-elements.js';
import { recordFailuresMarkup } from './record-failures-markup.js';
import { recordDueMarkup, recordRestMarkup, recordTitleMarkup } from './record-head-markup.js';
import { loadRecordParts, partProblems, type RecordParts } from './record-parts.js';

/**
 * One record of a project: gives its parts to the elements inside it, or shows all of it by itself where there are none.
 *
 * @summary A project's model cards, hazards, checklist, lifecycle and people, joined.
 * @since 0.1.0
 * @customElement nhs-ethics-record
 * @slot - Elements of this library, which then show the parts of the record, or the fallback: shown until the record is there, and again when it cannot be shown.
 * @csspart base - The box around everything the element shows itself.
 * @fires {EthicsRecordLoadEvent} nhs-ethics-record-load - The record and its parts are there. Does not bubble.
 * @fires {EthicsRecordChangeEvent} nhs-ethics-record-change - A person has changed a part of it. Does not bubble.
 * @fires {EthicsRecordErrorEvent} nhs-ethics-record-error - It cannot be shown, and why. Does not bubble.
 */
export class EthicsRecordElement extends LitElement {
  static override styles: CSSResult[] = [roomStyles, baseStyles, ethicsRecordStyles];

  /**
   * What registers the elements of parts, for pages that have not. Where the whole library is loaded nothing is needed.
   *
   * @ignore
   */
  static elements?: RecordElements;

  static override properties: PropertyDeclarations = {
    src: {},
    record: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** Address of a record in JSON or YAML; relative to the page. */
  src?: string;

  /** The record itself, or as JSON. Goes before `src`. */
  record?: EthicsRecord | string;

  /** Level of the record's own heading, 2 or 3; its parts follow below it. */
  headingLevel: number | null = 2;

  #value?: EthicsRecord;
  #parts?: RecordParts;
  #partProblems: readonly Problem[] = [];
  #reading?: AbortController;
  /** The state of the source that all of it belongs to. */
  #shownFor?: SourceState<EthicsRecord>;

  readonly #provider = new ContextProvider(this, {
    context: ethicsRecordContext,
    initialValue: undefined as EthicsRecordValue | undefined,
  });

  readonly #source = new ArtefactSource<EthicsRecord>(this, {
    given: () => this.record,
    src: () => this.src,
    fromRecord: () => undefined,
    readData: async (data) => {
      const { readEthicsRecordData } = await import('../../formats/read-ethics-record.js');
      const { record, ...rest } = await readEthicsRecordData(data);
      return { ...rest, artefact: record };
    },
    readText: async (text) => {
      const { readEthicsRecord } = await import('../../formats/read-ethics-record.js');
      const { record, ...rest } = await readEthicsRecord(text);
      return { ...rest, artefact: record };
    },
    settled: (state) => {
      if (state.status === 'ready') void this.#begin(state);
      if (state.status === 'failed') {
        this.dispatchEvent(new EthicsRecordErrorEvent(state.failure, state.problems));
      }
    },
  });

  constructor() {
    super();
    new PrintedOpen(this);
  }

  /** Everything that is known now, with what people have changed; undefined while nothing is there. */
  get value(): EthicsRecord | undefined {
    return this.#value;
  }

  override connectedCallback(): void {
    registerUnit();
    super.connectedCallback();
  }

  /** What was shown for another state of the source is over, whatever still arrives for it. */
  protected override willUpdate(): void {
    const { state } = this.#source;
    if (state === this.#shownFor) return;
    this.#shownFor = state;
    this.#reading?.abort();
    this.#reading = undefined;
    this.#value = this.#parts = undefined;
    const isAwaited = state.status === 'loading' || state.status === 'ready';
    this.#provider.setValue(isAwaited ? { isLoading: true } : undefined);
  }

  /** Loads the parts that are files of their own, and gives all of them to the elements inside. */
  async #begin(state: SourceState<EthicsRecord> & { status: 'ready' }): Promise<void> {
    const { artefact: record, problems, url } = state;
    const reading = (this.#reading = new AbortController());
    const parts = await loadRecordParts(record, url ?? this.ownerDocument.baseURI, reading);
    if (this.#reading !== reading) return;
    const { elements } = EthicsRecordElement;
    if (this.#showsAll && elements) await loadRecordElements(parts, elements);
    if (this.#reading !== reading) return;
    this.#value = record;
    this.#parts = parts;
    this.#partProblems = partProblems(parts);
    this.#provide(url);
    this.requestUpdate();
    await this.updateComplete;
    this.dispatchEvent(new EthicsRecordLoadEvent(record, [...problems, ...this.#partProblems]));
  }

  #provide(url: string | undefined): void {
    const { modelCards = [], hazards, checklist, lifecycle, processMap } = this.#parts ?? {};
    const card = modelCards.find(({ part }) => part);
    this.#provider.setValue({
      modelCard: card?.part,
      modelCardUrl: card?.url,
      hazards: hazards?.part,
      checklist: checklist?.part,
      lifecycle: lifecycle?.part,
      processMap: processMap?.part,
      version: this.#value?.version,
      url,
      change: (parts) => this.#change(parts),
    });
  }

  /** What was changed becomes a part of the record itself, also where it came from a file of its own. */
  #change(changed: ChangedParts): void {
    if (!this.#value || !this.#parts) return;
    const { hazards, checklist, lifecycle } = changed;
    this.#value = {
      ...this.#value,
      ...(hazards ? { hazards: [...hazards] } : {}),
      ...(checklist ? { checklist } : {}),
      ...(lifecycle ? { lifecycle } : {}),
    };
    this.#parts = {
      ...this.#parts,
      // The same objects, so that the element that made them knows them again.
      ...(hazards ? { hazards: { part: hazards as never, problems: [] } } : {}),
      ...(checklist ? { checklist: { part: checklist, problems: [] } } : {}),
      ...(lifecycle ? { lifecycle: { part: lifecycle, problems: [] } } : {}),
    };
    this.#provide(this.#provider.value?.url);
    this.requestUpdate();
    this.dispatchEvent(new EthicsRecordChangeEvent(this.#value, Object.keys(changed)));
  }

  /** Whether a page has put no elements of the library into the record, which then shows all of it by itself. */
  get #showsAll(): boolean {
    return ![...this.querySelectorAll('*')].some(({ localName }) => localName.startsWith('nhs-'));
  }

  protected override render(): TemplateResult {
    const { state } = this.#source;
    const isReady = state.status === 'ready' && this.#parts !== undefined;
    const showsAll = this.#showsAll;
    return html`${isReady ? this.#box(html`${this.#head(showsAll)}`) : this.#waiting()}
      <div ?hidden=${isReady && showsAll}><slot @slotchange=${() => this.requestUpdate()}></slot></div>
      ${isReady && showsAll ? this.#all() : nothing}`;
  }

  #box(content: unknown, isHidden = false): TemplateResult {
    return html`<div class="nhs-container" part="base">
      <div class="nhs-root" lang=${otherLanguage(this) ? 'en-GB' : nothing} ?hidden=${isHidden}>${content}</div>
    </div>`;
  }

  #waiting(): TemplateResult {
    const { state } = this.#source;
    const isLoading = state.status === 'loading' || state.status === 'ready';
    const failure =
      state.status === 'failed'
        ? markupView(sourceFailureMarkup(state, { thing: wording.thing, src: this.src }))
        : nothing;
    return this.#box(
      html`<div role="status">${isLoading ? html`<p>${wording.loading}</p>` : nothing} ${failure}</div>`,
      state.status === 'empty',
    );
  }

  /** What is said once, above the parts. */
  #head(showsAll: boolean): TemplateResult {
    const record = this.#value!;
    const parts = this.#parts!;
    const { state } = this.#source;
    const headingLevel = this.#headingLevel;
    const problems = [...(state.status === 'ready' ? state.problems : []), ...this.#partProblems];
    const due = recordDueMarkup(recordDue(atHand(record, parts), today()), showsAll ? headingLevel + 1 : headingLevel);
    const isSaid = showsAll || due !== '' || problems.length > 0;
    return html`<div class="nhs-record" ?hidden=${!isSaid}>
      ${showsAll ? markupView(recordTitleMarkup(record, headingLevel)) : nothing} ${markupView(due)}
      ${markupView(recordFailuresMarkup(parts))}
      ${
        problems.length > 0
          ? markupView(foldedMarkup(wording.problems(problems.length), problemListMarkup(problems)))
          : nothing
      }
    </div>`;
  }

  /** All parts, each by its own element. */
  #all(): TemplateResult {
    const { modelCards, hazards, checklist, lifecycle, processMap } = this.#parts!;
    const level = this.#headingLevel + 1;
    return html`${modelCards
      .filter(({ part }) => part)
      .map(
        ({ part, url = this.#provider.value?.url }) =>
          html`<nhs-model-card heading-level=${level} base-url=${url ?? nothing} .card=${part}></nhs-model-card>`,
      )}
      ${hazards?.part ? html`<nhs-hazard-list heading-level=${level} version=${this.#value?.version ?? nothing}></nhs-hazard-list>` : nothing}
      ${checklist?.part ? html`<nhs-characteristic-checklist readonly heading-level=${level}></nhs-characteristic-checklist>` : nothing}
      ${lifecycle?.part ? html`<nhs-lifecycle-tracker heading-level=${level}></nhs-lifecycle-tracker>` : nothing}
      ${processMap?.part ? html`<nhs-process-map heading-level=${level}></nhs-process-map>` : nothing}
      ${this.#box(html`<div class="nhs-record">${markupView(recordRestMarkup(this.#value!, level))}</div>`)}`;
  }

  get #headingLevel(): number {
    return checkedHeadingLevel(this, 3);
  }
}

/** What is asked about what is due. */
function atHand(record: EthicsRecord, { modelCards, hazards, lifecycle }: RecordParts) {
  const progress = lifecycle?.part;
  return {
    reviews: record.reviews,
    hazards: hazards?.part,
    modelCards: modelCards.flatMap(({ part }) => part ?? []),
    lifecycle: progress && {
      lifecycle: chosenLifecycle(progress.lifecycle, progress.history, []).lifecycle,
      progress,
    },
    version: record.version,
  };
}
