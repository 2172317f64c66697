import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import { dataHazardSchema } from '../../src/artefacts/data-hazard.js';
import { dataHazards, loadDataHazards } from '../../src/artefacts/data-hazards.js';
import { readDataHazards } from '../../src/formats/read-data-hazards.js';
import { readHazards } from '../../src/formats/read-hazards.js';

const cards = `# Our labels

:::{dropdown} Why
:color: success

- Words about the page.
:::

:::::{grid} 1 2 3 3
:gutter: 2

::::{grid-item-card} Risk To Privacy
:img-top: /images/privacy.png
:img-alt: A camera in a red diamond.
:link: hazards/risk-to-privacy
:link-type: doc

People may be __recognised__
by \`name\`. [How](https://example.org/how), and [here](other).
::::

::::{grid-item-card} Ignores Shift Work
:link: https://example.org/labels/shift-work.html

Night staff are left out.

- One thing
- Another
::::
:::::

### More of them

::::{card}
**Überraschung**
^^^
Something else.
+++
A foot.
::::
`;

const ofCards = [
  {
    id: 'risk-to-privacy',
    title: 'Risk to privacy',
    description: 'People may be recognised by name. How (https://example.org/how), and here.',
    examples: [],
    precautions: [],
    image: { src: '/images/privacy.png', alt: 'A camera in a red diamond.' },
    link: 'https://datahazards.com/hazards/risk-to-privacy.html',
  },
  {
    id: 'shift-work',
    title: 'Ignores Shift Work',
    description: 'Night staff are left out.\nOne thing\nAnother',
    examples: [],
    precautions: [],
    link: 'https://example.org/labels/shift-work.html',
  },
  { id: 'uberraschung', title: 'Überraschung', description: 'Something else.\nA foot.', examples: [], precautions: [] },
];

const page = `# Synthetic Biology Data Hazard: Capable of Ecological Harm

\`\`\`{image} ../images/ecological-harm.png
:alt: A dead fish.
:width: 250px
\`\`\`

[Adapted from the [HSE](https://example.org/hse)]

## Description

It can harm nature,
even if used well.

A second paragraph.

## Examples

__Example 1:__ Gene drives.

__Example 2__: [Microbiomes](https://example.org/m).

## Safety Precautions

- Contain it
  well.
- Have barriers.

## Related Resources

[Book] A title

# Hazard: Burns Out Staff
## Safety precautions
Ask them.
# Change log
Nothing of a hazard.
`;

const ofPage = [
  {
    id: 'ecological-harm',
    title: 'Capable of ecological harm',
    description:
      'It can harm nature, even if used well.\nA second paragraph.\n[Adapted from the HSE (https://example.org/hse)]\nRelated Resources\n[Book] A title',
    examples: ['Gene drives.', 'Microbiomes (https://example.org/m).'],
    precautions: ['Contain it well.', 'Have barriers.'],
    precautionsBy: 'vocabulary',
    image: { src: '../images/ecological-harm.png', alt: 'A dead fish.' },
    link: 'https://datahazards.com/hazards/ecological-harm.html',
  },
  { id: 'burns-out-staff', title: 'Burns Out Staff', description: '', examples: [], precautions: ['Ask them.'] },
];

const told = (problems: readonly { path: string; line?: number; message: string }[]): string[] =>
  problems.map(({ path, line, message }) => `${path} ${line} ${message}`);

