import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import type { ModelCard } from '../../src/artefacts/model-card.js';
import { readModelCard, type ModelCardFormat } from '../../src/formats/read-model-card.js';
import { documents } from './model-card-arbitraries.js';
import { lostWords, templateTexts, wordsOf } from './model-card-words.js';

const read = async (text: string, format: ModelCardFormat): Promise<ModelCard> => {
  const { card } = await readModelCard(text, { format });
  assert.ok(card, text);
  return card;
};
const nhs = (text: string) => read(text, 'nhs-england');

describe('tables that labels and code stand in', () => {
  for (const text of [
    '**Intended Users:**\n|---|\n| Nurses |',
    '**Scope:** Letters\n|---|',
    'Counts:\n\t|a|b|\n|-|-|\n|c|d|',
    '.\n[a]:x\n|-',
    '**Metrics:**\n\nCounts:\n    |a|b|\n|-|-|\n|c|d|',
  ]) {
    it(`loses no word of ${JSON.stringify(text)}`, async () => {
      const words = JSON.stringify(await nhs(text));
      for (const word of text.match(/[A-Za-z]{4,}/g) ?? []) {
        assert.ok(words.includes(word) || /^(?:Intended|Users|Scope|Metrics)$/.test(word), `${word} in ${words}`);
      }
    });
  }
});

describe('labels', () => {
  const cases: [what: string, text: string, expected: Partial<ModelCard>][] = [
    ['a colon inside the bold', '**Scope:** Letters.', { intendedUse: { scope: 'Letters.' } }],
    ['a colon behind the bold', '**Scope**: Letters.', { intendedUse: { scope: 'Letters.' } }],
    ['no colon', '**Scope** Letters.', { intendedUse: { scope: 'Letters.' } }],
    ['underscores', '__Scope:__ Letters.', { intendedUse: { scope: 'Letters.' } }],
    ['any case and hyphens', '**PRE PROCESSING and-cleaning:** Done.', { data: { preprocessing: 'Done.' } }],
    ['a list right below', '**Scope:**\n- One\n- Two', { intendedUse: { scope: '- One\n- Two' } }],
    [
      'several paragraphs',
      '**Scope:** One.\n\nTwo.\n\n1. Three',
      { intendedUse: { scope: 'One.\n\nTwo.\n\n1. Three' } },
    ],
    ['an empty value', '**Scope:**\n\n**Intended Users:** Clerks.', { intendedUse: { users: 'Clerks.' } }],
    [
      'labels on lines next to each other',
      '**Scope:** Letters.\n**Intended Users:** Clerks.',
      { intendedUse: { scope: 'Letters.', users: 'Clerks.' } },
    ],
    [
      'a label that a list runs into',
      '**Scope:**\n- One\n- Two\n**Intended Users:** Clerks.',
      { intendedUse: { scope: '- One\n- Two', users: 'Clerks.' } },
    ],
    ['a rule below', '**Scope:** Letters.\n---\n', { intendedUse: { scope: 'Letters.' } }],
    [
      'bold words in a list item',
      '**Scope:**\n\n- **Intended Users:** no label here',
      { intendedUse: { scope: '- **Intended Users:** no label here' } },
    ],
    [
      'bold words at the start of a sentence',
      '**Scope:** Letters.\n\n**Only** parcels are left out.',
      { intendedUse: { scope: 'Letters.\n\n**Only** parcels are left out.' } },
    ],
    [
      'a label in a code block',
      '**Scope:** Letters.\n\n```\n**Intended Users:** Clerks.\n# Data\n```',
      { intendedUse: { scope: 'Letters.\n\n```\n**Intended Users:** Clerks.\n# Data\n```' } },
    ],
    [
      "the author's own word",
      '**Hyperparameter Tuning:** Grid.',
      { methodology: { hyperparameters: 'Grid.' }, labels: { 'methodology.hyperparameters': 'Hyperparameter Tuning' } },
    ],
    [
      'an unknown label, in its place',
      '**Scope:** Letters.\n\n**Funding:** Ours.',
      {
        intendedUse: { scope: 'Letters.' },
        extra: [{ heading: 'Funding', body: 'Ours.', after: 'intendedUse.scope' }],
      },
    ],
    [
      'a label that stands twice',
      '**Scope:** Letters.\n\n**Scope:** Parcels.',
      { intendedUse: { scope: 'Letters.\n\n**Scope:** Parcels.' } },
    ],
    [
      'the same words in two sections',
      '## Specification\n\n**Model Type:** A\n\n## Methodology and Training\n\n**Model Type:** B',
      { modelType: 'A', methodology: { modelType: 'B' } },
    ],
  ];
  for (const [what, text, expected] of cases) {
    it(`reads ${what}`, async () => assert.deepEqual(await nhs(text), expected));
  }
});

