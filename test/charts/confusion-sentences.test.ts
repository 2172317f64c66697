import { assert } from 'chai';
import { readConfusionMatrix, type ConfusionMatrix } from '../../src/artefacts/confusion-matrix.js';
import { confusionSentences } from '../../src/charts/confusion-sentences.js';

const matrix = readConfusionMatrix(
  ['Actual / predicted', 'Long stay', 'Short stay'],
  [
    ['Long stay', '410', '90'],
    ['Short stay', '1,200', '8,300'],
  ],
) as ConfusionMatrix;

describe('sentences of a confusion matrix', () => {
  it('say for each thing that happened what the model said of it', () => {
    assert.deepEqual(confusionSentences(matrix), [
      'Of 500 with the actual result "Long stay", the model said "Long stay" for 410 (82.0%), "Short stay" for 90 (18.0%).',
      'Of 9,500 with the actual result "Short stay", the model said "Long stay" for 1,200 (12.6%), "Short stay" for 8,300 (87.4%).',
    ]);
  });

  it('say nothing of what never happened', () => {
    const counts = [
      [0, 0],
      [3, 4],
    ];
    assert.lengthOf(confusionSentences({ ...matrix, counts }), 1);
  });
});
