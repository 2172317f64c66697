import { assert } from 'chai';
import { html } from 'lit';
import type { DataHazard } from '../../../src/artefacts/data-hazard.js';
import { loadDataHazards } from '../../../src/artefacts/data-hazards.js';
import type { HazardBadgeElement } from '../../../src/elements/hazard-badge/hazard-badge-element.js';
import '../../../src/elements/hazard-badge/nhs-hazard-badge.js';
import { expectAccessible } from '../../browser/expect-accessible.js';
import { renderFixture } from '../../browser/render-fixture.js';

const words = (node: Node | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('nhs-hazard-badge', () => {
  before(loadDataHazards);

  const show = (template: ReturnType<typeof html>) => renderFixture<HazardBadgeElement>(template);
  const rootOf = (badge: HazardBadgeElement): ShadowRoot => badge.shadowRoot!;

  it('shows the hazard by any of its names, with its drawing for the eye alone', async () => {
    const badge = await show(html`<nhs-hazard-badge hazard="Privacy"></nhs-hazard-badge>`);
    assert.equal(words(rootOf(badge).querySelector('h2')), 'Data hazard: Risk to privacy');
    const picture = rootOf(badge).querySelector('svg')!;
    assert.equal(picture.getAttribute('aria-hidden'), 'true');
    assert.isAbove(picture.querySelectorAll('path').length, 1);
    assert.include(words(rootOf(badge)), 'Private facts about people');
    await expectAccessible();
  });

  it('says what a project found, with dates in words', async () => {
    const badge = await show(
      html`<nhs-hazard-badge
        hazard="direct-harm"
        state="does-not-apply"
        mitigation="not-started"
        reason="Nobody acts on it alone."
        precautions="A clinician reads each letter."
        owner="Clinical safety officer"
        assessed="2026-09-01"
        assessed-version="1.1"
        review-by="2999-01-31"
      ></nhs-hazard-badge>`,
    );
    const root = rootOf(badge);
    assert.include(words(root), 'Does not apply. Precautions: not started');
    assert.deepEqual(
      [...root.querySelectorAll('dt')].slice(0, 5).map((key) => `${words(key)}: ${words(key.nextElementSibling)}`),
      [
        'Why it does not apply: Nobody acts on it alone.',
        'Precautions taken: A clinician reads each letter.',
        'Owner: Clinical safety officer',
        'Assessed: 1 September 2026, version 1.1',
        'Review by: 31 January 2999',
      ],
    );
    assert.notInclude(words(root), 'out of date');
    await expectAccessible();
    badge.headingLevel = 4;
    await badge.updateComplete;
    assert.isNotNull(root.querySelector('h4'));
    badge.headingLevel = 9;
    await badge.updateComplete;
    assert.isNotNull(root.querySelector('h2'));
  });

  for (const [what, template] of [
    ['a review is due', html`<nhs-hazard-badge hazard="privacy" review-by="2020-01-01"></nhs-hazard-badge>`],
    [
      'it was made for another version',
      html`<nhs-hazard-badge hazard="privacy" version="2" assessed-version="1"></nhs-hazard-badge>`,
    ],
    [
      'a review is due, in one line',
      html`<nhs-hazard-badge variant="compact" hazard="privacy" review-by="1 January 2020"></nhs-hazard-badge>`,
    ],
  ] as const) {
    it(`says in words that an assessment may be out of date: ${what}`, async () => {
      assert.include(words(rootOf(await show(template))), 'Assessment may be out of date');
    });
  }

  it('says nothing about a state that is not given, and never that it does not apply', async () => {
    for (const state of ['', 'not-assessed', 'nonsense']) {
      const badge = await show(html`<nhs-hazard-badge hazard="privacy" state=${state}></nhs-hazard-badge>`);
      assert.notInclude(words(rootOf(badge)), 'Does not apply');
      assert.equal(words(rootOf(badge)).includes('Not assessed'), state === 'not-assessed');
    }
  });

  it('names a hazard that is not in the vocabulary, and says so', async () => {
    const badge = await show(html`<nhs-hazard-badge hazard="Ignores community needs"></nhs-hazard-badge>`);
    assert.include(words(rootOf(badge)), 'Ignores community needsThis hazard is not in the vocabulary.');
    await expectAccessible();
  });

  it('shows hazards that the page adds like the others', async () => {
    const own: DataHazard = {
      id: 'animal-data',
      title: 'Uses data about animals',
      description: 'Animals were observed for it.',
      examples: [],
      precautions: ['Ask the animal welfare lead.'],
      pictogram: { areas: 'M20 20H44V44H20Z' },
    };
    const badge = await show(html`<nhs-hazard-badge hazard="animal-data" .vocabulary=${[own]}></nhs-hazard-badge>`);
    assert.include(words(rootOf(badge)), 'Uses data about animals');
    assert.include(words(rootOf(badge)), 'What can be doneAsk the animal welfare lead.');
    assert.notInclude(words(rootOf(badge)), 'makers of this library');
    assert.equal(rootOf(badge).querySelector('.nhs-pictogram__areas')?.getAttribute('d'), 'M20 20H44V44H20Z');
    assert.notInclude(words(rootOf(badge)), 'CC BY');
  });

  it('is one line in a sentence, with no heading and no fold', async () => {
    const badge = await show(
      html`<nhs-hazard-badge variant="compact" hazard="misuse" state="applies" href="/why"></nhs-hazard-badge>`,
    );
    assert.equal(words(rootOf(badge)), 'Danger of misuse (applies)');
    assert.equal(rootOf(badge).querySelector('svg[role="img"]')?.getAttribute('aria-label'), 'Data hazard:');
    assert.isNull(rootOf(badge).querySelector('details, h2'));
    assert.equal(rootOf(badge).querySelector('a')?.getAttribute('href'), '/why');
    assert.equal(getComputedStyle(badge).display, 'inline');
    await expectAccessible();
  });

  it('makes no link of an address that runs something', async () => {
    for (const href of [
      'javascript:alert(1)',
      ' JavaScript:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,x',
      'https://[',
    ]) {
      const badge = await show(html`<nhs-hazard-badge hazard="misuse" href=${href}></nhs-hazard-badge>`);
      assert.isNull(rootOf(badge).querySelector('h2 a'), href);
    }
  });

  it('shows its content while no hazard is named', async () => {
    const badge = await show(html`<nhs-hazard-badge>Risk to privacy</nhs-hazard-badge>`);
    assert.isNotNull(rootOf(badge).querySelector('slot'));
    badge.hazard = 'privacy';
    await badge.updateComplete;
    assert.isNull(rootOf(badge).querySelector('slot'));
  });

  it('stays open when what it says changes', async () => {
    const badge = await show(html`<nhs-hazard-badge hazard="privacy" reason="a"></nhs-hazard-badge>`);
    rootOf(badge).querySelector('details')!.open = true;
    badge.reason = 'b';
    await badge.updateComplete;
    assert.isTrue(rootOf(badge).querySelector('details')!.open);
    assert.equal(words(rootOf(badge).querySelector('dd')), 'b');
    const kept = rootOf(badge).querySelector('details');
    badge.requestUpdate();
    await badge.updateComplete;
    assert.equal(rootOf(badge).querySelector('details') === kept, true);
  });

  it('marks its English words on a page of another language', async () => {
    const page = await renderFixture(html`<div lang="cy"><nhs-hazard-badge hazard="privacy"></nhs-hazard-badge></div>`);
    assert.equal(
      page.querySelector('nhs-hazard-badge')?.shadowRoot?.querySelector('.nhs-root')?.getAttribute('lang'),
      'en-GB',
    );
  });

  it('credits the vocabulary where its words are', async () => {
    const badge = await show(html`<nhs-hazard-badge hazard="privacy"></nhs-hazard-badge>`);
    assert.deepEqual(
      [...rootOf(badge).querySelectorAll('.nhs-hazard-badge__source a')].map((link) => link.getAttribute('href')),
      ['https://datahazards.com/hazards/risk-to-privacy.html', 'https://creativecommons.org/licenses/by/4.0/'],
    );
  });
});
