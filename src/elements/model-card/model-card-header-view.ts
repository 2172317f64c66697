import { html, nothing, type TemplateResult } from 'lit';
import type { ModelCard } from '../../artefacts/model-card.js';
import { modelCardWording as wording } from '../../wording/model-card-wording.js';
import { headingView } from '../heading-view.js';
import { inARow } from '../in-a-row.js';
import { fieldView, type FieldContext } from './model-card-field-view.js';
import type { OutlineItem } from './model-card-outline.js';
import type { ModelCardText } from './model-card-text.js';
import type { ModelCardViewOptions } from './model-card-view-options.js';

/** A status is a word or two; whatever is longer reads better as text. */
const longestTag = 40;

/** What a dashboard wants to know: see `view="summary"`. */
const summaryPaths = ['summary', 'modelType', 'status', 'version.name', 'dates.launched', 'dates.updated'];

export const titleId = 'model-card-title';

/** The card's kind and name. */
export function titleView(card: ModelCard, text: ModelCardText, options: ModelCardViewOptions): TemplateResult {
  const content = html`<span class="nhsuk-caption-l nhs-model-card__kind">${wording.kindOfDocument} </span>${
    card.title ? text.line(card.title) : wording.untitled
  }`;
  return headingView(options.headingLevel, content, {
    id: titleId,
    className: 'nhsuk-heading-l nhs-model-card__title',
  });
}

/** The specification as a summary list. */
export function specificationView(
  rows: readonly OutlineItem[],
  context: FieldContext,
): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  return html`<dl class="nhsuk-summary-list">
    ${inARow(rows.map((item) => rowView(item, context)))}
  </dl>`;
}

/** The rows of the specification that stand in view, and those that are folded away with the rest of the card. */
export function specificationRows(
  items: readonly OutlineItem[],
  { summary = false }: ModelCardViewOptions,
): { shown: OutlineItem[]; folded: OutlineItem[] } {
  const rows = items.filter(isRow);
  if (!summary) return { shown: rows, folded: [] };
  const isShown = (item: OutlineItem): boolean => item.kind === 'field' && summaryPaths.includes(item.field.path);
  return { shown: rows.filter(isShown), folded: rows.filter((item) => !isShown(item)) };
}

/** Whatever in the specification is too long for a row: prose, and the author's own headings. */
export function specificationRest(items: readonly OutlineItem[]): OutlineItem[] {
  return items.filter((item) => !isRow(item));
}

function isRow(item: OutlineItem): boolean {
  return (
    item.kind === 'field' ||
    (item.kind === 'extra' && item.extra.heading !== undefined && item.extra.level === undefined)
  );
}

function rowView(item: OutlineItem, context: FieldContext): TemplateResult {
  const { text } = context;
  if (item.kind === 'extra') {
    return html`<div class="nhsuk-summary-list__row">
      <dt class="nhsuk-summary-list__key">${text.line(item.extra.heading ?? '')}</dt>
      <dd class="nhsuk-summary-list__value">${item.extra.body ? text.blocks(item.extra.body, context.headingLevel) : wording.notProvided}</dd>
    </div>`;
  }
  if (item.kind === 'group') return html``;
  const label = text.heading(item.heading ?? item.field.label, item.isAuthors);
  return item.filled
    ? html`<div class="nhsuk-summary-list__row">
      <dt class="nhsuk-summary-list__key">${label}</dt>
      <dd class="nhsuk-summary-list__value">${valueView(item, context)}</dd>
    </div>`
    : html`<div class="nhsuk-summary-list__row">
      <dt class="nhsuk-summary-list__key">${label}</dt>
      <dd class="nhsuk-summary-list__value nhs-model-card__not-provided">${wording.notProvided}</dd>
    </div>`;
}

function valueView(item: OutlineItem & { kind: 'field' }, context: FieldContext): unknown {
  const { card } = context;
  const status = card.status;
  if (item.field.path === 'status' && status && status.length <= longestTag && !/[[\]<`\n]/.test(status)) {
    return html`<strong class="nhsuk-tag nhs-model-card__status">${context.text.line(status)}</strong>`;
  }
  return fieldView(item.field, context);
}
