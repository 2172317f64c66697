import { plainText } from '../../markdown/plain-text.js';
import type {
  Details,
  Heading,
  ListItem,
  OrderedList,
  PlainTag,
  RichText,
  RichTextElement,
} from '../../markdown/rich-text.js';
import { element, type Markup, type MarkupAttributes, type MarkupElement } from '../../markup/markup.js';
import { richTextWording as wording } from '../../wording/rich-text-wording.js';
import { foldedMarkup } from '../folded-markup.js';
import { headingMarkup } from '../heading-markup.js';
import { imageMarkup } from './image-markup.js';
import { resolveAddress } from './resolve-address.js';
import { tableMarkup } from './table-markup.js';
import {
  footnoteReferenceId,
  nextId,
  nextLabel,
  nextLevel,
  ourWords,
  uniqueId,
  type TextContext,
} from './text-context.js';

/** Several nodes in a row. */
export function nodesMarkup(nodes: RichText, context: TextContext): Markup {
  const [only] = nodes;
  if (nodes.length === 1 && typeof only === 'string') return only;
  return nodes.map((node) => (typeof node === 'string' ? node : nodeMarkup(node, context)));
}

/** One element of the tree. */
function nodeMarkup(node: RichTextElement, context: TextContext): Markup {
  switch (node.tag) {
    case 'a':
      return linkMarkup(node.href, node.children, context);
    case 'li':
      return itemMarkup(node, context);
    case 'ol':
      return orderedListMarkup(node, context);
    case 'heading':
      return authorsHeadingMarkup(node, context);
    case 'table':
      return tableMarkup(node, context);
    case 'img':
      return imageMarkup(node, context);
    case 'br':
      return element('br', '');
    case 'hr':
      return element('hr', '', { class: 'nhs-rich-text__rule' });
    case 'pre':
      return element('pre', element('code', node.text), {
        class: 'nhs-rich-text__pre',
        role: 'group',
        'aria-label': nextLabel(wording.code, context),
      });
    case 'details':
      return detailsMarkup(node, context);
    case 'alert':
      return element(
        'div',
        [
          element('strong', ourWords(wording.alert[node.kind], context), { class: 'nhs-rich-text__alert-kind' }),
          nodesMarkup(node.children, context),
        ],
        { class: 'nhsuk-inset-text' },
      );
    case 'footnote':
      return footnoteReferenceMarkup(node.number, context);
    case 'summary':
      return element('p', nodesMarkup(node.children, context));
    default:
      return element(node.tag, nodesMarkup(node.children, context), ATTRIBUTES[node.tag]);
  }
}

/** Of the elements that hold children and nothing else. */
const ATTRIBUTES: Partial<Record<PlainTag, MarkupAttributes>> = {
  blockquote: { class: 'nhs-rich-text__quote' },
  code: { class: 'nhs-rich-text__code' },
  dl: { class: 'nhs-rich-text__terms' },
  figure: { class: 'nhs-rich-text__figure' },
  ul: { class: 'nhsuk-list nhsuk-list--bullet' },
};

function itemMarkup({ checked, children }: ListItem, context: TextContext): MarkupElement {
  const content = nodesMarkup(children, context);
  return element(
    'li',
    checked === undefined
      ? content
      : [element('strong', ourWords(checked ? wording.done : wording.toDo, context)), content],
  );
}

function orderedListMarkup({ start, children }: OrderedList, context: TextContext): MarkupElement {
  return element('ol', nodesMarkup(children, context), { class: 'nhsuk-list nhsuk-list--number', start });
}

function linkMarkup(address: string, children: RichText, context: TextContext): Markup {
  const href = resolveAddress(address, 'link', context.options.baseUrl);
  const content = nodesMarkup(children, context);
  return href === undefined ? content : element('a', content, { href });
}

function authorsHeadingMarkup({ level, children }: Heading, context: TextContext): MarkupElement {
  const id = nextId(plainText(children), context);
  return headingMarkup(nextLevel(level, context), nodesMarkup(children, context), { id });
}

function detailsMarkup({ open, children }: Details, context: TextContext): MarkupElement {
  const [first] = children;
  const hasSummary = typeof first === 'object' && first.tag === 'summary';
  const summary = hasSummary ? nodesMarkup(first.children, context) : ourWords(wording.details, context);
  const content = nodesMarkup(hasSummary ? children.slice(1) : children, context);
  return foldedMarkup(summary, content, { open: open ? '' : undefined });
}

function footnoteReferenceMarkup(number: number, context: TextContext): MarkupElement {
  const prefix = context.options.idPrefix ?? '';
  const id = uniqueId(prefix + footnoteReferenceId(number), context.taken);
  const words = [
    element('span', ourWords(wording.footnotePrefix, context), { class: 'nhsuk-u-visually-hidden' }),
    String(number),
  ];
  return element('sup', element('a', words, { href: `#${prefix}footnote-${number}`, id }));
}
