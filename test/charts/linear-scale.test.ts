import { assert } from 'chai';
import fc from 'fast-check';
import { niceScale, percentageScale, positionOn, proportionScale } from '../../src/charts/linear-scale.js';

describe('linear scale', () => {
  for (const [from, to, unit, labels] of [
    [0, 1, '', ['0.0', '0.2', '0.4', '0.6', '0.8', '1.0']],
    [0, 100, '%', ['0%', '20%', '40%', '60%', '80%', '100%']],
    [3.2, 11.9, '', ['2', '4', '6', '8', '10', '12']],
    [-0.31, 0.18, '', ['\u22120.4', '\u22120.3', '\u22120.2', '\u22120.1', '0.0', '0.1', '0.2']],
    [1204, 9310, '', ['0', '2,000', '4,000', '6,000', '8,000', '10,000']],
    [0.00012, 0.00031, '', ['0.00010', '0.00015', '0.00020', '0.00025', '0.00030', '0.00035']],
    [7, 7, '', ['2', '4', '6', '8', '10', '12']],
    [9, 2, ' days', ['2 days', '4 days', '6 days', '8 days', '10 days']],
  ] as const) {
    it(`has round ticks from ${from} to ${to}`, () => {
      assert.deepEqual(
        niceScale(from, to, unit).ticks.map(({ label }) => label),
        [...labels],
      );
    });
  }

  it('puts proportions and percentages on their whole range', () => {
    assert.deepEqual([positionOn(proportionScale, 0), positionOn(proportionScale, 1)], [0, 100]);
    assert.closeTo(positionOn(percentageScale, 43), 43, 1e-9);
  });

  it('tells what is beyond its ends', () => {
    assert.isAbove(positionOn(proportionScale, 1.02), 100);
    assert.isBelow(positionOn(proportionScale, -0.02), 0);
  });

  it('holds any two numbers, with few ticks that rise and say different things', () => {
    const number = fc.oneof(
      fc.double({ noNaN: true, min: -1e300, max: 1e300 }),
      fc.double({ min: -10, max: 10, noNaN: true }),
      fc.integer(),
    );
    fc.assert(
      fc.property(number, number, (from, to) => {
        const scale = niceScale(from, to);
        assert.isAtLeast(scale.ticks.length, 2);
        assert.isAtMost(scale.ticks.length, 21);
        const tolerance = 1e-6;
        assert.isAtLeast(positionOn(scale, from), -tolerance);
        assert.isAtMost(positionOn(scale, to), 100 + tolerance);
        const values = scale.ticks.map(({ value }) => value);
        assert.isTrue(values.every((value, index) => index === 0 || value > (values[index - 1] ?? Infinity)));
        assert.strictEqual(new Set(scale.ticks.map(({ label }) => label)).size, scale.ticks.length);
      }),
      // Making a failing pair of numbers smaller goes on for minutes and says nothing new.
      { numRuns: 500, endOnFailure: true },
    );
  });
});
