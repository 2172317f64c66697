import { assert } from 'chai';
import type { Metric } from '../../src/artefacts/model-card.js';
import { readMeasuredValue } from '../../src/charts/measured-value.js';

const read = (metric: Omit<Metric, 'name'>) => readMeasuredValue({ name: 'F1', ...metric });

describe('measured value', () => {
  it('takes a number with its interval', () => {
    assert.deepEqual(read({ value: '0.82', number: 0.82, interval: { lower: '0.79', upper: '0.85', level: '95%' } }), {
      number: 0.82,
      unit: '',
      words: '0.82',
      lower: 0.79,
      upper: 0.85,
      level: '95%',
    });
  });

  it('takes a percentage, written in the value or in the unit', () => {
    assert.include(read({ value: '91.5%' }), { number: 91.5, unit: '%', words: '91.5%' });
    assert.include(read({ value: '91.5', unit: '%' }), { number: 91.5, unit: '%', words: '91.5%' });
    assert.include(read({ value: '91.5%', interval: { lower: '90%', upper: '93' } }), { lower: 90, upper: 93 });
  });

  it('says the unit', () => {
    assert.include(read({ value: '40', unit: 'milliseconds' }), { unit: 'milliseconds', words: '40 milliseconds' });
  });

  it('takes an interval out of the value', () => {
    const expected = { number: 0.82, lower: 0.79, upper: 0.85, words: '0.82' };
    assert.include(read({ value: '0.82 (95% CI 0.79 to 0.85)' }), { ...expected, level: '95%' });
    assert.include(read({ value: '**0.82 [0.79; 0.85]**' }), expected);
  });

  it('takes a number where there is no value', () =>
    assert.include(read({ number: 0.5 }), { number: 0.5, words: '0.5' }));

  for (const value of [undefined, 'good', '20.0 \u00b1 1.2', '0.82 (training), 0.79 (test)', '> 0.8']) {
    it(`has nothing to draw of ${value}`, () => assert.isUndefined(read({ value })));
  }

  it('leaves out an interval in another unit, the wrong way round, or in words', () => {
    for (const interval of [
      { lower: '79%', upper: '85%' },
      { lower: '0.85', upper: '0.79' },
      { lower: 'Not calculated', upper: 'Not calculated' },
    ]) {
      const measured = read({ value: '0.82', interval });
      assert.strictEqual(measured?.number, 0.82);
      assert.isUndefined(measured?.lower);
      assert.isUndefined(measured?.upper);
    }
  });

  it('keeps an interval that does not hold its value', () => {
    assert.include(read({ value: '0.9', interval: { lower: '0.1', upper: '0.2' } }), {
      number: 0.9,
      lower: 0.1,
      upper: 0.2,
    });
  });
});
