interface Check {
  message: string;
}

interface Result {
  id: string;
  nodes: { target: unknown[]; any: Check[] }[];
}

interface Allowed {
  rule: string;
  /** Only where axe's own words are like this, and the element is such a one. */
  message?: RegExp;
  applies?: (element: Element) => boolean;
  because: string;
}

/** What axe cannot decide by itself, and why that is in order. Anything else it is unsure of fails the story. */
const allowed: readonly Allowed[] = [
  {
    rule: 'hidden-content',
    because:
      'It names whatever is hidden: the fallback under a card, closed folds (which a story of their own opens), and ' +
      'sentences that only label a chart.',
  },
  {
    rule: 'color-contrast',
    message: /contains an image node/,
    applies: (element) => element.closest('svg') !== null,
    because: 'It cannot see what is painted behind the words of a drawing; in ours that is always the white surface.',
  },
  {
    rule: 'color-contrast',
    message: /overlapped by another element/,
    applies: (element) => element.matches('.nhs-process-picture text'),
    because: 'It takes the shape behind the words of a mark for something in front of them.',
  },
  {
    rule: 'color-contrast',
    message: /overlapped by another element/,
    applies: (element) => element.closest('.nhs-scroll--both') !== null,
    because: 'Headings of a table that scrolls stand in front of cells that are out of sight.',
  },
  {
    rule: 'th-has-data-cells',
    applies: (element) => element.matches('.nhs-process-table'),
    because: 'Most cells of a process map are empty, because few roles have a part in each stage.',
  },
  {
    rule: 'color-contrast',
    message: /partially obscured/,
    applies: isScrolledOut,
    because: 'A wide table scrolls, so some cells are out of sight; others of the same colours are judged.',
  },
  {
    rule: 'color-contrast',
    message: /overlapped by another element/,
    applies: (element) => element.matches('th[rowspan], td[rowspan]'),
    because: 'It takes the next row for something that covers a cell of two rows.',
  },
  {
    rule: 'color-contrast',
    message: /pseudo element/,
    applies: (element) => element.matches('.nhsuk-radios__label, .nhsuk-checkboxes__label'),
    because: 'The circle or box is a pseudo-element of the label, beside its words, which stand on the white surface.',
  },
];

/** From the reports that Storybook's accessibility addon leaves behind. */
export function unexpectedIncompletes(reports: readonly unknown[]): string[] {
  return reports
    .filter(isAccessibilityReport)
    .flatMap(({ result }) => result.incomplete ?? [])
    .flatMap(({ id, nodes }) => nodes.map((node) => ({ ...node, id, message: node.any[0]?.message ?? '' })))
    .filter((found) => !allowed.some((one) => covers(one, found)))
    .map(({ id, target, message }) => `${id}: ${JSON.stringify(target)} ${message}`);
}

interface Found {
  id: string;
  target: unknown[];
  message: string;
}

function covers({ rule, message, applies }: Allowed, found: Found): boolean {
  if (rule !== found.id || message?.test(found.message) === false) return false;
  if (!applies) return true;
  const element = elementAt(found.target);
  return element !== null && applies(element);
}

/** axe names an element inside a shadow root by one selector for each root on the way. */
function elementAt(target: unknown[]): Element | null {
  let element: Element | null = null;
  for (const selector of target.flat()) {
    const root: ParentNode = element ? (element.shadowRoot ?? element) : document;
    element = root.querySelector(String(selector));
    if (!element) return null;
  }
  return element;
}

function isScrolledOut(element: Element): boolean {
  let region = element.parentElement;
  while (region && region.scrollWidth <= region.clientWidth) region = region.parentElement;
  if (!region) return false;
  const { left, right } = region.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  return box.left < left || box.right > right;
}

function isAccessibilityReport(report: unknown): report is { result: { incomplete?: Result[] } } {
  return typeof report === 'object' && report !== null && Reflect.get(report, 'type') === 'a11y';
}
