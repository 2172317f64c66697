import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { processParts, type ProcessMap } from '../../src/artefacts/process-map.js';
import { readProcessMap, readProcessMapData } from '../../src/formats/read-process-map.js';
import { writeYaml } from '../../src/formats/write-yaml.js';

const words = fc.constantFrom('plan', 'run', 'team', 'yes', '1.10', 'A: b', '# c', 'Zoë', ' x', 'constructor');
const extra = fc.dictionary(fc.constantFrom('ticket', 'mood'), words, { minKeys: 1, maxKeys: 2 });
const some = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined });
const map = fc
  .record({
    schemaVersion: some(fc.constant(1)),
    title: words,
    source: some(words),
    lifecycle: some(words),
    stages: some(
      fc.array(fc.record({ id: words, title: words, phase: some(words), extra: some(extra) }), { maxLength: 3 }),
    ),
    actors: some(fc.array(fc.record({ id: words, title: words, decides: some(words) }), { maxLength: 3 })),
    parts: fc.array(
      fc.record({
        stage: words,
        actor: words,
        part: some(fc.constantFrom(...processParts)),
        what: some(words),
        extra: some(extra),
      }),
      { maxLength: 4 },
    ),
    extra: some(extra),
  })
  .map((record) => JSON.parse(JSON.stringify(record)) as ProcessMap);

describe('a process map', () => {
  it('comes back from JSON and YAML as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(map, async (written) => {
        assert.deepEqual((await readProcessMap(JSON.stringify(written))).map, written);
        assert.deepEqual((await readProcessMap(writeYaml(written))).map, written);
      }),
      { numRuns: 200 },
    );
  });

  it('is read from a file as a person writes it', async () => {
    const {
      map: read,
      problems,
      format,
    } = await readProcessMap(`
title: Rota
lifecycle: turing
stages: [Plan, { title: Run, phase: Work }]
actors:
  - The team
parts:
  - { stage: Plan, actor: The team, part: Is told, what: 2024 }
  - { stage: Plan, actor: The team, part: decides }
`);
    assert.equal(format, 'yaml');
    assert.deepEqual(problems, []);
    assert.deepEqual(read, {
      title: 'Rota',
      lifecycle: 'turing',
      stages: [
        { id: 'Plan', title: 'Plan' },
        { id: 'Run', title: 'Run', phase: 'Work' },
      ],
      actors: [{ id: 'The team', title: 'The team' }],
      parts: [
        { stage: 'Plan', actor: 'The team', part: 'is-told', what: '2024' },
        { stage: 'Plan', actor: 'The team', part: 'decides' },
      ],
    });
  });

  it('keeps and tells what is not known', () => {
    const { map: read, problems } = readProcessMapData({
      colour: 'blue',
      parts: [{ stage: 'a', actor: 'b', part: 'watches', since: 2020 }, 'c'],
    });
    assert.deepEqual(read, {
      title: '',
      parts: [{ stage: 'a', actor: 'b', extra: { part: 'watches', since: 2020 } }],
      extra: { colour: 'blue' },
    });
    assert.deepEqual(problems.map(({ path }) => path).sort(), ['colour', 'parts.0.part', 'parts.0.since', 'parts.1']);
  });

  it('may be empty, and has to be a map', async () => {
    assert.deepEqual(readProcessMapData({ parts: [] }), {
      map: { title: '', parts: [] },
      problems: [],
      format: 'json',
    });
    for (const other of ['', '{}', '[1]', '# Minutes', 'a: b', '{"parts":', ': :']) {
      const { map: read, problems } = await readProcessMap(other);
      assert.equal(read, undefined, other);
      assert.equal(problems.at(-1)?.severity, 'error', other);
    }
  });

  it('says so when a later version wrote it', () => {
    const { isNewer, problems } = readProcessMapData({ schemaVersion: 9, parts: [] });
    assert.equal(isNewer, true);
    assert.equal(problems[0]?.path, 'schemaVersion');
  });

  it('has an end', () => {
    const parts = Array.from({ length: 6000 }, () => ({ stage: 'a', actor: 'b', part: 'does' }));
    const { map: read, problems } = readProcessMapData({ parts });
    assert.equal(read?.parts.length, 5000);
    assert.equal(problems[0]?.path, 'parts.5000');
  });

  it('throws at nothing, and loses nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything({ withBigInt: true, withNullPrototype: true }), async (anything) => {
        assert.ok(Array.isArray(readProcessMapData(anything).problems));
        assert.ok(Array.isArray(readProcessMapData({ parts: anything, stages: anything, title: anything }).problems));
        assert.ok(Array.isArray((await readProcessMap(anything as string)).problems));
      }),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.array(fc.record({ stage: fc.jsonValue(), actor: words, part: fc.jsonValue() })), (parts) => {
        const { map: read, problems } = readProcessMapData({ parts });
        const told = JSON.stringify([read, problems]);
        for (const { stage, part } of parts) {
          for (const value of [stage, part]) {
            if (typeof value !== 'string' || processParts.some((one) => same(one, value))) continue;
            assert.ok(told.includes(JSON.stringify(value)), told);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

const same = (part: string, written: string): boolean =>
  part ===
  written
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
