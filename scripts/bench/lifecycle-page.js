import BpmnViewer from 'bpmn-js/lib/Viewer';
import mermaid from 'mermaid';
import { today } from '../../src/artefacts/calendar-date.ts';
import { turingLifecycle } from '../../src/artefacts/lifecycles/turing.ts';
import { projectPlace } from '../../src/artefacts/project-place.ts';
import '../../src/elements/lifecycle-tracker/nhs-lifecycle-tracker.ts';
import { compactLifecycleWords } from '../../src/elements/lifecycle-tracker/lifecycle-tracker-markup.ts';
import '../../src/elements/process-map/nhs-process-map.ts';
import { ProcessMapElement } from '../../src/elements/process-map/process-map-element.ts';
import { processMapWording as wording } from '../../src/wording/process-map-wording.ts';
import { exampleMap, filteredMap } from './example-map.js';
import { exampleProject } from './example-project.js';
import { bpmnText, mermaidText } from './map-diagrams.js';

const pageStyles = document.createElement('style');
pageStyles.textContent = `
  body { font: 16px/1.5 "Frutiger W01", Arial, sans-serif; }
  .dashboard { inline-size: 100%; border-collapse: collapse; }
  .dashboard th { inline-size: 10em; text-align: start; }
  .dashboard--plain td { font-size: 19px; }
  .bpmn { inline-size: 1200px; block-size: 800px; }`;
document.head.append(pageStyles);

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

/** Does something between two marks: until the page is laid out and painted. */
async function measured(name, step) {
  await settled();
  performance.mark(`start ${name}`);
  const result = await step();
  document.body.getBoundingClientRect();
  await painted();
  performance.mark(`end ${name}`);
  performance.clearMarks();
  return result;
}

function newPlace(className = '') {
  const place = document.createElement('div');
  place.className = className;
  document.body.append(place);
  return place;
}

const once = (target, type) => new Promise((resolve) => target.addEventListener(type, resolve, { once: true }));

/** A tracker is ready again with each new progress. */
const ready = (trackers) =>
  Promise.all(
    trackers.map(async (tracker) => {
      await once(tracker, 'nhs-lifecycle-tracker-load');
      await tracker.updateComplete;
    }),
  );

/** For each project its history of 12 to 60 entries, and the same one entry earlier. */
const projects = Array.from({ length: 100 }, (_, seed) => {
  const now = exampleProject(seed, 12 + ((seed * 17) % 49));
  return { before: { ...now, history: now.history.slice(0, -1) }, now };
});
const sentence = (project) => compactLifecycleWords(projectPlace(turingLifecycle, project, today()));
const sentences = projects.map(({ before, now }) => ({ before: sentence(before), now: sentence(now) }));

const dashboard = (name, cell) =>
  `<table class="dashboard dashboard--${name}"><thead><tr><th>Project</th><th>Where it is</th></tr></thead><tbody>${projects
    .map(({ now }, index) => `<tr><th>${now.project}</th><td>${cell(index)}</td></tr>`)
    .join('')}</tbody></table>`;

const trackerWays = {
  ours: {
    html: dashboard('ours', () => '<nhs-lifecycle-tracker variant="compact"></nhs-lifecycle-tracker>'),
    async fill(place, when) {
      const trackers = [...place.querySelectorAll('nhs-lifecycle-tracker')];
      trackers.forEach((tracker, index) => (tracker.progress = projects[index][when]));
      await ready(trackers);
    },
  },
  plain: {
    html: dashboard('plain', (index) => sentences[index].before),
    async fill(place, when) {
      if (when === 'before') return;
      place.querySelectorAll('td').forEach((cell, index) => (cell.textContent = sentences[index][when]));
    },
  },
};

/** Each way once, in the order given: a dashboard of a hundred projects, and each of them one entry further. */
async function trackers(order) {
  for (const name of order) {
    const { html, fill } = trackerWays[name];
    const place = newPlace();
    await measured(`${name}TrackersMount`, async () => {
      place.innerHTML = html;
      await fill(place, 'before');
    });
    await measured(`${name}TrackersUpdate`, () => fill(place, 'now'));
    place.remove();
  }
}

let held;

/** Leaves the dashboard of one way on the page, or takes away what is there. */
async function hold(name) {
  held?.remove();
  held = undefined;
  if (!name) return settled();
  held = newPlace();
  held.innerHTML = trackerWays[name].html;
  await trackerWays[name].fill(held, 'before');
  return settled();
}

const map = exampleMap(30, 40);
const filters = { Role: (round) => ({ actor: (round * 7) % 30 }), Stage: (round) => ({ stage: (round * 11) % 40 }) };
const idsOf = ({ actor, stage }) => ({ actor: map.actors[actor]?.id, stage: map.stages[stage]?.id });

const plainCells = (stage) =>
  map.actors.map((actor) => {
    const entries = map.parts.filter((part) => part.stage === stage.id && part.actor === actor.id);
    const words = entries.map(
      ({ part, what }) =>
        `<strong class="nhs-process-part nhs-process-part--${part}">${wording.parts[part]}</strong><div>${what}</div>`,
    );
    return `<td>${words.join('')}</td>`;
  });
