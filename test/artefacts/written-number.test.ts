import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readNumber } from '../../src/artefacts/written-number.js';

for (const [text, number] of [
  ['0.82', 0.82],
  ['9.40', 9.4],
  [' 12 ', 12],
  ['.5', 0.5],
  ['1,204', 1204],
  ['1,204,000.5', 1204000.5],
  ['-3', -3],
  ['\u22120.2', -0.2],
  ['1e-3', 0.001],
  ['+4', 4],
] as const) {
  test(`"${text}" is a number`, () => assert.equal(readNumber(text), number));
}

for (const text of [
  '',
  '-',
  '.',
  '82%',
  '0.82 (0.79)',
  '1,20',
  '12,34',
  '0x10',
  'Infinity',
  'NaN',
  '1e999',
  '20 \u00b1 1',
  '**1**',
]) {
  test(`"${text}" is not a number as a whole`, () => assert.equal(readNumber(text), undefined));
}
