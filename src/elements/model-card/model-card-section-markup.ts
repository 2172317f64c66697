import { element, type Markup, type MarkupElement } from '../../markup/markup.js';
import { modelCardWording as wording } from '../../wording/model-card-wording.js';
import { headingMarkup } from '../heading-markup.js';
import { fieldMarkup, type FieldContext } from './model-card-field-markup.js';
import type { OutlineItem, OutlineSection } from './model-card-outline.js';

/** What nobody should read past; in an inset, which gives weight without alarm. */
const weightyPaths = ['intendedUse.outOfScope', 'caveats.limitations'];

/** One section under its heading; `context.headingLevel` is the section's own level. `end` stands below everything. */
export function sectionMarkup(
  section: OutlineSection,
  context: FieldContext,
  { isNear, end }: { isNear: boolean; end: Markup },
): MarkupElement {
  const { text, headingLevel } = context;
  const heading = headingMarkup(headingLevel, text.heading(section.heading, section.isAuthors), {
    id: section.id,
    class: 'nhsuk-heading-m',
  });
  const content = section.name && section.items.length === 0 ? notProvided : itemsMarkup(section.items, context);
  return boxMarkup([heading, content, end], isNear);
}

/** The box of a section; one that is not near the top is laid out when it comes near the screen. */
export function boxMarkup(content: Markup, isNear: boolean): MarkupElement {
  const className = 'nhs-model-card__section';
  return element('div', content, { class: isNear ? className : `${className} ${className}--far` });
}

/** What stands under a section's heading: groups one level down, fields one below the group they are in. */
export function itemsMarkup(items: readonly OutlineItem[], context: FieldContext): Markup {
  let level = context.headingLevel + 1;
  return items.map((item) => {
    if (item.kind === 'group') {
      level = context.headingLevel + 2;
      return headingMarkup(context.headingLevel + 1, context.text.heading(item.heading, item.isAuthors), {
        id: item.id,
        class: 'nhsuk-heading-s',
      });
    }
    return item.kind === 'field' ? fieldItemMarkup(item, level, context) : extraItemMarkup(item, level, context);
  });
}

function fieldItemMarkup(
  { field, heading, isAuthors, id, filled }: OutlineItem & { kind: 'field' },
  level: number,
  context: FieldContext,
): Markup {
  // First, because ids are given in the order of the page.
  const label =
    heading === undefined
      ? ''
      : headingMarkup(level, context.text.heading(heading, isAuthors), { id, class: labelClass });
  if (!filled) return [label, notProvided];
  const value = fieldMarkup(field, { ...context, headingLevel: level + 1 });
  return [label, weightyPaths.includes(field.path) ? weightyMarkup(value) : value];
}

const labelClass = 'nhs-model-card__label';

function weightyMarkup(value: Markup): MarkupElement {
  const prefix = element('span', wording.weightyPrefix, { class: 'nhsuk-u-visually-hidden' });
  return element('div', [prefix, value], { class: 'nhsuk-inset-text' });
}

function extraItemMarkup(
  { extra, id }: OutlineItem & { kind: 'extra' },
  level: number,
  { text }: FieldContext,
): Markup {
  if (extra.heading === undefined) return text.blocks(extra.body, level);
  return [
    headingMarkup(level, text.line(extra.heading), { id, class: labelClass }),
    text.blocks(extra.body, level + 1),
  ];
}

const notProvided = element('p', wording.notProvided, { class: 'nhs-model-card__not-provided' });
