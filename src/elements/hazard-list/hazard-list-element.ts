import { html, LitElement, nothing, type CSSResult, type PropertyDeclarations, type TemplateResult } from 'lit';
import { today } from '../../artefacts/calendar-date.js';
import type { DataHazard } from '../../artefacts/data-hazard.js';
import { findDataHazard, loadDataHazard } from '../../artefacts/data-hazards.js';
import type { HazardAssessment } from '../../artefacts/hazard-assessment.js';
import { readHazards, readHazardsData, type ReadHazardsResult } from '../../formats/read-hazards.js';
import { markupView } from '../../markup/markup-view.js';
import { baseStyles } from '../../styles/base.css.js';
import { registerUnit } from '../../styles/register-unit.js';
import { roomStyles } from '../../styles/room.css.js';
import { hazardListWording as wording } from '../../wording/hazard-list-wording.js';
import { ArtefactSource, type ReadArtefact } from '../artefact-source.js';
import { checkedHeadingLevel } from '../checked-heading-level.js';
import { hazardBadgeStyles } from '../hazard-badge/hazard-badge.css.js';
import { shownHazard } from '../hazard-badge/shown-hazard.js';
import { KeptFocus } from '../kept-focus.js';
import { otherLanguage } from '../other-language.js';
import { PrintedOpen } from '../printed-open.js';
import { problemListMarkup } from '../problem-list-markup.js';
import { reportOnce } from '../report-once.js';
import { sourceFailureMarkup } from '../source-failure-markup.js';
import { HazardListErrorEvent, HazardListLoadEvent } from './hazard-list-events.js';
import { hazardListMarkup, hazardListTitleId } from './hazard-list-markup.js';
import { hazardListStyles } from './hazard-list.css.js';

/**
 * Shows what a project found about the hazards of its data science: those that apply first, or stage by stage, and those
 * that nobody has assessed named as such.
 *
 * @summary A project's data hazards in one place, with reasons and precautions.
 * @since 0.1.0
 * @customElement nhs-hazard-list
 * @slot - The fallback: shown until hazards are there, and again when they cannot be shown.
 * @csspart base - The box around everything the element shows.
 * @fires {HazardListLoadEvent} nhs-hazard-list-load - Hazards are read and shown. Does not bubble.
 * @fires {HazardListErrorEvent} nhs-hazard-list-error - No hazards can be shown, and why. Does not bubble.
 */
export class HazardListElement extends LitElement {
  static override styles: CSSResult[] = [roomStyles, baseStyles, hazardBadgeStyles, hazardListStyles];

  static override properties: PropertyDeclarations = {
    src: {},
    assessments: {},
    version: {},
    frame: {},
    groupBy: { attribute: 'group-by' },
    headingLevel: { type: Number, attribute: 'heading-level' },
    vocabulary: { attribute: false },
  };

  /** Address of a document with a table of hazards, or of JSON; relative to the page. */
  src?: string;

  /** The assessments themselves, or as JSON. Go before `src`. */
  assessments?: readonly HazardAssessment[] | string;

  /** The version of the model or product in use now; what was assessed for another one is said to be so. */
  version?: string;

  /** `red`, or `neutral` for NHS blue. */
  frame: 'red' | 'neutral' = 'red';

  /** `stage` for a group for each lifecycle stage, where assessments name any; otherwise by whether hazards apply. */
  groupBy: 'state' | 'stage' = 'state';

  /** Level of the list's own heading, 2 to 4; groups and hazards follow below it. */
  headingLevel: number | null = 2;

  /** Hazards that the page adds. They go before those of the same id. */
  vocabulary?: readonly DataHazard[];

  readonly #source = new ArtefactSource<HazardAssessment[]>(this, {
    given: () => this.assessments,
    src: () => this.src,
    fromRecord: (record) => record.hazards,
    readData: (data) => this.#loaded(readHazardsData(data, { vocabulary: this.vocabulary })),
    readText: async (text) => this.#loaded(await readHazards(text, { vocabulary: this.vocabulary })),
    settled: (state) => {
      if (state.status === 'ready') this.dispatchEvent(new HazardListLoadEvent(state.artefact, state.problems));
      if (state.status === 'failed') this.dispatchEvent(new HazardListErrorEvent(state.failure, state.problems));
    },
  });

  constructor() {
    super();
    new PrintedOpen(this);
    new KeptFocus(this, `#${hazardListTitleId}, .nhs-source-failure`);
  }

  override connectedCallback(): void {
    registerUnit();
    super.connectedCallback();
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
              ? html`${markupView(this.#list(state.artefact))}${
                  state.problems.length > 0
                    ? html`<details class="nhs-hazard-list__problems">
                        <summary><span class="nhsuk-details__summary-text">${wording.problems(state.problems.length)}</span></summary>
                        ${markupView(problemListMarkup(state.problems))}
                      </details>`
                    : nothing
                }`
              : nothing
          }
        </div>
      </div>`;
  }

  /** With the words and drawings of its hazards, so that nothing moves afterwards; without them, names are shown. */
  async #loaded({ assessments, problems, format }: ReadHazardsResult): Promise<ReadArtefact<HazardAssessment[]>> {
    const labels = assessments.flatMap(({ hazard }) => findDataHazard(hazard)?.id ?? []);
    await Promise.allSettled(labels.map(loadDataHazard));
    return { artefact: format === 'unknown' ? undefined : assessments, problems, format };
  }

  #list(assessments: readonly HazardAssessment[]) {
    return hazardListMarkup(assessments, {
      headingLevel: checkedHeadingLevel(this, 4),
      frame: this.frame === 'neutral' ? 'neutral' : 'red',
      version: typeof this.version === 'string' ? this.version : undefined,
      groupBy: this.#checkedGroupBy(),
      today: today(),
      hazardOf: (name) => shownHazard(name, this.vocabulary),
      language: otherLanguage(this),
    });
  }

  #checkedGroupBy(): 'state' | 'stage' {
    // A binding may put anything here.
    const by = (this.groupBy ?? 'state') as string;
    if (by === 'state' || by === 'stage') return by;
    reportOnce(`<nhs-hazard-list>: group-by is state or stage; it is "${by}".`);
    return 'state';
  }
}
