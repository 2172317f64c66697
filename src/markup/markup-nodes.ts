import { isMarkupElement, isSeveral, type Markup, type MarkupAttributes, type MarkupElement } from './markup.js';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** Adds the nodes of markup to a parent. What is no markup, as data from elsewhere may hold, is text. */
export function appendMarkup(parent: Element | DocumentFragment, markup: Markup): void {
  if (isSeveral(markup)) {
    for (const part of markup) appendMarkup(parent, part);
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
  else appendMarkup(node, children);
  return node;
}
