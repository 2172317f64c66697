import '@awesome.me/webawesome/dist/components/badge/badge.js';
import { dataHazards, loadDataHazards } from '../../src/artefacts/data-hazards.ts';
import { hazardBadgeStyles } from '../../src/elements/hazard-badge/hazard-badge.css.ts';
import '../../src/elements/hazard-badge/nhs-hazard-badge.ts';
import { roomStyles } from '../../src/styles/room.css.ts';

const pageStyles = document.createElement('style');
pageStyles.textContent = `${roomStyles.cssText}\n${hazardBadgeStyles.cssText}\nwa-badge .nhs-pictogram { inline-size: 1.5em; block-size: 1.5em; }`;
document.head.append(pageStyles);
const hazards = await loadDataHazards();

const labelAt = (index) => dataHazards[index % dataHazards.length];
const texts = (count, one) => Array.from({ length: count }, (_, index) => one(labelAt(index), index)).join('\n');

/** A hazard's drawing, which every way shows. */
function picture({ id }) {
  const { areas, lines } = hazards.find((hazard) => hazard.id === id).pictogram;
  const paths = [
    '<path class="nhs-pictogram__frame" d="M32 3 61 32 32 61 3 32Z"/>',
    areas ? `<path class="nhs-pictogram__areas" d="${areas}"/>` : '',
    lines ? `<path class="nhs-pictogram__lines" d="${lines}"/>` : '',
  ].join('');
  return `<svg class="nhs-pictogram" viewBox="0 0 64 64" aria-hidden="true">${paths}</svg>`;
}

/** What a badge of ours shows, without an element: the markup that a page's author could write by hand. */
const plainBadge = (label, state) =>
  `<span class="nhs-root nhs-root--inline"><span class="nhs-hazard-badge nhs-hazard-badge--compact">${picture(label)}${label.title} (<span>${state}</span>)</span></span>`;

/** Each way puts badges into a place, and changes what each says. */
const ways = {
  ours: {
    mount: (count) =>
      texts(
        count,
        ({ id }) => `<nhs-hazard-badge variant="compact" hazard="${id}" state="applies"></nhs-hazard-badge>`,
      ),
    update: (place) =>
      place.querySelectorAll('nhs-hazard-badge').forEach((badge) => badge.setAttribute('state', 'uncertain')),
  },
  webAwesome: {
    mount: (count) =>
      texts(
        count,
        (label) => `<wa-badge variant="neutral">${picture(label)}${label.title} (<span>applies</span>)</wa-badge>`,
      ),
    update: (place) =>
      place.querySelectorAll('wa-badge').forEach((badge) => {
        badge.setAttribute('variant', 'brand');
        badge.querySelector('span').textContent = 'uncertain';
      }),
  },
  plain: {
    mount: (count) => texts(count, (label) => plainBadge(label, 'applies')),
    update: (place) =>
      place.querySelectorAll('.nhs-hazard-badge > span').forEach((state) => (state.textContent = 'uncertain')),
  },
};

const painted = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(undefined);
    });
  });

async function settled() {
  await painted();
  globalThis.gc?.({ type: 'minor' });
  await painted();
}

/** Until every element has rendered and the page is laid out and painted. */
async function shown(place) {
  await Promise.all([...place.querySelectorAll('nhs-hazard-badge, wa-badge')].map((badge) => badge.updateComplete));
  place.getBoundingClientRect();
  await painted();
}

/** Each way once, in the order given: put on the page, and changed. */
async function round(order, count) {
  for (const name of order) {
    const { mount, update } = ways[name];
    const html = mount(count);
    const place = document.createElement('div');
    document.body.append(place);
    await settled();
    performance.mark(`start ${name}Mount`);
    place.innerHTML = html;
    await shown(place);
    performance.mark(`end ${name}Mount`);
    await settled();
    performance.mark(`start ${name}Update`);
    update(place);
    await shown(place);
    performance.mark(`end ${name}Update`);
    performance.clearMarks();
    place.remove();
  }
  await settled();
}

let held;

/** Puts badges of one way on the page and leaves them there, or takes away what is there. */
async function hold(name, count) {
  held?.remove();
  held = undefined;
  if (!name) return settled();
  held = document.createElement('div');
  document.body.append(held);
  held.innerHTML = ways[name].mount(count);
  await shown(held);
}

globalThis.bench = { round, hold };
globalThis.pageReady = true;
