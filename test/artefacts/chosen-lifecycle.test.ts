import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chosenLifecycle } from '../../src/artefacts/chosen-lifecycle.js';
import { lifecycles } from '../../src/artefacts/lifecycles.js';

describe('the lifecycle that a project follows', () => {
  it('is its own, where it has one', () => {
    const own = { title: 'Ours', stages: [{ id: 'a', title: 'A' }] };
    assert.equal(chosenLifecycle(own, [], lifecycles).lifecycle, own);
  });

  it('is the one that it names', () => {
    assert.equal(chosenLifecycle({ id: 'gds' }, [], lifecycles).lifecycle.id, 'gds');
  });

  it('is the first that is known, where it names none', () => {
    assert.equal(chosenLifecycle(undefined, [], lifecycles).lifecycle.id, 'turing');
  });

  it('has the stages of the history, where nobody knows its name', () => {
    const history = [{ stage: 'b' }, { stage: 'a' }, { gate: 'g' }, { stage: 'b' }];
    const { lifecycle, isUnknown } = chosenLifecycle({ id: 'other' }, history, lifecycles);
    assert.equal(isUnknown, true);
    assert.equal(lifecycle.title, 'other');
    assert.deepEqual(
      lifecycle.stages.map(({ id }) => id),
      ['b', 'a'],
    );
  });
});
