import { html, type TemplateResult } from 'lit';
import { plainText } from '../../markdown/plain-text.js';
import type {
  Details,
  Heading,
  ListItem,
  OrderedList,
  PlainTag,
  RichText,
  RichTextElement,
  RichTextNode,
} from '../../markdown/rich-text.js';
import { richTextWording as wording } from '../../wording/rich-text-wording.js';
import { headingView } from '../heading-view.js';
import { imageView } from './image-view.js';
import { nodesView, paragraphView } from './inline-view.js';
import { resolveAddress } from './resolve-address.js';
import { tableView } from './table-view.js';
import { nextId, nextLabel, nextLevel, type TextContext } from './text-context.js';

/** One element of the tree. */
export function nodeView(node: RichTextElement, context: TextContext): unknown {
  switch (node.tag) {
    case 'p':
      return paragraphView(node.children, context);
    case 'strong':
      return html`<strong>${nodesView(node.children, context)}</strong>`;
    case 'em':
      return html`<em>${nodesView(node.children, context)}</em>`;
    case 'code':
      return html`<code class="nhs-rich-text__code">${nodesView(node.children, context)}</code>`;
    case 'li':
      return itemView(node, context);
    case 'ul':
      return html`<ul class="nhsuk-list nhsuk-list--bullet">${itemsView(node.children, context)}</ul>`;
    case 'ol':
      return orderedListView(node, context);
    case 'a':
      return linkView(node.href, node.children, context);
    case 'heading':
      return authorsHeadingView(node, context);
    case 'table':
      return tableView(node, context);
    case 'img':
      return imageView(node, context);
    case 'br':
      return html`<br />`;
    case 'hr':
      return html`<hr class="nhs-rich-text__rule" />`;
    case 'pre':
      return html`<pre class="nhs-rich-text__pre" role="group" aria-label=${nextLabel(wording.code, context)}><code>${node.text}</code></pre>`;
    case 'details':
      return detailsView(node, context);
    case 'alert':
      return html`<div class="nhsuk-inset-text"><strong class="nhs-rich-text__alert-kind">${wording.alert[node.kind]}</strong>${nodesView(node.children, context)}</div>`;
    case 'footnote':
      return footnoteReferenceView(node.number, context);
    default:
      return PLAIN[node.tag](nodesView(node.children, context));
  }
}

/** The elements that hold children and nothing else, and that no shorter way above shows. */
const PLAIN: Record<Exclude<PlainTag, 'p' | 'strong' | 'em' | 'code' | 'ul'>, (content: unknown) => TemplateResult> = {
  div: (content) => html`<div>${content}</div>`,
  del: (content) => html`<del>${content}</del>`,
  ins: (content) => html`<ins>${content}</ins>`,
  u: (content) => html`<u>${content}</u>`,
  sub: (content) => html`<sub>${content}</sub>`,
  sup: (content) => html`<sup>${content}</sup>`,
  mark: (content) => html`<mark>${content}</mark>`,
  small: (content) => html`<small>${content}</small>`,
  kbd: (content) => html`<kbd>${content}</kbd>`,
  samp: (content) => html`<samp>${content}</samp>`,
  var: (content) => html`<var>${content}</var>`,
  q: (content) => html`<q>${content}</q>`,
  cite: (content) => html`<cite>${content}</cite>`,
  blockquote: (content) => html`<blockquote class="nhs-rich-text__quote">${content}</blockquote>`,
  dl: (content) => html`<dl class="nhs-rich-text__terms">${content}</dl>`,
  dt: (content) => html`<dt>${content}</dt>`,
  dd: (content) => html`<dd>${content}</dd>`,
  figure: (content) => html`<figure class="nhs-rich-text__figure">${content}</figure>`,
  figcaption: (content) => html`<figcaption>${content}</figcaption>`,
  summary: (content) => html`<p>${content}</p>`,
};

/** The items of a list, several to a template: see `nodesView`. */
function itemsView(items: RichText, context: TextContext): unknown {
  if (!items.every(isPlainItem)) {
    return items.map((item) => (typeof item === 'string' ? item : nodeView(item, context)));
  }
  const contents = items.map(({ children }) => nodesView(children, context));
  const runs: TemplateResult[] = [];
  for (let index = 0; index < contents.length; index += 4) {
    runs.push(runOfItemsView(contents.slice(index, index + 4)));
  }
  return runs.length === 1 ? runs[0] : runs;
}

function runOfItemsView(contents: readonly unknown[]): TemplateResult {
  const [first, second, third, fourth] = contents;
  switch (contents.length) {
    case 1:
      return html`<li>${first}</li>`;
    case 2:
      return html`<li>${first}</li><li>${second}</li>`;
    case 3:
      return html`<li>${first}</li><li>${second}</li><li>${third}</li>`;
    default:
      return html`<li>${first}</li><li>${second}</li><li>${third}</li><li>${fourth}</li>`;
  }
}

function isPlainItem(node: RichTextNode): node is ListItem {
  return typeof node !== 'string' && node.tag === 'li' && node.checked === undefined;
}

function itemView({ checked, children }: ListItem, context: TextContext): TemplateResult {
  const content = nodesView(children, context);
  return checked === undefined
    ? html`<li>${content}</li>`
    : html`<li><strong>${checked ? wording.done : wording.toDo}</strong>${content}</li>`;
}

function orderedListView({ start, children }: OrderedList, context: TextContext): TemplateResult {
  const items = itemsView(children, context);
  return start === undefined
    ? html`<ol class="nhsuk-list nhsuk-list--number">${items}</ol>`
    : html`<ol class="nhsuk-list nhsuk-list--number" start=${start}>${items}</ol>`;
}

function linkView(address: string, children: RichText, context: TextContext): unknown {
  const href = resolveAddress(address, 'link', context.options.baseUrl);
  const content = nodesView(children, context);
  return href === undefined ? content : html`<a href=${href}>${content}</a>`;
}

function authorsHeadingView({ level, children }: Heading, context: TextContext): TemplateResult {
  const id = nextId(plainText(children), context);
  return headingView(nextLevel(level, context), nodesView(children, context), { id });
}

function detailsView({ open, children }: Details, context: TextContext): TemplateResult {
  const [first] = children;
  const hasSummary = typeof first === 'object' && first.tag === 'summary';
  const summary = hasSummary ? nodesView(first.children, context) : wording.details;
  const content = nodesView(hasSummary ? children.slice(1) : children, context);
  return html`<details class="nhsuk-details" ?open=${open ?? false}><summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">${summary}</span></summary><div class="nhsuk-details__text">${content}</div></details>`;
}

function footnoteReferenceView(number: number, context: TextContext): TemplateResult {
  const prefix = context.options.idPrefix ?? '';
  const id = nextId(`footnote-reference-${number}`, context);
  return html`<sup><a href="#${prefix}footnote-${number}" id=${id}><span class="nhsuk-u-visually-hidden">${wording.footnotePrefix}</span>${number}</a></sup>`;
}