/** The map's table as a page's author would write it by hand, in the same styles. */
const plainTable = `<div class="nhs-container"><div class="nhs-root"><div class="nhs-scroll nhs-scroll--both">
  <table class="nhs-process-table nhs-process-table--most"><caption>${wording.caption}</caption>
  <thead><tr><th scope="col">${wording.stage}</th>${map.actors.map(({ title }) => `<th scope="col">${title}</th>`).join('')}</tr></thead>
  <tbody>${map.stages.map((stage) => `<tr><th scope="row">${stage.title}</th>${plainCells(stage).join('')}</tr>`).join('')}</tbody>
  </table></div></div></div>`;

/** What mermaid.render needs a new id for. */
let drawn = 0;
mermaid.initialize({ startOnLoad: false, maxTextSize: 1_000_000, maxEdges: 10_000 });

async function drawMermaid(place, text) {
  const { svg } = await mermaid.render(`drawing${(drawn += 1)}`, text);
  place.innerHTML = svg;
}

const mermaidWay = (kind) => {
  const whole = mermaidText(map, kind);
  return {
    mount: (place) => drawMermaid(place, whole),
    filter: (filter) => {
      const text = mermaidText(filteredMap(map, idsOf(filter)), kind);
      return (place) => drawMermaid(place, text);
    },
  };
};

const pictureIn = (element) => element.renderRoot.querySelector('.nhs-process-picture');

/** Until the picture of our map is drawn anew. */
const pictureDrawn = (box) =>
  new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(box, { childList: true });
  });

const wholeBpmn = bpmnText(map);

/**
 * Each way draws the map in a place, and then what a filter leaves of it. What a filter has to prepare of texts for the
 * peers is done before the clock starts.
 */
const mapWays = {
  plain: {
    async mount(place) {
      const host = document.createElement('div');
      const root = host.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = ProcessMapElement.elementStyles.map(({ styleSheet }) => styleSheet);
      root.innerHTML = plainTable;
      place.append(host);
    },
    filter: (filter) => {
      const left = filteredMap(map, idsOf(filter));
      const rows = map.stages.map(({ id }) => left.stages.some((stage) => stage.id === id));
      const columns = map.actors.map(({ id }) => left.actors.some((actor) => actor.id === id));
      return async (place) => {
        const table = place.firstChild.shadowRoot.querySelector('table');
        const hide = (row) => columns.forEach((shown, index) => (row.cells[index + 1].hidden = !shown));
        hide(table.tHead.rows[0]);
        [...table.tBodies[0].rows].forEach((row, index) => {
          row.hidden = !rows[index];
          if (rows[index]) hide(row);
        });
      };
    },
  },
  mermaidFlowchart: mermaidWay('flowchart'),
  mermaidSwimlane: mermaidWay('swimlane'),
  bpmn: {
    async mount(place) {
      const box = document.createElement('div');
      box.className = 'bpmn';
      place.append(box);
      place.viewer = new BpmnViewer({ container: box });
      const { warnings } = await place.viewer.importXML(wholeBpmn);
      if (warnings.length > 0) throw new Error(String(warnings[0].message));
    },
    filter: (filter) => {
      const text = bpmnText(filteredMap(map, idsOf(filter)));
      return (place) => place.viewer.importXML(text);
    },
    unmount: (place) => place.viewer.destroy(),
  },
};

/**
 * Ours is marked twice: when its table is painted, and when the picture is, which is drawn after that. `start` hands
 * back what tells that it is drawn.
 */
async function measuredOurs(name, start) {
  await settled();
  performance.mark(`start ${name}Table`);
  performance.mark(`start ${name}Picture`);
  const { drawing } = await start();
  document.body.getBoundingClientRect();
  await painted();
  performance.mark(`end ${name}Table`);
  await drawing;
  document.body.getBoundingClientRect();
  await painted();
  performance.mark(`end ${name}Picture`);
  performance.clearMarks();
}

async function ourMap(round) {
  const place = newPlace();
  const element = document.createElement('nhs-process-map');
  await measuredOurs('oursMount', async () => {
    element.map = map;
    const loaded = once(element, 'nhs-process-map-load');
    place.append(element);
    await loaded;
    return { drawing: pictureDrawn(pictureIn(element)) };
  });
  const [roles, stages] = element.renderRoot.querySelectorAll('select');
  const everything = element.renderRoot.querySelector('.nhs-process-filters button');
  for (const [kind, filterOf] of Object.entries(filters)) {
    const { actor, stage } = filterOf(round);
    const select = actor === undefined ? stages : roles;
    await measuredOurs(`ours${kind}`, async () => {
      const drawing = pictureDrawn(pictureIn(element));
      select.selectedIndex = (actor ?? stage) + 1;
      select.dispatchEvent(new Event('change'));
      await element.updateComplete;
      return { drawing };
    });
    const again = pictureDrawn(pictureIn(element));
    everything.click();
    await again;
  }
  place.remove();
}

/** Each way once, in the order given: the whole map, what is left of it for a role, and what is left for a stage. */
async function maps(order, round) {
  for (const name of order) {
    if (name === 'ours') {
      await ourMap(round);
      continue;
    }
    const { mount, filter, unmount } = mapWays[name];
    const place = newPlace();
    await measured(`${name}Mount`, () => mount(place));
    for (const [kind, filterOf] of Object.entries(filters)) {
      const narrow = filter(filterOf(round));
      await measured(`${name}${kind}`, () => narrow(place));
    }
    unmount?.(place);
    place.remove();
  }
}

globalThis.bench = { trackers, hold, maps };
globalThis.pageReady = true;
