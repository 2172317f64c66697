import { html, type TemplateResult } from 'lit';
import { modelCardWording as wording } from '../../wording/model-card-wording.js';
import { headingView } from '../heading-view.js';
import { inARow } from '../in-a-row.js';
import { fieldView, type FieldContext } from './model-card-field-view.js';
import type { OutlineItem, OutlineSection } from './model-card-outline.js';

/** What nobody should read past; in an inset, which gives weight without alarm. */
const weightyPaths = ['intendedUse.outOfScope', 'caveats.limitations'];

/** One section under its heading; `context.headingLevel` is the section's own level. `end` stands below everything. */
export function sectionView(
  section: OutlineSection,
  context: FieldContext,
  { isNear, end }: { isNear: boolean; end: unknown },
): TemplateResult {
  const { text, headingLevel } = context;
  const content = headingView(headingLevel, text.heading(section.heading, section.isAuthors), {
    id: section.id,
    className: 'nhsuk-heading-m',
    followedBy: section.name && section.items.length === 0 ? notProvidedView() : itemsView(section.items, context),
  });
  return isNear
    ? html`<div class="nhs-model-card__section">${content}${end}</div>`
    : html`<div class="nhs-model-card__section nhs-model-card__section--far">${content}${end}</div>`;
}

/** What stands under a section's heading: groups one level down, fields one below the group they are in. */
export function itemsView(items: readonly OutlineItem[], context: FieldContext): unknown {
  let level = context.headingLevel + 1;
  const views = items.map((item) => {
    if (item.kind === 'group') {
      level = context.headingLevel + 2;
      return headingView(context.headingLevel + 1, context.text.heading(item.heading, item.isAuthors), {
        id: item.id,
        className: 'nhsuk-heading-s',
      });
    }
    return item.kind === 'field' ? fieldItemView(item, level, context) : extraItemView(item, level, context);
  });
  return inARow(views);
}

function fieldItemView(
  { field, heading, isAuthors, id, filled }: OutlineItem & { kind: 'field' },
  level: number,
  context: FieldContext,
): unknown {
  const value = filled ? fieldView(field, { ...context, headingLevel: level + 1 }) : notProvidedView();
  const weighted =
    filled && weightyPaths.includes(field.path)
      ? html`<div class="nhsuk-inset-text">
        <span class="nhsuk-u-visually-hidden">${wording.weightyPrefix}</span>${value}
      </div>`
      : value;
  if (heading === undefined) return weighted;
  const className = 'nhs-model-card__label';
  return headingView(level, context.text.heading(heading, isAuthors), { id, className, followedBy: weighted });
}

function extraItemView({ extra, id }: OutlineItem & { kind: 'extra' }, level: number, { text }: FieldContext): unknown {
  if (extra.heading === undefined) return text.blocks(extra.body, level);
  const className = 'nhs-model-card__label';
  const followedBy = text.blocks(extra.body, level + 1);
  return headingView(level, text.line(extra.heading), { id, className, followedBy });
}

function notProvidedView(): TemplateResult {
  return html`<p class="nhs-model-card__not-provided">${wording.notProvided}</p>`;
}
