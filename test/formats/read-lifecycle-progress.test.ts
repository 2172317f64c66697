import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  gateDecisions,
  stageChanges,
  type LifecycleEvent,
  type LifecycleProgress,
} from '../../src/artefacts/lifecycle-progress.js';
import { readLifecycleProgress, readLifecycleProgressData } from '../../src/formats/read-lifecycle-progress.js';
import { writeLifecycleProgressJson, writeLifecycleProgressYaml } from '../../src/formats/write-lifecycle-progress.js';

const words = fc.constantFrom(
  'plan',
  'build',
  '23 November 2026',
  '2026-11-23',
  'yes',
  '1.10',
  'A: b',
  '# c',
  'Zoë',
  ' x',
);
const some = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined });
const event = fc.record(
  {
    date: words,
    stage: words,
    becomes: fc.constantFrom(...stageChanges),
    gate: words,
    decision: fc.constantFrom(...gateDecisions),
    role: words,
    by: words,
    reason: words,
    conditions: fc.array(words, { maxLength: 2 }),
    evidence: fc.array(words, { maxLength: 2 }),
    extra: fc.dictionary(fc.constantFrom('ticket', 'mood', 'becomes', 'extra'), words, { minKeys: 1, maxKeys: 2 }),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<LifecycleEvent>;
const gate = fc.record({
  id: words,
  title: words,
  before: words,
  approvals: fc.array(fc.record({ roles: fc.array(words, { minLength: 1, maxLength: 2 }) }), { maxLength: 2 }),
});
const lifecycle = fc.oneof(
  fc.record({ id: fc.constantFrom('turing', 'gds') }),
  fc.record({ title: words, stages: fc.array(fc.record({ id: words, title: words }), { minLength: 1, maxLength: 3 }) }),
);
const progress = fc
  .record({
    schemaVersion: fc.constant(1),
    project: some(words),
    lifecycle: some(lifecycle),
    gates: some(fc.array(gate, { maxLength: 2 })),
    reviews: some(fc.array(fc.record({ title: words, due: words }), { maxLength: 2 })),
    history: fc.array(event, { maxLength: 4 }),
  })
  .map((record) => JSON.parse(JSON.stringify(record)) as LifecycleProgress);

describe('a project’s way through a lifecycle', () => {
  it('comes back from JSON and YAML as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(progress, async (written) => {
        assert.deepEqual((await readLifecycleProgress(writeLifecycleProgressJson(written))).progress, written);
        assert.deepEqual((await readLifecycleProgress(writeLifecycleProgressYaml(written))).progress, written);
      }),
      { numRuns: 200 },
    );
  });

  it('is read from a file as a person writes it', async () => {
    const { progress, problems, format } = await readLifecycleProgress(`
project: Discharge planner
lifecycle: turing
history:
  - date: 1 May 2026
    stage: project-planning
    becomes: In progress
  - date: 2026-06-01
    gate: go-live
    decision: approved with conditions
    role: clinical-safety-officer
    by: A. Nurse
    conditions: Say it on the page.
    ticket: ETH-12
reviews:
  - title: Look again
    due: 1 May 2027
`);
    assert.equal(format, 'yaml');
    assert.deepEqual(progress?.lifecycle, { id: 'turing' });
    assert.equal(progress?.history[0]?.becomes, 'in-progress');
    assert.equal(progress?.history[1]?.decision, 'approved-with-conditions');
    assert.deepEqual(progress?.history[1]?.conditions, ['Say it on the page.']);
    assert.deepEqual(progress?.history[1]?.extra, { ticket: 'ETH-12' });
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['history.1.ticket'],
    );
  });

  it('tells what it cannot read, by its place, and keeps the rest', async () => {
    const { progress, problems } = await readLifecycleProgress(
      JSON.stringify({ history: [{ stage: 'plan', becomes: 'begun' }, 5, { stage: 'build' }], gates: 'none' }),
    );
    assert.equal(progress?.history.length, 2);
    assert.equal(
      problems.find(({ path }) => path === 'history.0.becomes')?.message,
      '"becomes" of an event cannot hold this: "begun" is none of in-progress, completed, skipped, returned-to, not-started. It was kept as it is.',
    );
    assert.deepEqual(progress.history[0]?.extra, { becomes: 'begun' });
    assert.deepEqual(progress.extra, { gates: 'none', history: [5] });
    assert.deepEqual(problems.map(({ path }) => path).sort(), ['gates', 'history.0.becomes', 'history.1']);
  });

  it('of a later version is shown and said to be so', async () => {
    const { isNewer, progress } = await readLifecycleProgress('{"schemaVersion":99,"history":[]}');
    assert.equal(isNewer, true);
    assert.equal(progress?.schemaVersion, 99);
  });

  for (const text of ['', 'Words.', '[]', '{', '{"answers":[]}', 'a: [', '<html></html>', '\u0000']) {
    it(`is nothing in ${JSON.stringify(text)}, which is told`, async () => {
      const { progress, problems } = await readLifecycleProgress(text);
      assert.equal(progress, undefined);
      assert.equal(problems.at(-1)?.severity, 'error');
    });
  }

  it('never throws, whatever a page gives', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }), (anything) => {
        assert.ok(Array.isArray(readLifecycleProgressData(anything).problems));
        assert.ok(Array.isArray(readLifecycleProgressData({ history: [anything], lifecycle: anything }).problems));
      }),
    );
  });
});
