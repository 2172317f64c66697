import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LifecycleEvent } from '../../src/artefacts/lifecycle-progress.js';
import type { Lifecycle } from '../../src/artefacts/lifecycle.js';
import { projectPlace } from '../../src/artefacts/project-place.js';

const approvals = [{ roles: ['technical-assurer'] }];
const lifecycle: Lifecycle = {
  title: 'Three stages',
  stages: ['plan', 'build', 'use'].map((id) => ({ id, title: id })),
  gates: [
    { id: 'live', title: 'Before use', before: 'use', approvals },
    { id: 'start', title: 'Before building', before: 'build', approvals },
  ],
};
const today = { year: 2026, month: 11, day: 23 };
const place = (history: LifecycleEvent[], more = {}) => projectPlace(lifecycle, { history, ...more }, today);
const begin = (stage: string): LifecycleEvent => ({ stage, becomes: 'in-progress' });
const end = (stage: string): LifecycleEvent => ({ stage, becomes: 'completed' });
const approve = (gate: string): LifecycleEvent => ({ gate, role: 'technical-assurer', decision: 'approved' });

describe('where a project is', () => {
  for (const [name, history, current, gate] of [
    ['nowhere before it begins, with the first gate before it', [], undefined, 'start'],
    ['in the stage that has begun', [begin('plan')], 'plan', 'start'],
    ['behind the stage that has ended', [begin('plan'), end('plan')], undefined, 'start'],
    ['with the next gate, where the first is passed', [begin('plan'), approve('start')], 'plan', 'live'],
    ['with no gate behind the last', [begin('use')], 'use', undefined],
    ['at the later of two', [begin('plan'), begin('build')], 'build', 'live'],
    [
      'at the stage that it went back to, with its gate closed again',
      [
        begin('plan'),
        end('plan'),
        approve('start'),
        begin('build'),
        { stage: 'plan', becomes: 'returned-to' as const },
      ],
      'plan',
      'start',
    ],
  ] as const) {
    it(`is ${name}`, () => {
      const { current: found, nextGate } = place([...history]);
      assert.equal(found?.stage.id, current);
      assert.equal(nextGate?.gate.id, gate);
    });
  }

  it('is behind the stage that was completed last, after it went back, with the gate that is closed again', () => {
    const { lastEnded, nextGate } = place([
      begin('plan'),
      end('plan'),
      approve('start'),
      begin('build'),
      end('build'),
      { stage: 'plan', becomes: 'returned-to', reason: 'a' },
      end('plan'),
    ]);
    assert.equal(lastEnded?.stage.id, 'plan');
    assert.equal(nextGate?.gate.id, 'start');
  });

  it('says which reviews are overdue: not those of today, not those that were done, not those without a day', () => {
    const reviews = [
      { title: 'Yesterday', due: '22 November 2026' },
      { title: 'Today', due: '2026-11-23' },
      { title: 'Done', due: '1 May 2026', done: '2 May 2026' },
      { title: 'Some day', due: 'spring' },
    ];
    assert.deepEqual(
      place([], { reviews }).overdue.map(({ title }) => title),
      ['Yesterday'],
    );
  });

  it('has the gates of the project beside those of the lifecycle, in the order of the stages', () => {
    const gates = [{ id: 'own', title: 'Own', before: 'plan', approvals }];
    assert.deepEqual(
      place([], { gates }).gates.map(({ gate }) => gate.id),
      ['own', 'start', 'live'],
    );
  });
});
