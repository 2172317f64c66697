import type { AxeResults, NodeResult, Result, RunOptions } from 'axe-core';

/** A finding that axe cannot decide and a person has: which rule, where, and why it is right as it is. */
export interface AllowedIncomplete {
  rule: string;
  /** Part of the selector of the element that axe names; every element when absent. */
  target?: string;
  reason: string;
}

interface Axe {
  run(context: Document | Element, options: RunOptions): Promise<AxeResults>;
}

const rulesOutsideTheTags = [
  'css-orientation-lock',
  'focus-order-semantics',
  'hidden-content',
  'label-content-name-mismatch',
  'p-as-heading',
  'table-fake-caption',
  'td-has-header',
];

const allowedEverywhere: readonly AllowedIncomplete[] = [
  {
    rule: 'css-orientation-lock',
    reason: 'axe does not read adopted style sheets, and without others on the page it cannot tell',
  },
];

const options: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  rules: Object.fromEntries(rulesOutsideTheTags.map((rule) => [rule, { enabled: true }])),
  resultTypes: ['violations', 'incomplete'],
};

/**
 * Checks the whole page, shadow roots included, with axe-core: WCAG 2.2 AA, best practices and the rules that no tag
 * turns on. What axe leaves undecided fails too, unless it is allowed with a reason.
 */
export async function expectAccessible(allowed: readonly AllowedIncomplete[] = []): Promise<void> {
  const axe = await loadAxe();
  const { violations, incomplete } = await axe.run(document, options);
  const undecided = incomplete
    .map((result) => ({ ...result, nodes: result.nodes.filter((node) => !isAllowed(result, node, allowed)) }))
    .filter((result) => result.nodes.length > 0);
  const findings = [
    ...violations.map((result) => describe('Violation', result)),
    ...undecided.map((result) => describe('Undecided', result)),
  ];
  if (findings.length > 0) throw new Error(`axe found on this page:\n${findings.join('\n')}`);
}

function isAllowed(result: Result, node: NodeResult, allowed: readonly AllowedIncomplete[]): boolean {
  return [...allowedEverywhere, ...allowed].some(
    ({ rule, target }) => rule === result.id && (!target || selector(node).includes(target)),
  );
}

function describe(kind: string, { id, help, nodes }: Result): string {
  const places = nodes.map(
    (node) => `  ${selector(node)}\n    ${node.html}\n    ${(node.failureSummary ?? '').replaceAll('\n', '\n    ')}`,
  );
  return `${kind}: ${id}: ${help}\n${places.join('\n')}`;
}

function selector(node: NodeResult): string {
  return node.target.flat().join(' >>> ');
}

/** axe-core is one classic script, which a module cannot import. */
async function loadAxe(): Promise<Axe> {
  const page = window as Window & { axe?: Axe };
  if (!page.axe) {
    const script = document.createElement('script');
    script.src = new URL('../../node_modules/axe-core/axe.min.js', import.meta.url).href;
    await new Promise((resolve, reject) => {
      script.addEventListener('load', resolve);
      script.addEventListener('error', () => reject(new Error('axe-core could not be loaded.')));
      document.head.append(script);
    });
  }
  if (!page.axe) throw new Error('axe-core was loaded but is not there.');
  return page.axe;
}
