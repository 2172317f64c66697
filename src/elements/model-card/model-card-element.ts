import { html, LitElement, nothing, type CSSResult, type PropertyDeclarations, type TemplateResult } from 'lit';
import { modelCardSections } from '../../artefacts/model-card-fields.js';
import type { ModelCard } from '../../artefacts/model-card.js';
import { loadConfusionSentences, needsConfusionSentences } from '../../charts/load-confusion-sentences.js';
import { readModelCard } from '../../formats/read-model-card.js';
import { prepareMarkdown } from '../../markdown/prepare-markdown.js';
import { markupView } from '../../markup/markup-view.js';
import { baseStyles } from '../../styles/base.css.js';
import { roomStyles } from '../../styles/room.css.js';
import { registerUnit } from '../../styles/register-unit.js';
import { modelCardWording as wording } from '../../wording/model-card-wording.js';
import { ArtefactSource, type SourceState } from '../artefact-source.js';
import { checkedHeadingLevel } from '../checked-heading-level.js';
import { followFragment } from '../follow-fragment.js';
import { KeptFocus } from '../kept-focus.js';
import { otherLanguage } from '../other-language.js';
import { pageLink } from '../page-link.js';
import { PrintedOpen } from '../printed-open.js';
import { ScrollRegions } from '../scroll-regions.js';
import { reportOnce } from '../report-once.js';
import { sourceFailureMarkup } from '../source-failure-markup.js';
import { ModelCardErrorEvent, ModelCardLoadEvent } from './model-card-events.js';
import { titleId } from './model-card-header-markup.js';
import type { ModelCardViewOptions, ShownSection } from './model-card-view-options.js';
import { modelCardView } from './model-card-view.js';
import { modelCardStyles } from './model-card.css.js';

/** Loaded with the first card that has metrics; then it is there for every card. */
let metricsMarkup: ModelCardViewOptions['metricsMarkup'];

let chartsStyles: CSSResult | undefined;

async function loadCharts(): Promise<void> {
  const [{ metricFigureMarkup }, charts] = await Promise.all([
    import('../../charts/metric-figure-markup.js'),
    import('../../charts/charts.css.js'),
  ]);
  metricsMarkup = metricFigureMarkup;
  chartsStyles = charts.chartsStyles;
}

/**
 * Shows a model card, from a document or from data, as an accessible and printable NHS page section.
 *
 * @summary A model card: what a model is, what it is for, how well it works, and what to watch for.
 * @since 0.1.0
 * @customElement nhs-model-card
 * @slot - The fallback: shown until a card is there, and again when it cannot be shown.
 * @csspart base - The box around everything the element shows.
 * @fires {ModelCardLoadEvent} nhs-model-card-load - A card is read and shown. Does not bubble.
 * @fires {ModelCardErrorEvent} nhs-model-card-error - No card can be shown, and why. Does not bubble.
 */
export class ModelCardElement extends LitElement {
  static override styles: CSSResult[] = [roomStyles, baseStyles, modelCardStyles];

  // Without decorators, whose code each page would load: 0.3 kB compressed.
  static override properties: PropertyDeclarations = {
    src: {},
    card: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    sections: {},
    view: {},
    baseUrl: { attribute: 'base-url' },
    // An empty one would say that nobody knows the language.
    lang: { reflect: true, converter: { toAttribute: (language: string) => language || null } },
  };

  /** Address of a model card document; relative to the page. */
  src?: string;

  /** The card itself, or the card as JSON. Goes before `src`. */
  card?: ModelCard | string;

  /** Level of the card's own heading, 2 to 6. */
  headingLevel: number | null = 2;

  /**
   * Which sections to show, in which order, as names with spaces between them: `overview`, `intended-use`, `data`,
   * `methodology`, `evaluation`, `ethics`, `oversight`, `caveats`, `other`. All, if absent.
   */
  sections?: string;

  /** `full`, or `summary` for the few facts a dashboard wants with the rest folded away. */
  view: 'full' | 'summary' = 'full';

  /** Where relative addresses in the card start, where that is not the address of its document. */
  baseUrl?: string;

  /** Language of the card, where it is not the page's. */
  override lang = '';

