import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recordDue, type RecordAtHand } from '../../src/artefacts/record-due.js';

const today = { year: 2026, month: 11, day: 23 };
const lifecycle = {
  title: 'One',
  stages: [
    { id: 'plan', title: 'Plan' },
    { id: 'use', title: 'Use' },
  ],
  gates: [{ id: 'go', title: 'Go', before: 'use', approvals: [{ roles: ['technical-assurer'] }] }],
};
const approved = (date: string, decision: 'approved' | 'not-approved' = 'approved') => ({
  lifecycle,
  progress: { history: [{ gate: 'go', role: 'technical-assurer', decision, date }] },
});

const table: [name: string, record: RecordAtHand, kinds: string[]][] = [
  ['nothing of an empty record', {}, []],
  ['a review that is late', { reviews: [{ title: 'a', due: '22 November 2026' }] }, ['review']],
  ['no review of today', { reviews: [{ title: 'a', due: '23 November 2026' }] }, []],
  ['no review that is done', { reviews: [{ title: 'a', due: '1 May 2026', done: '2 May 2026' }] }, []],
  [
    'a hazard to be reviewed',
    { hazards: [{ hazard: 'a', state: 'applies', reviewBy: '1 May 2026' }] },
    ['hazard-review'],
  ],
  [
    'a hazard of another version',
    { hazards: [{ hazard: 'a', state: 'applies', version: '1' }], version: '2' },
    ['hazard-version'],
  ],
  ['no hazard of this version', { hazards: [{ hazard: 'a', state: 'applies', version: '2' }], version: '2' }, []],
  [
    'an approval from before the change',
    { lifecycle: approved('1 May 2026'), modelCards: [{ version: { date: '2 May 2026' } }] },
    ['approval'],
  ],
  [
    'no approval from after it',
    { lifecycle: approved('3 May 2026'), modelCards: [{ version: { date: '2 May 2026' } }] },
    [],
  ],
  [
    'no decision that was none',
    { lifecycle: approved('1 May 2026', 'not-approved'), modelCards: [{ version: { date: '2 May 2026' } }] },
    [],
  ],
  [
    'no approval where nobody knows when the model was changed',
    { lifecycle: approved('1 May 2026'), modelCards: [{}] },
    [],
  ],
];

describe('what is due', () => {
  for (const [name, record, kinds] of table) {
    it(`is ${name}`, () =>
      assert.deepEqual(
        recordDue(record, today).map(({ kind }) => kind),
        kinds,
      ));
  }
});
