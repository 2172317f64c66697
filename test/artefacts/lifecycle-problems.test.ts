import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lifecycleProblems } from '../../src/artefacts/lifecycle-problems.js';
import type { LifecycleProgress } from '../../src/artefacts/lifecycle-progress.js';
import type { Lifecycle } from '../../src/artefacts/lifecycle.js';
import { lifecycles } from '../../src/artefacts/lifecycles.js';

const lifecycle: Lifecycle = {
  title: 'Three stages',
  stages: ['plan', 'build', 'use'].map((id) => ({ id, title: id })),
  gates: [{ id: 'go', title: 'Before use', before: 'use', approvals: [{ roles: ['caldicott-guardian'] }] }],
};
const found = (history: LifecycleProgress['history'], more: Partial<Lifecycle> = {}, reviews = []): string[] =>
  lifecycleProblems({ ...lifecycle, ...more }, { history, reviews }).map(({ path, message }) => `${path}: ${message}`);

describe('problems of a lifecycle', () => {
  it('are none where all is well', () => {
    assert.deepEqual(
      found([
        { date: '1 May 2026', stage: 'plan', becomes: 'in-progress' },
        { date: '2026-05-02', stage: 'plan', becomes: 'completed' },
        { date: '3 May 2026', gate: 'go', role: 'caldicott-guardian', decision: 'approved' },
      ]),
      [],
    );
  });

  it('are none in those of the library', () => {
    for (const known of Object.values(lifecycles)) {
      assert.deepEqual(lifecycleProblems(known, { history: [] }), [], known.title);
    }
  });

  it('say that a stage leads nowhere, and not that it leads round in a circle', () => {
    const stages = [{ id: 'plan', title: 'plan', next: ['biuld'] }, ...lifecycle.stages.slice(1)];
    assert.deepEqual(found([], { stages }), ['stages.0.next: "biuld" is no stage of this lifecycle.']);
  });

  for (const [name, problems, expected] of [
    ['an unknown stage', found([{ stage: 'nowhere', becomes: 'in-progress' }]), ['history.0.stage: "nowhere"']],
    ['an unknown gate', found([{ gate: 'nowhere', decision: 'approved' }]), ['history.0.gate: "nowhere"']],
    [
      'a gate that somebody else has decided',
      found([{ gate: 'go', role: 'vendor', decision: 'approved' }]),
      ['history.0.role: "Before use" was decided by "vendor"'],
    ],
    [
      'a gate that somebody without a role has decided',
      found([{ gate: 'go', decision: 'approved' }]),
      ['history.0.role: "Before use" was decided by somebody whose role is not named'],
    ],
    [
      'two current stages',
      found([
        { stage: 'plan', becomes: 'in-progress' },
        { stage: 'build', becomes: 'in-progress' },
      ]),
      ['history: 2 stages are in progress at once: "plan", "build"'],
    ],
    [
      'dates that run backwards',
      found([{ date: '3 May 2026' }, { date: 'spring' }, { date: '2026-05-02' }]),
      ['history.1.date: "spring" is not a date', 'history.2.date: The date 2026-05-02 comes before 3 May 2026'],
    ],
    [
      'a stage skipped without a reason',
      found([{ stage: 'plan', becomes: 'skipped' }]),
      ['history.0.reason: There is no'],
    ],
    [
      'a loop without a way out',
      found([], {
        stages: lifecycle.stages.map((stage) => (stage.id === 'build' ? { ...stage, next: ['plan'] } : stage)),
      }),
      ['stages: What is behind "plan", "build" leads back there'],
    ],
    [
      'a stage that leads to itself, and to nowhere',
      found([], {
        stages: ['a', 'c'].map((id) => ({ id, title: id, next: id === 'a' ? ['a', 'b'] : undefined })),
        gates: [],
      }),
      ['stages.0.next: "b" is no stage', 'stages: What is behind "a" leads back'],
    ],
    [
      'two stages of one id, and a gate before none',
      found([], {
        stages: [
          { id: 'a', title: 'A', next: [] },
          { id: 'a', title: 'B', next: [] },
        ],
      }),
      ['stages.1.id: Two stages have the id "a"', 'gates: "Before use" stands before "use"'],
    ],
  ] as const) {
    it(`name ${name}`, () => {
      assert.equal(problems.length, expected.length, problems.join('\n'));
      for (const [index, start] of expected.entries()) assert.ok(problems[index]?.startsWith(start), problems[index]);
    });
  }

  it('are found in a lifecycle of thousands of stages that all lead to each other', () => {
    const ids = Array.from({ length: 300 }, (_, index) => `s${index}`);
    const stages = ids.map((id) => ({ id, title: id, next: ids }));
    assert.deepEqual(lifecycleProblems({ title: 'Web', stages }, { history: [] }), []);
  });
});
