import { ReactiveElement, type CSSResult, type PropertyDeclarations, type PropertyValues } from '@lit/reactive-element';
import { today } from '../../artefacts/calendar-date.js';
import type { DataHazard } from '../../artefacts/data-hazard.js';
import { loadDataHazard } from '../../artefacts/data-hazards.js';
import type { HazardAssessment, HazardMitigation, HazardState } from '../../artefacts/hazard-assessment.js';
import { changeMarkup } from '../../markup/markup-nodes.js';
import { element, type Markup } from '../../markup/markup.js';
import { registerUnit } from '../../styles/register-unit.js';
import { roomStyles } from '../../styles/room.css.js';
import { hazardWording as wording } from '../../wording/hazard-wording.js';
import { checkedHeadingLevel } from '../checked-heading-level.js';
import { otherLanguage } from '../other-language.js';
import { pageLink } from '../page-link.js';
import { PrintedOpen } from '../printed-open.js';
import { reportOnce } from '../report-once.js';
import { compactHazardMarkup, hazardBadgeMarkup, type ShownHazard } from './hazard-badge-markup.js';
import { hazardBadgeStyles } from './hazard-badge.css.js';
import { shownHazard } from './shown-hazard.js';

/**
 * Shows one hazard of the Data Hazards vocabulary, and what a project found about it.
 *
 * @summary A label for what can go wrong, with the reason it applies, the precautions taken and who owns them.
 * @since 0.1.0
 * @customElement nhs-hazard-badge
 * @slot - The fallback: shown while no hazard is named.
 * @csspart base - The box around everything the element shows.
 */
export class HazardBadgeElement extends ReactiveElement {
  static override styles: CSSResult[] = [roomStyles, hazardBadgeStyles];

  static override properties: PropertyDeclarations = {
    hazard: {},
    state: {},
    mitigation: {},
    reason: {},
    precautions: {},
    owner: {},
    assessed: {},
    assessedVersion: { attribute: 'assessed-version' },
    version: {},
    reviewBy: { attribute: 'review-by' },
    href: {},
    frame: {},
    variant: { reflect: true },
    headingLevel: { type: Number, attribute: 'heading-level' },
    vocabulary: { attribute: false },
  };

  /** A hazard of the vocabulary: its id, its title or another name of it, in any case. */
  hazard?: string;

  /** `applies`, `does-not-apply`, `uncertain` or `not-assessed`. */
  state?: HazardState;

  /** How far precautions are: `not-started`, `in-progress`, `completed` or `accepted`. */
  mitigation?: HazardMitigation;

  /** Why it applies or does not. */
  reason?: string;

  /** What is done about it. */
  precautions?: string;

  /** Who answers for the precautions. */
  owner?: string;

  /** The day of the assessment, as `2026-11-23` or "23 November 2026". */
  assessed?: string;

  /** The version of the model or product that was assessed. */
  assessedVersion?: string;

  /** The version of the model or product in use now; where it is another than was assessed, the badge says so. */
  version?: string;

  /** The day by which somebody looks at it again; once it has passed, the badge says so. */
  reviewBy?: string;

  /** Where the hazard's name leads. */
  href?: string;

  /** `red`, or `neutral` for NHS blue. */
  frame: 'red' | 'neutral' = 'red';

  /** `compact` is one line, for a sentence, a cell of a table or a tile of a dashboard. */
  variant?: 'compact';

  /** Level of the hazard's name as a heading, 2 to 6. */
  headingLevel: number | null = 2;

  /** Hazards that the page adds. They go before those of the same id. */
  vocabulary?: readonly DataHazard[];

  constructor() {
    super();
    new PrintedOpen(this);
  }

  override connectedCallback(): void {
    registerUnit();
    super.connectedCallback();
  }

  #shownMarkup: Markup = '';

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const markup = this.#markup();
    changeMarkup(this.renderRoot, this.#shownMarkup, markup);
    this.#shownMarkup = markup;
  }

  #markup(): Markup {
    const name = this.hazard?.trim();
    if (!name) return element('slot', '');
    const hazard = this.#shown(name);
    const assessment = this.#assessment(name);
    const language = otherLanguage(this);
    const options = {
      headingLevel: checkedHeadingLevel(this, 6),
      frame: this.frame === 'neutral' ? this.frame : undefined,
      href: pageLink(this.href),
      version: this.version,
      today: today(),
      language,
    };
    const lang = language && 'en-GB';
    if (this.variant === 'compact') {
      const line = compactHazardMarkup(hazard, assessment, options);
      return element('span', line, { class: 'nhs-root nhs-root--inline', part: 'base', lang });
    }
    const root = element('div', hazardBadgeMarkup(hazard, assessment, options), { class: 'nhs-root', lang });
    return element('div', root, { class: 'nhs-container', part: 'base' });
  }

  /** The hazard as far as it is there; what is missing is fetched, and shown when it arrives. */
  #shown(name: string): ShownHazard {
    const hazard = shownHazard(name, this.vocabulary);
    if (hazard.isUnknown) reportOnce(`<nhs-hazard-badge>: "${name}" is not in the vocabulary.`);
    if (hazard.isAwaited) {
      loadDataHazard(hazard.id!).then(
        () => this.requestUpdate(),
        () => reportOnce('<nhs-hazard-badge>: the words of hazards could not be loaded.'),
      );
    }
    return hazard;
  }

  #assessment(hazard: string): HazardAssessment {
    const { reason, precautions, owner, assessed, assessedVersion, reviewBy } = this;
    return {
      hazard,
      state: this.#checked('state', wording.states),
      mitigation: this.#checked('mitigation', wording.mitigations),
      reason,
      precautions: precautions ? [precautions] : [],
      owner,
      assessed,
      reviewBy,
      version: assessedVersion,
    };
  }

  /** What an attribute says if it is one of the words it may be. */
  #checked<Name extends string>(property: 'state' | 'mitigation', words: Record<Name, string>): Name | undefined {
    const written = this[property] as string | undefined;
    if (!written) return undefined;
    if (Object.hasOwn(words, written)) return written as Name;
    reportOnce(`<nhs-hazard-badge>: ${property} is one of ${Object.keys(words).join(', ')}; it is "${written}".`);
    return undefined;
  }
}
