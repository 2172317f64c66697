import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { loadDataHazard } from '../../src/artefacts/data-hazards.js';
import { hazardBadgeSvg, hazardStripSvg } from '../../src/outputs/hazard-badge-svg.js';

const hazard = await loadDataHazard('risk-to-privacy');
const assessment = {
  hazard: 'risk-to-privacy',
  state: 'applies',
  mitigation: 'in-progress',
  assessed: '2026-09-01',
  version: '1.2',
  reviewBy: '2026-10-01',
} as const;

const textsOf = (svg: string): string[] => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, words = '']) => words);

describe('hazards as SVG files', () => {
  it('say what was found, as text, with day and version', () => {
    assert.deepEqual(textsOf(hazardBadgeSvg({ hazard, assessment })), [
      'Risk to privacy',
      'Applies. Precautions: in progress',
      'Assessed 1 September 2026, version 1.2',
    ]);
  });

  it('have a name for those who do not see them', () => {
    assert.match(
      hazardBadgeSvg({ hazard, assessment }),
      /role="img" aria-labelledby="name">\n<title id="name">Data hazard: Risk to privacy\. Applies\. Precautions: in progress\. Assessed/,
    );
  });

  it('say that an assessment may be out of date only where there is a day or a version to compare', () => {
    const today = { year: 2026, month: 11, day: 25 };
    assert.equal(textsOf(hazardBadgeSvg({ hazard, assessment }, { today })).at(-1), 'Assessment may be out of date');
    assert.equal(
      textsOf(hazardBadgeSvg({ hazard, assessment }, { version: '2' })).at(-1),
      'Assessment may be out of date',
    );
    assert.equal(textsOf(hazardBadgeSvg({ hazard, assessment })).length, 3);
  });

  it('are the same for the same input', () => {
    assert.equal(hazardBadgeSvg({ hazard, assessment }), hazardBadgeSvg({ hazard, assessment }));
  });

  it('stand below each other in a strip', () => {
    const svg = hazardStripSvg([{ hazard, assessment }, { hazard: { title: 'A hazard of ours' } }]);
    assert.equal(svg.match(/M32 3 61 32/g)?.length, 2);
    assert.equal(textsOf(svg).at(-1), 'A hazard of ours');
  });

  it('hold nothing that an author could break out of', () => {
    const parts = fc.array(fc.constantFrom('<', '>', '"', '&', "'", 'a', '</text><script>', ']]>', '\0', '\uD800'));
    fc.assert(
      fc.property(parts, (texts) => {
        const title = texts.join('');
        const svg = hazardBadgeSvg({ hazard: { title, pictogram: { areas: `M0 0${title}` } } });
        assert.deepEqual([...new Set(svg.match(/<\/?[a-z]+/g))].sort(), [
          '</g',
          '</style',
          '</svg',
          '</text',
          '</title',
          '<g',
          '<path',
          '<rect',
          '<style',
          '<svg',
          '<text',
          '<title',
        ]);
        assert.ok(!/[\0\uD800]/.test(svg));
      }),
    );
  });
});
