import { assert } from 'chai';
import { html } from 'lit';
import type { Metric } from '../../src/artefacts/model-card.js';
import { metricFigureMarkup } from '../../src/charts/metric-figure-markup.js';
import { element } from '../../src/markup/markup.js';
import { markupView } from '../../src/markup/markup-view.js';
import { expectAccessible } from '../browser/expect-accessible.js';
import { renderFixture } from '../browser/render-fixture.js';

const interval = { lower: '0.68', upper: '0.72', level: '95%' };
const metrics: Metric[] = [
  { name: 'AUROC', value: '0.87', number: 0.87, interval: { lower: '0.86', upper: '1.02', level: '95%' } },
  { name: 'Sensitivity', value: '0.70', number: 0.7, interval, sampleSize: '1,440' },
  { name: 'Sensitivity', value: '0.61', number: 0.61, slice: 'Women', interval, sampleSize: '23' },
  { name: 'Sensitivity', value: 'Not measured', slice: 'Men', notes: 'Too few' },
];

const show = (shown: readonly Metric[], options: Partial<Parameters<typeof metricFigureMarkup>[1]> = {}) =>
  renderFixture(html`<div>${markupView(metricFigureMarkup(shown, { id: 'm', ...options }))}</div>`);
const texts = (root: Element, selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent?.trim().replace(/\s+/g, ' '));
/** What a screen reader says of each cell of a row: the heading that is repeated for the eye in it is hidden from it. */
const cells = (row: Element) =>
  [...row.querySelectorAll('th, td')].map((cell) =>
    [...cell.childNodes]
      .filter((node) => node instanceof Text || (node instanceof Element && node.ariaHidden !== 'true'))
      .map(({ textContent }) => textContent)
      .join('')
      .trim(),
  );

