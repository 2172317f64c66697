import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readInterval, writeInterval } from '../../src/artefacts/interval-text.js';

for (const [text, lower, upper] of [
  ['0.79 to 0.85', '0.79', '0.85'],
  ['0.79-0.85', '0.79', '0.85'],
  ['0.79 \u2013 0.85', '0.79', '0.85'],
  ['(0.79, 0.85)', '0.79', '0.85'],
  ['(0.79,0.85)', '0.79', '0.85'],
  ['[0.79; 0.85]', '0.79', '0.85'],
  ['79% to 85%', '79%', '85%'],
  ['-0.2 to 0.10', '-0.2', '0.10'],
  ['-0.2--0.1', '-0.2', '-0.1'],
  ['1,204 to 2,310', '1,204', '2,310'],
  ['1,204, 2,310', '1,204', '2,310'],
  ['Not calculated', 'Not calculated', 'Not calculated'],
  ['-', '-', '-'],
] as const) {
  test(`"${text}" has the ends ${lower} and ${upper}`, () => assert.deepEqual(readInterval(text), { lower, upper }));
}

for (const text of [
  '',
  '\u00b10.03',
  '0.79',
  '0.79 to',
  '0.79 to 0.85 (bootstrap)',
  '1,2,3',
  '(0.79, 0.85',
  '2026-11-23',
]) {
  test(`"${text}" has no two ends`, () => assert.equal(readInterval(text), undefined));
}

test('whatever is written as an interval is read as the same ends', () => {
  const end = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
    fc.integer().map((number) => number.toLocaleString('en-GB')),
    fc.double({ min: 0, max: 100, noNaN: true }).map((number) => `${number.toFixed(1)}%`),
    fc.string(),
  );
  fc.assert(
    fc.property(end, end, (lower, upper) => {
      const text = writeInterval({ lower, upper });
      if (text !== undefined) assert.deepEqual(readInterval(text), { lower, upper });
      else assert.ok(![lower, upper].every((bound) => /^\d+(\.\d+)?%?$/.test(bound)), 'plain numbers can be written');
    }),
  );
});
