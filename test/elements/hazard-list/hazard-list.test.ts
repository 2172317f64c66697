import { ContextProvider } from '@lit/context';
import { assert } from 'chai';
import { html } from 'lit';
import type { HazardAssessment } from '../../../src/artefacts/hazard-assessment.js';
import type { HazardListElement } from '../../../src/elements/hazard-list/hazard-list-element.js';
import type {
  HazardListErrorEvent,
  HazardListLoadEvent,
} from '../../../src/elements/hazard-list/hazard-list-events.js';
import '../../../src/elements/hazard-list/nhs-hazard-list.js';
import { ethicsRecordContext } from '../../../src/elements/ethics-record/ethics-record-context.js';
import { expectAccessible } from '../../browser/expect-accessible.js';
import { renderFixture } from '../../browser/render-fixture.js';

const assessments: HazardAssessment[] = [
  { hazard: 'direct-harm', state: 'does-not-apply', reason: 'Nobody acts on it alone.' },
  { hazard: 'Privacy', state: 'applies', reason: 'Letters hold names.', precautions: ['Names are taken out.'] },
  { hazard: 'A hazard of ours', state: 'uncertain' },
];

const staged: HazardAssessment[] = [
  { hazard: 'direct-harm', state: 'does-not-apply', stage: 'Use' },
  { hazard: 'automates-decision-making', state: 'does-not-apply' },
  { hazard: 'risk-to-privacy', state: 'uncertain', stage: 'Design' },
  { hazard: 'lacks-informed-consent', state: 'not-assessed', stage: 'Use' },
  { hazard: 'difficult-to-understand', stage: ' use ' },
  { hazard: 'danger-of-misuse', state: 'applies', stage: 'Use' },
  { hazard: 'risk-to-privacy', state: 'uncertain', stage: 'Use' },
  { hazard: 'high-environmental-cost', state: 'applies', stage: ' ' },
];