describe('reading a vocabulary of hazards', () => {
  it('reads a page of cards', async () => {
    assert.deepEqual(await readDataHazards(cards), { hazards: ofCards, problems: [], format: 'markdown' });
    assert.deepEqual((await readDataHazards(`\uFEFF${cards.replaceAll('\n', '\r\n')}`)).hazards, ofCards);
  });

  it('reads cards in fences of backticks, and none in code', async () => {
    const text =
      '````{grid}\n```{grid-item-card} One\nWords.\n```\n````\n\n````\n```{card} Not one\n```\n````\n\n~~~md\n:::{card} Nor this\n:::\n~~~\n\n:::{card} Two\n:::\n';
    const { hazards } = await readDataHazards(text);
    assert.deepEqual(
      hazards.map(({ title, description }) => `${title}: ${description}`),
      ['One: Words.', 'Two: '],
    );
  });

  it('reads every label of the vocabulary by any of its names', async () => {
    const text = dataHazards
      .map(({ title, aliases }) => `:::{card} ${(aliases.at(-1) ?? title).toUpperCase()}\nWords.\n:::\n`)
      .join('\n');
    const { hazards, problems } = await readDataHazards(text);
    assert.deepEqual(
      hazards.map(({ id, title }) => [id, title]),
      dataHazards.map(({ id, title }) => [id, title]),
    );
    assert.deepEqual(problems, []);
  });

  it('says what cards lack', async () => {
    const { hazards, problems } = await readDataHazards(
      ':::{card} Ours\n:link: hazards/ours\nWords.\n\n:::{card} Ours\n:::\n:::{card}\n:::\n:::{card} 危险\n:::\n:::{card} 风险\n:link: x.html?a=b#Der-Ort\n:::',
    );
    assert.deepEqual(
      hazards.map(({ id, title }) => [id, title]),
      [
        ['ours', 'Ours'],
        ['ours-2', 'Ours'],
        ['hazard-2', '危险'],
        ['der-ort', '风险'],
      ],
    );
    assert.equal(hazards[0]?.description, 'Words.');
    assert.deepEqual(told(problems), [
      ' 1 The card "Ours" has no end. What follows up to the next card was taken for its words.',
      'hazards.0 1 "hazards/ours" leads to another page of the vocabulary, whose address is not known. It was left out.',
      'hazards.1 5 Another hazard has the id "ours" already, so this one got "ours-2".',
      'hazards.2 7 This hazard has no title, so it was left out.',
      'hazards.2 9 No id can be made of "危险", so it got "hazard-2". Give it a link to choose one.',
      'hazards.3 11 "x.html?a=b#Der-Ort" leads to another page of the vocabulary, whose address is not known. It was left out.',
    ]);
  });

  it('reads pages about a hazard each, and keeps what has no place', async () => {
    const { hazards, problems, format } = await readDataHazards(page);
    assert.deepEqual([hazards, format], [ofPage, 'markdown']);
    assert.deepEqual(told(problems), [
      ' 29 "Related Resources" is no part of a hazard that is known here. Its words were put behind the description.',
    ]);
  });

  it('says of an unfilled page that it has no title', async () => {
    const { hazards, problems, format } = await readDataHazards('# Hazard: \n\n## Description\n\n## Examples\n');
    assert.deepEqual([hazards, format], [[], 'unknown']);
    assert.deepEqual(told(problems), ['hazards.0 1 This hazard has no title, so it was left out.']);
  });

  it('gives what the schema has', async () => {
    for (const text of [cards, page]) {
      for (const hazard of (await readDataHazards(text)).hazards) {
        assert.deepEqual(v.parse(v.strictObject(dataHazardSchema.entries), hazard), hazard);
      }
    }
  });

  it('reads its own result as JSON, and every label of the library', async () => {
    const { hazards } = await readDataHazards(cards);
    assert.deepEqual(await readDataHazards(JSON.stringify({ hazards })), { hazards, problems: [], format: 'json' });
    const labels = await loadDataHazards();
    assert.deepEqual((await readDataHazards(JSON.stringify(labels))).hazards, labels);
  });

  it('reads YAML, by ids too', async () => {
    const hazard = { id: 'shift-work', title: 'No', description: '1.10', examples: ['no'], precautions: [] };
    for (const text of [
      '# Ours\n- id: shift-work\n  title: No\n  description: 1.10\n  examples: [no]\n',
      'hazards:\n  shift-work:\n    title: No\n    description: 1.10\n    examples:\n    - no\n',
      '---\nhazards:\n- {id: shift-work, title: No, description: 1.10, examples: [no]}\n---\n\n# A page\n\n- a list\n',
    ]) {
      assert.deepEqual(await readDataHazards(text), { hazards: [hazard], problems: [], format: 'yaml' }, text);
    }
  });

  it('names a bad entry, and keeps the good ones', async () => {
    const { hazards, problems, format } = await readDataHazards(
      `- id: Shift Work
  title: Ignores shift work
- id: burnout
  title: Burns out staff
  colour: red
- title: Without an id
- id: drawn
  title: Drawn
  pictogram:
    lines: url(x)
    size: 3
  examples: one
- words
- id: burnout
  title: Again
`,
    );
    assert.deepEqual(
      hazards.map(({ id, title }) => [id, title]),
      [
        ['burnout', 'Burns out staff'],
        ['burnout', 'Again'],
      ],
    );
    assert.equal(format, 'yaml');
    assert.deepEqual(told(problems), [
      'hazards.0.id 1 "Ignores shift work" was left out. "id": An id is lower-case words with hyphens between them.',
      'hazards.1.colour 3 "colour" is no part of a hazard, so it was left out.',
      'hazards.2.id 6 "Without an id" was left out. "id": Expected text but found nothing.',
      'hazards.3.pictogram.size 7 "pictogram.size" is no part of a hazard, so it was left out.',
      'hazards.3.examples 7 "Drawn" was left out. "examples": Expected a list but found text.',
      'hazards.3.pictogram.lines 7 "Drawn" was left out. "pictogram.lines": A drawing is the data of an SVG path: commands and numbers.',
      'hazards.4 undefined Entry 5 was left out. Expected an object but found text.',
      'hazards.5 14 The id "burnout" is here twice. Elements show the first.',
    ]);
  });

  it('says what it did not find, and where JSON or YAML is broken', async () => {
    for (const text of [
      '',
      'Words.',
      '- a\n- b\n',
      '{"title":"x"}',
      '# A story\n\nThe hazard: words.\n',
      '[A link](x)',
      '[{',
    ]) {
      const { hazards, problems, format } = await readDataHazards(text);
      assert.deepEqual([hazards, format, problems.length], [[], 'unknown', 1], text);
      assert.match(
        problems[0]?.message ?? '',
        text.startsWith('[{') ? /not valid JSON/ : /^No hazards were found/,
        text,
      );
    }
    const { problems } = await readDataHazards('- id: a\n  title: b\n  description: c: d\n');
    assert.equal(problems[0]?.line, 3);
    assert.match(problems[0]?.message ?? '', /not valid YAML/);
  });

  it('never throws', async () => {
    const pieces = fc.constantFrom(
      ...':::{card} A|:::|````{grid}|```|# Hazard: |## Examples|- |: |hazards:|id: a|title: b|{"hazards":[|]}|<b>|:link: x|\n\n'.split(
        '|',
      ),
    );
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc.array(pieces).map((lines) => lines.join('\n')),
    );
    await fc.assert(
      fc.asyncProperty(text, async (written) => {
        const { hazards, problems } = await readDataHazards(written);
        assert.ok(hazards.length + problems.length > 0, written);
        for (const { message } of problems) assert.doesNotMatch(message, /fault in the reader/);
      }),
    );
  });
});