describe('the table of facts', () => {
  const table = (...rows: string[]) => `## Specification\n\n|  |  |\n| --- | --- |\n${rows.join('\n')}\n`;
  const cases: [what: string, text: string, expected: Partial<ModelCard>][] = [
    ['a row without its last pipe', table('| **Status** | Live'), { status: 'Live' }],
    [
      'text behind the last pipe',
      table('| **Version** | 0.30 | # a note'),
      { version: { name: '0.30', notes: '# a note' } },
    ],
    [
      'a note behind a line break',
      table('| **Version** | 0.30<br>pilot |'),
      { version: { name: '0.30', notes: 'pilot' } },
    ],
    ['an escaped pipe', table('| **Description:** | A \\| B |'), { summary: 'A | B' }],
    [
      'the first revision',
      '## Details\n| Detail | Information |\n| --- | --- |\n| **Status** | Live |',
      { status: 'Live', labels: { specification: 'Details' } },
    ],
    [
      'an unknown row in its place',
      table('| **Status** | Live |', '| **Asset tag** | 7 |'),
      { status: 'Live', extra: [{ heading: 'Asset tag', body: '7', after: 'status' }] },
    ],
    [
      'facts that the template has no row for',
      table('| **License** | [MIT](./LICENSE) |', '| **Last updated** | 3 May |', '| **Tags** | a, b |'),
      {
        licences: [{ name: 'MIT', url: './LICENSE' }],
        dates: { updated: '3 May' },
        tags: ['a', 'b'],
        labels: { licences: 'License' },
      },
    ],
    [
      'the contact of the only developer',
      table('| **Developed By:** | A team |', '| **Contact** | a@example.org |'),
      { owners: [{ name: 'A team', contact: 'a@example.org' }] },
    ],
    [
      'two notes on a version',
      table('| **Version** | 0.30<br>pilot |', '| **Version notes** | second |'),
      { version: { name: '0.30', notes: 'pilot<br>second' } },
    ],
    [
      'text before and behind it',
      `Before.\n\n${table('| **Status** | Live |').replace('## Specification\n\n', '')}\nBehind.`.replace(
        /^/,
        '## Specification\n\n',
      ),
      {
        status: 'Live',
        extra: [
          { body: 'Before.', after: 'specification' },
          { body: 'Behind.', after: 'version.name' },
        ],
      },
    ],
  ];
  for (const [what, text, expected] of cases) {
    it(`reads ${what}`, async () => assert.deepEqual(await nhs(text), expected));
  }
});

describe('tables of splits and metrics', () => {
  it('reads a split with merged rows and text for a share', async () => {
    const text =
      '**Data Split:** By month.\n| Type | Split | Description |\n| - | - | - |\n| **Training/Validation:** | most | Spring |\n| **Testing:** | x% | Autumn |\n\nNo overlap.';
    assert.deepEqual(await nhs(text), {
      data: {
        splitSummary: 'By month.',
        splits: [
          { name: 'Training/Validation', share: 'most', description: 'Spring' },
          { name: 'Testing', description: 'Autumn' },
        ],
      },
      extra: [{ body: 'No overlap.', after: 'data.splits' }],
    });
  });

  it('reads tables with empty headers by position', async () => {
    const text =
      '**Data Split:**\n\n| | | |\n| - | - | - |\n| **Training:** | 70% | A |\n\n**Metrics:**\n\n| | |\n| - | - |\n| **Recall** | 9.40 |';
    const card = await nhs(text);
    assert.deepEqual(card.data?.splits, [{ name: 'Training', share: '70%', description: 'A' }]);
    assert.deepEqual(card.evaluation?.metrics, [{ name: 'Recall', value: '9.40', number: 9.4 }]);
  });

  it('keeps a table that it does not understand as it was written', async () => {
    const split = '| Ward | Beds |\n| - | - |\n| One | 12 |';
    const { card, problems } = await readModelCard(`# Alpha\n\n**Data Split:** By ward.\n\n${split}`, {
      format: 'nhs-england',
    });
    assert.equal(card?.data?.splitSummary, `By ward.\n\n${split}`);
    assert.equal(card.data.splits, undefined);
    assert.deepEqual(
      problems.map(({ path, line, severity }) => ({ path, line, severity })),
      [{ path: 'data.splits', line: 3, severity: 'notice' }],
    );
  });

  it('keeps what stands before and behind a metrics table', async () => {
    const card = await nhs(
      '**Metrics:** On the test set.\n\n| Metric | Value |\n| - | - |\n| F1 | 0.81 |\n\n![Matrix](cm.png)',
    );
    assert.equal(card.evaluation?.metricsSummary, 'On the test set.');
    assert.equal(card.evaluation.metrics?.[0]?.value, '0.81');
    assert.deepEqual(card.extra, [{ body: '![Matrix](cm.png)', after: 'evaluation.metrics' }]);
  });
});

