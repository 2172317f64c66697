import { assert } from 'chai';
import type { ModelCard } from '../../../src/artefacts/model-card.js';
import type { ModelCardErrorEvent } from '../../../src/elements/model-card/model-card-events.js';
import { folded, ModelCardHarness } from './model-card-harness.js';

const card: ModelCard = {
  title: 'Bed Forecast',
  summary: 'Tells which beds will be free tomorrow.',
  modelType: 'Time series',
  owners: [{ name: 'Forecasting team' }],
  status: 'Development',
  dates: { launched: 'March 2027', updated: '2 November 2026' },
  version: { name: '0.40' },
  intendedUse: { scope: 'Wards of one hospital.', outOfScope: 'Anything about a single patient.' },
  data: {
    overview: 'Admissions since 2021.[^age] See [the scope](#scope) or [the web](https://example.org/).',
    splits: [
      { name: 'Training', share: '80%', description: '2021 to 2024' },
      { name: 'Testing', share: '20%' },
    ],
  },
  methodology: { alternatives: ['Yesterday again', 'An average'] },
  evaluation: { metrics: [{ name: 'Mean absolute error', value: '2.10', number: 2.1 }] },
  ethics: { risks: [{ name: 'Too few beds planned', mitigation: 'Managers decide' }, { name: 'Habit' }] },
  caveats: { limitations: ['Blind to strikes.'] },
  extra: [
    { heading: 'Contact', body: 'forecast@example.nhs.uk', after: 'owners' },
    { heading: 'Drift', body: 'Looked at monthly.', after: 'data.overview' },
    { heading: 'Further Links', level: 2, body: 'None.', after: 'caveats.limitations' },
    { body: 'A note before everything.' },
  ],
  references: '[^age]: Adults only.',
  labels: { 'intendedUse.scope': 'Where it works' },
};