const words = (node: Node | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

function settled(list: HazardListElement): Promise<HazardListLoadEvent | HazardListErrorEvent> {
  return new Promise((resolve) => {
    list.addEventListener('nhs-hazard-list-load', resolve, { once: true });
    list.addEventListener('nhs-hazard-list-error', resolve, { once: true });
  });
}

async function show(template: ReturnType<typeof html>): Promise<HazardListElement> {
  const list = await renderFixture<HazardListElement>(template);
  await settled(list);
  return list;
}

const headings = (list: HazardListElement): string[] =>
  [...list.shadowRoot!.querySelectorAll('h2, h3, h4, h5, h6')].map(
    (heading) => `${heading.localName} ${words(heading).replace('Data hazard: ', '')}`,
  );

describe('nhs-hazard-list', () => {
  it('takes the hazards of the nearest record, and its own before them', async () => {
    const place = await renderFixture<HTMLElement>(html`<div></div>`);
    const provider = new ContextProvider(place, { context: ethicsRecordContext });
    provider.setValue({ hazards: assessments });
    const list = document.createElement('nhs-hazard-list');
    place.append(list);
    await settled(list);
    assert.include(headings(list), 'h4 Risk to privacy');
    list.assessments = [{ hazard: 'danger-of-misuse', state: 'applies' }];
    await settled(list);
    assert.include(headings(list), 'h4 Danger of misuse');
    assert.notInclude(headings(list), 'h4 Risk to privacy');
    list.assessments = undefined;
    await settled(list);
    assert.include(headings(list), 'h4 Risk to privacy');
  });

  it('shows hazards by whether they apply, and names those that nobody has assessed', async () => {
    const list = await show(html`<nhs-hazard-list .assessments=${assessments}></nhs-hazard-list>`);
    assert.deepEqual(headings(list), [
      'h2 Data hazards',
      'h3 Applies',
      'h4 Risk to privacy',
      'h3 Uncertain',
      'h4 A hazard of ours',
      'h3 Does not apply',
      'h4 May cause direct harm',
      'h3 Not assessed',
    ]);
    const missing = [...list.shadowRoot!.querySelectorAll('.nhs-hazard-list > ul li')].map(words);
    assert.equal(missing.length, 14);
    assert.notInclude(missing, 'Risk to privacy');
    assert.include(words(list.shadowRoot), 'Letters hold names.');
    await expectAccessible();
  });

  it('says no number that could be a score', async () => {
    const list = await show(html`<nhs-hazard-list .assessments=${assessments}></nhs-hazard-list>`);
    for (const heading of headings(list)) assert.notMatch(heading.slice(3), /\d/);
  });

  it('takes JSON in the attribute, and another level', async () => {
    const list = await show(
      html`<nhs-hazard-list assessments='[{"id":"misuse","applies":true,"reason":"a"}]'></nhs-hazard-list>`,
    );
    list.headingLevel = 4;
    await list.updateComplete;
    assert.deepEqual(headings(list).slice(0, 3), ['h4 Data hazards', 'h5 Applies', 'h6 Danger of misuse']);
  });

  it('knows the hazards of the page first', async () => {
    const vocabulary = [{ id: 'consent', title: 'Consent of carers', description: '', examples: [], precautions: [] }];
    const list = await show(
      html`<nhs-hazard-list .vocabulary=${vocabulary} assessments='[{"id":"Consent","applies":true}]'></nhs-hazard-list>`,
    );
    assert.deepEqual(headings(list).slice(1, 3), ['h3 Applies', 'h4 Consent of carers']);
    assert.isNull(list.shadowRoot!.querySelector('.nhs-hazard-list__problems'));
  });

  it('shows a document of YAML', async () => {
    const list = await renderFixture<HazardListElement>(
      html`<nhs-hazard-list src="/documents/hazards.yaml"></nhs-hazard-list>`,
    );
    const { assessments: read, problems } = (await settled(list)) as HazardListLoadEvent;
    assert.deepEqual(read, [
      { hazard: 'risk-to-privacy', state: 'does-not-apply', version: '1.10' },
      { hazard: 'danger-of-misuse', state: 'applies' },
    ]);
    assert.deepEqual(problems, []);
    assert.deepEqual(headings(list).slice(1, 4), ['h3 Applies', 'h4 Danger of misuse', 'h3 Does not apply']);
  });

  it('shows an empty list as one in which nothing is assessed', async () => {
    for (const empty of ['[]', '{"hazards":[]}']) {
      const list = await renderFixture<HazardListElement>(
        html`<nhs-hazard-list assessments=${empty}>See our hazards</nhs-hazard-list>`,
      );
      const { type, assessments: read } = (await settled(list)) as HazardListLoadEvent;
      assert.deepEqual([type, read], ['nhs-hazard-list-load', []]);
      assert.deepEqual(headings(list), ['h2 Data hazards', 'h3 Not assessed']);
      assert.lengthOf(list.shadowRoot!.querySelectorAll('.nhs-hazard-list > ul li'), 16);
    }
  });

  it('shows what can be shown of data that no JSON can hold', async () => {
    const around: unknown[] = [{ hazard: 'risk-to-privacy', state: 'applies', weight: 3n }];
    around.push(around);
    const list = await show(html`<nhs-hazard-list .assessments=${around}></nhs-hazard-list>`);
    assert.deepEqual(headings(list).slice(1, 3), ['h3 Applies', 'h4 Risk to privacy']);
    assert.include(words(list.shadowRoot!.querySelector('.nhs-hazard-list__problems')), 'holds itself');
  });

  it('shows the fallback, and what is wrong, for data without hazards', async () => {
    const list = await renderFixture<HazardListElement>(
      html`<nhs-hazard-list assessments="{}">See our hazards</nhs-hazard-list>`,
    );
    const event = (await settled(list)) as HazardListErrorEvent;
    assert.equal(event.failure, 'invalid-data');
    assert.include(words(list.shadowRoot), 'No hazards were found');
    assert.isFalse(list.shadowRoot!.querySelector('slot')!.parentElement!.hidden);
    await expectAccessible();
  });

  it('names what a document says that it did not understand', async () => {
    const list = await show(html`<nhs-hazard-list .assessments=${assessments}></nhs-hazard-list>`);
    assert.include(words(list.shadowRoot!.querySelector('.nhs-hazard-list__problems')), '1 problem was found');
  });

  it('groups by stage, in the order of the document and with what applies first', async () => {
    const list = await show(html`<nhs-hazard-list group-by="stage" .assessments=${staged}></nhs-hazard-list>`);
    assert.deepEqual(headings(list), [
      'h2 Data hazards',
      'h3 Use',
      'h4 Danger of misuse',
      'h4 Risk to privacy',
      'h4 Difficult to understand',
      'h4 May cause direct harm',
      'h4 Lacks informed consent',
      'h3 Design',
      'h4 Risk to privacy',
      'h3 No stage given',
      'h4 High environmental cost',
      'h4 Automates decision making',
      'h3 Not assessed',
    ]);
    const items = [...list.shadowRoot!.querySelectorAll('.nhs-hazard-list__item')].map(words);
    for (const [index, state] of ['Applies', 'Uncertain', '', 'Does not apply', 'Not assessed'].entries()) {
      assert.include(items[index], state);
    }
    assert.notInclude(items.join(' '), 'Stage');
    const missing = [...list.shadowRoot!.querySelectorAll('.nhs-hazard-list > ul li')].map(words);
    assert.equal(missing.length, 16 - new Set(staged.map(({ hazard }) => hazard)).size);
    await expectAccessible();
  });

  it('says the stage of each hazard when they are grouped by whether they apply', async () => {
    const list = await show(html`<nhs-hazard-list .assessments=${staged}></nhs-hazard-list>`);
    assert.deepEqual(
      headings(list).filter((heading) => heading.startsWith('h3')),
      ['h3 Difficult to understand', 'h3 Applies', 'h3 Uncertain', 'h3 Does not apply', 'h3 Not assessed'],
    );
    const stages = [...list.shadowRoot!.querySelectorAll('dt')]
      .filter((term) => words(term) === 'Stage')
      .map((term) => words(term.nextElementSibling));
    assert.deepEqual(stages, ['use', 'Use', 'Design', 'Use', 'Use', 'Use']);
  });

  it('groups by whether hazards apply where no stage is named, and for a word that it does not know', async () => {
    const list = await show(html`<nhs-hazard-list group-by="stage" .assessments=${assessments}></nhs-hazard-list>`);
    const byState = headings(list);
    assert.include(byState, 'h3 Does not apply');
    list.groupBy = 'owner' as 'stage';
    list.assessments = staged;
    await settled(list);
    assert.equal(headings(list)[2], 'h3 Applies');
  });

  it('keeps open what a reader opened when another hazard changes', async () => {
    const list = await show(html`<nhs-hazard-list .assessments=${assessments}></nhs-hazard-list>`);
    list.shadowRoot!.querySelector('details')!.open = true;
    const next = settled(list);
    list.assessments = assessments.map((one) => ({ ...one }));
    await next;
    assert.isTrue(list.shadowRoot!.querySelector('details')!.open);
  });
});
