/**
 * What a shadow root may hold. Everything is listed: a tag or an attribute that is not named here must not be there,
 * whoever wrote it.
 */
const EVERYWHERE = new Set(
  'id class lang role tabindex hidden part aria-label aria-labelledby aria-describedby aria-hidden'.split(' '),
);

const HTML_TAGS = new Map<string, readonly string[]>(
  Object.entries({
    a: ['href'],
    img: ['src', 'alt', 'width', 'height', 'loading'],
    details: ['open'],
    ol: ['start'],
    td: ['colspan', 'rowspan'],
    th: ['colspan', 'rowspan', 'scope'],
    bdi: ['dir'],
  }),
);
const PLAIN_HTML_TAGS = new Set(
  (
    'div section nav span p h2 h3 h4 h5 h6 ul li dl dt dd table caption thead tbody tr figure figcaption summary br hr ' +
    'strong em del ins u sub sup mark small kbd code samp var q cite blockquote pre'
  ).split(' '),
);

/** Charts are drawn by the library; a document has no way to a drawing of its own. */
const SVG_TAGS = new Map<string, readonly string[]>(
  Object.entries({
    svg: ['x', 'y', 'viewBox', 'width', 'height', 'focusable', 'preserveAspectRatio'],
    g: ['transform'],
    line: ['x1', 'x2', 'y1', 'y2'],
    rect: ['x', 'y', 'width', 'height'],
    circle: ['cx', 'cy', 'r'],
    path: ['d'],
    text: ['x', 'y', 'dx', 'dy', 'text-anchor', 'dominant-baseline'],
    tspan: ['x', 'y', 'dx', 'dy'],
    title: [],
    desc: [],
  }),
);

/** What a form of the library's own has; a document's fields are none of them, whatever they are called. */
const FORM_TAGS = new Map<string, readonly string[]>(
  Object.entries({
    button: ['type'],
    input: ['type', 'name', 'value', 'autocomplete', 'accept', 'aria-invalid', 'dir'],
    select: ['autocomplete'],
    option: [],
    textarea: ['rows', 'readonly', 'aria-invalid', 'aria-required', 'dir'],
    label: ['for'],
    fieldset: ['disabled', 'aria-invalid', 'aria-required'],
    legend: [],
  }),
);

/** Written out in the tables of the library's own, each only on the element that has the role anyway. */
const TABLE_ROLES: Record<string, readonly string[]> = {
  table: ['table'],
  thead: ['rowgroup'],
  tbody: ['rowgroup'],
  tr: ['row'],
  th: ['columnheader', 'rowheader'],
  td: ['cell'],
};

/** A document's own say `probe`. */
const OUR_CLASS = /^(?:nhs|nhsuk)-(?!probe)[\w-]+$/;
const PICTURE = /^data:image\/(?:png|jpeg|gif|webp);base64,[\w+/=]+$/;

/** Everything below `root` that is not on the list. */
export function treeFindings(root: ParentNode & Node, isForm = false): string[] {
  const findings: string[] = [];
  const ids = new Set<string>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Comment) {
      // Lit's own marks; a document's comments are nowhere.
      if (!/^\??(?:lit\$\d+\$)?$/.test(node.data)) findings.push(`comment ${node.data}`);
    } else {
      const element = node as Element;
      findings.push(...elementFindings(element, isForm));
      if (ids.has(element.id)) findings.push(`the id ${element.id} twice`);
      if (element.id !== '') ids.add(element.id);
    }
  }
  return findings;
}

function elementFindings(element: Element, isForm: boolean): string[] {
  if (isOurSlot(element)) return [];
  const findings: string[] = [];
  const tag = element.localName;
  const isSvg = element.namespaceURI === 'http://www.w3.org/2000/svg';
  const isHtml = element.namespaceURI === 'http://www.w3.org/1999/xhtml';
  const field = isForm && isOurField(element) ? FORM_TAGS.get(tag) : undefined;
  const own = isSvg ? SVG_TAGS.get(tag) : (HTML_TAGS.get(tag) ?? field ?? (PLAIN_HTML_TAGS.has(tag) ? [] : undefined));
  if ((!isHtml && !isSvg) || own === undefined) return [`<${tag}>`];
  if (isSvg && !element.closest('svg[class^="nhs-"]')) findings.push(`a drawing that is not ours: <${tag}>`);
  for (const { name, value } of element.attributes) {
    if (!own.includes(name) && !EVERYWHERE.has(name)) findings.push(`<${tag} ${name}="${value}">`);
    else if (!isAllowedValue(element, name, value)) findings.push(`<${tag} ${name}="${value.slice(0, 200)}">`);
  }
  if (element.shadowRoot) findings.push(`<${tag}> with a shadow root`);
  return findings;
}

/** A document's own has no class. */
const isOurField = (element: Element): boolean => /^(?:nhs|nhsuk)-/.test(element.className);

/** Where the fallback is shown; another would take what the author wrote into the card. */
function isOurSlot(element: Element): boolean {
  return (
    element.localName === 'slot' &&
    element.attributes.length === 0 &&
    element.childNodes.length === 0 &&
    element.parentElement?.parentNode instanceof ShadowRoot
  );
}

function isAllowedValue(element: Element, name: string, value: string): boolean {
  const isOurs = element.getAttribute('class')?.startsWith('nhs-') ?? false;
  switch (name) {
    case 'href':
      return value.startsWith('#') || ['http:', 'https:', 'mailto:'].includes(protocolOf(value));
    case 'src':
      return PICTURE.test(value) || ['http:', 'https:'].includes(protocolOf(value));
    case 'class':
      return value.split(/\s+/).every((word) => word === '' || OUR_CLASS.test(word));
    case 'role':
      return element.closest('.nhs-stacked-table, .nhs-process-table')
        ? (TABLE_ROLES[element.localName] ?? []).includes(value)
        : ['status', 'alert'].includes(value) ||
            (element.localName === 'fieldset' && value === 'radiogroup') ||
            (isOurs && ['region', 'group', 'img'].includes(value));
    case 'tabindex':
      // A place that a link leads to can take the focus for a while; marks of a picture are reached by arrow keys.
      return isOurs && value === '0'
        ? true
        : value === '-1' && (element.id !== '' || isOurField(element) || (isOurs && element.localName === 'g'));
    case 'dir':
      return value === 'ltr' || (value === 'auto' && isOurField(element));
    case 'type':
      return ['button', 'radio', 'checkbox', 'text', 'file'].includes(value);
    case 'name':
      return /^[a-z\d-]+$/.test(value);
    case 'loading':
      return value === 'lazy';
    case 'id':
      return /^\S+$/.test(value);
    case 'part':
      return value === 'base';
    case 'colspan':
    case 'rowspan':
    case 'width':
    case 'height':
    case 'start':
      return /^\d{1,9}(?:\.\d+)?(?:px|%)?$/.test(value);
    default:
      return true;
  }
}

function protocolOf(address: string): string {
  try {
    return new URL(address, document.baseURI).protocol;
  } catch {
    return 'none';
  }
}
