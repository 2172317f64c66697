import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gateProgress } from '../../src/artefacts/gate-progress.js';
import type { LifecycleEvent } from '../../src/artefacts/lifecycle-progress.js';
import { whyNot, type WhyNot } from '../../src/artefacts/lifecycle-transition.js';
import type { Lifecycle } from '../../src/artefacts/lifecycle.js';
import { lifecycles } from '../../src/artefacts/lifecycles.js';
import { isCurrent, stageProgress } from '../../src/artefacts/stage-progress.js';

const lifecycle: Lifecycle = {
  title: 'Three stages with a gate',
  stages: ['plan', 'build', 'use'].map((id) => ({ id, title: id })),
  gates: [
    {
      id: 'go-live',
      title: 'Before it is used',
      before: 'use',
      approvals: [{ roles: ['technical-assurer'] }, { roles: ['senior-responsible-owner', 'clinical-safety-officer'] }],
    },
  ],
};

const begin = (stage: string): LifecycleEvent => ({ stage, becomes: 'in-progress' });
const end = (stage: string): LifecycleEvent => ({ stage, becomes: 'completed' });
const skip = (stage: string, reason = 'It was bought.'): LifecycleEvent => ({ stage, becomes: 'skipped', reason });
const back = (stage: string, reason = 'The data changed.'): LifecycleEvent => ({
  stage,
  becomes: 'returned-to',
  reason,
});
const decide = (role: string, decision: LifecycleEvent['decision'] = 'approved', more = {}): LifecycleEvent => ({
  gate: 'go-live',
  role,
  decision,
  ...more,
});

const built = [begin('plan'), end('plan'), begin('build'), end('build')];
const approved = [decide('technical-assurer'), decide('clinical-safety-officer')];

/** What has happened, what somebody wants to write down, and why that may not follow. */
const table: [name: string, history: LifecycleEvent[], event: LifecycleEvent, why: WhyNot['because'] | undefined][] = [
  ['the first stage may begin', [], begin('plan'), undefined],
  ['the second may not before the first has ended', [], begin('build'), 'stage-before-open'],
  ['nor while the first goes on', [begin('plan')], begin('build'), 'stage-before-open'],
  ['it may when the first has ended', [begin('plan'), end('plan')], begin('build'), undefined],
  ['it may when the first was skipped', [skip('plan')], begin('build'), undefined],
  ['a stage is skipped for a reason', [], skip('plan', ' '), 'reason-missing'],
  [
    'nor forward to where its gate is closed again',
    [...built, ...approved, begin('use'), back('plan'), end('plan')],
    back('use'),
    'gate-closed',
  ],
  [
    'nor past the stage of now',
    [...built, ...approved, begin('use'), back('plan')],
    back('build'),
    'other-stage-current',
  ],
  ['nor to where it is', [begin('plan')], back('plan'), 'nothing-changes'],
  ['a stage that was skipped may begin all the same', [skip('plan')], begin('plan'), undefined],
  ['but not while another goes on', [skip('plan'), begin('build')], begin('plan'), 'other-stage-current'],
  ['a stage that has begun is not skipped', [begin('plan')], skip('plan'), 'already-begun'],
  ['a stage that has not begun does not end', [], end('plan'), 'not-begun'],
  ['a stage does not begin twice', [begin('plan')], begin('plan'), 'nothing-changes'],
  ['a stage that has ended does not begin again', [begin('plan'), end('plan')], begin('plan'), 'already-begun'],
  ['a project may go back to it, for a reason', [begin('plan'), end('plan')], back('plan'), undefined],
  ['but not without one', [begin('plan'), end('plan')], back('plan', ''), 'reason-missing'],
  ['nor to where it has never been', [begin('plan'), end('plan')], back('build'), 'never-begun'],
  ['it may go back from the middle of a later stage', [...built.slice(0, 3)], back('plan'), undefined],
  ['what it went back to ends as it did before', [...built, back('plan')], end('plan'), undefined],
  ['and the stage behind it begins anew', [...built.slice(0, 3), back('plan'), end('plan')], begin('build'), undefined],
  ['one stage at a time', [...built, ...approved, back('plan')], begin('use'), 'other-stage-current'],
  ['a gate stays closed without approvals', built, begin('use'), 'gate-closed'],
  ['one approval of two is not enough', [...built, approved[0]!], begin('use'), 'gate-closed'],
  ['both open it', [...built, ...approved], begin('use'), undefined],
  [
    'conditions do not keep it closed',
    [...built, approved[0]!, decide('senior-responsible-owner', 'approved-with-conditions', { conditions: ['a'] })],
    begin('use'),
    undefined,
  ],
  [
    'who takes an approval back closes it',
    [...built, ...approved, decide('technical-assurer', 'not-approved', { reason: 'a' })],
    begin('use'),
    'gate-closed',
  ],
  ['who goes back has to ask again', [...built, ...approved, back('build'), end('build')], begin('use'), 'gate-closed'],
  ['a gate asks for some roles only', built, decide('data-scientist'), 'other-role'],
  ['who does not approve says why', built, decide('technical-assurer', 'not-approved'), 'reason-missing'],
  [
    'who has conditions names them',
    built,
    decide('technical-assurer', 'approved-with-conditions'),
    'conditions-missing',
  ],
  ['a gate that is not there', built, { gate: 'other', decision: 'approved' }, 'unknown-gate'],
  ['a stage that is not there', built, begin('other'), 'unknown-stage'],
  ['an event that changes nothing', built, { stage: 'plan' }, 'nothing-changes'],
];