describe('metric figure', () => {
  it('has no violations of accessibility rules', async () => {
    await show(metrics);
    await expectAccessible([
      {
        rule: 'color-contrast',
        target: 'text[',
        reason: 'axe does not see what is painted behind the text of a drawing',
      },
      {
        rule: 'color-contrast',
        target: '.nhs-chart__row',
        reason:
          'in Firefox axe takes the drawing beside the words for a picture behind them; the words are dark on white',
      },
    ]);
  });

  it('always has a table of every value, with no empty cell', async () => {
    const page = await show(metrics);
    assert.deepEqual(texts(page, 'thead th'), [
      'Metric',
      'Group',
      'Value',
      'Lower bound of 95% confidence interval (CI)',
      'Upper bound of 95% CI',
      'Sample size',
      'Notes',
    ]);
    const rows = [...page.querySelectorAll('tbody tr')].map(cells);
    assert.deepEqual(rows[0], ['AUROC', 'Overall', '0.87', '0.86', '1.02', 'No data', 'No notes']);
    assert.deepEqual(rows[3], ['Sensitivity', 'Men', 'Not measured', 'No data', 'No data', 'No data', 'Too few']);
    assert.lengthOf([...page.querySelectorAll('tbody th:not([scope="row"]), thead th:not([scope="col"])')], 0);
  });

  it('has a table that is named by its caption, in a box without a name, so that the name is said once', async () => {
    const page = await show(metrics, { caption: 'Test results' });
    const table = page.querySelector('.nhs-scroll > table') as HTMLTableElement;
    assert.strictEqual(table.caption?.textContent, 'Test results');
    assert.isFalse(table.hasAttribute('aria-label'));
    assert.deepEqual(
      [...(table.parentElement as Element).attributes].map(({ name }) => name),
      ['class'],
    );
  });

  it('draws what it says: each dot and interval where its number is', async () => {
    const page = await show(metrics);
    const [chart] = page.querySelectorAll('.nhs-chart');
    assert.deepEqual(texts(chart as Element, '.nhs-chart__value'), ['0.87 (0.86 to 1.02)', '0.70 (0.68 to 0.72)']);
    const dots = [...(chart as Element).querySelectorAll('circle')].map((dot) => dot.getAttribute('cx'));
    assert.deepEqual(dots, ['87%', '70%']);
    const [beyond, within] = (chart as Element).querySelectorAll('.nhs-chart__whisker');
    assert.deepEqual([beyond?.getAttribute('x1'), beyond?.getAttribute('x2')], ['86%', '100%']);
    assert.deepEqual([within?.getAttribute('x1'), within?.getAttribute('x2')], ['68%', '72%']);
    assert.deepEqual(texts(chart as Element, '.nhs-chart__note'), ['The interval goes beyond the axis']);
    assert.instanceOf(chart?.querySelector('.nhs-chart__whisker'), SVGLineElement);
  });

  it('draws the groups of a metric with a line for everybody', async () => {
    const page = await show(metrics);
    const groups = page.querySelectorAll('.nhs-chart')[1] as Element;
    assert.deepEqual(texts(groups, 'bdi:not([dir])'), ['Overall', 'Women']);
    assert.deepEqual(texts(groups, '.nhs-chart__note'), ['Small sample (fewer than 30)']);
    const lines = [...groups.querySelectorAll('.nhs-chart__overall')].map((line) => line.getAttribute('x1'));
    assert.deepEqual(lines, ['70%', '70%']);
    assert.include(texts(groups, 'text'), 'Overall');
  });

  it('is one picture, named by its caption and described in a sentence', async () => {
    const page = await show(metrics);
    const described = [...page.querySelectorAll('[role="img"]')].map((picture) =>
      ['aria-labelledby', 'aria-describedby'].map(
        (attribute) => page.querySelector(`#${picture.getAttribute(attribute)}`)?.textContent,
      ),
    );
    assert.deepEqual(described, [
      [
        'Performance metrics: values from 0 to 1',
        'AUROC 0.87, 95% confidence interval 0.86 to 1.02, the interval goes beyond the axis; Sensitivity 0.70, 95% confidence interval 0.68 to 0.72.',
      ],
      [
        'Performance metrics: Sensitivity by group',
        'Overall 0.70, 95% confidence interval 0.68 to 0.72; Women 0.61, 95% confidence interval 0.68 to 0.72, small sample (fewer than 30).',
      ],
    ]);
    assert.isNull(page.querySelector('[role="img"] a, [role="img"] [tabindex], [style]'));
  });

  it('has a shorter description of a long chart, and no chart of a very long one', async () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ name: `M${index}`, value: `0.${index + 10}` }));
    const page = await show(many(12));
    assert.deepEqual(texts(page, '[role="img"] > p'), [
      '12 values, from 0.10 (M0) to 0.21 (M11). The table has every value.',
    ]);
    const longPage = await show(many(80));
    assert.isNull(longPage.querySelector('svg'));
    assert.include(texts(longPage, 'p'), 'There are too many values for a chart, so some are in the table only.');
    assert.lengthOf([...longPage.querySelectorAll('tbody tr')], 80);
  });

  it('has a table only where there is nothing to compare', async () => {
    const page = await show([{ name: 'F1', value: '0.8', number: 0.8 }]);
    assert.isNull(page.querySelector('figure'));
    assert.deepEqual([...page.querySelectorAll('tbody tr')].map(cells), [['F1', '0.8']]);
  });

  it('uses the author\u2019s headings, and explains a short form', async () => {
    const page = await show(metrics.slice(0, 2), {
      headers: { name: 'Measure', lower: 'Lower 95% CI', upper: 'Upper 95% CI' },
    });
    assert.deepEqual(texts(page, 'thead th').slice(0, 4), [
      'Measure',
      'Value',
      'Lower 95% CI (confidence interval)',
      'Upper 95% CI',
    ]);
  });

  it('keeps the level of the intervals in a column where no heading says it', async () => {
    const page = await show(metrics.slice(0, 2), { headers: { lower: 'Lower', upper: 'Upper' } });
    assert.deepEqual(texts(page, 'thead th'), ['Metric', 'Value', 'Lower', 'Upper', 'Interval level', 'Sample size']);
  });

  it('has the metric over its values where the author wrote it there', async () => {
    const page = await show(metrics.slice(2), { headers: { slice: 'Sub-group', value: 'Sensitivity' } });
    assert.deepEqual(texts(page, 'thead th').slice(0, 2), ['Sub-group', 'Sensitivity']);
  });

  it('shows Markdown through its caller, and labels of charts without it', async () => {
    const page = await show(
      [
        { name: '**A** [link](x)', value: '0.1' },
        { name: 'B', value: '0.2' },
      ],
      { inline: (markdown) => element('em', markdown), plainText: (markdown) => markdown.replace(/\W/g, '') },
    );
    assert.strictEqual(page.querySelector('tbody em')?.textContent, '**A** [link](x)');
    assert.deepEqual(texts(page, '.nhs-chart__label'), ['Alinkx', 'B']);
  });
});