describe('a vocabulary of one million characters', () => {
  const filled = (piece: string): string => piece.repeat(Math.ceil(1_000_000 / piece.length));
  for (const [what, text] of Object.entries({
    cards: filled(':::{card} A\nWords.\n:::\n'),
    'cards without end': filled(':::{card} A\n'),
    'cards in cards': Array.from({ length: 1400 }, (_, index) => `${':'.repeat(1403 - index)}{card} A`).join('\n'),
    'cards that take the next id': Array.from(
      { length: 36_000 },
      (_, index) => `:::{card} A${index < 18_000 ? ` ${index + 2}` : ''}\n:::`,
    ).join('\n'),
    'holders without end': `${filled('```{grid}\n')}${':::{card} A\n:::\n'}`,
    'marks of code': `:::{card} A\n:::\n${filled('```\n')}`,
    'one card of open brackets': `:::{card} A\n${filled('[')}\n:::`,
    'one card of options': `:::{card} A\n${filled(':link: x\n')}:::`,
    'headings of hazards': filled('# Hazard: A\n'),
    'parts of a hazard': `# Hazard: A\n${filled('## Examples\n- a\n')}`,
    'entries of data': `[${filled('{"id":"a","title":"A"},')}{"id":"a","title":"A"}]`,
  })) {
    it(`is read: ${what}`, { timeout: 20_000 }, async () => {
      const { hazards, problems } = await readDataHazards(text);
      assert.ok(hazards.length > 0 && /^(?:a(?:-2)?|x)$/.test(hazards[0]?.id ?? ''), JSON.stringify(problems[0]));
    });
  }
});

describe('a vocabulary where assessments were expected', () => {
  for (const [what, text] of Object.entries({
    'a page of cards': cards,
    'a card of a known label': ':::{card} Privacy\nWords.\n:::\n',
    'a page about one hazard': page,
    JSON: '[{"id":"ours","title":"Ours","description":"Words."}]',
    YAML: 'hazards:\n  ours:\n    title: Ours\n    examples: [one]\n',
  })) {
    it(`is told from them: ${what}`, async () => {
      const { assessments, problems } = await readHazards(text);
      assert.deepEqual(assessments, []);
      assert.deepEqual(
        problems.map(({ message, severity }) => [/readDataHazards/.test(message), severity]),
        [[true, 'error']],
      );
    });
  }

  it('is not seen in a document with a table of hazards', async () => {
    const { assessments, problems } = await readHazards(`${page}\n\n| Hazard | Why |\n|--|--|\n| Privacy | a |\n`);
    assert.deepEqual([assessments, problems], [[{ hazard: 'risk-to-privacy', reason: 'a' }], []]);
  });

  it('is not seen in data that says what a project found', async () => {
    for (const found of ['"applies":true', '"mitigation":"Names are taken out."', '"owner":"A team"']) {
      const { assessments } = await readHazards(`[{"id":"privacy","title":"Privacy","description":"a",${found}}]`);
      assert.equal(assessments[0]?.hazard, 'risk-to-privacy', found);
    }
  });
});