describe('what may follow in the life of a project', () => {
  for (const [name, history, event, why] of table) {
    it(`${name}: ${why ? `no, ${why.replaceAll('-', ' ')}` : 'yes'}`, () => {
      assert.equal(whyNot(lifecycle, history, event)?.because, why);
    });
  }

  for (const known of lifecycles) {
    it(`the first stage of ${known.title} may begin, whatever leads back to it`, () => {
      assert.equal(whyNot(known, [], begin(known.stages[0]!.id)), undefined);
    });
  }

  it('says which stage is open and which gate is closed', () => {
    assert.deepEqual(whyNot(lifecycle, [], begin('build')), { because: 'stage-before-open', stage: 'plan' });
    assert.deepEqual(whyNot(lifecycle, built, begin('use')), { because: 'gate-closed', gate: 'go-live' });
  });
});

describe('the progress of stages', () => {
  it('tells loops as visits, and leaves what was in progress behind', () => {
    const history = [
      { ...begin('plan'), date: '2026-01-05' },
      { ...end('plan'), date: '2026-02-01' },
      { ...begin('build'), date: '2026-02-02' },
      { ...back('plan'), date: '2026-03-01' },
    ];
    const [plan, build, use] = stageProgress(lifecycle, history);
    assert.equal(plan?.state, 'returned-to');
    assert.equal(plan.since, '2026-03-01');
    assert.deepEqual(plan.visits, [
      { from: '2026-01-05', to: '2026-02-01', isReturn: false },
      { from: '2026-03-01', isReturn: true },
    ]);
    assert.equal(build?.state, 'not-started');
    assert.deepEqual(build.visits, [{ from: '2026-02-02', to: '2026-03-01', isReturn: false }]);
    assert.equal(use?.visits.length, 0);
    assert.deepEqual(
      [plan, build, use].map((stage) => isCurrent(stage)),
      [true, false, false],
    );
  });

  it('takes a stage that was completed without a beginning as a visit', () => {
    const [plan] = stageProgress(lifecycle, [{ ...end('plan'), date: 'May 2026' }]);
    assert.deepEqual(plan?.visits, [{ to: 'May 2026', isReturn: false }]);
  });
});

describe('the progress of a gate', () => {
  it('has the last decision of each approval, and what others have decided', () => {
    const history = [
      ...built,
      decide('technical-assurer', 'not-approved', { reason: 'a' }),
      ...approved,
      decide('somebody'),
    ];
    const { approvals, decisions, byOthers, isPassed } = gateProgress(lifecycle, lifecycle.gates![0]!, history);
    assert.deepEqual(
      approvals.map(({ decision }) => decision?.role),
      ['technical-assurer', 'clinical-safety-officer'],
    );
    assert.equal(decisions.length, 4);
    assert.deepEqual(
      byOthers.map(({ role }) => role),
      ['somebody'],
    );
    assert.ok(isPassed);
  });
});
