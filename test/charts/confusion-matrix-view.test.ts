import { assert } from 'chai';
import { html } from 'lit';
import { readConfusionMatrix, type ConfusionMatrix } from '../../src/artefacts/confusion-matrix.js';
import { confusionMatrixView } from '../../src/charts/confusion-matrix-view.js';
import { expectAccessible } from '../browser/expect-accessible.js';
import { renderFixture } from '../browser/render-fixture.js';

const matrix = readConfusionMatrix(
  ['Actual / predicted', 'Long stay', 'Short stay'],
  [
    ['Long stay', '410', '90'],
    ['Short stay', '1,200', '8,300'],
  ],
) as ConfusionMatrix;

const show = (shown: ConfusionMatrix) => renderFixture(html`<div>${confusionMatrixView(shown, { id: 'c' })}</div>`);
const texts = (root: Element, selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent?.trim().replace(/\s+/g, ' '));

describe('confusion matrix', () => {
  it('is a table with headers on both sides, counts and shares', async () => {
    const page = await show(matrix);
    assert.deepEqual(texts(page, 'thead th'), [
      'What happened',
      'Model said: Long stay',
      'Model said: Short stay',
      'Total',
    ]);
    assert.deepEqual(texts(page, 'tbody th[scope="row"]'), ['Actual: Long stay', 'Actual: Short stay']);
    assert.deepEqual(texts(page, 'tbody td'), [
      '410 82.0% of actual',
      '90 18.0% of actual',
      '500',
      '1,200 12.6% of actual',
      '8,300 87.4% of actual',
      '9,500',
    ]);
  });

  it('says in a sentence what the first row means', async () => {
    const page = await show(matrix);
    assert.deepEqual(texts(page, 'p'), [
      'Of 500 with the actual result "Long stay", the model said "Long stay" for 410 (82.0%), "Short stay" for 90 (18.0%).',
    ]);
  });

  it('has no share of nothing', async () => {
    const page = await show({
      ...matrix,
      counts: [
        [0, 0],
        [3, 4],
      ],
    });
    assert.deepEqual(texts(page, 'tbody tr:first-child td'), ['0', '0', '0']);
    assert.lengthOf([...page.querySelectorAll('p')], 0);
  });

  it('has no violations of accessibility rules', async () => {
    await show(matrix);
    await expectAccessible();
  });
});
