import type { AnswersCase } from '../answers/answers-case.js';
import type { PlacedDocument } from '../placed-document.js';
import { addBystanders } from './bystanders.js';
import { disturb, stayOnPage } from './disturb.js';
import type { Finding } from './finding.js';
import { liveAnswers } from './live-answers.js';
import { liveCards } from './live-cards.js';
import { namesIn } from './names-in.js';
import { pageFindings, readPageState, type PageState } from './page-state.js';
import { showAnswers, useAnswers } from './show-answers.js';
import { showCards, type ShownCard } from './show-cards.js';
import { showControl } from './show-control.js';
import { treeFindings } from './tree-findings.js';
import { watchDownloads } from './watch-downloads.js';

declare global {
  var hostilePage: typeof api;
}

const findings: Finding[] = [];
let before: PageState;
let shownControl: number | undefined;

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
watchForms(globalThis, () => shownControl);
watchDownloads((detail) => findings.push({ what: 'page', detail }));
stayOnPage();

/** A picture is asked for some time after it can be seen, so a frame is not long enough to wait for it. */
async function arrivedOrRefused(picture: HTMLImageElement): Promise<void> {
  if (picture.complete) return;
  await new Promise((resolve) => {
    for (const event of ['load', 'error']) picture.addEventListener(event, resolve, { once: true });
    setTimeout(resolve, 10_000);
  });
}

/** A shadow root needs a watch of its own, because the event does not leave it. */
function watchForms(place: EventTarget, id: () => number | undefined): void {
  place.addEventListener('submit', (event) => {
    const { action } = event.target as HTMLFormElement;
    findings.push({ what: 'page', detail: `a form was sent to ${action}`, id: id() });
    // Firefox would wait for the answer.
    if (action.startsWith('http')) event.preventDefault();
  });
}

/** Waits for what comes later by itself: pictures that fail, animations that begin, scripts behind links. */
const settle = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function showSome(documents: readonly PlacedDocument[]): Promise<void> {
  document.body.replaceChildren();
  const shown = await showCards(documents);
  findings.push(...shown.findings);
  if (document.activeElement !== document.body) findings.push({ what: 'page', detail: 'something took the focus' });
  for (const card of shown.cards) {
    findTree(card);
    watchForms(shadowOf(card), () => card.document.id);
    disturb(shadowOf(card));
  }
  await settle(300);
  for (const card of shown.cards) findTree(card);
  const others = [...document.body.children].filter((child) => child.localName !== 'nhs-model-card');
  for (const other of others) findings.push({ what: 'page', detail: `<${other.localName}> is in the page` });
  for (const detail of pageFindings(before, documents.flatMap(namesIn))) findings.push({ what: 'page', detail });
}

const isOurs = (element: Element | null): boolean => element?.localName.startsWith('nhs-') ?? false;

async function showSomeAnswers(cases: readonly AnswersCase[], names: readonly string[]): Promise<void> {
  document.body.replaceChildren();
  const bystanders = addBystanders();
  const { all, findings: whileShown } = await showAnswers(cases);
  findings.push(...whileShown);
  // Who opens a file is led to what is said of it.
  const mayHaveFocus = cases.some(({ opened }) => opened !== undefined) && isOurs(document.activeElement);
  if (document.activeElement !== document.body && !mayHaveFocus)
    findings.push({ what: 'page', detail: 'something took the focus' });
  const findTrees = (): void => {
    for (const { element, shown } of all) {
      if (!element.shadowRoot) continue;
      for (const detail of treeFindings(element.shadowRoot, true))
        findings.push({ what: 'tree', id: shown.id, detail });
    }
  };
  findTrees();
  for (const answers of all) await useAnswers(answers, (finding) => findings.push(finding));
  for (const { element, shown } of all) {
    if (!element.shadowRoot) continue;
    watchForms(element.shadowRoot, () => shown.id);
    disturb(element.shadowRoot);
  }
  await settle(200);
  findTrees();
  for (const { element, form, shown } of all) {
    const isWhole = element.childNodes.length === 1 && element.textContent === 'Fallback';
    if (!isWhole || form.childNodes.length !== 1)
      findings.push({ what: 'tree', id: shown.id, detail: 'the form was changed' });
    form.remove();
  }
  for (const detail of bystanders.findings()) findings.push({ what: 'page', detail });
  for (const detail of pageFindings(before, names)) findings.push({ what: 'page', detail });
}

function findTree(card: ShownCard): void {
  for (const detail of treeFindings(shadowOf(card))) findings.push({ what: 'tree', id: card.document.id, detail });
}

function shadowOf({ element }: ShownCard): ShadowRoot {
  if (!element.shadowRoot) throw new Error('The element is not defined.');
  return element.shadowRoot;
}

/** Documents come as JSON: as objects, Firefox would not let some of their keys through. */
const api = {
  /** Shows a harmless card first: whatever the library itself adds to a page is there afterwards. */
  async start(harmless: string): Promise<void> {
    const { cards } = await showCards([JSON.parse(harmless) as PlacedDocument]);
    for (const { element } of cards) element.remove();
    await settle(50);
    before = readPageState();
  },

  async show(json: string): Promise<void> {
    const documents = JSON.parse(json) as PlacedDocument[];
    // A page of all of them would be laid out as a whole after every click.
    for (let start = 0; start < documents.length; start += 40) {
      await showSome(documents.slice(start, start + 40));
    }
  },

  async showAnswers(json: string): Promise<void> {
    const cases = JSON.parse(json) as AnswersCase[];
    for (let start = 0; start < cases.length; start += 40) {
      const some = cases.slice(start, start + 40);
      await showSomeAnswers(some, some.flatMap(namesIn));
    }
  },

  liveNames: (): string[] => liveAnswers().map(({ name }) => name),

  /** Shows answers that only a script can make; those of one name, or all. Tells their names. */
  async showLiveAnswers(only?: string): Promise<string[]> {
    const all = liveAnswers().map((live, id) => ({ ...live, id }));
    const some = all.filter(({ name }) => only === undefined || name === only);
    for (let start = 0; start < some.length; start += 60) await showSomeAnswers(some.slice(start, start + 60), []);
    return some.map(({ name }) => name);
  },

  /** Shows one document until it is on the screen, with the pictures that can be seen. */
  async paint(document: string): Promise<void> {
    const { cards, findings: whileShown } = await showCards([JSON.parse(document) as PlacedDocument]);
    findings.push(...whileShown);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100)));
    const pictures = cards.flatMap((card) => [...(card.element.shadowRoot?.querySelectorAll('img') ?? [])]);
    await Promise.all(pictures.filter((picture) => picture.checkVisibility()).map(arrivedOrRefused));
  },

  /** Shows cards that only a script can make; each must give a card or say why not. */
  async showLive(): Promise<void> {
    const { cards, findings: whileShown } = await showCards(liveCards());
    findings.push(...whileShown.map((finding) => ({ ...finding, detail: `live: ${finding.detail}` })));
    for (const card of cards) findTree(card);
  },

  /** Shows the same payload as a page does that trusts it. */
  showControl(json: string): void {
    const placed = JSON.parse(json) as PlacedDocument;
    const { id } = placed;
    shownControl = id;
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