describe('entries', () => {
  const cases: [what: string, label: string, text: string, entries: string[]][] = [
    ['a numbered list', 'Alternative Methods Considered', '\n1. A\n2. B', ['A', 'B']],
    ['a list of points', 'Caveats and Limitations', '\n- A\n- B', ['A', 'B']],
    ['a nested list, as one', 'Caveats and Limitations', '\n- A\n  - B', ['- A\n  - B']],
    ['text and a list, as one', 'Caveats and Limitations', ' So:\n\n- A\n- B', ['So:\n\n- A\n- B']],
    ['a paragraph', 'Caveats and Limitations', ' A.', ['A.']],
  ];
  for (const [what, label, text, entries] of cases) {
    it(`reads ${what}`, async () => {
      const { caveats, methodology } = await nhs(`**${label}:**${text}`);
      assert.deepEqual(caveats?.limitations ?? methodology?.alternatives, entries);
    });
  }
});

describe('what was not filled in', () => {
  const unfilled = [
    '_Specific application or functionality of the model._',
    'Specific application or functionality of the model',
    '_(optional)_ _Specific application or functionality of the model._',
    '[Specific application or functionality of the model. What problem does it solve? What decisions does it support?]',
    '_Specific aplication or functionality of the model._',
    'TBC',
    '_tbc_',
    '[...]',
    '{{ cookiecutter.scope }}',
    '<!-- later -->',
    '<br>',
  ];
  for (const text of unfilled) {
    it(`leaves out ${text}`, async () => assert.deepEqual(await nhs(`**Scope:** ${text}`), {}));
  }
  const filled = [
    '_Specific application of the model in clinics._',
    'TBC (by whom?)',
    '_In italics._',
    '[A link][1]',
    'To be updated.',
  ];
  for (const text of filled) {
    it(`keeps ${text}`, async () =>
      assert.deepEqual(await nhs(`**Scope:** ${text}`), { intendedUse: { scope: text } }));
  }
});

describe('titles', () => {
  const cases: [heading: string, title: string | undefined][] = [
    ['# Model Card: Alpha', 'Alpha'],
    ['# Alpha Model Card', 'Alpha'],
    ['# Pipeline Card: Alpha', 'Pipeline Card: Alpha'],
    ['# {Model Name} Model Card', undefined],
    ['# Model Card', undefined],
    ['# Model Card\n\n## Model Card – Alpha', 'Alpha'],
    ['## Alpha', undefined],
  ];
  for (const [heading, title] of cases) {
    it(`reads ${JSON.stringify(heading)}`, async () => assert.equal((await read(heading, 'markdown')).title, title));
  }
});

describe('headings', () => {
  it('maps the older NHSX template', async () => {
    const text =
      '# Model Card: Alpha\n\nAn intro.\n\n## Model Details\n## Model Use\n\nIn trial.\n\n### Intended Use\nLetters.\n\n### Out-of-Scope Use Cases\nParcels.\n\n## Training Data\nNone.\n\n## Performance and Limitations\nFair.\n\n### Speed\nSlow.\n\n## Acknowledgements\nAll.';
    const { card, format } = await readModelCard(text);
    assert.equal(format, 'nhsx');
    assert.deepEqual(card, {
      title: 'Alpha',
      summary: 'An intro.',
      intendedUse: { scope: 'Letters.', outOfScope: 'Parcels.' },
      data: { overview: 'None.' },
      evaluation: { process: 'Fair.' },
      extra: [
        { body: 'In trial.', after: 'intendedUse' },
        { heading: 'Speed', level: 3, body: 'Slow.', after: 'evaluation.process' },
        { heading: 'Acknowledgements', level: 2, body: 'All.', after: 'evaluation.process' },
      ],
      labels: {
        overview: 'Model Details',
        intendedUse: 'Model Use',
        'intendedUse.scope': 'Intended Use',
        'intendedUse.outOfScope': 'Out-of-Scope Use Cases',
        'data.overview': 'Training Data',
        'evaluation.process': 'Performance and Limitations',
      },
    });
  });

  it('maps the headings of model cards for model reporting', async () => {
    const text =
      '# Alpha\n\n## Model Details\nA\n## Intended Use\nB\n## Factors\nC\n## Metrics\n- Recall: 0.7\n## Evaluation Data\nE\n## Training Data\nF\n## Quantitative Analyses\nG\n## Ethical Considerations\nH\n## Caveats and Recommendations\nI';
    const { card, format } = await readModelCard(text);
    assert.equal(format, 'markdown');
    const { title, labels, ...rest } = card ?? {};
    assert.equal(title, 'Alpha');
    assert.equal(labels?.['caveats.limitations'], 'Caveats and Recommendations');
    assert.deepEqual(rest, {
      overview: 'A',
      intendedUse: { scope: 'B' },
      data: { overview: 'F' },
      evaluation: { focus: 'C', metricsSummary: '- Recall: 0.7', process: 'E', breakdown: 'G' },
      ethics: { bias: 'H' },
      caveats: { limitations: ['I'] },
    });
  });

  it('keeps a second heading of a section with its level', async () => {
    const { extra } = await nhs('## Data\n\n**Sensitive Data:** Yes.\n\n# Data\n\nMore.');
    assert.deepEqual(extra, [{ heading: 'Data', level: 1, body: 'More.', after: 'data.splits' }]);
  });

  it('drops a rule that parts two sections', async () => {
    assert.deepEqual(await nhs('**Scope:** Letters.\n\n---\n\n## Data\n'), { intendedUse: { scope: 'Letters.' } });
  });
});

