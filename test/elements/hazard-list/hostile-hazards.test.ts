import { assert } from 'chai';
import { html } from 'lit';
import type { DataHazard } from '../../../src/artefacts/data-hazard.js';
import type { HazardAssessment } from '../../../src/artefacts/hazard-assessment.js';
import '../../../src/elements/hazard-assessment/nhs-hazard-assessment.js';
import '../../../src/elements/hazard-badge/nhs-hazard-badge.js';
import '../../../src/elements/hazard-list/nhs-hazard-list.js';
import { renderFixture } from '../../browser/render-fixture.js';

declare global {
  interface Window {
    ran?: string[];
  }
}

const attacks = [
  '<img src="x" onerror="ran.push(1)">',
  '<svg onload="ran.push(1)"></svg>',
  '"><script>ran.push(1)</script>',
  '[a](javascript:ran.push(1))',
  'javascript:ran.push(1)',
  '</style><script>ran.push(1)</script>',
  '{{constructor.constructor("ran.push(1)")()}}',
  '__proto__',
  'constructor',
];

const everywhere = (attack: string): HazardAssessment => ({
  hazard: attack,
  state: 'applies',
  reason: attack,
  precautions: [attack],
  owner: attack,
  assessed: attack,
  reviewBy: attack,
  version: attack,
  stage: attack,
});

const hazardOf = (attack: string, index: number): DataHazard => ({
  id: `own-${index}`,
  title: attack,
  description: attack,
  examples: [attack],
  precautions: [attack],
  link: attack,
  pictogram: { lines: attack, areas: attack, dashes: attack },
});

/** Everything that is in a place, also in its shadow roots. */
function* elementsIn(place: Element | ShadowRoot): Generator<Element> {
  for (const element of place.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
  }
}

describe('hazards that somebody hostile has written', () => {
  for (const attack of attacks) {
    it(`show "${attack}" as words`, async () => {
      window.ran = [];
      const assessments = [everywhere(attack), { ...everywhere(attack), hazard: 'own-0' }];
      const vocabulary = [hazardOf(attack, 0), attack as unknown as DataHazard];
      const place = await renderFixture<HTMLElement>(
        html`<div>
          <nhs-hazard-list .assessments=${assessments} .vocabulary=${vocabulary}></nhs-hazard-list>
          <nhs-hazard-assessment .assessments=${assessments} .vocabulary=${vocabulary}></nhs-hazard-assessment>
          <nhs-hazard-badge hazard="own-0" href=${attack} .vocabulary=${vocabulary}></nhs-hazard-badge>
          <nhs-hazard-badge hazard=${attack} reason=${attack} owner=${attack} href=${attack}></nhs-hazard-badge>
        </div>`,
      );
      const shown = (): string =>
        [...elementsIn(place)].map((element) => element.shadowRoot?.textContent ?? '').join(' ');
      for (let turn = 0; turn < 100 && !/Assess data hazards/.test(shown()); turn += 1) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
      assert.include(shown(), attack);
      assert.deepEqual(window.ran, []);
      for (const element of elementsIn(place)) {
        assert.notInclude(['img', 'script', 'iframe', 'object', 'embed', 'style', 'link'], element.localName);
        for (const { name, value } of element.attributes) {
          assert.notMatch(name, /^on/);
          if (['href', 'src', 'action'].includes(name) && element.getRootNode() !== document) {
            assert.notMatch(value, /^javascript:/i);
          }
        }
      }
    });
  }
});
