import type { ModelCard } from '../../artefacts/model-card.js';
import { element, type Markup, type MarkupElement } from '../../markup/markup.js';
import { modelCardWording as wording } from '../../wording/model-card-wording.js';
import { headingMarkup } from '../heading-markup.js';
import { summaryRowMarkup } from '../summary-row-markup.js';
import { fieldMarkup, type FieldContext } from './model-card-field-markup.js';
import type { OutlineItem } from './model-card-outline.js';
import type { ModelCardText } from './model-card-text.js';
import type { ModelCardViewOptions } from './model-card-view-options.js';

/** A status is a word or two; whatever is longer reads better as text. */
const longestTag = 40;

/** What a dashboard wants to know: see `view="summary"`. */
const summaryPaths = ['summary', 'modelType', 'status', 'version.name', 'dates.launched', 'dates.updated'];

export const titleId = 'model-card-title';

/** The card's kind and name. */
export function titleMarkup(card: ModelCard, text: ModelCardText, options: ModelCardViewOptions): MarkupElement {
  const kind = element('span', `${wording.kindOfDocument} `, { class: 'nhsuk-caption-l nhs-model-card__kind' });
  return headingMarkup(options.headingLevel, [kind, card.title ? text.line(card.title) : wording.untitled], {
    id: titleId,
    class: 'nhsuk-heading-l nhs-model-card__title',
  });
}

/** The specification as a summary list. */
export function specificationMarkup(rows: readonly OutlineItem[], context: FieldContext): Markup {
  if (rows.length === 0) return '';
  return element(
    'dl',
    rows.map((item) => rowMarkup(item, context)),
    { class: 'nhsuk-summary-list' },
  );
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

function rowMarkup(item: OutlineItem, context: FieldContext): Markup {
  const { text } = context;
  if (item.kind === 'group') return '';
  const { id } = item;
  if (item.kind === 'extra') {
    const { heading = '', body } = item.extra;
    return summaryRowMarkup(text.line(heading), body ? text.blocks(body, context.headingLevel) : wording.notProvided, {
      id,
    });
  }
  const label = text.heading(item.heading ?? item.field.label, item.isAuthors);
  return item.filled
    ? summaryRowMarkup(label, valueMarkup(item, context), { id })
    : summaryRowMarkup(label, wording.notProvided, { id, valueClass: 'nhs-model-card__not-provided' });
}

function valueMarkup(item: OutlineItem & { kind: 'field' }, context: FieldContext): Markup {
  const { status } = context.card;
  if (item.field.path === 'status' && status && status.length <= longestTag && !/[[\]<`\n]/.test(status)) {
    return element('strong', context.text.line(status), { class: 'nhsuk-tag nhs-model-card__status' });
  }
  return fieldMarkup(item.field, context);
}
