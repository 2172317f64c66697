import { assert } from 'chai';
import { html } from 'lit';
import type { ModelCard } from '../../../src/artefacts/model-card.js';
import { accessibilityTree } from '../../browser/accessibility-tree.js';
import { chromiumOnly } from '../../browser/chromium-only.js';
import { renderFixture } from '../../browser/render-fixture.js';
import { folded, ModelCardHarness } from './model-card-harness.js';

const interval = { lower: '0.51', upper: '0.69', level: '95%' };
const card: ModelCard = {
  data: { splits: [{ name: 'Training', share: '80%', description: 'From 2021 to 2024' }] },
  evaluation: {
    metrics: [
      { name: 'Sensitivity', value: '0.70 or more', interval, dataset: 'Admissions of 2025' },
      { name: 'Sensitivity', slice: 'Women', value: 'Not measured', sampleSize: '1,440' },
    ],
  },
  ethics: { risks: [{ name: 'Too few beds planned', mitigation: 'Managers decide' }] },
};

describe('the tables of a card', () => {
  let shown: ModelCardHarness;

  async function show(width: string): Promise<void> {
    const element = await renderFixture<ModelCardHarness['element']>(
      html`<nhs-model-card .card=${card}></nhs-model-card>`,
    );
    shown = new ModelCardHarness(element);
    element.style.width = width;
    element.style.maxInlineSize = 'none';
    if (!shown.root.querySelector('section')) await shown.settled();
  }

  /** Each row as the lines that are seen. */
  const rows = (): string[] => shown.all('tbody tr').map((row) => row.innerText.replace(/\s*\n\s*/g, ' | ').trim());

  it('have a group of lines for each row in a narrow room, with the heading before each value', async () => {
    await show('320px');
    assert.deepEqual(rows(), [
      'Training | Split80% | DescriptionFrom 2021 to 2024',
      'Sensitivity | GroupOverall | Value0.70 or more | Lower bound of 95% confidence interval (CI)0.51 | Upper bound of 95% CI0.69 | Sample sizeNo data | DatasetAdmissions of 2025',
      'Sensitivity | GroupWomen | ValueNot measured | Lower bound of 95% confidence interval (CI)No data | Upper bound of 95% CINo data | Sample size1,440 | DatasetNot given',
      'Too few beds planned | MitigationManagers decide',
    ]);
    const heading = shown.root.querySelector('td .nhs-stacked-table__heading') as Element;
    assert.equal(getComputedStyle(heading, '::after').content, '": "');
  });

  it('do not scroll sideways in a narrow room', async () => {
    await show('320px');
    for (const box of shown.all('.nhs-scroll')) assert.isAtMost(box.scrollWidth, box.clientWidth);
  });

  it('have columns in a wide room, with each heading once', async () => {
    await show('1200px');
    assert.isTrue(shown.all('thead').every((head) => head.getBoundingClientRect().height > 20));
    assert.deepEqual(
      shown
        .all('tbody tr:first-child')
        .map((row) => new Set([...row.children].map((cell) => cell.getBoundingClientRect().top)).size),
      [1, 1, 1],
    );
    assert.isFalse(shown.all('.nhs-stacked-table__heading').some((heading) => heading.checkVisibility()));
  });

  for (const width of ['320px', '1200px']) {
    it(`stand on the right of a card that is written from right to left, ${width} wide`, async () => {
      document.body.dir = 'rtl';
      try {
        await show(width);
        shown.element.lang = 'ar';
        shown.element.card = { evaluation: { metrics: [{ name: 'الدقة', value: '0.9' }] } };
        await shown.settled();
        for (const cell of shown.all('tbody tr > *')) {
          const words = document.createRange();
          words.selectNodeContents(cell);
          const { paddingRight } = getComputedStyle(cell);
          const edge = cell.getBoundingClientRect().right - parseFloat(paddingRight);
          assert.closeTo(words.getBoundingClientRect().right, edge, 1, cell.textContent ?? '');
        }
      } finally {
        document.body.removeAttribute('dir');
      }
    });
  }

  it('are the same to a screen reader in a narrow and in a wide room', async function () {
    chromiumOnly(this, 'the accessibility tree is read over the DevTools protocol');
    await show('320px');
    const narrow = await accessibilityTree();
    await show('1200px');
    assert.equal(await accessibilityTree(), narrow);
    assert.include(narrow, 'columnheader "Sample size"');
    assert.include(folded(narrow), 'rowheader "Sensitivity" rowheader "Women" cell "Not measured"');
  });
});
