import { html, nothing, type TemplateResult } from 'lit';
import { templateFields } from '../../artefacts/model-card-field-value.js';
import type { ModelCard } from '../../artefacts/model-card.js';
import type { Problem } from '../../artefacts/problem.js';
import { element, type Markup } from '../../markup/markup.js';
import { markupView } from '../../markup/markup-view.js';
import { modelCardWording as wording } from '../../wording/model-card-wording.js';
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
    specificationHeading(outline.specificationId, context),
    specificationMarkup(rows.shown, context),
  ];
  // One after the other as on the page, because each takes its ids when it is made.
  const rest: Markup[] = [
    specificationMarkup(rows.folded, context),
    outline.preamble.map((extra) => text.blocks(extra.body, context.headingLevel)),
    itemsMarkup(specificationRest(outline.specification), { ...context, headingLevel: options.headingLevel }),
  ];
  const hasFootnotes = text.references.footnotes.length > 0;
  const hasContents = outline.sections.length + Number(hasFootnotes) > 1;
  let contents: Markup = '';
  if (hasContents) {
    const links: { id: string; heading: Markup }[] = outline.sections.map(({ id, heading, isAuthors }) => ({
      id,
      heading: isAuthors ? text.authors(text.words(heading)) : heading,
    }));
    if (hasFootnotes) links.push({ id: 'footnotes', heading: wording.footnotes });
    contents = contentsMarkup(links, context);
  }
  const end = hasContents ? backToContents : '';
  const near = countNearSections(outline.sections, card);
  const sections = outline.sections.map((section, index) =>
    sectionMarkup(section, context, { isNear: index < near, end }),
  );
  if (hasFootnotes) sections.push(boxMarkup([footnotesOfCard(context), end], false));
  // Part by part: one that stays as it was keeps its nodes when another changes, and a fold stays open.
  const body = html`${rest.map(markupView)}${completenessView(card)}${[contents, ...sections].map(markupView)}`;
  return html`<section class="nhs-model-card" aria-labelledby=${titleId}>
    ${head.map(markupView)}${options.summary ? foldedView(wording.restOfCard, body, 'nhs-model-card__rest') : body}${problemsView(
      options.problems ?? [],
    )}
  </section>`;
}

/** The template's own heading over its facts; other cards do without. */
function specificationHeading(id: string, { card, text, options, headingLevel }: FieldContext): Markup {
  const heading = card.labels?.['specification'] ?? (options.followsTemplate ? wording.specification : undefined);
  if (heading === undefined || options.summary) return '';
  return headingMarkup(headingLevel, text.heading(heading, card.labels?.['specification'] !== undefined), {
    class: 'nhsuk-heading-m',
    id,
  });
}

/** How many of the template's fields are filled in, and which are not: a count, never a grade. */
function completenessView(card: ModelCard): TemplateResult {
  const { filled, missing } = templateFields(card);
  const names = missing.map(({ label, path }) =>
    element('li', path === 'methodology.modelType' ? label + wording.inMethodology : label),
  );
  const list = element('ul', names, { class: 'nhsuk-list nhsuk-list--bullet' });
  return html`<div class="nhs-model-card__completeness">
    <p>${wording.filled(filled.length, filled.length + missing.length)}</p>
    ${missing.length === 0 ? nothing : foldedView(wording.missingFields, markupView(list))}
  </div>`;
}

/** Ways into the sections; the element moves the focus, because a fragment finds nothing inside a shadow root. */
function contentsMarkup(links: readonly { id: string; heading: Markup }[], { headingLevel }: FieldContext): Markup {
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
  const { baseUrl, language } = options;
  return [
    headingMarkup(headingLevel, wording.footnotes, { id: 'footnotes', class: 'nhsuk-heading-m' }),
    footnotesMarkup(references, { baseUrl, headingLevel, taken, language }),
  ];
}

function problemsView(problems: readonly Problem[]): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  const list = markupView(problemListMarkup(problems));
  return foldedView(wording.problems(problems.length), list, 'nhs-model-card__problems');
}

/** What a reader opens, as a template: it stays open when what is inside changes. */
function foldedView(summary: string, content: unknown, className = ''): TemplateResult {
  return html`<details class="nhsuk-details ${className}">
    <summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">${summary}</span></summary>
    <div class="nhsuk-details__text">${content}</div>
  </details>`;
}
