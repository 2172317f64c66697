/**
 * What a page is to show and that does not change by itself, as data: text, elements with their attributes, and any
 * number of both in a row. Nothing in it can run: the names below are all there are, and text stays text.
 */
export type Markup = string | MarkupElement | readonly Markup[];

/** Marks what `element` made: no JSON has a symbol, so no data from elsewhere can pass for an element. */
const isElement = Symbol.for('nhs-ethics-components/element');

export interface MarkupElement {
  readonly [isElement]: true;
  readonly name: ElementName;
  readonly children: Markup;
  readonly attributes: MarkupAttributes;
}

/** An attribute without a value is left out. */
export type MarkupAttributes = Readonly<Partial<Record<AttributeName, string | number>>>;

type ElementName = TextElementName | TableElementName | PictureElementName;
type TextElementName =
  | `h${2 | 3 | 4 | 5 | 6}`
  | ('a' | 'bdi' | 'blockquote' | 'br' | 'cite' | 'code' | 'dd' | 'del' | 'details' | 'div' | 'dl' | 'dt' | 'em' | 'hr')
  | (
      | 'ins'
      | 'kbd'
      | 'li'
      | 'mark'
      | 'nav'
      | 'ol'
      | 'p'
      | 'pre'
      | 'q'
      | 'samp'
      | 'section'
      | 'small'
      | 'span'
      | 'strong'
      | 'sub'
    )
  | ('slot' | 'summary' | 'sup' | 'u' | 'ul' | 'var');
type TableElementName = 'caption' | 'table' | 'tbody' | 'td' | 'th' | 'thead' | 'tr';
type PictureElementName = 'circle' | 'figcaption' | 'figure' | 'g' | 'img' | 'line' | 'path' | 'rect' | 'svg' | 'text';

type AttributeName =
  | ('class' | 'colspan' | 'dir' | 'href' | 'id' | 'lang' | 'open' | 'part' | 'role' | 'rowspan' | 'scope' | 'start')
  | 'tabindex'
  | `aria-${'current' | 'describedby' | 'hidden' | 'label' | 'labelledby'}`
  | ('alt' | 'height' | 'loading' | 'src' | 'width')
  | ('cx' | 'd' | 'focusable' | 'preserveAspectRatio' | 'r' | 'text-anchor' | 'viewBox')
  | ('x' | 'x1' | 'x2' | 'y' | 'y1' | 'y2');

const noAttributes: MarkupAttributes = {};

export function element(
  name: ElementName,
  children: Markup,
  attributes: MarkupAttributes = noAttributes,
): MarkupElement {
  return { [isElement]: true, name, children, attributes };
}

export const isMarkupElement = (markup: Markup): markup is MarkupElement =>
  typeof markup === 'object' && (markup as unknown) !== null && isElement in markup;

/** Whether it is any number of others in a row. */
export const isSeveral = (markup: Markup): markup is readonly Markup[] => Array.isArray(markup);

/** Whether two say the same. */
export function isSameMarkup(one: Markup, other: Markup): boolean {
  if (one === other) return true;
  if (isMarkupElement(one)) {
    return (
      isMarkupElement(other) &&
      one.name === other.name &&
      hasSameAttributes(one.attributes, other.attributes) &&
      isSameMarkup(one.children, other.children)
    );
  }
  if (!isSeveral(one) || !isSeveral(other)) return false;
  return one.length === other.length && one.every((part, index) => isSameMarkup(part, other[index] ?? ''));
}

function hasSameAttributes(one: MarkupAttributes, other: MarkupAttributes): boolean {
  const names = [...Object.keys(one), ...Object.keys(other)] as (keyof MarkupAttributes)[];
  return names.every((name) => one[name] === other[name]);
}
