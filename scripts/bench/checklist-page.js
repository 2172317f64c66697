import { characteristics } from '../../src/artefacts/characteristics.ts';
import { answerStates } from '../../src/artefacts/checklist-answer.ts';
import { CharacteristicChecklistElement } from '../../src/elements/characteristic-checklist/characteristic-checklist-element.ts';
import '../../src/elements/characteristic-checklist/nhs-characteristic-checklist.ts';
import { checklistWording as wording } from '../../src/wording/checklist-wording.ts';

const styles = CharacteristicChecklistElement.elementStyles.map(({ styleSheet }) => styleSheet);
const known = characteristics.sections.flatMap(({ items }) => items);

/** The library's items, as often as it takes, in sections of 32. */
function checklistOf(count) {
  const items = Array.from({ length: count }, (_, index) => {
    const item = known[index % known.length];
    return { ...item, need: undefined, id: `item-${index}`, question: `${index + 1}. ${item.question}` };
  });
  const sections = Array.from({ length: Math.ceil(count / 32) }, (_, index) => ({
    title: `Section ${index + 1}`,
    items: items.slice(index * 32, index * 32 + 32),
  }));
  return { title: 'Checklist', sections };
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The same controls as a page's author would write them by hand, in the same styles. */
function plainForm(count) {
  const item = ({ id, question, why, evidence, sources, stages, hazards, roles }) => `
    <div class="nhs-checklist__question"><div class="nhsuk-form-group">
      <fieldset class="nhsuk-fieldset" aria-describedby="${id}-hint">
        <legend class="nhsuk-fieldset__legend nhs-form__legend">${escaped(question)}</legend>
        <div class="nhsuk-hint" id="${id}-hint">${escaped(why)}</div>
        <div class="nhsuk-radios nhs-form__row">${answerStates
          .map(
            (state) => `<div class="nhsuk-radios__item">
              <input class="nhsuk-radios__input" type="radio" id="${id}-${state}" name="${id}" value="${state}">
              <label class="nhsuk-label nhsuk-radios__label" for="${id}-${state}">${wording.states[state]}</label></div>`,
          )
          .join('')}</div>
      </fieldset></div>
      <details class="nhsuk-details"><summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">${wording.more}<span class="nhsuk-u-visually-hidden">: ${escaped(question)}</span></span></summary>
      <div class="nhsuk-details__text"><dl>${Object.entries({
        evidence,
        sources: sources.map(({ source }) => source),
        stages,
        hazards,
        roles,
      })
        .map(([term, value]) => `<dt>${term}</dt><dd>${escaped(String(value))}</dd>`)
        .join('')}</dl></div></details></div>`;
  const { sections } = checklistOf(count);
  const links = sections.map(
    ({ title }, index) => `<li class="nhsuk-task-list__item nhsuk-task-list__item--with-link">
      <div class="nhsuk-task-list__name-and-hint"><a class="nhsuk-task-list__link" href="#part-${index}">${title}</a></div>
      <div class="nhsuk-task-list__status">0 of 32 answered</div></li>`,
  );
  const parts = sections.map(
    ({ title, items }, index) =>
      `<h3 id="part-${index}" class="nhsuk-heading-m">${title}</h3>${items.map(item).join('')}`,
  );
  return `<div class="nhs-container"><div class="nhs-root nhsuk-frontend-supported"><section class="nhs-form nhs-checklist">
    <h2 class="nhsuk-heading-l">Checklist</h2><ul class="nhsuk-task-list">${links.join('')}</ul>${parts.join('')}</section></div></div>`;
}

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

/** Each way puts a checklist of so many items into a place. */
const ways = {
  async ours(place, count) {
    const element = document.createElement('nhs-characteristic-checklist');
    element.checklist = checklists.get(count);
    const loaded = new Promise((resolve) => element.addEventListener('nhs-characteristic-checklist-load', resolve));
    place.append(element);
    await loaded;
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
  },
  async plain(place, count) {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = styles;
    root.innerHTML = forms.get(count);
    place.append(host);
  },
};

const counts = [32, 300, 3000];
const checklists = new Map(counts.map((count) => [count, checklistOf(count)]));
const forms = new Map(counts.map((count) => [count, plainForm(count)]));

function newPlace() {
  const place = document.createElement('div');
  document.body.append(place);
  return place;
}

/** Each way once, in the order given. */
async function mount(order, count) {
  for (const name of order) {
    const place = newPlace();
    await settled();
    performance.mark(`start ${name}`);
    await ways[name](place, count);
    place.getBoundingClientRect();
    await painted();
    performance.mark(`end ${name}`);
    performance.clearMarks();
    place.remove();
  }
  await settled();
}

let held;

async function hold(count) {
  held?.remove();
  held = undefined;
  if (count === undefined) return settled();
  held = newPlace();
  await ways.ours(held, count);
  return settled();
}

/** Answers the next items of the checklist that is held, one by one, each until it is painted. */
async function click(count, from, times) {
  const root = held.querySelector('nhs-characteristic-checklist').shadowRoot;
  for (let index = from; index < from + times; index += 1) {
    const radio = root.getElementById(`item-item-${index % 32}-state${index % 2 ? '-2' : ''}`);
    radio.scrollIntoView({ block: 'center' });
    await settled();
    performance.mark(`start click${count}`);
    radio.click();
    await Promise.resolve();
    held.getBoundingClientRect();
    await painted();
    performance.mark(`end click${count}`);
    performance.clearMarks();
  }
}

async function mountAndRemove(count) {
  const place = newPlace();
  await ways.ours(place, count);
  await painted();
  place.remove();
  await painted();
}

globalThis.bench = { mount, hold, click, mountAndRemove };
globalThis.pageReady = true;
