import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { HostileShows } from '../hostile-shows.js';
import { numbered } from './answers-case.js';

/** What an element is found out by that does one thing wrong; test/hostile/page/unsafe-answers.ts does each. */
const foundOut: readonly (readonly [string, RegExp])[] = [
  ['loads', /it loads for ever, at first/],
  ['blank', /it is blank, at first/],
  ['rejects', /rejected: .*on purpose/],
  ['throws', /the value as JSON: .*on purpose/],
  ['html', /the probe was called/],
  ['policy', /require-trusted-types-for blocked/],
  ['asks', /request: .*probe\.invalid\/asked/],
  ['changes-page', /another part of the page was changed/],
  ['changes-storage', /what another page keeps was changed/],
  ['keeps', /the browser keeps of-nobody/],
  ['pollutes', /Object\.prototype has a new property: polluted/],
  ['saves', /a file was saved as ".*exe/],
  ['fields', /tree, <input>/],
  ['doubles', /the id x twice/],
  ['focus', /something took the focus/],
  ['fallback', /the form was changed/],
  ['restores', /it is blank, when its state was put back/],
  ['restores-kept', /the probe was called/],
];

/** The positive controls of what is watched beside payloads. */
export function testTheWatchOfAnswers(shows: () => HostileShows): void {
  for (const [index, [fault, expected]] of foundOut.entries()) {
    it(`answers: an element that does this wrong is found out: ${fault}`, async () => {
      const given = {
        tag: 'nhs-characteristic-checklist',
        attributes: { answers: fault },
        restored: '<img src onerror="__nhsProbe()">',
        ...(fault === 'restores-kept' ? { kept: 'words <img src onerror="__nhsProbe()">' } : {}),
      } as const;
      const page = fault === 'policy' ? 'unsafe-strict' : 'unsafe';
      const findings = await shows().showAnswers(numbered({ [fault]: given }, 50_000 + index), page);
      assert.match(findings.join('\n'), expected);
    });
  }
}
