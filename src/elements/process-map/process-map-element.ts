import { html, LitElement, nothing, type CSSResult, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { ProcessFilter } from '../../artefacts/process-groups.js';
import type { ProcessMap } from '../../artefacts/process-map.js';
import { readProcessMap } from '../../formats/read-process-map.js';
import { markupView } from '../../markup/markup-view.js';
import type { Markup } from '../../markup/markup.js';
import { baseStyles } from '../../styles/base.css.js';
import { registerUnit } from '../../styles/register-unit.js';
import { roomStyles } from '../../styles/room.css.js';
import { processMapWording as wording } from '../../wording/process-map-wording.js';
import { ArtefactSource } from '../artefact-source.js';
import { checkedHeadingLevel } from '../checked-heading-level.js';
import { foldedMarkup } from '../folded-markup.js';
import { headingMarkup } from '../heading-markup.js';
import { KeptFocus } from '../kept-focus.js';
import { otherLanguage } from '../other-language.js';
import { PrintedOpen } from '../printed-open.js';
import { problemListMarkup } from '../problem-list-markup.js';
import { ScrollRegions } from '../scroll-regions.js';
import { sourceFailureMarkup } from '../source-failure-markup.js';
import { filterTable } from './filter-table.js';
import { laidOutMap, readGivenMap, type LaidOutMap } from './laid-out-map.js';
import { givenMap } from './named-map.js';
import { PictureSlot } from './picture-slot.js';
import { processFiltersView } from './process-filters-view.js';
import { ProcessMapErrorEvent, ProcessMapLoadEvent } from './process-map-events.js';
import {
  isTooLarge,
  processBodyMarkup,
  processHeadMarkup,
  processMapTitleId,
  processNotesMarkup,
} from './process-map-markup.js';
import { processMapStyles } from './process-map.css.js';
import { processResultMarkup, processResultSentence } from './process-result-markup.js';

/**
 * Shows who does, decides, advises and is told at each stage of a project: as a table, which can be narrowed to what one
 * role decides or who is involved in one stage, and the same as a picture of lanes.
 *
 * @summary Who decides what, stage by stage.
 * @since 0.1.0
 * @customElement nhs-process-map
 * @slot - The fallback: shown until a map is there, and again when it cannot be shown.
 * @csspart base - The box around everything the element shows.
 * @fires {ProcessMapLoadEvent} nhs-process-map-load - A map is read and shown. Does not bubble.
 * @fires {ProcessMapErrorEvent} nhs-process-map-error - No map can be shown, and why. Does not bubble.
 */
export class ProcessMapElement extends LitElement {
  static override styles: CSSResult[] = [roomStyles, baseStyles, processMapStyles];

  static override properties: PropertyDeclarations = {
    src: {},
    map: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** Address of a map as JSON or YAML; relative to the page. */
  src?: string;

  /** The map itself, or as JSON, or the id of one that the library has: `turing`. Goes before `src`. */
  map?: ProcessMap | string;

  /** Level of the map's own heading, 2 to 5; what is below it is one level deeper. */
  headingLevel: number | null = 2;

  readonly #source = new ArtefactSource<LaidOutMap>(this, {
    given: () => givenMap(this.map),
    src: () => this.src,
    fromRecord: (record) => record.processMap,
    readData: readGivenMap,
    readText: async (text) => laidOutMap(await readProcessMap(text)),
    settled: (state) => {
      if (state.status === 'ready') this.dispatchEvent(new ProcessMapLoadEvent(state.artefact.map, state.problems));
      if (state.status === 'failed') this.dispatchEvent(new ProcessMapErrorEvent(state.failure, state.problems));
    },
  });

  readonly #picture = new PictureSlot(this);
  #filter: ProcessFilter = {};
  /** Empty until a person filters: what is shown at first is no news. */
  #result = '';
  #shown?: LaidOutMap;

  #made?: { of: LaidOutMap; body: Markup; notes: Markup };

  constructor() {
    super();
    new ScrollRegions(this);
    new PrintedOpen(this);
    new KeptFocus(this, `#${processMapTitleId}, .nhs-source-failure`);
  }

  override connectedCallback(): void {
    registerUnit();
    super.connectedCallback();
  }

  protected override willUpdate(): void {
    const { state } = this.#source;
    const laidOut = state.status === 'ready' ? state.artefact : undefined;
    if (laidOut === this.#shown) return;
    if (laidOut) this.#filter = sameFilter(this.#filter, this.#shown, laidOut);
    this.#result = '';
    this.#shown = laidOut;
  }

  protected override render(): TemplateResult {
    const { state } = this.#source;
    return html`<div ?hidden=${state.status === 'ready'}><slot></slot></div>
      <div class="nhs-container" part="base">
        <div class="nhs-root" lang=${otherLanguage(this) ? 'en-GB' : nothing} ?hidden=${state.status === 'empty'}>
          <div role="status">
            ${state.status === 'loading' ? html`<p>${wording.loading}</p>` : nothing}
            ${
              state.status === 'failed'
                ? markupView(sourceFailureMarkup(state, { thing: wording.thing, src: this.src }))
                : nothing
            }
          </div>
          ${
            state.status === 'ready'
              ? html`<section class="nhs-process-map" aria-labelledby=${processMapTitleId}>
                  ${this.#mapView(state.artefact)}${
                    state.problems.length > 0
                      ? markupView(
                          foldedMarkup(wording.problems(state.problems.length), problemListMarkup(state.problems)),
                        )
                      : nothing
                  }
                </section>`
              : nothing
          }
        </div>
      </div>`;
  }

  protected override updated(): void {
    const grid = this.#shown?.grid;
    const table = this.renderRoot.querySelector('table');
    if (grid && table) filterTable(table, grid, this.#filter);
    this.#picture.show(grid, this.#filter);
  }

  /** Made once for each map, because a filter changes nothing of it. */
  #markupOf(laidOut: LaidOutMap): { body: Markup; notes: Markup } {
    if (this.#made?.of !== laidOut) {
      const { map, grid } = laidOut;
      this.#made = { of: laidOut, body: processBodyMarkup(grid), notes: processNotesMarkup(map, grid) };
    }
    return this.#made;
  }

  #mapView(laidOut: LaidOutMap): TemplateResult {
    const { map, grid } = laidOut;
    const { body, notes } = this.#markupOf(laidOut);
    const headingLevel = checkedHeadingLevel(this, 5);
    const isDrawn = grid.entries.length > 0 && !isTooLarge(grid);
    return html`${markupView(processHeadMarkup(map, grid, { headingLevel }))}
      ${grid.entries.length > 0 ? processFiltersView(grid, this.#filter, this.#choose) : nothing}
      <p class="nhs-process-map__result" role="status">${this.#result}</p>
      ${markupView([processResultMarkup(grid, this.#filter)])} ${markupView([body])}
      ${
        isDrawn
          ? html`${markupView(headingMarkup(headingLevel + 1, wording.picture, { id: 'picture-title', class: 'nhsuk-heading-m' }))}
              <p class="nhs-process-map__hint" id="picture-hint">${wording.pictureHint}</p>
              <div
                class="nhs-process-picture"
                role="group"
                aria-labelledby="picture-title"
                aria-describedby="picture-hint"
              ></div>`
          : nothing
      }
      ${markupView([notes])}`;
  }

  readonly #choose = (filter: ProcessFilter): void => {
    if (!this.#shown) return;
    this.#filter = filter;
    this.#result = processResultSentence(this.#shown.grid, filter);
    this.requestUpdate();
  };
}

/** What a person has chosen stays chosen when the map changes, where the new one has the same role and stage. */
function sameFilter(filter: ProcessFilter, before: LaidOutMap | undefined, now: LaidOutMap): ProcessFilter {
  const again = (list: 'actors' | 'stages', index: number | undefined): number | undefined => {
    const id = index === undefined ? undefined : before?.grid[list][index]?.id;
    const found = id === undefined ? -1 : now.grid[list].findIndex((one) => one.id === id);
    return found < 0 ? undefined : found;
  };
  return { actor: again('actors', filter.actor), stage: again('stages', filter.stage) };
}
