import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as v from 'valibot';
import { actors } from '../../src/artefacts/actors.js';
import { lifecycleStages } from '../../src/artefacts/lifecycle-stages.js';
import { lifecycles } from '../../src/artefacts/lifecycles.js';
import { actorsIn, filteredEntries, groupsByPart, stageCount } from '../../src/artefacts/process-groups.js';
import { processGrid } from '../../src/artefacts/process-grid.js';
import { processMapSchema, type ProcessMap } from '../../src/artefacts/process-map.js';
import { loadProcessMap, processMapIds } from '../../src/artefacts/process-maps.js';
import { turingStages } from '../../src/artefacts/turing-stages.js';

const map: ProcessMap = {
  title: 'Rota',
  stages: [
    { id: 'plan', title: 'Plan' },
    { id: 'run', title: 'Run' },
  ],
  actors: [
    { id: 'team', title: 'The team' },
    { id: 'nobody', title: 'Nobody' },
    { id: 'clinical-lead', title: 'Our clinical lead', decides: 'The rota' },
  ],
  parts: [
    { stage: 'run', actor: 'clinical-lead', part: 'is-told' },
    { stage: 'run', actor: 'data-scientist', part: 'does' },
    { stage: 'plan', actor: 'team', part: 'does' },
    { stage: 'plan', actor: 'team', part: 'decides', what: 'Who works when' },
    { stage: 'plan', actor: 'clinical-lead', part: 'advises' },
  ],
};

describe('a process map as stages by roles', () => {
  it('has the map’s own roles first, then the library’s, and only those with a part', () => {
    const { grid, problems } = processGrid(map);
    assert.deepEqual(
      grid.actors.map(({ title }) => title),
      ['The team', 'Our clinical lead', 'Data scientist'],
    );
    assert.deepEqual(grid.withoutPart, [{ id: 'nobody', title: 'Nobody' }]);
    assert.deepEqual(problems, []);
    assert.equal(grid.actors[1]?.isToCheck, undefined);
  });

  it('has its parts in reading order, the weightiest first', () => {
    const { entries } = processGrid(map).grid;
    assert.deepEqual(
      entries.map(({ stage, actor, part }) => [stage, actor, part]),
      [
        [0, 0, 'decides'],
        [0, 0, 'does'],
        [0, 1, 'advises'],
        [1, 1, 'is-told'],
        [1, 2, 'does'],
      ],
    );
  });

  it('keeps and tells what nobody knows', () => {
    const { grid, problems } = processGrid({
      ...map,
      parts: [
        { stage: 'later', actor: 'team', part: 'does' },
        { stage: 'plan', actor: 'auditor', part: 'advises' },
        { stage: 'plan', actor: 'team', extra: { part: 'watches', since: 2020 } },
        { stage: '', actor: '' },
      ],
    });
    assert.deepEqual(
      grid.stages.map(({ title, isUnknown }) => [title, isUnknown]),
      [
        ['Plan', undefined],
        ['Run', undefined],
        ['later', true],
        ['', true],
      ],
    );
    assert.deepEqual(
      grid.actors.map(({ title }) => title),
      ['The team', 'auditor', ''],
    );
    assert.deepEqual(grid.entries[0], {
      stage: 0,
      actor: 0,
      otherWord: 'watches',
      what: undefined,
      extra: { since: 2020 },
    });
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['parts.0.stage', 'parts.1.actor', 'parts.2.part', 'parts.3.stage', 'parts.3.actor', 'parts.3.part'],
    );
  });

  it('tells ids that two stages or two roles have, and loses neither', () => {
    const twice = { id: 'plan', title: 'Plan again' };
    const { grid, problems } = processGrid({
      ...map,
      stages: [...(map.stages ?? []), twice],
      actors: [...(map.actors ?? []), { id: 'team', title: 'Another team' }],
    });
    assert.equal(grid.stages.at(-1)?.title, 'Plan again');
    assert.deepEqual(
      grid.withoutPart.map(({ title }) => title),
      ['Nobody', 'Another team'],
    );
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['stages.2.id', 'actors.3.id'],
    );
    assert.equal(filteredEntries(grid.entries, { stage: 0 }).length, 3);
  });

  it('is told by role and by stage', () => {
    const { entries } = processGrid(map).grid;
    const ofTeam = groupsByPart(filteredEntries(entries, { actor: 0 }));
    assert.deepEqual(
      ofTeam.map((group) => [group.part, stageCount(group.entries)]),
      [
        ['decides', 1],
        ['does', 1],
      ],
    );
    assert.deepEqual(actorsIn(filteredEntries(entries, { stage: 1 })), [1, 2]);
    assert.deepEqual(filteredEntries(entries, { stage: 1, actor: 0 }), []);
    const others = groupsByPart([
      { stage: 0, actor: 0, otherWord: 'watches' },
      { stage: 1, actor: 0, otherWord: 'watches' },
      { stage: 1, actor: 0, part: 'advises' },
    ]);
    assert.deepEqual(
      others.map((group) => [group.part ?? group.otherWord, group.entries.length]),
      [
        ['advises', 1],
        ['watches', 2],
      ],
    );
  });

  it('takes as long for many stages and roles as they are many', () => {
    const parts = Array.from({ length: 5000 }, (_, index) => ({
      stage: `s${index}`,
      actor: `a${index}`,
      part: 'does' as const,
    }));
    const begin = performance.now();
    const { grid } = processGrid({ title: '', parts });
    assert.ok(performance.now() - begin < 500);
    assert.equal(grid.actors.length, 5000);
  });
});

describe('the map of this library', () => {
  it('gives every role a part in the stages of the lifecycle, and nothing odd', async () => {
    for (const id of processMapIds) {
      const ours = await loadProcessMap(id);
      assert.ok(ours && v.is(processMapSchema, ours));
      const { grid, problems } = processGrid(ours, lifecycleStages.get(ours.lifecycle ?? ''));
      assert.deepEqual(problems, []);
      assert.equal(grid.stages.length, turingStages.length);
      assert.equal(grid.actors.length, actors.length);
      for (const [index] of grid.stages.entries()) {
        const inStage = filteredEntries(grid.entries, { stage: index });
        assert.ok(inStage.length > 3 && inStage.every(({ part, what }) => part && what));
      }
    }
    assert.equal(await loadProcessMap('none'), undefined);
  });

  it('lets nobody decide who only advises', async () => {
    const { parts = [] } = (await loadProcessMap('turing')) ?? {};
    const partsOf = (actor: string) => new Set(parts.filter((each) => each.actor === actor).map(({ part }) => part));
    assert.deepEqual(partsOf('caldicott-guardian'), new Set(['advises']));
    assert.ok(!partsOf('data-protection-officer').has('decides'));
    assert.ok(partsOf('senior-responsible-owner').has('decides'));
  });

  it('has the stages that the library’s lifecycles have', () => {
    for (const { id = '', stages } of lifecycles) {
      const titles = lifecycleStages.get(id)?.map(({ title }) => title);
      assert.deepEqual(
        titles,
        stages.map(({ title }) => title),
      );
    }
  });
});
