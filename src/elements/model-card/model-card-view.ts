import { html, nothing, type TemplateResult } from 'lit';
import { templateFields } from '../../artefacts/model-card-field-value.js';
import type { ModelCard } from '../../artefacts/model-card.js';
import type { Problem } from '../../artefacts/problem.js';
import { modelCardWording as wording } from '../../wording/model-card-wording.js';
import { headingView } from '../heading-view.js';
import { inARow } from '../in-a-row.js';
import { problemListView } from '../problem-list-view.js';
import { footnotesView } from '../rich-text/footnotes-view.js';
import { uniqueId } from '../rich-text/text-context.js';
import type { FieldContext } from './model-card-field-view.js';
import {
  specificationRest,
  specificationRows,
  specificationView,
  titleId,
  titleView,
} from './model-card-header-view.js';
import { modelCardOutline } from './model-card-outline.js';
import { itemsView, sectionView } from './model-card-section-view.js';
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
  const rest = (): TemplateResult => {
    const links = outline.sections.map(({ id, heading, isAuthors }) => ({
      id,
      heading: isAuthors ? text.words(heading) : heading,
    }));
    if (text.references.footnotes.length > 0) links.push({ id: 'footnotes', heading: wording.footnotes });
    const near = countNearSections(outline.sections, card);
    const hasContents = links.length > 1;
    const end = hasContents ? backToContentsView() : nothing;
    return html`${specificationView(rows.folded, context)}${inARow(
      outline.preamble.map((extra) => text.blocks(extra.body, context.headingLevel)),
    )}${itemsView(specificationRest(outline.specification), {
      ...context,
      headingLevel: options.headingLevel,
    })}${completenessView(card)}${hasContents ? contentsView(links, context) : nothing}${inARow(
      outline.sections.map((section, index) => sectionView(section, context, { isNear: index < near, end })),
    )}${
      text.references.footnotes.length > 0
        ? html`<div class="nhs-model-card__section nhs-model-card__section--far">
          ${headingView(context.headingLevel, wording.footnotes, {
            id: 'footnotes',
            className: 'nhsuk-heading-m',
          })}${footnotesView(text.references, {
            baseUrl: options.baseUrl,
            headingLevel: context.headingLevel,
            taken: text.taken,
          })}${end}
        </div>`
        : nothing
    }`;
  };
  return html`<section class="nhs-model-card" aria-labelledby=${titleId}>
    ${titleView(card, text, options)}${specificationHeadingView(context)}${specificationView(rows.shown, context)}${
      options.summary
        ? html`<details class="nhsuk-details nhs-model-card__rest">
          <summary class="nhsuk-details__summary">
            <span class="nhsuk-details__summary-text">${wording.restOfCard}</span>
          </summary>
          <div class="nhsuk-details__text">${rest()}</div>
        </details>`
        : rest()
    }${problemsView(options.problems ?? [])}
  </section>`;
}

/** The template's own heading over its facts; other cards do without. */
function specificationHeadingView({
  card,
  text,
  options,
  headingLevel,
}: FieldContext): TemplateResult | typeof nothing {
  const heading = card.labels?.['specification'] ?? (options.followsTemplate ? wording.specification : undefined);
  if (heading === undefined || options.summary) return nothing;
  return headingView(headingLevel, text.heading(heading, card.labels?.['specification'] !== undefined), {
    className: 'nhsuk-heading-m',
    id: uniqueId('specification', text.taken),
  });
}

/** How many of the template's fields are filled in, and which are not: a count, never a grade. */
function completenessView(card: ModelCard): TemplateResult {
  const { filled, missing } = templateFields(card);
  return html`<div class="nhs-model-card__completeness">
    <p>${wording.filled(filled.length, filled.length + missing.length)}</p>
    ${
      missing.length === 0
        ? nothing
        : html`<details class="nhsuk-details">
          <summary class="nhsuk-details__summary">
            <span class="nhsuk-details__summary-text">${wording.missingFields}</span>
          </summary>
          <div class="nhsuk-details__text">
            <ul class="nhsuk-list nhsuk-list--bullet">
              ${missing.map(
                ({ label, path }) =>
                  html`<li>${label}${path === 'methodology.modelType' ? wording.inMethodology : nothing}</li>`,
              )}
            </ul>
          </div>
        </details>`
    }
  </div>`;
}

/** Ways into the sections; the element moves the focus, because a fragment finds nothing inside a shadow root. */
function contentsView(
  links: readonly { id: string; heading: string }[],
  { headingLevel }: FieldContext,
): TemplateResult {
  return html`<nav class="nhs-model-card__contents" aria-labelledby="on-this-page ${titleId}">
    ${headingView(headingLevel, wording.onThisPage, { id: 'on-this-page', className: 'nhsuk-heading-s' })}
    <ul class="nhsuk-list nhsuk-list--bullet">
      ${inARow(links.map(({ id, heading }) => html`<li><a href=${`#${id}`}>${heading}</a></li>`))}
    </ul>
  </nav>`;
}

/** The way back, as the browser's own goes to the page before: an element does not write into its page's history. */
function backToContentsView(): TemplateResult {
  return html`<p class="nhs-model-card__back"><a href="#on-this-page">${wording.backToContents}</a></p>`;
}

function problemsView(problems: readonly Problem[]): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  return html`<details class="nhsuk-details nhs-model-card__problems">
    <summary class="nhsuk-details__summary">
      <span class="nhsuk-details__summary-text">${wording.problems(problems.length)}</span>
    </summary>
    <div class="nhsuk-details__text">${problemListView(problems)}</div>
  </details>`;
}
