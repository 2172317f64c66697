import { assert } from 'chai';
import { html } from 'lit';
import '../../../src/elements/process-map/nhs-process-map.js';
import { chromiumOnly } from '../../browser/chromium-only.js';
import { emulateMedia } from '../../browser/emulate-media.js';
import { focusedElement, pressKeys } from '../../browser/press-keys.js';
import { expectMapAccessible, ProcessMapHarness, rota, until } from './process-map-fixture.js';

const inReadingOrder = [
  'Plan: Owner decides. What it is for',
  'Plan: Ward staff advises. What they need',
  'Build: Team decides. How it is built',
  'Build: Team does. Builds it',
  'Run: Owner decides.',
  'Run: Clinical lead is told. What changed',
];

async function show(): Promise<ProcessMapHarness> {
  const shown = await ProcessMapHarness.show(
    html`<nhs-process-map .map=${rota}></nhs-process-map><button id="after">After</button>`,
  );
  await shown.picture();
  return shown;
}

const focusedName = (): string | null => focusedElement()?.getAttribute('aria-label') ?? null;

/** The table before it is a stop too where it scrolls. */
async function tabIntoPicture(shown: ProcessMapHarness): Promise<void> {
  shown.root.querySelector('button')!.focus();
  await pressKeys('Tab');
  if (!focusedElement()?.matches('.nhs-process-mark')) await pressKeys('Tab');
}

async function resize(shown: ProcessMapHarness, width: number): Promise<void> {
  const place = shown.element.parentElement!;
  place.setAttribute('style', `inline-size: ${width}px`);
  const box = shown.root.querySelector('.nhs-process-picture')!;
  await until(() => box.clientWidth <= width);
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30)));
}

describe('the picture of a process map', () => {
  afterEach(() => document.querySelector('main > div')?.removeAttribute('style'));

  it('says the same as the table, in reading order', async () => {
    const shown = await show();
    assert.deepEqual(shown.names(), inReadingOrder);
    const drawn = [...shown.root.querySelectorAll('.nhs-process-mark')].map((mark) =>
      [...mark.querySelectorAll('text')].map(({ textContent }) => textContent).join(' '),
    );
    assert.deepEqual(drawn.slice(0, 2), ['Decides What it is for', 'Advises What they need']);
    const shapes = new Set([...shown.root.querySelectorAll('.nhs-process-mark > path')].map(shapeOf));
    assert.equal(shapes.size, 4);
  });

  it('is one stop of the keyboard, with arrows in reading order and along a lane', async () => {
    const shown = await show();
    await tabIntoPicture(shown);
    assert.equal(focusedName(), inReadingOrder[0]!);
    await pressKeys('ArrowDown');
    assert.equal(focusedName(), inReadingOrder[1]!);
    await pressKeys('ArrowUp', 'ArrowUp');
    assert.equal(focusedName(), inReadingOrder[0]!);
    await pressKeys('ArrowRight');
    assert.equal(focusedName(), inReadingOrder[4]!);
    await pressKeys('ArrowLeft', 'End');
    assert.equal(focusedName(), inReadingOrder[5]!);
    await pressKeys('ArrowDown', 'Escape');
    assert.equal(focusedName(), inReadingOrder[5]!);
    await pressKeys('Home', 'ArrowDown');
    assert.lengthOf(shown.root.querySelectorAll('.nhs-process-mark[tabindex="0"]'), 1);
    await pressKeys('Tab', 'Shift+Tab');
    assert.equal(focusedName(), inReadingOrder[1]!);
    shown.root.querySelector('summary')!.focus();
    await pressKeys('Shift+Tab');
    assert.equal(focusedName(), inReadingOrder[1]!);
  });

  it('shows where the focus is by more than a colour', async () => {
    const shown = await show();
    const [first] = shown.marks();
    const path = first!.querySelector('path')!;
    const before = getComputedStyle(path).strokeWidth;
    await tabIntoPicture(shown);
    assert.isAbove(parseFloat(getComputedStyle(path).strokeWidth), parseFloat(before));
    assert.equal(getComputedStyle(path).stroke, 'rgb(33, 43, 50)');
  });

  it('is laid out anew for its room, without words that are cut off, and keeps the place of the keyboard', async () => {
    const shown = await show();
    shown.marks()[3]!.focus();
    for (const width of [320, 500, 900]) {
      await resize(shown, width);
      const box = shown.root.querySelector('.nhs-process-picture')!;
      assert.isAtMost(box.scrollWidth, box.clientWidth + 1, `${width}`);
      for (const band of box.querySelectorAll('svg')) {
        const room = band.getBoundingClientRect();
        for (const text of band.querySelectorAll('text')) {
          const { left, right, bottom } = text.getBoundingClientRect();
          assert.isTrue(
            left >= room.left - 1 && right <= room.right + 1 && bottom <= room.bottom + 2,
            text.textContent ?? '',
          );
        }
      }
      assert.equal(focusedName(), inReadingOrder[3]!);
      assert.deepEqual([...shown.names()].sort(), [...inReadingOrder].sort());
    }
    assert.isAbove(shown.root.querySelectorAll('svg').length, 0);
    await resize(shown, 320);
    assert.lengthOf(shown.root.querySelectorAll('svg'), 3);
    await expectMapAccessible();
  });

  it('has marks that are large enough to be met', async () => {
    const shown = await show();
    for (const mark of shown.marks()) {
      const { width, height } = mark.getBoundingClientRect();
      assert.isAtLeast(Math.min(width, height), 24);
    }
  });

  it('follows the direction of the page', async () => {
    const shown = await ProcessMapHarness.show(
      html`<nhs-process-map dir="rtl" lang="ar" .map=${rota}></nhs-process-map>`,
    );
    const [first, , , , later] = await shown.picture();
    assert.isAbove(first!.getBoundingClientRect().right, later!.getBoundingClientRect().right);
    first!.focus();
    await pressKeys('ArrowLeft');
    assert.equal(focusedName(), inReadingOrder[4]!);
  });
});

