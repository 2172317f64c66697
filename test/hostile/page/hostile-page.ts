import type { PlacedDocument } from '../placed-document.js';
import { disturb, stayOnPage } from './disturb.js';
import type { Finding } from './finding.js';
import { namesIn } from './names-in.js';
import { pageFindings, readPageState, type PageState } from './page-state.js';
import { showCards } from './show-cards.js';
import { showControl } from './show-control.js';
import { treeFindings } from './tree-findings.js';

declare global {
  var hostilePage: typeof api;
}

const findings: Finding[] = [];
let before: PageState;

// Before anything hostile is there; a document that takes the probe's name away is found as well.
Object.defineProperty(globalThis, '__nhsProbe', {
  value: (id?: number) => void findings.push({ what: 'ran', detail: 'the probe was called', id }),
});
addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
  // Pictures of other sites are an author's right; that this page's policy stops them is the page's.
  const isPicture = /^(?:https?:\/\/picture\.invalid(?:\/|$)|data(?::image\/(?:png|gif)|$))/.test(blockedURI);
  if (effectiveDirective === 'img-src' && isPicture) return;
  findings.push({ what: 'policy', detail: `${effectiveDirective} blocked ${blockedURI} ${sample}` });
});
addEventListener('error', (event) => {
  if (event instanceof ErrorEvent) findings.push({ what: 'error', detail: event.message });
});
addEventListener('unhandledrejection', (event) => {
  findings.push({ what: 'error', detail: `rejected: ${String(event.reason)}` });
});
stayOnPage();

/** Waits for what comes later by itself: pictures that fail, animations that begin, scripts behind links. */
const settle = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

const api = {
  /** Shows a harmless card first: whatever the library itself adds to a page is there afterwards. */
  async start(harmless: PlacedDocument): Promise<void> {
    const { cards } = await showCards([harmless]);
    for (const { element } of cards) element.remove();
    await settle(50);
    before = readPageState();
  },

  async show(documents: readonly PlacedDocument[]): Promise<void> {
    const shown = await showCards(documents);
    findings.push(...shown.findings);
    if (document.activeElement !== document.body) findings.push({ what: 'page', detail: 'something took the focus' });
    for (const {
      element,
      document: { id },
    } of shown.cards) {
      if (!element.shadowRoot) throw new Error('The element is not defined.');
      for (const detail of treeFindings(element.shadowRoot)) findings.push({ what: 'tree', id, detail });
      disturb(element.shadowRoot);
    }
    await settle(300);
    for (const { element, document } of shown.cards) {
      const known = new Set(findings.map(({ id, detail }) => (id === document.id ? detail : '')));
      for (const detail of treeFindings(element.shadowRoot!)) {
        if (!known.has(detail)) findings.push({ what: 'tree', id: document.id, detail: `later: ${detail}` });
      }
    }
    const others = [...document.body.children].filter((child) => child.localName !== 'nhs-model-card');
    for (const other of others) findings.push({ what: 'page', detail: `<${other.localName}> is in the page` });
    for (const detail of pageFindings(before, documents.flatMap(namesIn))) findings.push({ what: 'page', detail });
  },

  /** Shows one document until it is on the screen. */
  async paint(document: PlacedDocument): Promise<void> {
    const { findings: whileShown } = await showCards([document]);
    findings.push(...whileShown);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  },

  /** Shows the same payload as a page does that trusts it. */
  showControl(placed: PlacedDocument): void {
    const { id } = placed;
    const state = readPageState();
    const container = showControl(placed);
    try {
      for (const detail of treeFindings(container)) findings.push({ what: 'tree', id, detail });
      for (const detail of pageFindings(state, namesIn(placed))) findings.push({ what: 'page', id, detail });
      disturb(container);
    } catch (error) {
      // A name that the document took away was needed here.
      findings.push({ what: 'page', id, detail: String(error) });
      container.remove();
    }
  },

  settle: (): Promise<void> => settle(300),

  takeFindings: (): Finding[] => findings.splice(0),
};

Object.defineProperty(globalThis, 'hostilePage', { value: api });
