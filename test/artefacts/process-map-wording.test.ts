import assert from 'node:assert/strict';
import { test } from 'node:test';
import { processMapWording as wording } from '../../src/wording/process-map-wording.js';

test('a role is told with what it decides, also where that is nothing', () => {
  assert.equal(
    wording.ofRole('Caldicott Guardian', [{ part: 'advises', stages: 2 }]),
    'Caldicott Guardian: advises in 2 stages, decides in none.',
  );
  assert.equal(
    wording.ofRole('Clinical lead', [
      { part: 'decides', stages: 1 },
      { part: 'is-told', stages: 3 },
      { otherWord: 'watches', stages: 1 },
      { otherWord: '', stages: 1 },
    ]),
    'Clinical lead: decides in 1 stage, is told in 3 stages, has the part "watches" in 1 stage, has a part that is not named in 1 stage.',
  );
});

test('a stage is told with who decides', () => {
  assert.equal(wording.ofStage('Plan', 0, []), 'Plan: no role has a part.');
  assert.equal(wording.ofStage('Plan', 1, []), 'Plan: 1 role has a part. It does not decide.');
  assert.equal(wording.ofStage('Plan', 3, []), 'Plan: 3 roles have a part. None of them decides.');
  assert.equal(wording.ofStage('Plan', 3, ['The team']), 'Plan: 3 roles have a part. The team decides.');
  assert.equal(wording.ofStage('Plan', 4, ['A', 'B', 'C']), 'Plan: 4 roles have a part. A, B and C decide.');
});

test('both at once are told in one sentence', () => {
  assert.equal(wording.ofBoth('A', 'Plan', []), 'A has no part in Plan.');
  assert.equal(wording.ofBoth('A', 'Plan', [{ part: 'decides' }, { part: 'does' }]), 'A in Plan: decides and does.');
  assert.equal(wording.everything(12, 1), 'Everything is shown: 12 stages and 1 role.');
});

test('a mark of the picture says where it stands and what it is', () => {
  assert.equal(
    wording.mark('Problem Formulation', 'Clinical lead', 'advises', '', 'Whether it makes sense in care'),
    'Problem Formulation: Clinical lead advises. Whether it makes sense in care',
  );
  assert.equal(wording.mark('Plan', 'A', undefined, 'watches', ''), 'Plan: A has the part "watches".');
});
