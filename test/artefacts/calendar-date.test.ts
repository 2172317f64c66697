import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareDates, dateInWords, readDate } from '../../src/artefacts/calendar-date.js';

describe('dates', () => {
  it('takes linear time for what is nearly one', { timeout: 2000 }, () => {
    const spaces = ' '.repeat(1_000_000);
    for (const written of [`2026-11-23T${spaces}\nx`, `2026-11-23${spaces}x`, `23${spaces}November 2026 x`]) {
      assert.equal(readDate(written), undefined);
    }
    assert.deepEqual(readDate(`2026-11-23T${spaces}`), { year: 2026, month: 11, day: 23 });
  });

  for (const [written, year, month, day] of [
    ['2026-11-23', 2026, 11, 23],
    ['2026-11-23T10:00:00Z', 2026, 11, 23],
    ['23 November 2026', 2026, 11, 23],
    ['1 feb 2028', 2028, 2, 1],
    ['29 February 2028', 2028, 2, 29],
  ] as const) {
    it(`reads ${written}`, () => assert.deepEqual(readDate(written), { year, month, day }));
  }

  for (const written of [
    '',
    'soon',
    '2026-13-01',
    '2026-02-30',
    '30 February 2026',
    '23/11/2026',
    '23 Nonsense 2026',
    'Q4 2026',
  ]) {
    it(`takes "${written}" for no date, and leaves it as it is`, () => {
      assert.equal(readDate(written), undefined);
      assert.equal(dateInWords(written), written);
    });
  }

  it('writes a date as the NHS does', () => {
    assert.equal(dateInWords('2026-11-03'), '3 November 2026');
    assert.equal(dateInWords(' 3 nov 2026'), '3 November 2026');
  });

  it('puts dates in order', () => {
    const order = ['2025-12-31', '2026-01-01', '2026-01-02', '2026-02-01'].map((date) => readDate(date)!);
    for (const [index, date] of order.entries()) {
      assert.equal(compareDates(date, date), 0);
      for (const later of order.slice(index + 1)) {
        assert.ok(compareDates(date, later) < 0);
        assert.ok(compareDates(later, date) > 0);
      }
    }
  });
});
