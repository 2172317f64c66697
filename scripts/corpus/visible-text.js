/** Elements whose neighbours are not part of the same word. */
const apart = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR CAPTION DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER ' +
    'HR IMG LI MAIN NAV OL OPTION P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);
const silent = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'TITLE', 'SVG']);

/** What the element says beside the author's words; it must not stand in for a word that was lost. */
const ours = [
  '.nhs-model-card__contents',
  '.nhs-model-card__back',
  '.nhs-model-card__completeness',
  '.nhs-model-card__problems',
  '.nhsuk-u-visually-hidden',
].join(',');

function collect(node, isShown, parts) {
  if (node.nodeType === Node.TEXT_NODE) {
    parts.push(node.data);
    return;
  }
  if (node.nodeType !== Node.ELEMENT_NODE && node.nodeType !== Node.DOCUMENT_FRAGMENT_NODE) return;
  const name = node.nodeName.toUpperCase();
  if (silent.has(name) || (node.nodeType === Node.ELEMENT_NODE && !isShown(node))) return;
  const separator = apart.has(name) ? '\n' : '';
  parts.push(separator);
  if (name === 'IMG') parts.push(node.getAttribute('alt') ?? '');
  const children =
    name === 'SLOT' && node.assignedNodes().length > 0 ? node.assignedNodes() : (node.shadowRoot ?? node).childNodes;
  for (const child of children) collect(child, isShown, parts);
  parts.push(separator);
}

/** HTML that is never shown: nothing in it is loaded or run. */
export function inertDocument(html) {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** All the words of a node, one line for each block. */
export function textOf(node) {
  const parts = [];
  collect(node, () => true, parts);
  return parts.join('');
}

/** Text of a rendered element with its shadow tree; what is folded away counts, because a reader can open it. */
export function visibleText(element) {
  const parts = [];
  collect(
    element,
    (candidate) => {
      const { display, visibility } = getComputedStyle(candidate);
      return display !== 'none' && visibility === 'visible' && !candidate.matches(ours);
    },
    parts,
  );
  return parts.join('');
}
