import { ContextProvider } from '@lit/context';
import { assert } from 'chai';
import { html } from 'lit';
import { actors } from '../../../src/artefacts/actors.js';
import type { ProcessMap } from '../../../src/artefacts/process-map.js';
import { ethicsRecordContext } from '../../../src/elements/ethics-record/ethics-record-context.js';
import type { ProcessMapElement } from '../../../src/elements/process-map/process-map-element.js';
import type {
  ProcessMapErrorEvent,
  ProcessMapLoadEvent,
} from '../../../src/elements/process-map/process-map-events.js';
import '../../../src/elements/process-map/nhs-process-map.js';
import { largeProcessMap } from '../../../stories/examples/large-process-map.js';
import { words } from '../../browser/form-harness.js';
import { renderFixture } from '../../browser/render-fixture.js';
import { expectMapAccessible, ProcessMapHarness, rota, settled, until } from './process-map-fixture.js';

const titled = (title: string): ProcessMap => ({ ...rota, title });

const title = (element: ProcessMapElement): string => words(element.shadowRoot!.querySelector('h2, h3, h4, h5'));

describe('nhs-process-map', () => {
  it('takes its own map before its document, and both before the record', async () => {
    const place = await renderFixture<HTMLElement>(html`<div></div>`);
    const provider = new ContextProvider(place, { context: ethicsRecordContext });
    provider.setValue({ processMap: titled('Of the record') });
    const element = document.createElement('nhs-process-map');
    place.append(element);
    await settled(element);
    assert.equal(title(element), 'Of the record');
    element.src = '/documents/process-map.yaml';
    const { map } = (await settled(element)) as ProcessMapLoadEvent;
    assert.equal(map.title, 'Of a file');
    element.setAttribute('map', JSON.stringify(titled('Of the attribute')));
    await settled(element);
    assert.equal(title(element), 'Of the attribute');
    element.map = titled('Of the property');
    await settled(element);
    assert.equal(title(element), 'Of the property');
  });

  it('shows stages by roles, with words in each cell that says something and nothing in the others', async () => {
    const shown = await ProcessMapHarness.show(html`<nhs-process-map .map=${rota}></nhs-process-map>`);
    assert.deepEqual(shown.rows(), [
      ['Stage', 'Owner', 'Team', 'Ward staff', 'Clinical lead'],
      ['Before'],
      ['Plan', 'Decides What it is for', '', 'Advises What they need', ''],
      ['Build', '', 'Decides How it is built Does Builds it', '', ''],
      ['After'],
      ['Run', 'Decides', '', '', 'Is told What changed'],
    ]);
    for (const cell of shown.table.querySelectorAll('td')) {
      if (words(cell) === '') assert.lengthOf(cell.childNodes, 0);
    }
    assert.deepEqual(
      [...shown.root.querySelectorAll('h2, h3, h4')].map((heading) => `${heading.localName} ${words(heading)}`),
      ['h2 Rota planner', 'h3 The same as a picture'],
    );
    assert.lengthOf(shown.root.querySelectorAll('section'), 1);
    await shown.picture();
    await expectMapAccessible();
  });

  it('shows the library’s own map by its id, as a suggestion to check', async () => {
    const shown = await ProcessMapHarness.show(html`<nhs-process-map map="turing"></nhs-process-map>`);
    assert.lengthOf(shown.rows(), 1 + 3 + 12);
    assert.lengthOf(shown.rows()[0]!, 1 + actors.length);
    assert.include(words(shown.root), 'A suggestion of this library');
    await shown.choose('What do I decide?', 'Clinical lead');
    assert.include(words(shown.root.querySelector('.nhs-process-map')), 'check this with your organisation');
    assert.isNull(shown.root.querySelector('.nhs-process-map .nhs-source-failure'));
    await shown.picture();
    await expectMapAccessible();
  });

  it('shows the fallback while there is nothing, and again when there is nothing to show', async () => {
    const element = await renderFixture<ProcessMapElement>(html`<nhs-process-map>See our map</nhs-process-map>`);
    const isFallback = () => !element.shadowRoot!.querySelector('slot')!.parentElement!.hidden;
    assert.isTrue(isFallback());
    assert.isTrue(element.shadowRoot!.querySelector<HTMLElement>('.nhs-root')!.hidden);
    for (const [map, failure, said] of [
      ['prince2', 'invalid-data', 'This library has no map "prince2". It has: turing.'],
      ['{"parts":', 'invalid-data', 'This is not valid JSON'],
      ['[]', 'invalid-data', 'No process map was found'],
    ] as const) {
      element.map = map;
      const event = (await settled(element)) as ProcessMapErrorEvent;
      assert.deepEqual([event.type, event.failure], ['nhs-process-map-error', failure]);
      assert.isFalse(event.bubbles);
      assert.include(words(element.shadowRoot), said);
      assert.isTrue(isFallback());
    }
    element.map = rota;
    assert.equal((await settled(element)).type, 'nhs-process-map-load');
    assert.isFalse(isFallback());
    element.map = undefined;
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.isTrue(isFallback());
  });

  it('tells a document that is not there', async () => {
    const element = await renderFixture<ProcessMapElement>(
      html`<nhs-process-map src="/documents/missing.md">See our map</nhs-process-map>`,
    );
    assert.equal(((await settled(element)) as ProcessMapErrorEvent).failure, 'not-found');
    assert.include(words(element.shadowRoot), 'The process map was not found');
    await expectMapAccessible();
  });

  it('shows and tells what is wrong with a map, and leaves nothing out', async () => {
    const wrong = {
      title: 'Odd',
      note: 'From the wiki',
      stages: ['Plan', { id: 'Plan', title: 'Plan again', colour: 'red' }],
      actors: ['Team', { id: 'Board', title: 'The board', decides: 'Money' }],
      parts: [
        { stage: 'Plan', actor: 'Team', part: 'watches', what: 'The clock' },
        { stage: 'Ship', actor: 'Captain', part: 'decides' },
        { actor: 'Team', part: 'does', since: 2020 },
        'Somebody does something',
      ],
    };
    const shown = await ProcessMapHarness.show(html`<nhs-process-map .map=${wrong}></nhs-process-map>`);
    assert.deepEqual(shown.rows(), [
      ['Stage', 'Team', 'Captain'],
      ['Plan', 'watches The clock', ''],
      ['Plan again', '', ''],
      ['Not in the list of stages'],
      ['Ship', '', 'Decides'],
      ['No stage given', 'Does since: 2020', ''],
    ]);
    for (const said of ['The board: Money', 'note: From the wiki', 'colour: red'])
      assert.include(words(shown.root), said);
    for (const told of [
      '"Ship" is no stage',
      '"Captain" is no role',
      'names no stage',
      'Two stages',
      'no part that is known',
      'Somebody does something',
    ])
      assert.include(shown.problems(), told);
    await shown.picture();
    assert.include(shown.names(), 'Plan: Team has the part "watches". The clock');
    await expectMapAccessible();
  });

  it('shows markup in a map as the text that it is', async () => {
    const text = '<img src=x onerror=alert(1)><b>Owner</b>';
    const map = {
      title: text,
      source: text,
      stages: [{ id: text, title: text, phase: text, description: text, [text]: text }],
      actors: [{ id: text, title: text, decides: text }],
      parts: [{ stage: text, actor: text, part: text, what: text }],
    };
    const shown = await ProcessMapHarness.show(html`<nhs-process-map .map=${map}></nhs-process-map>`);
    await shown.picture();
    await shown.choose('What do I decide?', text);
    assert.include(shown.said(), text);
    assert.isNull(shown.root.querySelector('img, b, script'));
    assert.deepEqual(
      shown.rows().map((row) => row.length),
      [2, 1, 2],
    );
  });

  it('says that an empty map is empty, and what it has', async () => {
    const shown = await ProcessMapHarness.show(html`<nhs-process-map map='{"parts":[]}'></nhs-process-map>`);
    assert.equal(title(shown.element), 'Process map');
    assert.include(words(shown.root), 'Nobody has a part in this map yet.');
    assert.isNull(shown.root.querySelector('table, select'));
    shown.element.map = { ...rota, parts: [] };
    await settled(shown.element);
    for (const said of ['Plan', 'Build', 'Run', 'Owner: Whether it goes on', 'Ward staff']) {
      assert.include(words(shown.root), said);
    }
    await expectMapAccessible();
  });

  it('shows what would be too large a table as a list', async () => {
    const parts = Array.from({ length: 200 }, (_, index) => ({ stage: `s${index}`, actor: `a${index}`, part: 'does' }));
    const shown = await ProcessMapHarness.show(html`<nhs-process-map .map=${{ parts }}></nhs-process-map>`);
    assert.isNull(shown.root.querySelector('table'));
    assert.include(words(shown.root), '40,000 places');
    assert.include(words(shown.root), 'a199: Does');
  });

  it('shows forty stages and thirty roles with few nodes, and filters them without a new one', async () => {
    const shown = await ProcessMapHarness.show(html`<nhs-process-map .map=${largeProcessMap}></nhs-process-map>`);
    assert.lengthOf(shown.rows(), 1 + 5 + 40);
    const nodes = shown.table.querySelectorAll('*');
    assert.isBelow(nodes.length, 2500);
    await shown.choose('What do I decide?', 'Role 7');
    assert.lengthOf(shown.rows(), 1 + 5 + 10);
    assert.deepEqual([...shown.table.querySelectorAll('*')], [...nodes]);
    await shown.picture();
    await until(() => shown.marks().length === 10);
  });

  it('comes back as it was after it was taken away, with its picture', async () => {
    const shown = await ProcessMapHarness.show(html`<nhs-process-map .map=${rota}></nhs-process-map>`);
    await shown.picture();
    const { parentElement } = shown.element;
    shown.element.remove();
    assert.lengthOf(shown.marks(), 0);
    parentElement!.append(shown.element);
    await shown.picture();
    assert.lengthOf(shown.marks(), rota.parts.length);
    assert.lengthOf(shown.rows(), 6);
  });

  it('writes no style into its elements', async () => {
    const shown = await ProcessMapHarness.show(html`<nhs-process-map .map=${rota}></nhs-process-map>`);
    await shown.picture();
    await shown.choose('What do I decide?', 'Owner');
    assert.lengthOf(shown.root.querySelectorAll('[style]'), 0);
  });

  it('has headings at the level that the page asks for', async () => {
    const shown = await ProcessMapHarness.show(
      html`<nhs-process-map heading-level="4" .map=${rota}></nhs-process-map>`,
    );
    assert.deepEqual(
      [...shown.root.querySelectorAll('h2, h3, h4, h5, h6')].map(({ localName }) => localName),
      ['h4', 'h5'],
    );
  });
});
