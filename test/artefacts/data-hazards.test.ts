import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as v from 'valibot';
import { dataHazardSchema } from '../../src/artefacts/data-hazard.js';
import { dataHazards, findDataHazard, loadDataHazard, loadDataHazards } from '../../src/artefacts/data-hazards.js';

describe('the vocabulary of data hazards', () => {
  it('has eleven core labels and five extensions, each with its own id', () => {
    assert.equal(dataHazards.filter(({ isExtension }) => !isExtension).length, 11);
    assert.equal(dataHazards.filter(({ isExtension }) => isExtension).length, 5);
    assert.equal(new Set(dataHazards.map(({ id }) => id)).size, 16);
  });

  for (const [name, id] of [
    ['Contains Data Science', 'general-hazard'],
    ['general', 'general-hazard'],
    ['Data Hazard: General Data Hazard', 'general-hazard'],
    ['Automates decision-making', 'automates-decision-making'],
    ['Danger Of Misuse', 'danger-of-misuse'],
    ['misuse', 'danger-of-misuse'],
    ['environment', 'high-environmental-cost'],
    ['lacks-community', 'lacks-community-involvement'],
    ['Classifies or ranks people', 'ranks-classifies'],
    ['classifies-people', 'ranks-classifies'],
    ['reinforce-bias', 'reinforces-biases'],
    ['PRIVACY', 'risk-to-privacy'],
    ['`Privacy`', 'risk-to-privacy'],
    ['Synthetic Biology Data Hazard: Capable of Ecological Harm', 'ecological-harm'],
    ['Integration of Incompatible Data', 'incompatible-data'],
  ]) {
    it(`knows ${name}`, () => assert.equal(findDataHazard(name!)?.id, id));
  }

  for (const name of ['', 'Ignores or opposes community needs', 'ignores', 'constructor']) {
    it(`does not know "${name}"`, () => assert.equal(findDataHazard(name), undefined));
  }

  it('has no name for two labels', () => {
    for (const label of dataHazards) {
      for (const name of [label.id, label.title, ...label.aliases]) assert.equal(findDataHazard(name), label, name);
    }
  });

  it('has words and a drawing for each label, as the schema has them', async () => {
    const hazards = await loadDataHazards();
    assert.deepEqual(
      hazards.map(({ id, title }) => ({ id, title })),
      dataHazards.map(({ id, title }) => ({ id, title })),
    );
    for (const hazard of hazards) {
      assert.deepEqual(v.parse(dataHazardSchema, hazard), hazard);
      assert.ok(hazard.description.length > 40 && hazard.description.length < 230, hazard.id);
      assert.ok(hazard.examples.length >= 2 && hazard.precautions.length >= 3, hazard.id);
      assert.ok(hazard.precautionsBy, hazard.id);
      assert.ok(Object.values(hazard.pictogram ?? {}).some(Boolean), hazard.id);
    }
  });

  it('has no precautions of the project where the project has none', async () => {
    for (const { id } of dataHazards.filter(({ isExtension }) => isExtension)) {
      assert.equal((await loadDataHazard(id)).precautionsBy, 'library');
    }
  });

  it('refuses to load a label that is not there', async () => {
    await assert.rejects(loadDataHazard('nonsense'), RangeError);
    await assert.rejects(loadDataHazard('constructor'), RangeError);
  });

  it('takes no drawing that is more than commands and numbers', () => {
    const hazard = { id: 'x', title: 'X', pictogram: { areas: 'M0 0"/><script>' } };
    assert.equal(v.safeParse(dataHazardSchema, hazard).success, false);
  });
});