describe('definitions', () => {
  it('collects those of links and footnotes, also from a quotation, but none from code', async () => {
    const text =
      '**Scope:** A [b][1] c[^1].\n\n> [2]: https://example.org/2\n\n```\n[3]: https://example.org/3\n```\n\n[^1]: A note\n    goes on.\n\n[1]: <https://example.org/1> "One"\n';
    assert.equal(
      (await nhs(text)).references,
      '[1]: <https://example.org/1> "One"\n[2]: https://example.org/2\n[^1]: A note\n    goes on.',
    );
  });

  it('keeps front matter as a code block at the end', async () => {
    const { card } = await readModelCard(
      '---\ntitle: Alpha\nlicense: mit\n---\n\n# Alpha\n\n## Intended Use\n\nLetters.',
    );
    assert.deepEqual(card?.extra, [
      {
        heading: 'Front matter',
        level: 2,
        body: '```yaml\ntitle: Alpha\nlicense: mit\n```',
        after: 'caveats.limitations',
      },
    ]);
  });

  it('closes a code block that its author left open, and says so', async () => {
    const { card, problems } = await readModelCard('# Alpha Model Card\n\n**Scope:** Letters.\n\n```\nopen');
    assert.equal(card?.intendedUse?.scope, 'Letters.\n\n```\nopen\n```');
    assert.deepEqual(
      problems.map(({ severity }) => severity),
      ['warning'],
    );
  });
});

describe('problems', () => {
  it('tells the line in the document as its author sees it', async () => {
    const { problems } = await readModelCard(
      '\uFEFF\r\n\r\n---\r\ntitle: x\r\n---\r\n# Alpha Model Card\r\n\r\n**Scope:** A.\r\n\r\n**Scope:** B.\r\n',
    );
    assert.deepEqual(
      problems.map(({ path, line }) => ({ path, line })),
      [{ path: 'intendedUse.scope', line: 10 }],
    );
  });
});

describe('any document', () => {
  it('never makes the reader throw or reject', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), documents),
        fc.constantFrom<ModelCardFormat | undefined>(undefined, 'nhs-england', 'nhsx', 'markdown', 'json'),
        async (text, format) => {
          const result = await readModelCard(text, { format });
          assert.ok(result.card !== undefined || result.problems.some(({ severity }) => severity === 'error'));
          assert.ok(result.problems.every(({ message }) => !message.includes('fault in the reader')));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('loses no word', async () => {
    const known = new Set(
      [
        ...templateTexts,
        'Model Card',
        'TBC',
        'note',
        'Training Methods Model Evaluation',
        'Detail Information Metric Value Type Split Model Name',
      ].flatMap(wordsOf),
    );
    await fc.assert(
      fc.asyncProperty(
        documents,
        fc.constantFrom<ModelCardFormat>('nhs-england', 'nhsx', 'markdown'),
        async (text, format) => {
          const lost = lostWords(text, await read(text, format));
          // Words that are ours or the template's may go where the view shows them anyway; a word of the author's is w….
          assert.deepEqual(
            lost.filter((word) => /^w\w+$/.test(word) && !known.has(word)),
            [],
            text,
          );
        },
      ),
      { numRuns: 500 },
    );
  });
});
