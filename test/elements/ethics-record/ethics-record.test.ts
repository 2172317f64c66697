import { assert } from 'chai';
import { html, type LitElement, type TemplateResult } from 'lit';
import type { EthicsRecord } from '../../../src/artefacts/ethics-record.js';
import '../../../src/define.js';
import type { EthicsRecordElement } from '../../../src/elements/ethics-record/ethics-record-element.js';
import type {
  EthicsRecordChangeEvent,
  EthicsRecordErrorEvent,
  EthicsRecordLoadEvent,
} from '../../../src/elements/ethics-record/ethics-record-events.js';
import { expectAccessible } from '../../browser/expect-accessible.js';
import { words } from '../../browser/form-harness.js';
import { renderFixture } from '../../browser/render-fixture.js';

const record: EthicsRecord = {
  title: 'Letter sorter',
  summary: 'Sorts letters by how soon somebody has to read them.',
  version: '2.0',
  modelCards: [{ title: 'Urgency model', summary: 'Reads letters.', version: { name: '2.0', date: '1 October 2026' } }],
  hazards: [
    { hazard: 'risk-to-privacy', state: 'applies', version: '1.0', reason: 'Letters hold names.' },
    { hazard: 'direct-harm', state: 'uncertain' },
  ],
  checklist: { answers: [{ item: 'fair-groups', state: 'yes', reason: 'Listed.' }] },
  lifecycle: {
    lifecycle: {
      title: 'Two stages',
      stages: [
        { id: 'build', title: 'Building', hazards: ['risk-to-privacy'] },
        { id: 'use', title: 'Use' },
      ],
      gates: [{ id: 'go', title: 'Before it is used', before: 'use', approvals: [{ roles: ['technical-assurer'] }] }],
    },
    history: [
      { date: '1 May 2026', stage: 'build', becomes: 'in-progress' },
      { date: '1 September 2026', gate: 'go', decision: 'approved', role: 'technical-assurer' },
    ],
  },
  actors: [
    { role: 'senior-responsible-owner', name: 'A. Person', extra: { phone: '01234' } },
    { role: '', name: 'B. Person' },
  ],
  reviews: [{ title: 'Letters in other languages', due: '1 January 2026' }],
  decisions: [{ date: '2 May 2026', title: 'Names are taken out first.', by: 'The team' }],
  learnings: [{ title: 'Ask the ward clerks first.' }],
  extra: { funding: 'Own money' },
};

