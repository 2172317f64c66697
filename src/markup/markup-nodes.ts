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
  setAttributes(node, attributes);
  if (typeof children === 'string') node.textContent = children;
  else appendMarkup(node, children);
  return node;
}

function setAttributes(node: Element, attributes: MarkupAttributes, before: MarkupAttributes = {}): void {
  for (const attribute of Object.keys({ ...before, ...attributes }) as (keyof MarkupAttributes)[]) {
    const value = attributes[attribute];
    if (value === before[attribute]) continue;
    if (value === undefined) node.removeAttribute(attribute);
    // The attribute that nearly every element has, by the way that is quicker.
    else if (attribute === 'class' && node instanceof HTMLElement) node.className = String(value);
    else node.setAttribute(attribute, String(value));
  }
}

/**
 * Changes the nodes of a parent that hold markup into what other markup says, as far as both are alike; so they keep
 * the focus and what a reader has opened.
 */
export function changeMarkup(parent: Element | DocumentFragment, before: Markup, after: Markup): void {
  if (before === after) return;
  const old = partsOf(before);
  const wanted = partsOf(after);
  if (old.length !== wanted.length) {
    parent.replaceChildren();
    return appendMarkup(parent, after);
  }
  let node = parent.firstChild;
  for (let index = 0; node && index < old.length; index++) {
    const next = node.nextSibling;
    changeNode(node, old[index]!, wanted[index]!);
    node = next;
  }
}

/** Each part that is a node of its own. */
function partsOf(markup: Markup): Exclude<Markup, readonly Markup[]>[] {
  if (isSeveral(markup)) return markup.flatMap(partsOf);
  return markup === '' ? [] : [markup];
}

function changeNode(node: ChildNode, before: Markup, after: Markup): void {
  if (before === after) return;
  if (typeof before === 'string' && typeof after === 'string') {
    node.nodeValue = after;
  } else if (isMarkupElement(before) && isMarkupElement(after) && before.name === after.name) {
    setAttributes(node as Element, after.attributes, before.attributes);
    changeMarkup(node as Element, before.children, after.children);
  } else {
    const parent = document.createDocumentFragment();
    appendMarkup(parent, after);
    node.replaceWith(parent);
  }
}
