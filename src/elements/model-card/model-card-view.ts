import { html, type TemplateResult } from 'lit';
import { templateFields } from '../../artefacts/model-card-field-value.js';
import type { ModelCard } from '../../artefacts/model-card.js';
import type { Problem } from '../../artefacts/problem.js';
import { element, type Markup } from '../../markup/markup.js';
import { markupView } from '../../markup/markup-view.js';
import { modelCardWording as wording } from '../../wording/model-card-wording.js';
import { foldedMarkup } from '../folded-markup.js';
import { headingMarkup } from '../heading-markup.js';
import { problemListMarkup } from '../problem-list-markup.js';
import { footnotesMarkup } from '../rich-text/footnotes-markup.js';
import { uniqueId } from '../rich-text/text-context.js';
import type { FieldContext } from './model-card-field-markup.js';
import {
  specificationMarkup,
  specificationRest,
  specificationRows,
  titleId,
  titleMarkup,
} from './model-card-header-markup.js';
import { modelCardOutline } from './model-card-outline.js';
import { boxMarkup, itemsMarkup, sectionMarkup } from './model-card-section-markup.js';
import { modelCardText } from './model-card-text.js';
import type { ModelCardViewOptions } from './model-card-view-options.js';
import { countNearSections } from './near-sections.js';

/**
 * A model card, whole or as the few facts a dashboard wants. Pure: the same card and options give the same page. HTML
 * in a card that was not read by `readModelCard` needs `prepareMarkdown` first.
 */
export function modelCardView(card: ModelCard, options: ModelCardViewOptions): TemplateResult {
  const text = modelCardText(card, options);
  // What the card itself leads to; an author's heading of that name gets another id.
  const ours = [titleId, 'on-this-page', ...text.references.footnotes.map((_, index) => `footnote-${index + 1}`)];
  if (ours.length > 2) ours.push('footnotes');
  for (const id of ours) uniqueId(id, text.taken);
  const outline = modelCardOutline(card, options, text.taken);
  const context: FieldContext = { card, text, options, headingLevel: options.headingLevel + 1 };
  const rows = specificationRows(outline.specification, options);
  const head = [
    titleMarkup(card, text, options),
    specificationHeading(context),
    specificationMarkup(rows.shown, context),
  ];
  // One after the other as on the page, because each takes its ids when it is made.
  const rest = [
    specificationMarkup(rows.folded, context),
    outline.preamble.map((extra) => text.blocks(extra.body, context.headingLevel)),
    itemsMarkup(specificationRest(outline.specification), { ...context, headingLevel: options.headingLevel }),
    completenessMarkup(card),
  ];
  const hasFootnotes = text.references.footnotes.length > 0;
  const hasContents = outline.sections.length + Number(hasFootnotes) > 1;
  if (hasContents) {
    const links = outline.sections.map(({ id, heading, isAuthors }) => ({
      id,
      heading: isAuthors ? text.words(heading) : heading,
    }));
    if (hasFootnotes) links.push({ id: 'footnotes', heading: wording.footnotes });
    rest.push(contentsMarkup(links, context));
  }
  const end = hasContents ? backToContents : '';
  const near = countNearSections(outline.sections, card);
  const sections = outline.sections.map((section, index) =>
    sectionMarkup(section, context, { isNear: index < near, end }),
  );
  if (hasFootnotes) sections.push(boxMarkup([footnotesOfCard(context), end], false));
  const problems = problemsMarkup(options.problems ?? []);
  if (options.summary) {
    const folded = foldedMarkup(wording.restOfCard, [rest, sections], {
      class: 'nhsuk-details nhs-model-card__rest',
    });
    return cardView([head, folded, problems]);
  }
  // Each section by itself: one that stays as it was keeps its nodes when another changes.
  return cardView([head, rest, ...sections, problems]);
}

function cardView(parts: readonly Markup[]): TemplateResult {
  return html`<section class="nhs-model-card" aria-labelledby=${titleId}>${parts.map(markupView)}</section>`;
}

/** The template's own heading over its facts; other cards do without. */
function specificationHeading({ card, text, options, headingLevel }: FieldContext): Markup {
  const heading = card.labels?.['specification'] ?? (options.followsTemplate ? wording.specification : undefined);
  if (heading === undefined || options.summary) return '';
  return headingMarkup(headingLevel, text.heading(heading, card.labels?.['specification'] !== undefined), {
    class: 'nhsuk-heading-m',
    id: uniqueId('specification', text.taken),
  });
}

/** How many of the template's fields are filled in, and which are not: a count, never a grade. */
function completenessMarkup(card: ModelCard): Markup {
  const { filled, missing } = templateFields(card);
  const count = element('p', wording.filled(filled.length, filled.length + missing.length));
  const names = missing.map(({ label, path }) =>
    element('li', path === 'methodology.modelType' ? label + wording.inMethodology : label),
  );
  const list = element('ul', names, { class: 'nhsuk-list nhsuk-list--bullet' });
  return element('div', missing.length === 0 ? count : [count, foldedMarkup(wording.missingFields, list)], {
    class: 'nhs-model-card__completeness',
  });
}

/** Ways into the sections; the element moves the focus, because a fragment finds nothing inside a shadow root. */
function contentsMarkup(links: readonly { id: string; heading: string }[], { headingLevel }: FieldContext): Markup {
  const items = links.map(({ id, heading }) => element('li', element('a', heading, { href: `#${id}` })));
  return element(
    'nav',
    [
      headingMarkup(headingLevel, wording.onThisPage, { id: 'on-this-page', class: 'nhsuk-heading-s' }),
      element('ul', items, { class: 'nhsuk-list nhsuk-list--bullet' }),
    ],
    { class: 'nhs-model-card__contents', 'aria-labelledby': `on-this-page ${titleId}` },
  );
}

/** The way back, as the browser's own goes to the page before: an element does not write into its page's history. */
const backToContents = element('p', element('a', wording.backToContents, { href: '#on-this-page' }), {
  class: 'nhs-model-card__back',
});

function footnotesOfCard({ text, options, headingLevel }: FieldContext): Markup {
  const { references, taken } = text;
  return [
    headingMarkup(headingLevel, wording.footnotes, { id: 'footnotes', class: 'nhsuk-heading-m' }),
    footnotesMarkup(references, { baseUrl: options.baseUrl, headingLevel, taken }),
  ];
}

function problemsMarkup(problems: readonly Problem[]): Markup {
  if (problems.length === 0) return '';
  return foldedMarkup(wording.problems(problems.length), problemListMarkup(problems), {
    class: 'nhsuk-details nhs-model-card__problems',
  });
}
