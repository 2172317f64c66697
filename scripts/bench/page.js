import DOMPurify from 'dompurify';
import { render } from 'lit';
import { marked } from 'marked';
import '../../src/elements/model-card/nhs-model-card.ts';
import { ModelCardElement } from '../../src/elements/model-card/model-card-element.ts';
import { chartsStyles } from '../../src/charts/charts.css.ts';
import { metricFigureMarkup } from '../../src/charts/metric-figure-markup.ts';
import { modelCardView } from '../../src/elements/model-card/model-card-view.ts';
import { readModelCard } from '../../src/formats/read-model-card.ts';
import { pathologicalTexts } from './pathological-texts.js';

const styles = [...ModelCardElement.elementStyles, chartsStyles];
const sheets = styles.map(({ styleSheet }) => styleSheet);
const pageStyles = document.createElement('style');
pageStyles.textContent = styles.map(({ cssText }) => cssText).join('\n');
document.head.append(pageStyles);

/** The network is no part of what is measured: a document asked for is in memory already. */
const documents = new Map();
globalThis.fetch = (address) => Promise.resolve(new Response(documents.get(new URL(address, location.href).pathname)));

function addressOf(text) {
  const address = `/card-${documents.size}.md`;
  documents.set(address, text);
  return address;
}

const staticHtml = new Map();

/** Each way shows the document of an address at a place and is done when its nodes are there. */
const ways = {
  async ours(place, address) {
    const element = document.createElement('nhs-model-card');
    const loaded = new Promise((resolve, reject) => {
      element.addEventListener('nhs-model-card-load', resolve);
      element.addEventListener('nhs-model-card-error', ({ failure }) => reject(new Error(failure)));
    });
    element.src = address;
    place.append(element);
    await loaded;
  },
  async purified(place, address) {
    const container = document.createElement('div');
    container.className = 'nhs-container';
    const root = document.createElement('div');
    root.className = 'nhs-root';
    const text = await (await fetch(address)).text();
    root.innerHTML = DOMPurify.sanitize(marked.parse(text));
    container.append(root);
    place.append(container);
  },
  async static(place, address) {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = sheets;
    const text = await (await fetch(address)).text();
    root.innerHTML = staticHtml.get(text);
    place.append(host);
  },
};

/** The HTML of our own element for a document, without Lit's marker comments. */
async function keepStaticHtml(text) {
  const place = newPlace();
  await ways.ours(place, addressOf(text));
  staticHtml.set(text, place.firstElementChild.shadowRoot.innerHTML.replaceAll(/<!--[^]*?-->/g, ''));
  place.remove();
}

function newPlace() {
  const place = document.createElement('div');
  document.body.append(place);
  return place;
}

/**
 * Resolves to the milliseconds that the next frame takes to style, lay out and paint: a message posted in it comes
 * behind all that. The wait for the frame, which is the screen's and not ours, is no part of it.
 */
function painted() {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const start = performance.now();
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - start);
      port2.postMessage(undefined);
    });
  });
}

async function settled() {
  await painted();
  globalThis.gc?.({ type: 'minor' });
  await painted();
}

/** Milliseconds by the clock from text to painted page, one way; the marks are for the time of the main thread. */
async function timed(way, texts) {
  documents.clear();
  const addresses = texts.map(addressOf);
  const place = newPlace();
  await settled();
  performance.mark(`start ${way}`);
  const start = performance.now();
  await Promise.all(addresses.map((address) => ways[way](place, address)));
  place.getBoundingClientRect();
  const shown = performance.now() - start;
  const paint = await painted();
  performance.mark(`end ${way}`);
  performance.clearMarks();
  place.remove();
  return shown + paint;
}

/** Each way once, in the order given. */
export async function round(order, texts) {
  const times = {};
  for (const way of order) times[way] = await timed(way, texts);
  await settled();
  return times;
}

/** Where our own time goes, in the steps of the element without the element. */
export async function steps(text) {
  const place = newPlace();
  const root = place.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = sheets;
  const container = document.createElement('div');
  container.className = 'nhs-container';
  const inner = document.createElement('div');
  inner.className = 'nhs-root nhsuk-frontend-supported';
  container.append(inner);
  root.append(container);
  await settled();
  const marks = [performance.now()];
  const { card, problems, format } = await readModelCard(text);
  marks.push(performance.now());
  const view = modelCardView(card, {
    headingLevel: 2,
    problems,
    followsTemplate: format === 'nhs-england',
    metricsMarkup: metricFigureMarkup,
  });
  marks.push(performance.now());
  render(view, inner);
  marks.push(performance.now());
  place.getBoundingClientRect();
  marks.push(performance.now());
  const paint = await painted();
  place.remove();
  const [reading, view_, rendering, layout] = marks.slice(1).map((mark, index) => mark - marks[index]);
  return { reading, view: view_, rendering, layout, paint };
}

/** Reads a text as the element does, down to its views, and shows nothing. The marks are for the time of the thread. */
export async function read(name, size, mark) {
  const text = pathologicalTexts(size)[name];
  await settled();
  performance.mark(`start ${mark}`);
  const { card, problems } = await readModelCard(text, { url: location.href });
  if (card) modelCardView(card, { headingLevel: 2, problems, metricsMarkup: metricFigureMarkup });
  performance.mark(`end ${mark}`);
  performance.clearMarks();
}

/** Cards put on the page and taken away again. */
export async function mountAndRemove(texts) {
  documents.clear();
  const place = newPlace();
  await Promise.all(texts.map((text) => ways.ours(place, addressOf(text))));
  await painted();
  place.remove();
  await painted();
}

globalThis.bench = {
  keepStaticHtml,
  round,
  steps,
  read,
  pathologicalNames: Object.keys(pathologicalTexts(1)),
  mountAndRemove,
};
globalThis.pageReady = true;
