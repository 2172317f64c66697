import { assert } from 'chai';
import { confusionSentences } from '../../src/charts/confusion-sentences.js';
import { needsConfusionSentences } from '../../src/charts/load-confusion-sentences.js';

const header = ['Actual / predicted', 'Long stay', 'Short stay'];

describe('sentences of a confusion matrix', () => {
  it('say for each thing that happened what the model said of it', () => {
    assert.deepEqual(
      confusionSentences(header, [
        ['Long stay', '410', '90'],
        ['Short stay', '1,200', '8,300'],
      ]),
      [
        'Of 500 with the actual result "Long stay", the model said "Long stay" for 410 (82.0%), "Short stay" for 90 (18.0%).',
        'Of 9,500 with the actual result "Short stay", the model said "Long stay" for 1,200 (12.6%), "Short stay" for 8,300 (87.4%).',
      ],
    );
  });

  it('say nothing of what never happened', () => {
    const rows = [
      ['Long stay', '0', '0'],
      ['Short stay', '3', '4'],
    ];
    assert.lengthOf(confusionSentences(header, rows) ?? [], 1);
  });

  it('are none of another table', () => {
    assert.isUndefined(confusionSentences(['Year', 'Men', 'Women'], [['2024', '3', '4']]));
  });
});

describe('needsConfusionSentences', () => {
  it('looks for counts in cells and for words that say which side is which', () => {
    for (const text of [
      '| | Predicted A | Predicted B |\n|-|-|-|\n| Actual A | 30 | 1,000 |',
      '| Truth across |a|b|\n|-|-|-|\n|a|**30**|1|',
      '<table><tr><th>Gold<th>a<th>b<tr><td>a<td colspan=1>30</td><td>1',
    ]) {
      assert.isTrue(needsConfusionSentences(text), text);
      assert.isTrue(needsConfusionSentences(JSON.stringify({ text })), text);
    }
    for (const text of ['Of 30 predicted, 10 were true.', '| Predicted | 30% | 1.5 |', '| Year | 2024 |']) {
      assert.isFalse(needsConfusionSentences(text), text);
    }
  });
});
