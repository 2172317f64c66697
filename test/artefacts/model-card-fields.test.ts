import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mainFieldOf, modelCardFields, modelCardSections } from '../../src/artefacts/model-card-fields.js';
import { modelCardSchema } from '../../src/artefacts/model-card.js';

interface AnySchema {
  entries?: Record<string, AnySchema>;
  wrapped?: AnySchema;
}

const hasPlace = (path: string): boolean => {
  let place: AnySchema | undefined = modelCardSchema as AnySchema;
  for (const key of path.split('.')) place = (place?.wrapped ?? place)?.entries?.[key];
  return place !== undefined;
};

const countIn = (section: string) => modelCardFields.filter((field) => field.section === section).length;

describe('modelCardFields', () => {
  it('is every field of every section in the order of the page', () => {
    assert.deepEqual(
      modelCardSections.map(({ name, heading }) => [name, heading, countIn(name)]),
      [
        ['specification', 'Specification', 16],
        ['overview', 'Overview', 2],
        ['intendedUse', 'Intended use', 6],
        ['data', 'Data', 5],
        ['methodology', 'Methodology and training', 12],
        ['evaluation', 'Evaluation and performance', 6],
        ['ethics', 'Ethical considerations', 4],
        ['oversight', 'Human oversight', 3],
        ['caveats', 'Caveats', 3],
      ],
    );
    assert.equal(new Set(modelCardFields.map(({ path }) => path)).size, 57);
    for (const { path } of modelCardFields) assert.ok(hasPlace(path), path);
    for (const { name } of modelCardSections) {
      assert.equal(modelCardFields.find(({ path }) => path === mainFieldOf[name])?.section, name);
    }
  });

  it('has for each field its words, its kind and what the template calls it', () => {
    const field = (path: string) => modelCardFields.find((each) => each.path === path);
    assert.deepEqual(field('owners'), {
      path: 'owners',
      section: 'specification',
      label: 'Developed by',
      kind: 'owners',
      templateLabel: 'Developed By:',
    });
    assert.deepEqual(field('dates.nextReview'), {
      path: 'dates.nextReview',
      section: 'specification',
      label: 'Next review',
      kind: 'text',
    });
    assert.deepEqual(field('methodology.hyperparameters'), {
      path: 'methodology.hyperparameters',
      section: 'methodology',
      group: 'Training methods',
      label: 'Hyperparameter/fine tuning',
      kind: 'text',
      templateLabel: 'Hyperparameter/Fine Tuning:',
    });
    assert.deepEqual(modelCardFields.filter(({ templateLabel }) => templateLabel !== undefined).length, 30);
    assert.deepEqual(
      new Set(modelCardFields.map(({ kind }) => kind)),
      new Set(['text', 'texts', 'owners', 'splits', 'metrics', 'risks', 'images', 'licences', 'links', 'words']),
    );
  });
});