describe('a process map in other media', () => {
  it('is drawn in the colours that a person chose', async function () {
    chromiumOnly(this, 'media cannot be emulated');
    await emulateMedia({ forcedColors: 'active' });
    const shown = await show();
    const [decides, advises] = shown.marks().map((mark) => getComputedStyle(mark.querySelector('path')!));
    assert.equal(decides!.fill, advises!.fill);
    assert.notEqual(decides!.strokeWidth, advises!.strokeWidth);
    await expectMapAccessible();
  });

  it('is printed as a whole, without its filters', async function () {
    chromiumOnly(this, 'media cannot be emulated');
    const shown = await show();
    await emulateMedia({ media: 'print' });
    const scroll = getComputedStyle(shown.root.querySelector('.nhs-scroll')!);
    assert.deepEqual([scroll.maxHeight, scroll.overflowX, scroll.overflowY], ['none', 'visible', 'visible']);
    assert.equal(getComputedStyle(shown.root.querySelector('.nhs-process-filters')!).display, 'none');
    assert.equal(getComputedStyle(shown.table.tHead!).display, 'table-header-group');
    assert.equal(getComputedStyle(shown.table.tBodies[0]!.rows[1]!).breakInside, 'avoid');
    assert.isAtMost(shown.table.scrollWidth, shown.table.clientWidth + 1);
  });

  it('is drawn for paper while it is printed', async () => {
    const shown = await show();
    await resize(shown, 320);
    const before = shown.root.querySelectorAll('svg').length;
    dispatchEvent(new Event('beforeprint'));
    assert.isBelow(shown.root.querySelectorAll('svg').length, before);
    dispatchEvent(new Event('afterprint'));
    assert.lengthOf(shown.root.querySelectorAll('svg'), before);
  });

  it('keeps its headings in sight while it scrolls in a region of its own', async () => {
    const stages = Array.from({ length: 30 }, (_, index) => ({ id: `s${index}`, title: `Stage ${index}` }));
    const parts = stages.flatMap(({ id }, stage) =>
      Array.from({ length: 20 }, (_, actor) => ({
        stage: id,
        actor: `a${actor}`,
        part: stage % 2 ? 'does' : 'advises',
      })),
    );
    const shown = await ProcessMapHarness.show(html`<nhs-process-map .map=${{ stages, parts }}></nhs-process-map>`);
    const region = shown.root.querySelector('.nhs-scroll')!;
    await until(() => region.getAttribute('tabindex') === '0');
    assert.equal(region.getAttribute('role'), 'region');
    region.scrollTo(400, 500);
    const { top, left } = region.getBoundingClientRect();
    const head = shown.table.tHead!.rows[0]!.cells[5]!.getBoundingClientRect();
    const side = shown.table.tBodies[0]!.rows[10]!.cells[0]!.getBoundingClientRect();
    assert.closeTo(head.top, top, 3);
    assert.closeTo(side.left, left, 3);
    assert.equal(getComputedStyle(shown.table.tHead!.rows[0]!.cells[5]!).backgroundColor, 'rgb(255, 255, 255)');
    await shown.choose('Who is involved?', 'Stage 3');
    await shown.choose('What do I decide?', 'a2');
    await until(() => !region.hasAttribute('tabindex'));
  });

  it('is a list of lines for each stage in a narrow room, and still a table for a screen reader', async () => {
    const shown = await show();
    await resize(shown, 320);
    assert.equal(getComputedStyle(shown.table).display, 'block');
    assert.equal(shown.table.getAttribute('role'), 'table');
    const [row] = shown.table.querySelectorAll<HTMLTableRowElement>('tr:has(td)');
    const [full, empty] = [...row!.cells].slice(1);
    assert.equal(empty!.getBoundingClientRect().height, 0);
    assert.match((full as HTMLElement).innerText, /^Owner\s*Decides/);
    assert.isAtMost(shown.element.scrollWidth, 320);
    await expectMapAccessible();
  });
});

const shapeOf = (path: Element): string => (path.getAttribute('d') ?? '').replace(/[\d.]+/g, '').replace(/\s/g, '');
