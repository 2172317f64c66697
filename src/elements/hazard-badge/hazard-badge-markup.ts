import type { CalendarDate } from '../../artefacts/calendar-date.js';
import { dateInWords } from '../../artefacts/calendar-date.js';
import type { DataHazard } from '../../artefacts/data-hazard.js';
import type { HazardAssessment } from '../../artefacts/hazard-assessment.js';
import { staleReason } from '../../artefacts/hazard-freshness.js';
import { element, type Markup, type MarkupElement } from '../../markup/markup.js';
import { hazardWording as wording } from '../../wording/hazard-wording.js';
import { foldedMarkup } from '../folded-markup.js';
import { headingMarkup } from '../heading-markup.js';
import { pageLink } from '../page-link.js';
import { pictogramMarkup } from './pictogram-markup.js';

/** A hazard as far as it is known: a name alone, or all its words too. */
export type ShownHazard = Pick<DataHazard, 'title'> &
  Partial<DataHazard> & {
    /** Nobody knows what the name stands for. */
    isUnknown?: boolean;
    /** Its words and its drawing are not loaded yet. */
    isAwaited?: boolean;
    /** Of the Data Hazards vocabulary, whose authors are named wherever its words are. */
    isDataHazard?: boolean;
  };

export interface HazardBadgeOptions {
  /** Level of the hazard's name as a heading, 2 to 6. */
  headingLevel: number;
  frame?: 'red' | 'neutral';
  /** Where the hazard's name leads; already checked. */
  href?: string;
  /** The version of the model or product in use now. */
  version?: string;
  /** The day that reviews are compared with. */
  today: CalendarDate;
  /** What the project says, to be shown at once; otherwise it is folded away with the rest. */
  facts?: Markup;
  /** Language of what the project says, where it is not English. */
  language?: string;
}

/** A hazard in one line, for a sentence, a cell of a table or a tile of a dashboard. */
export function compactHazardMarkup(
  hazard: ShownHazard,
  assessment: HazardAssessment,
  options: HazardBadgeOptions,
): MarkupElement {
  const { state } = assessment;
  const { title } = hazard;
  const parts: Markup[] = [
    pictogramMarkup(hazard.pictogram, options.frame, signAlone),
    options.href ? element('a', title, { href: options.href }) : title,
  ];
  // No line ends between "does" and "not apply".
  if (state) parts.push(` (${wording.states[state].toLowerCase().replaceAll(' ', '\u00A0')})`);
  if (staleReason(assessment, options)) parts.push(element('span', `. ${wording.stale}`, { class: staleClass }));
  return element('span', parts, { class: 'nhs-hazard-badge nhs-hazard-badge--compact' });
}

/** In a line the sign says by itself what kind of thing is named behind it: hidden words cost a browser more. */
const signAlone = `${wording.kind}:`;

const staleClass = 'nhs-hazard-badge__stale';

/** A hazard with what a project found about it; the longer words are folded away. */
export function hazardBadgeMarkup(
  hazard: ShownHazard,
  assessment: HazardAssessment,
  options: HazardBadgeOptions,
): MarkupElement {
  const words: Markup[] = [
    headingMarkup(options.headingLevel, nameMarkup(hazard, options), { class: 'nhs-hazard-badge__title' }),
  ];
  if (hazard.isUnknown) words.push(element('p', wording.unknown));
  const { facts = '', language } = options;
  words.push(stateMarkup(assessment), staleMarkup(assessment, options), facts);
  const about = [facts ? '' : termsMarkup(hazardFacts(assessment, language)), aboutMarkup(hazard)];
  if (about.flat().some((part) => part !== ''))
    words.push(foldedMarkup([wording.about, facts && hiddenMarkup(` ${hazard.title}`)], about));
  return element(
    'div',
    [pictogramMarkup(hazard.pictogram, options.frame), element('div', words, { class: 'nhs-hazard-badge__words' })],
    { class: 'nhs-hazard-badge' },
  );
}

/** The name, after words for those who do not see the sign beside it. */
function nameMarkup({ title }: ShownHazard, { href }: HazardBadgeOptions): Markup {
  return [hiddenMarkup(`${wording.kind}: `), href ? element('a', title, { href }) : title];
}

function stateMarkup({ state, mitigation }: HazardAssessment): Markup {
  if (!state && !mitigation) return '';
  const precautions = mitigation ? `${wording.mitigation}: ${wording.mitigations[mitigation].toLowerCase()}` : '';
  if (!state) return element('p', precautions);
  return element('p', [element('strong', wording.states[state]), precautions && `. ${precautions}`]);
}

function staleMarkup(assessment: HazardAssessment, options: HazardBadgeOptions): Markup {
  const reason = staleReason(assessment, options);
  if (!reason) return '';
  return element('p', [element('strong', wording.stale), `. ${wording.staleReasons[reason]}`]);
}

/** What the project says of it; its own words are in `lang`, where that is not English. */
export function hazardFacts(
  { state, reason, precautions = [], owner, assessed, version, reviewBy }: HazardAssessment,
  lang?: string,
): Term[] {
  const assessedWords = [assessed ? dateInWords(assessed) : '', version ? wording.ofVersion(version) : ''];
  return [
    [wording.reason(state), reason, lang],
    [wording.precautions, listMarkup(precautions), lang],
    [wording.owner, owner, lang],
    [wording.assessed, assessedWords.filter(Boolean).join(', ')],
    [wording.reviewBy, reviewBy && dateInWords(reviewBy)],
  ];
}

/** What is true of the hazard anywhere. */
function aboutMarkup({
  title,
  description,
  examples = [],
  precautions = [],
  precautionsBy,
  link,
  isDataHazard,
}: ShownHazard): Markup[] {
  return [
    description ? element('p', description) : '',
    termsMarkup([
      [wording.examples, listMarkup(examples)],
      [wording.suggestions[precautionsBy ?? 'page'], listMarkup(precautions)],
    ]),
    hazardSourceMarkup({ title, link, isDataHazard }),
  ];
}

/** Where a hazard's words are from: the Data Hazards project is credited wherever they are, another is linked. */
export function hazardSourceMarkup({
  title,
  link,
  isDataHazard,
}: Pick<ShownHazard, 'title' | 'link' | 'isDataHazard'>): Markup {
  const page = pageLink(link);
  const source = (words: Markup, href = page): Markup => element('a', words, { href });
  if (!isDataHazard) return page ? element('p', source([wording.more, hiddenMarkup(`: ${title}`)])) : '';
  const licence = source(wording.licenceLink, 'https://creativecommons.org/licenses/by/4.0/');
  return element('p', [wording.attribution, ' ', source(wording.attributionLink), ', ', licence, '.'], {
    class: 'nhs-hazard-badge__source',
  });
}

/** For those who hear it. */
const hiddenMarkup = (words: string): Markup => element('span', words, { class: 'nhsuk-u-visually-hidden' });

/** A term, what stands for it if there is anything, and its language where that is not English. */
export type Term = readonly [term: string, value: Markup | undefined, lang?: string];

/** Those terms that something stands for, or nothing. */
export function termsMarkup(terms: readonly Term[]): Markup {
  const shown = terms.filter(([, value]) => value);
  return shown.length === 0
    ? ''
    : element(
        'dl',
        shown.map(([key, value = '', lang]) => [element('dt', key), element('dd', value, { lang })]),
      );
}

/** Nothing, one entry as it is, or several as a list. */
function listMarkup(entries: readonly string[]): Markup {
  if (entries.length < 2) return entries[0] ?? '';
  return element(
    'ul',
    entries.map((entry) => element('li', entry)),
  );
}