describe('nhs-model-card', () => {
  let shown: ModelCardHarness;
  afterEach(() => shown.remove());

  async function show(set: (element: ModelCardHarness['element']) => void = () => undefined): Promise<void> {
    shown = ModelCardHarness.add((element) => {
      element.card = card;
      set(element);
    });
    await shown.settled();
  }

  it('draws metrics in the same painting that first shows them', async () => {
    const metrics = ['Recall', 'Precision'].map((name) => ({ name, value: '0.9', number: 0.9 }));
    shown = ModelCardHarness.add((element) => {
      element.card = { ...card, evaluation: { metrics } };
    });
    const tablesWithoutChart: unknown[] = [];
    new MutationObserver(() => {
      if (shown.all('.nhs-metric-table').length > shown.all('.nhs-chart').length) tablesWithoutChart.push(shown.root);
    }).observe(shown.root, { childList: true, subtree: true });
    await shown.settled();
    assert.lengthOf(shown.all('.nhs-chart'), 1);
    assert.isEmpty(tablesWithoutChart);
  });

  it('lists the facts in the order of the template, with the author’s own among them', async () => {
    await show();
    assert.deepEqual(shown.facts(), [
      'Description: Tells which beds will be free tomorrow.',
      'Model type: Time series',
      'Developed by: Forecasting team',
      'Contact: forecast@example.nhs.uk',
      'Status: Development',
      'Launch date: March 2027',
      'Version: 0.40',
      'Last updated: 2 November 2026',
    ]);
    assert.equal(shown.words('.nhsuk-tag'), 'Development');
  });

  it('shows the sections in order, with the author’s headings in their places', async () => {
    await show();
    assert.deepEqual(shown.headings(), [
      'h2 Model card Bed Forecast',
      'h3 On this page',
      'h3 Intended use',
      'h4 Where it works',
      'h4 Use cases out of scope',
      'h3 Data',
      'h4 Data overview',
      'h4 Drift',
      'h4 Data split',
      'h3 Methodology and training',
      'h4 Alternative methods considered',
      'h3 Evaluation and performance',
      'h4 Model evaluation',
      'h5 Metrics',
      'h3 Ethical considerations',
      'h4 Risks',
      'h3 Caveats',
      'h4 Caveats and limitations',
      'h3 Further Links',
      'h3 Footnotes',
    ]);
  });

  it('says how many fields of the template are filled in, and which are not', async () => {
    await show();
    assert.include(shown.words('.nhs-model-card__completeness'), '13 of the 30 fields of the NHS England template');
    const missing = shown.all('.nhs-model-card__completeness li').map((item) => folded(item.textContent ?? ''));
    assert.lengthOf(missing, 17);
    assert.include(missing, 'Sensitive data');
    assert.notInclude(missing, 'Scope');
  });

  it('moves its headings to the level that the page asks for, and never beyond 6', async () => {
    await show((element) => (element.headingLevel = 5));
    assert.include(shown.headings(), 'h5 Model card Bed Forecast');
    assert.include(shown.headings(), 'h6 Data');
    assert.include(shown.headings(), 'h6 Metrics');
  });

  it('uses 2 where the heading level makes no sense', async () => {
    await show((element) => element.setAttribute('heading-level', 'huge'));
    assert.include(shown.headings(), 'h2 Model card Bed Forecast');
  });

  it('shows the whole card where there is no such view, and says so once', async () => {
    const said: unknown[] = [];
    const { warn } = console;
    console.warn = (words: unknown) => said.push(words);
    try {
      await show((element) => element.setAttribute('view', 'sumary'));
      shown.remove();
      await show((element) => element.setAttribute('view', 'sumary'));
    } finally {
      console.warn = warn;
    }
    assert.deepEqual(said, ['<nhs-model-card>: there is no view "sumary"; full is used.']);
    assert.isNull(shown.root.querySelector('.nhs-model-card__rest'));
  });

  it('shows the sections asked for, in the order asked for', async () => {
    await show((element) => element.setAttribute('sections', 'caveats, intended-use nonsense'));
    assert.deepEqual(
      shown.headings().filter((heading) => heading.startsWith('h3')),
      ['h3 On this page', 'h3 Caveats', 'h3 Intended use', 'h3 Footnotes'],
    );
  });

  it('shows what has a name it does not know in a section of its own at the end', async () => {
    const unknown = { funding: 'Ours', partners: ['One', 'Two'], data: { rows: 'Many' } };
    await show((element) => {
      element.card = { ...unknown, caveats: { limitations: ['Blind to strikes.'] } } as ModelCard;
    });
    assert.deepEqual(shown.headings().slice(-7), [
      'h3 Data',
      'h4 rows',
      'h3 Caveats',
      'h4 Caveats and limitations',
      'h3 Other fields',
      'h4 funding',
      'h4 partners',
    ]);
  });

  it('folds all but a few facts away in the summary view', async () => {
    await show((element) => (element.view = 'summary'));
    const rest = shown.root.querySelector<HTMLDetailsElement>('.nhs-model-card__rest');
    assert.isFalse(rest?.open);
    const outside = shown.all('dt').filter((key) => !key.closest('details'));
    assert.deepEqual(
      outside.map((key) => folded(key.textContent ?? '')),
      ['Description', 'Model type', 'Status', 'Launch date', 'Version', 'Last updated'],
    );
    assert.isTrue(shown.all('h3').every((heading) => heading.closest('details') === rest));
  });

  it('shows every fact once in the summary view', async () => {
    await show();
    const facts = shown.facts();
    shown.element.view = 'summary';
    await shown.element.updateComplete;
    assert.sameMembers(shown.facts(), facts);
    const folds = shown.all('.nhs-model-card__rest dt').map((key) => folded(key.textContent ?? ''));
    assert.deepEqual(folds, ['Developed by', 'Contact']);
  });

  it('moves the focus to a heading when "On this page" is used', async () => {
    await show();
    const link = shown.all('nav a').find((each) => each.textContent === 'Data');
    link?.click();
    assert.equal(shown.root.activeElement?.textContent?.trim(), 'Data');
    assert.equal(location.hash, '');
  });

  it('leads from the end of each section back to "On this page", and leaves the history of the page alone', async () => {
    await show();
    const { length } = history;
    const sections = shown.all('.nhs-model-card__section');
    const backLinks = sections.map((section) => section.querySelector<HTMLElement>(':scope > :last-child > a'));
    assert.lengthOf(backLinks, shown.all('nav a').length);
    for (const link of backLinks) {
      shown.all('nav a')[3]?.click();
      link?.click();
      assert.equal(shown.root.activeElement?.textContent?.trim(), 'On this page');
    }
    assert.equal(location.hash, '');
    assert.equal(history.length, length);
  });

  it('leads back to "On this page" only where there is such a list', async () => {
    await show((element) => {
      element.card = { intendedUse: { scope: 'Wards of one hospital.' } };
    });
    assert.lengthOf(shown.all('.nhs-model-card__section'), 1);
    assert.isNull(shown.root.querySelector('nav, a'));
  });

  it('moves the focus along the author’s own links to a heading', async () => {
    await show();
    shown
      .all('a')
      .find((each) => each.textContent === 'the scope')
      ?.click();
    // The author links to "Scope", which the card calls by the author's own label.
    assert.equal(shown.root.activeElement, null);
    shown.element.card = { ...card, labels: {} };
    await shown.settled();
    shown
      .all('a')
      .find((each) => each.textContent === 'the scope')
      ?.click();
    assert.equal(shown.root.activeElement?.textContent?.trim(), 'Scope');
  });

  it('links footnotes both ways', async () => {
    await show();
    shown.root.querySelector<HTMLElement>('a[href="#footnote-1"]')?.click();
    assert.include(shown.root.activeElement?.textContent ?? '', 'Adults only.');
    shown.root.querySelector<HTMLElement>('a[href="#footnote.reference-1"]')?.click();
    assert.equal(shown.root.activeElement?.id, 'footnote.reference-1');
  });

  it('shows risks, splits and metrics as tables with headers', async () => {
    await show();
    const tables = shown.all('table').map((table) => folded(table.querySelector('caption')?.textContent ?? ''));
    assert.includeMembers(tables, ['How the data was split', 'Risks and what is done about them']);
    for (const table of shown.all('table')) {
      assert.isNotEmpty(table.querySelectorAll('th[scope="col"]'));
      assert.lengthOf(table.querySelectorAll('th[scope="row"]'), table.querySelectorAll('tbody tr').length);
      for (const cell of table.querySelectorAll('td,th')) assert.isNotEmpty(cell.textContent?.trim());
    }
  });

  it('shows HTML in a card that is given as data', async () => {
    await show((element) => {
      element.card = {
        overview: 'H<sub>2</sub>O',
        caveats: { limitations: ['<details><summary>More</summary>\n\n*words*'] },
      };
    });
    assert.deepEqual(
      shown.all('sub, details em').map((each) => each.textContent),
      ['2', 'words'],
    );
  });

  it('says in words what a confusion matrix shows, and heads its rows', async () => {
    await show((element) => {
      element.card = {
        evaluation: {
          breakdown:
            '| | Predicted stay | Predicted home |\n|-|-|-|\n| Actual stay | 30 | 10 |\n| Actual home | 5 | 55 |',
        },
      };
    });
    assert.equal(shown.all('tbody th[scope="row"]').length, 2);
    assert.include(shown.words('section'), 'the model said "stay" for 30 (75.0%)');
    assert.include(shown.words('table'), 'Predicted stay');
  });

  it('makes a table a stop for the keyboard only while it does not fit', async () => {
    const wide = `| ${'A long heading | '.repeat(9)}\n|${'-|'.repeat(9)}\n| ${'1 | '.repeat(9)}`;
    await show((element) => (element.card = { data: { overview: `| A |\n|-|\n| 1 |\n\n${wide}` } }));
    const stops = async (): Promise<(string | undefined)[]> => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      return shown
        .all('.nhs-scroll')
        .map((box) => [...box.attributes].map(({ name, value }) => `${name}=${value}`).join())
        .map((attributes) => attributes.replace(/^class=nhs-scroll,?/, ''));
    };
    const name = Array.from({ length: 9 }, () => 'A long heading').join(', ');
    shown.element.style.width = '320px';
    shown.element.scrollIntoView();
    assert.deepEqual(await stops(), ['', `tabindex=0,role=region,aria-label=${name}`]);
    shown.element.style.maxInlineSize = 'none';
    shown.element.style.width = '2400px';
    assert.deepEqual(await stops(), ['', '']);
  });

  it('names the box of a table that scrolls after the table, also when another card is shown in it', async () => {
    const wide = (word: string) =>
      `| ${`${word} | `.repeat(2)}\n|-|-|\n| ${'x'.repeat(200)} | \`${'y'.repeat(200)}\` |`;
    await show((element) => {
      element.style.width = '320px';
      element.card = { data: { overview: wide('a_long_first_heading') } };
    });
    const label = async (): Promise<string | undefined> => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      return shown.all('.nhs-scroll')[0]?.getAttribute('aria-label') ?? undefined;
    };
    shown.element.scrollIntoView();
    assert.equal(await label(), 'a_long_first_heading, a_long_first_heading');
    shown.element.card = { data: { overview: wide('a_long_other_heading') } };
    await shown.settled();
    assert.equal(await label(), 'a_long_other_heading, a_long_other_heading');
  });

  it('marks its own words as English in a card of another language, and the author’s in that language', async () => {
    await show((element) => (element.lang = 'ar'));
    assert.equal(shown.element.getAttribute('lang'), 'ar');
    const language = (selector: string) => shown.root.querySelector(selector)?.closest('[lang]')?.getAttribute('lang');
    assert.equal(language('#data'), 'en-GB');
    assert.equal(language('caption'), 'en-GB');
    assert.equal(language('h2 [lang]'), 'ar');
    assert.equal(language('.nhsuk-inset-text p'), 'ar');
  });

  it('keeps a width of its own where the layout asks for one', async () => {
    await show((element) => (element.style.display = 'inline-block'));
    assert.isAbove(shown.element.getBoundingClientRect().width, 250);
  });

  it('shows what stands behind the overview once', async () => {
    await show((element) => {
      element.card = {
        overview: 'About it.',
        extra: [{ heading: 'Own', level: 2, body: 'Words.', after: 'overview' }],
      };
    });
    assert.deepEqual(
      shown.headings().filter((heading) => heading.endsWith('Own')),
      ['h3 Own'],
    );
  });

  it('is the same whether it was filled before or after it came to the page', async () => {
    await show();
    const before = shown.root.querySelector('section')?.textContent;
    shown.remove();
    shown = ModelCardHarness.add();
    await shown.element.updateComplete;
    shown.element.card = card;
    await shown.settled();
    assert.equal(shown.root.querySelector('section')?.textContent, before);
  });

  it('takes its language from the page, and says so only where it is another', async () => {
    const shown = ModelCardHarness.add((element) => (element.card = { title: 'Titre' }));
    const page = document.createElement('div');
    page.lang = 'fr';
    document.body.append(page);
    page.append(shown.element);
    await shown.settled();
    assert.isFalse(shown.element.hasAttribute('lang'));
    assert.equal(shown.root.querySelector('.nhs-root')?.getAttribute('lang'), 'en-GB');
    assert.equal(shown.root.querySelector('h2 [lang="fr"]')?.textContent, 'Titre');
    page.remove();
  });

  it('leads from a link of the author to a fact of the specification', async () => {
    const shown = ModelCardHarness.add((element) => {
      element.card = { title: 'x', modelType: 'Trees', intendedUse: { scope: 'See the [model type](#model-type).' } };
    });
    await shown.settled();
    shown.root.querySelector<HTMLElement>('a[href="#model-type"]')?.click();
    assert.equal(shown.root.activeElement?.localName, 'dt');
    shown.remove();
  });

  it('shows the fallback when a card cannot be shown at all', async () => {
    const shown = ModelCardHarness.add((element) => (element.innerHTML = 'Model card'));
    const { render } = shown.element as unknown as { render: () => unknown };
    let renderings = 0;
    Object.defineProperty(shown.element, 'render', {
      value(this: unknown) {
        // The first with a card to be read shows nothing of it yet.
        if (shown.element.card && ++renderings === 2) throw new RangeError('too much');
        return render.call(this);
      },
    });
    shown.element.card = { title: 'x' };
    const event = (await shown.settled()) as ModelCardErrorEvent;
    assert.equal(event.failure, 'library-incomplete');
    shown.remove();
  });
});
