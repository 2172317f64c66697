import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readConfusionMatrix } from '../../src/artefacts/confusion-matrix.js';

const counts = [
  [410, 90],
  [1200, 8300],
];
const expected = {
  actual: 'rows',
  actualLabels: ['long stay', 'short stay'],
  predictedLabels: ['long stay', 'short stay'],
  counts,
};

describe('a square of counts whose sides are named', () => {
  for (const [how, header, labels] of [
    [
      'by each label',
      ['', 'Predicted: long stay', 'Predicted: short stay'],
      ['Actual: long stay', 'Actual: short stay'],
    ],
    [
      'in other words',
      ['', 'Model said long stay', 'Model said short stay'],
      ['**What happened: long stay**', '**What happened: short stay**'],
    ],
    ['by the corner', ['Actual / predicted', 'long stay', 'short stay'], ['long stay', 'short stay']],
    [
      'by the corner, with directions',
      ['Predicted (columns), actual (rows)', 'long stay', 'short stay'],
      ['long stay', 'short stay'],
    ],
    [
      'on one side, with the same labels on both',
      ['', 'Predicted long stay', 'Predicted short stay'],
      ['long stay', 'short stay'],
    ],
  ] as const) {
    test(how, () => {
      assert.deepEqual(
        readConfusionMatrix(header, [
          [labels[0], '410', '90'],
          [labels[1], '1,200', '8,300'],
        ]),
        expected,
      );
    });
  }

  test('with what happened in the columns, the counts are turned round', () => {
    assert.deepEqual(
      readConfusionMatrix(
        ['', 'True long stay', 'True short stay'],
        [
          ['Predicted long stay', '410', '1200'],
          ['Predicted short stay', '90', '8300'],
        ],
      ),
      { ...expected, actual: 'columns' },
    );
  });

  test('totals that agree are taken off, totals that do not make it a plain table', () => {
    const table = (total: string) => [
      ['Actual long stay', '410', '90', '500'],
      ['Actual short stay', '1,200', '8,300', '9,500'],
      ['Total', '1,610', '8,390', total],
    ];
    const header = ['', 'Predicted long stay', 'Predicted short stay', 'Total'];
    assert.deepEqual(readConfusionMatrix(header, table('10,000')), expected);
    assert.equal(readConfusionMatrix(header, table('10,001')), undefined);
  });

  test('three classes', () => {
    const header = ['Actual \\ Predicted', 'Care', 'Food', 'Parking'];
    const rows = ['Care', 'Food', 'Parking'].map((label, row) => [label, `${row}`, '1', '2']);
    assert.deepEqual(readConfusionMatrix(header, rows)?.counts[2], [2, 1, 2]);
  });
});

describe('other tables', () => {
  for (const [why, header, rows] of [
    [
      'no word says which side is which',
      ['', 'Yes', 'No'],
      [
        ['Yes', '4', '1'],
        ['No', '2', '9'],
      ],
    ],
    [
      'both sides say the same',
      ['', 'Predicted yes', 'Predicted no'],
      [
        ['Predicted yes', '4', '1'],
        ['Predicted no', '2', '9'],
      ],
    ],
    [
      'rates, not counts',
      ['Actual / predicted', 'Yes', 'No'],
      [
        ['Yes', '0.8', '0.2'],
        ['No', '0.1', '0.9'],
      ],
    ],
    ['not square', ['Actual / predicted', 'Yes', 'No'], [['Yes', '4', '1']]],
    [
      'a row too short',
      ['Actual / predicted', 'Yes', 'No'],
      [
        ['Yes', '4', '1'],
        ['No', '2'],
      ],
    ],
    [
      'groups against predictions',
      ['', 'Predicted yes', 'Predicted no'],
      [
        ['Women', '4', '1'],
        ['Men', '2', '9'],
      ],
    ],
    ['nothing', [], []],
  ] as const) {
    test(why, () => assert.equal(readConfusionMatrix(header, rows), undefined));
  }
});
