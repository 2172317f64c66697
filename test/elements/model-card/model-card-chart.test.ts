import { assert } from 'chai';
import { html } from 'lit';
import type { ModelCard } from '../../../src/artefacts/model-card.js';
import { modelCardView } from '../../../src/elements/model-card/model-card-view.js';
import { renderFixture } from '../../browser/render-fixture.js';
import { folded, ModelCardHarness } from './model-card-harness.js';

const interval = { lower: '0.51', upper: '0.69', level: '95%' };
const card: ModelCard = {
  evaluation: {
    metrics: [
      { name: 'Sensitivity (recall)', value: '0.60', interval },
      { name: 'Specificity', value: '0.61', interval },
    ],
  },
};

describe('the chart of a card that is 320 pixels wide', () => {
  let shown: ModelCardHarness;

  async function show(fontSize: string): Promise<void> {
    const element = await renderFixture<ModelCardHarness['element']>(
      html`<nhs-model-card .card=${card}></nhs-model-card>`,
    );
    shown = new ModelCardHarness(element);
    element.style.width = '320px';
    element.style.fontSize = fontSize;
    await shown.settled();
  }

  const box = (selector: string): DOMRect => (shown.root.querySelector(selector) as Element).getBoundingClientRect();
  const axis = (): string[] =>
    shown
      .all('.nhs-chart__text')
      .filter((text) => getComputedStyle(text).display !== 'none')
      .map((text) => text.textContent ?? '');

  it('has each value beside its label', async () => {
    await show('16px');
    assert.isBelow(box('.nhs-chart__label').right, box('.nhs-chart__value').left);
    assert.deepEqual(axis(), ['0.0', '0.2', '0.4', '0.6', '0.8', '1.0']);
  });

  for (const fontSize of ['24px', '32px']) {
    it(`has each label above its value, and the line below both, in text of ${fontSize}`, async () => {
      await show(fontSize);
      const [label, value, plot] = ['label', 'value', 'plot'].map((part) => box(`.nhs-chart__${part}`));
      assert.isAtMost(label!.bottom, value!.top);
      assert.isAtMost(value!.bottom, plot!.top + 1);
      assert.isAbove(label!.width, 200);
      assert.isAtMost(value!.right, box('.nhs-chart').right);
      assert.deepEqual(axis(), ['0.0', '1.0']);
    });
  }
});

describe('metrics of a card where what draws them is not there', () => {
  it('are a table of the data', async () => {
    const { metrics } = card.evaluation!;
    const place = await renderFixture(
      html`<div>${modelCardView({ evaluation: { metrics: [...metrics!, { name: 'F1', number: 0.5 }] } }, { headingLevel: 2 })}</div>`,
    );
    for (const heading of place.querySelectorAll('.nhs-stacked-table__heading')) heading.remove();
    const rows = [...place.querySelectorAll('table tr')].map((row) =>
      [...row.children].map((cell) => folded(cell.textContent ?? '')),
    );
    assert.deepEqual(rows, [
      ['name', 'value', 'lower', 'upper', 'level'],
      ['Sensitivity (recall)', '0.60', '0.51', '0.69', '95%'],
      ['Specificity', '0.61', '0.51', '0.69', '95%'],
      ['F1', '0.5', '', '', ''],
    ]);
  });
});
