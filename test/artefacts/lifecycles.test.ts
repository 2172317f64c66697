import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as v from 'valibot';
import { actors } from '../../src/artefacts/actors.js';
import { characteristics } from '../../src/artefacts/characteristics.js';
import { dataHazards } from '../../src/artefacts/data-hazards.js';
import { lifecycleSchema, nextStages } from '../../src/artefacts/lifecycle.js';
import { lifecycles } from '../../src/artefacts/lifecycles.js';

const known = {
  asks: characteristics.sections.flatMap(({ items }) => items.map(({ id }) => id)),
  hazards: dataHazards.map(({ id }) => id),
  roles: actors.map(({ id }) => id),
};

describe('the lifecycles', () => {
  it('are five, valid by the schema that a team uses for its own', () => {
    assert.deepEqual(
      lifecycles.map(({ id, stages }) => [id, stages.length]),
      [
        ['turing', 12],
        ['gds', 6],
        ['iso-22989', 7],
        ['crisp-dm', 6],
        ['nhs-england-status', 3],
      ],
    );
    for (const lifecycle of lifecycles) assert.deepEqual(v.parse(lifecycleSchema, lifecycle), lifecycle);
  });

  for (const { title, stages } of lifecycles) {
    it(`${title}: each stage says what happens, what is asked, what can go wrong and who has a part in it`, () => {
      assert.equal(new Set(stages.map(({ id }) => id)).size, stages.length);
      for (const stage of stages) {
        assert.match(stage.description ?? '', /^[A-Z].+\.$/, stage.id);
        for (const kind of Object.keys(known) as (keyof typeof known)[]) {
          assert.ok(stage[kind]?.length, `${stage.id} has no ${kind}`);
          for (const id of stage[kind] ?? []) assert.ok(known[kind].includes(id), `${stage.id}: ${kind} ${id}`);
        }
      }
    });

    it(`${title}: every stage can be reached from the first`, () => {
      const reached = new Set([stages[0]!.id]);
      for (const id of reached) {
        const place = stages.findIndex((stage) => stage.id === id);
        for (const next of nextStages(stages, place)) reached.add(next);
      }
      assert.deepEqual([...reached].sort(), stages.map(({ id }) => id).sort());
    });
  }

  it('ask every item of the checklist at some stage', () => {
    for (const { id, stages } of lifecycles) {
      const asked = new Set(stages.flatMap(({ asks = [] }) => asks));
      assert.deepEqual(
        known.asks.filter((item) => !asked.has(item)),
        [],
        id,
      );
    }
  });
});