  readonly #source = new ArtefactSource<ModelCard>(this, {
    given: () => this.card,
    src: () => this.src,
    fromRecord: (record) => record.modelCard,
    urlInRecord: (record) => record.modelCardUrl,
    readData: async (data) => {
      const { readModelCardData } = await import('../../formats/read-model-card-data.js');
      const { card, problems } = readModelCardData(data);
      if (card) {
        const text = JSON.stringify(card);
        await Promise.all([prepareMarkdown(text), this.#load(card, text)]);
      }
      return { artefact: card, problems, format: 'json' };
    },
    readText: async (text) => {
      const { card, problems, format } = await readModelCard(text);
      if (card) await this.#load(card, text);
      return { artefact: card, problems, format };
    },
    settled: (state) => this.#settled(state),
  });

  constructor() {
    super();
    new PrintedOpen(this);
    new ScrollRegions(this);
    new KeptFocus(this, `#${titleId}, .nhs-source-failure`);
    this.addEventListener('click', followFragment);
  }

  override connectedCallback(): void {
    registerUnit();
    super.connectedCallback();
  }

  protected override render(): TemplateResult {
    const state = this.#source.state;
    const language = otherLanguage(this);
    return html`<div ?hidden=${state.status === 'ready'}><slot></slot></div>
      <div class="nhs-container" part="base">
        <div
          class="nhs-root nhsuk-frontend-supported"
          lang=${language ? 'en-GB' : nothing}
          ?hidden=${state.status === 'empty'}
        >
          <div role="status">${this.#status(state)}</div>
          ${state.status === 'ready' ? this.#card(state, language) : nothing}
        </div>
      </div>`;
  }

  #status(state: SourceState<ModelCard>): unknown {
    if (state.status === 'loading') return html`<p>${wording.loading}</p>`;
    return state.status === 'failed'
      ? markupView(sourceFailureMarkup(state, { thing: 'model card', src: this.src }))
      : nothing;
  }

  #card(state: SourceState<ModelCard> & { status: 'ready' }, language: string | undefined): TemplateResult {
    return modelCardView(state.artefact, {
      headingLevel: checkedHeadingLevel(this, 6),
      baseUrl: this.#ownBase() ?? state.url,
      sections: this.#checkedSections(),
      summary: this.#isSummary(),
      followsTemplate: state.format === 'nhs-england',
      language,
      problems: state.problems,
      metricsMarkup,
    });
  }

  #isSummary(): boolean {
    const view = this.view as string | null;
    if (view && !['full', 'summary'].includes(view)) {
      reportOnce(`<nhs-model-card>: there is no view "${view}"; full is used.`);
    }
    return view === 'summary';
  }

  #checkedSections(): ShownSection[] | undefined {
    if (!this.sections?.trim()) return undefined;
    const names: readonly ShownSection[] = [...modelCardSections.map(({ name }) => name), 'other'];
    const shown = this.sections
      .trim()
      .split(/[\s,]+/)
      .flatMap((written) => {
        const name = names.find((known) => known.toLowerCase() === written.replaceAll('-', '').toLowerCase());
        if (name) return [name];
        reportOnce(`<nhs-model-card>: there is no section "${written}".`);
        return [];
      });
    return shown.length > 0 ? shown : undefined;
  }

  /**
   * What only some cards need, before such a card is shown, so that nothing on the page moves afterwards. Where it does
   * not arrive (a page may not allow it, or the network be gone), metrics and confusion matrices are shown as plain tables.
   */
  async #load(card: ModelCard, text: string): Promise<void> {
    const hasMetrics = (card.evaluation?.metrics ?? []).length > 0;
    await Promise.allSettled([
      hasMetrics && !metricsMarkup ? loadCharts() : undefined,
      needsConfusionSentences(text) ? loadConfusionSentences() : undefined,
    ]);
    const root = this.renderRoot as ShadowRoot;
    if (hasMetrics && chartsStyles?.styleSheet && !root.adoptedStyleSheets.includes(chartsStyles.styleSheet)) {
      root.adoptedStyleSheets.push(chartsStyles.styleSheet);
    }
  }

  #settled(state: SourceState<ModelCard>): void {
    if (state.status === 'ready') {
      this.dispatchEvent(new ModelCardLoadEvent(state.artefact, state.problems, state.format));
    } else if (state.status === 'failed') {
      this.dispatchEvent(new ModelCardErrorEvent(state.failure, state.problems));
    }
  }

  /** The page's own address for relative ones, as a whole; nothing that is no address of a page. */
  #ownBase(): string | undefined {
    const address = pageLink(this.baseUrl);
    return address && new URL(address, this.ownerDocument.baseURI).href;
  }
}