async function until(isSo: () => unknown): Promise<void> {
  for (let turn = 0; turn < 300; turn += 1) {
    if (isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`This did not come about: ${String(isSo)}`);
}

async function show(template: TemplateResult): Promise<EthicsRecordElement> {
  await renderFixture(html`<p></p>`);
  const element = await renderFixture<EthicsRecordElement>(template);
  await until(() => element.value);
  await element.updateComplete;
  return element;
}

const textOf = (element: Element | null): string => words(element?.shadowRoot ?? null);
const inside = <Name extends keyof HTMLElementTagNameMap>(root: ParentNode, name: Name) =>
  root.querySelector<HTMLElementTagNameMap[Name]>(name)!;

describe('nhs-ethics-record', () => {
  it('gives its parts to the elements inside it, and says above them what is due', async () => {
    const element = await show(
      html`<nhs-ethics-record .record=${record}>
        <nhs-model-card></nhs-model-card>
        <nhs-hazard-list></nhs-hazard-list>
        <nhs-characteristic-checklist readonly></nhs-characteristic-checklist>
        <nhs-lifecycle-tracker></nhs-lifecycle-tracker>
      </nhs-ethics-record>`,
    );
    await until(() => textOf(inside(element, 'nhs-model-card')).includes('Urgency model'));
    await until(() => textOf(inside(element, 'nhs-hazard-list')).includes('Letters hold names.'));
    await until(() => textOf(inside(element, 'nhs-characteristic-checklist')).includes('Listed.'));
    await until(() => textOf(inside(element, 'nhs-lifecycle-tracker')).includes('Current stage: Building'));
    assert.deepEqual([...element.shadowRoot!.querySelectorAll('.nhs-record li')].map(words), [
      'Letters in other languages: was due on 1 January 2026 and is not recorded as done',
      'Data hazard "Risk to privacy": was assessed for version 1.0',
      '"Before it is used": was approved on 1 September 2026, before the model was changed on 1 October 2026',
    ]);
    assert.isNull(element.shadowRoot!.querySelector('nhs-model-card'));
    await expectAccessible();
  });

  it('shows all of it by itself, where nothing is inside, each part by its element', async () => {
    const element = await show(html`<nhs-ethics-record .record=${record}>See the record.</nhs-ethics-record>`);
    const root = element.shadowRoot!;
    for (const [name, said] of [
      ['nhs-model-card', 'Urgency model'],
      ['nhs-hazard-list', 'Letters hold names.'],
      ['nhs-characteristic-checklist', 'Listed.'],
      ['nhs-lifecycle-tracker', 'Current stage: Building'],
    ] as const) {
      await until(() => textOf(root.querySelector(name)).includes(said));
    }
    const own = words(root);
    for (const said of [
      'Letter sorter',
      'Sorts letters by how soon',
      'Version in use2.0',
      'Senior responsible owner (SRO)A. Personphone01234',
      'No role givenB. Person',
      'Names are taken out first. (The team)',
      'Ask the ward clerks first.',
      'fundingOwn money',
    ]) {
      assert.include(own, said);
    }
    assert.isFalse(root.querySelector('slot')!.parentElement!.checkVisibility());
    await expectAccessible([
      { rule: 'hidden-content', reason: 'what the page would show without the record is not shown with it' },
      {
        rule: 'color-contrast',
        reason: 'the parts are tested by themselves; axe cannot tell some of them behind two roots',
      },
    ]);
  });

  it('loads parts that are files of their own, and says which of them failed, beside the rest', async () => {
    const element = await show(
      html`<nhs-ethics-record
        .record=${{
          title: 'Split',
          modelCards: ['/documents/card.md', '/documents/missing.md'],
          hazards: '/documents/hazards.yaml',
          checklist: '/documents/notes.md',
        }}
      ></nhs-ethics-record>`,
    );
    const root = element.shadowRoot!;
    await until(() => textOf(root.querySelector('nhs-model-card')).includes('Bed Forecast'));
    await until(() => textOf(root.querySelector('nhs-hazard-list')).includes('Risk to privacy'));
    // What a card names relative to itself is looked for beside its file.
    const picture = root.querySelector('nhs-model-card')!.shadowRoot!.querySelector('img');
    assert.equal(new URL(picture!.src).pathname, '/documents/visuals/admissions.png');
    assert.include(words(root), 'The model card was not found at "/documents/missing.md".');
    assert.include(words(root), 'The file at "/documents/notes.md" does not look like a checklist.');
    assert.isNull(root.querySelector('nhs-characteristic-checklist'));
    assert.deepEqual(element.value?.modelCards, [
      { address: '/documents/card.md' },
      { address: '/documents/missing.md' },
    ]);
  });

  it('takes in what a person changes inside it; only those whom it concerns are rendered anew', async () => {
    const element = await show(
      html`<nhs-ethics-record .record=${record}>
        <nhs-model-card></nhs-model-card>
        <nhs-hazard-list></nhs-hazard-list>
        <nhs-characteristic-checklist></nhs-characteristic-checklist>
        <nhs-lifecycle-tracker></nhs-lifecycle-tracker>
      </nhs-ethics-record>`,
    );
    const checklist = inside(element, 'nhs-characteristic-checklist');
    await until(() => checklist.shadowRoot?.querySelector('input[type=radio]'));
    await until(() => textOf(inside(element, 'nhs-lifecycle-tracker')).includes('Current stage'));
    await until(() => textOf(inside(element, 'nhs-hazard-list')).includes('Letters hold names.'));
    await new Promise((resolve) => setTimeout(resolve, 100));
    const rendered: string[] = [];
    for (const child of element.children) {
      const update = (child as LitElement).requestUpdate.bind(child);
      (child as LitElement).requestUpdate = (...change: []) => {
        rendered.push(child.localName);
        update(...change);
      };
    }
    const changes: EthicsRecordChangeEvent[] = [];
    element.addEventListener('nhs-ethics-record-change', (event) => changes.push(event));
    const label = [...checklist.shadowRoot!.querySelectorAll<HTMLLabelElement>('label')].find(
      (each) => each.htmlFor.startsWith('item-fair-missing-people-state') && words(each) === 'No',
    );
    label!.click();
    await until(() => changes.length > 0);
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.deepEqual(changes[0]?.changed, ['checklist']);
    const { answers } = element.value!.checklist as { answers: { item: string; state?: string }[] };
    assert.equal(answers.find(({ item }) => item === 'fair-missing-people')?.state, 'no');
    // The tracker tells open questions; the card and the list have nothing to do with answers.
    assert.deepEqual([...new Set(rendered)].sort(), ['nhs-characteristic-checklist', 'nhs-lifecycle-tracker']);
    assert.equal(element.value?.title, 'Letter sorter');
    assert.isTrue(label!.isConnected);
  });

  it('is found by what is moved into it, left by what is moved out, and the nearest of two is meant', async () => {
    const outer = await show(
      html`<nhs-ethics-record .record=${record}>
        <nhs-lifecycle-tracker variant="compact"></nhs-lifecycle-tracker>
        <nhs-ethics-record id="inner"><span><nhs-lifecycle-tracker variant="compact" id="deep"></nhs-lifecycle-tracker></span></nhs-ethics-record>
      </nhs-ethics-record>`,
    );
    const inner = outer.querySelector<EthicsRecordElement>('#inner')!;
    inner.record = {
      title: 'Inner',
      lifecycle: { lifecycle: { id: 'gds' }, history: [{ stage: 'alpha', becomes: 'in-progress' }] },
    };
    const deep = outer.querySelector<HTMLElement>('#deep')!;
    await until(() => textOf(deep).includes('Alpha: in progress'));
    outer.append(deep);
    await until(() => textOf(deep).includes('Building: in progress'));
    inner.append(deep);
    await until(() => textOf(deep).includes('Alpha: in progress'));
    const place = outer.parentElement!;
    place.append(deep);
    await until(() => !textOf(deep).includes('in progress'));
    deep.remove();
  });

  it('forgets a record that was taken away, and one whose parts come late', async () => {
    const element = await show(
      html`<nhs-ethics-record .record=${record}><nhs-lifecycle-tracker variant="compact"></nhs-lifecycle-tracker></nhs-ethics-record>`,
    );
    const tracker = inside(element, 'nhs-lifecycle-tracker');
    await until(() => textOf(tracker).includes('Building: in progress'));
    const loads: string[] = [];
    element.addEventListener('nhs-ethics-record-load', (event) => loads.push(event.record.title));
    element.record = { title: 'Slow', modelCards: [{ address: '/documents/slow.md' }], hazards: [] };
    await new Promise((resolve) => setTimeout(resolve, 50));
    element.record = { title: 'Quick', lifecycle: { lifecycle: { id: 'gds' }, history: [] } };
    await until(() => loads.length > 0);
    await until(() => textOf(tracker).includes('No stage has started'));
    await new Promise((resolve) => setTimeout(resolve, 1700));
    assert.deepEqual(loads, ['Quick']);
    element.record = undefined;
    await until(() => element.value === undefined);
    await until(() => !textOf(tracker).includes('No stage'));
  });

  it('says what is wrong with a record, and leaves the page its own words', async () => {
    const element = await renderFixture<EthicsRecordElement>(
      html`<nhs-ethics-record>See the record.</nhs-ethics-record>`,
    );
    const failed = new Promise<EthicsRecordErrorEvent>((resolve) =>
      element.addEventListener('nhs-ethics-record-error', resolve, { once: true }),
    );
    element.setAttribute('record', '{"mood":"good"}');
    assert.equal((await failed).failure, 'invalid-data');
    assert.isTrue(element.shadowRoot!.querySelector('slot')!.parentElement!.checkVisibility());
    const loaded = new Promise<EthicsRecordLoadEvent>((resolve) =>
      element.addEventListener('nhs-ethics-record-load', resolve, { once: true }),
    );
    element.setAttribute(
      'record',
      '{"title":"Now","hazards":[{"hazard":"risk-to-privacy","state":"applies"},5],"mood":"good"}',
    );
    const { problems } = await loaded;
    assert.isAbove(problems.length, 1);
    assert.include(words(element.shadowRoot), 'problems in this record');
  });
});
