import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { staleReason, type StaleReason } from '../../src/artefacts/hazard-freshness.js';

const today = { year: 2026, month: 11, day: 24 };

describe('whether an assessment may be out of date', () => {
  const cases: [what: string, reviewBy: string, assessed: string, now: string, expected: StaleReason | undefined][] = [
    ['nothing known', '', '', '', undefined],
    ['the day of the review', '2026-11-24', '', '', undefined],
    ['the day after it', '2026-11-23', '', '', 'review-due'],
    ['a date in words', '23 November 2026', '', '', 'review-due'],
    ['no date', 'next spring', '', '', undefined],
    ['the same version', '', '1.2', ' 1.2 ', undefined],
    ['another version', '', '1.1', '1.2', 'other-version'],
    ['a version now, none assessed', '', '', '1.2', undefined],
    ['a version assessed, none now', '', '1.1', '', undefined],
    ['both', '2025-01-01', '1.1', '1.2', 'review-due'],
  ];
  for (const [what, reviewBy, version, now, expected] of cases) {
    it(what, () => assert.equal(staleReason({ reviewBy, version }, { today, version: now }), expected));
  }
});
