import { noChange } from 'lit';
import { directive, Directive, type DirectiveResult, type Part } from 'lit/directive.js';
import {
  isMarkupElement,
  isSameMarkup,
  isSeveral,
  type Markup,
  type MarkupAttributes,
  type MarkupElement,
} from './markup.js';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** What is no markup, as data from elsewhere may hold, is text. */
function append(parent: Element | DocumentFragment, markup: Markup): void {
  if (isSeveral(markup)) {
    for (const part of markup) append(parent, part);
  } else if (isMarkupElement(markup)) {
    parent.appendChild(nodeOf(markup, (parent as Element).namespaceURI));
  } else {
    const words = typeof markup === 'string' ? markup : String((markup as number | undefined) ?? '');
    if (words !== '') parent.appendChild(document.createTextNode(words));
  }
}

function nodeOf({ name, attributes, children }: MarkupElement, parentNamespace: string | null | undefined): Element {
  const isSvg = name === 'svg' || parentNamespace === svgNamespace;
  const node = isSvg ? document.createElementNS(svgNamespace, name) : document.createElement(name);
  for (const attribute of Object.keys(attributes) as (keyof MarkupAttributes)[]) {
    const value = attributes[attribute];
    if (value === undefined) continue;
    // The attribute that nearly every element has, by the way that is quicker.
    if (attribute === 'class' && node instanceof HTMLElement) node.className = String(value);
    else node.setAttribute(attribute, String(value));
  }
  if (typeof children === 'string') node.textContent = children;
  else append(node, children);
  return node;
}

class MarkupDirective extends Directive {
  #shown: Markup | undefined;

  /** Only for Lit's rendering on a server, which shows what the page has while nothing is loaded. */
  render(_markup: Markup): unknown {
    return noChange;
  }

  /** What is the same as before keeps its nodes, and with them the focus and what a reader has opened. */
  override update(_part: Part, [markup]: [Markup]): unknown {
    if (this.#shown !== undefined && isSameMarkup(this.#shown, markup)) return noChange;
    this.#shown = markup;
    const fragment = document.createDocumentFragment();
    append(fragment, markup);
    return fragment;
  }
}

const show = directive(MarkupDirective);

/** Markup in a Lit template. */
export function markupView(markup: Markup): string | DirectiveResult<typeof MarkupDirective> {
  return typeof markup === 'string' ? markup : show(markup);
}
