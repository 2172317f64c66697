import assert from 'node:assert/strict';
import { it } from 'node:test';
import { lifecycleWording as wording } from '../../src/wording/lifecycle-wording.js';

for (const [said, expected] of [
  [wording.stage('not-started', '1 May 2026'), 'Not started'],
  [wording.stage('in-progress', '1 May 2026'), 'In progress since 1 May 2026'],
  [wording.stage('in-progress', undefined), 'In progress'],
  [wording.stage('completed', '1 May 2026'), 'Completed on 1 May 2026'],
  [wording.stage('returned-to', '1 May 2026'), 'Returned to on 1 May 2026'],
  [wording.approvalMissing(['Technical assurer']), 'Approval missing: Technical assurer'],
  [wording.approvalMissing(['A', 'B', 'C']), 'Approval missing: A, B or C'],
  [
    wording.decided('approved', 'Technical assurer', undefined, '1 May 2026'),
    'Approved by Technical assurer on 1 May 2026',
  ],
  [
    wording.decided('not-approved', 'Technical assurer', 'A. Nurse', undefined),
    'Not approved by A. Nurse, Technical assurer',
  ],
  [wording.gateOpen(1, 2), '1 of 2 approvals missing'],
  [wording.review('Look again', '1 May 2026', true), 'Look again: was due on 1 May 2026 and is not recorded as done'],
  [
    wording.compact('Project planning', 'In progress since 1 May 2026', 'Before it is used'),
    'Project planning: in progress since 1 May 2026; next gate: Before it is used',
  ],
  [
    wording.whyNot({ because: 'gate-closed', gate: 'go-live' }, 'Before it is used'),
    '"Before it is used" stands before this stage, and an approval is missing.',
  ],
] as const) {
  it(`the tracker says: ${expected}`, () => assert.equal(said, expected));
}
