import assert from 'node:assert/strict';
import { it } from 'node:test';
import { lifecycleEntryWording } from '../../src/wording/lifecycle-entry-wording.js';
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
    'Not approved by A. Nurse (Technical assurer)',
  ],
  [wording.gateOpen(1, 1), '1 approval missing'],
  [wording.entries(1), '1 entry'],
  [wording.entries(2), 'All 2 entries, in the order in which they were added'],
  [wording.noOpenQuestions(1), 'The question is answered.'],
  [wording.gateOpen(1, 2), '1 of 2 approvals missing'],
  [wording.review('Look again', '1 May 2026', true), 'Look again: was due on 1 May 2026 and is not recorded as done'],
  [
    wording.compact({
      stage: wording.compactStage('Project planning', 'In progress since 1 May 2026'),
      gate: wording.compactGate('Before it is used', wording.gateOpen(1, 2)),
      overdue: 1,
    }),
    'Project planning: in progress since 1 May 2026; next gate: Before it is used (1 of 2 approvals missing); 1 review overdue',
  ],
  [wording.visit('1 May 2026', undefined), 'Since 1 May 2026'],
  [wording.visit('1 May 2026', '2 May 2026'), '1 May 2026 to 2 May 2026'],
  [wording.visit(undefined, '2 May 2026'), 'Until 2 May 2026, start date not recorded'],
  [wording.visit('1 May 2026', ''), 'From 1 May 2026, end date not recorded'],
  [wording.decided('approved', '', undefined, '1 May 2026'), 'Approved on 1 May 2026'],
  [
    lifecycleEntryWording.whyNot({ because: 'not-begun' }, '', 'completed'),
    'This stage is not in progress, so it cannot be completed.',
  ],
  [
    lifecycleEntryWording.whyNot({ because: 'not-begun' }, '', 'not-started'),
    'Only a stage that is in progress can go back to "Not started".',
  ],
  [
    lifecycleEntryWording.whyNot({ because: 'already-begun' }, '', 'skipped'),
    'This stage has already started, so it cannot be skipped.',
  ],
  [
    lifecycleEntryWording.whyNot({ because: 'gate-closed', gate: 'go-live' }, 'Before it is used'),
    'The gate "Before it is used" comes before this stage, and an approval is missing.',
  ],
] as const) {
  it(`the tracker says: ${expected}`, () => assert.equal(said, expected));
}
