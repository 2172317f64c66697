import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { dataHazards } from '../../src/artefacts/data-hazards.js';
import { hazardMitigations, hazardStates, type HazardAssessment } from '../../src/artefacts/hazard-assessment.js';
import type { DataHazard } from '../../src/artefacts/data-hazard.js';
import { readHazards } from '../../src/formats/read-hazards.js';
import { writeHazardMarkdown } from '../../src/formats/write-hazard-markdown.js';

const listTable = `# A project

\`\`\`{list-table}
:header-rows: 1

* - Hazard Name
  - Does the hazard apply?
  - Reason
* - \`Contains Data Science\`
  - Yes
  - Uses data,
    and predicts.
* - \`Privacy\`
  - No
  -
\`\`\`

Words behind it.
`;

describe('reading hazards', () => {
  it('reads a list-table of MyST with old names', async () => {
    assert.deepEqual(await readHazards(listTable), {
      assessments: [
        { hazard: 'general-hazard', state: 'applies', reason: 'Uses data,\nand predicts.' },
        { hazard: 'risk-to-privacy', state: 'does-not-apply' },
      ],
      problems: [],
      format: 'markdown',
    });
  });

  it('reads a table of Markdown, with its lines, unknown names and other columns', async () => {
    const { assessments, problems } = await readHazards(
      'Words.\n\n| **Hazard** | Applies? | Why | Safety precautions | Owner | Colour |\n|--|--|--|--|--|--|\n| [Danger Of Misuse](x) | maybe | It could be. | Limit access | A team | red |\n| Ignores community needs | often | | | | |\n| | yes | | | | |\n',
    );
    assert.deepEqual(assessments, [
      {
        hazard: 'danger-of-misuse',
        state: 'uncertain',
        reason: 'It could be.\nColour: red',
        precautions: ['Limit access'],
        owner: 'A team',
      },
      { hazard: 'Ignores community needs', reason: 'often' },
    ]);
    assert.deepEqual(
      problems.map(({ line, message }) => `${line} ${message}`),
      [
        '6 "Ignores community needs" is not in the Data Hazards vocabulary. Its words were kept.',
        '6 "often" says neither yes nor no; it was put before the reason.',
        '7 This row names no hazard, so it was left out.',
      ],
    );
  });

  it('takes no other table for one of hazards', async () => {
    for (const text of [
      '',
      '| Metric | Value |\n|--|--|\n| F1 | 0.8 |',
      '| Hazard | Score |\n|--|--|\n| Privacy | 3 |',
      '{"title":"x"}',
    ]) {
      const { assessments, problems, format } = await readHazards(text);
      assert.deepEqual([assessments, format], [[], 'unknown']);
      assert.match(problems[0]?.message ?? '', /No hazards were found/);
    }
    assert.match((await readHazards('[{')).problems[0]?.message ?? '', /not valid JSON/);
  });

  for (const [json, expected] of [
    [
      '[{"id":"privacy","applies":true,"reason":"a","mitigation":"Take names out"}]',
      { hazard: 'risk-to-privacy', state: 'applies', reason: 'a', precautions: ['Take names out'] },
    ],
    [
      '[{"hazard":"bias","state":"not-assessed","mitigation":"completed"}]',
      { hazard: 'reinforces-biases', state: 'not-assessed', mitigation: 'completed' },
    ],
    ['{"hazards":["misuse"]}', { hazard: 'danger-of-misuse' }],
    [
      '[{"id":"misuse","applies":false,"severity":3}]',
      { hazard: 'danger-of-misuse', state: 'does-not-apply', reason: 'severity: 3' },
    ],
    [
      '[{"id":"misuse","precautions":["a","b"],"reviewBy":"2027-01-01"}]',
      { hazard: 'danger-of-misuse', precautions: ['a', 'b'], reviewBy: '2027-01-01' },
    ],
  ] as const) {
    it(`reads ${json}`, async () => assert.deepEqual((await readHazards(json)).assessments, [expected]));
  }

  it('keeps what is no text, and says what names no hazard', async () => {
    const { assessments, problems } = await readHazards(
      '[{"id":"misuse","reason":["a","b"],"owner":{"team":"c"},"precautions":[{"text":"d"}]},3,{"colour":"red"},{}]',
    );
    assert.deepEqual(assessments, [
      { hazard: 'danger-of-misuse', reason: 'a\nb\nowner: {"team":"c"}\nprecautions: [{"text":"d"}]' },
    ]);
    assert.deepEqual(
      problems.map(({ path, message }) => `${path} ${message}`),
      [1, 2].map((index) => `hazards.${index} This row names no hazard, so it was left out.`),
    );
  });

  it('reads hazards by their ids', async () => {
    const { assessments, problems, format } = await readHazards(
      '{"hazards":{"risk-to-privacy":{"id":"Privacy","applies":true,"reason":"a"},"bias":false,"misuse":"It could be."}}',
    );
    assert.deepEqual(assessments, [
      { hazard: 'risk-to-privacy', state: 'applies', reason: 'a' },
      { hazard: 'reinforces-biases', state: 'does-not-apply' },
      { hazard: 'danger-of-misuse', reason: 'It could be.' },
    ]);
    assert.deepEqual([problems, format], [[], 'json']);
  });

  it('reads a table in a document that begins as JSON does', async () => {
    const { assessments, format } = await readHazards('[A link](x)\n\n| Hazard | Why |\n|--|--|\n| Privacy | a |\n');
    assert.deepEqual(assessments, [{ hazard: 'risk-to-privacy', reason: 'a' }]);
    assert.equal(format, 'markdown');
  });

  it('leaves out what lies too deep, and says so', async () => {
    const { assessments, problems } = await readHazards(
      `[{"id":"misuse","depth":${'['.repeat(200_000)}${']'.repeat(200_000)}}]`,
    );
    assert.equal(assessments[0]?.hazard, 'danger-of-misuse');
    assert.match(problems[0]?.path ?? '', /^hazards\.0\.depth\./);
    assert.match(problems[0]?.message ?? '', /too deep/);
  });

  it('takes a list without hazards for one in which nobody has assessed anything', async () => {
    for (const text of ['[]', '{"hazards":[]}', ' [ ] ']) {
      assert.deepEqual(await readHazards(text), { assessments: [], problems: [], format: 'json' });
    }
  });

  it("knows the page's own hazards before all others", async () => {
    const vocabulary = [{ id: 'consent', title: 'Consent forms' }] as DataHazard[];
    const text = '| Hazard | Applies? | Reason |\n|---|---|---|\n| CONSENT FORMS | yes | a |\n| consent | no | b |';
    const { assessments, problems } = await readHazards(text, { vocabulary });
    assert.deepEqual(
      assessments.map(({ hazard }) => hazard),
      ['consent', 'consent'],
    );
    assert.deepEqual(problems, []);
  });

  it('takes words of JavaScript for words', async () => {
    for (const word of ['constructor', 'toString', '__proto__']) {
      const text = `| Hazard | Applies? | Reason |\n|---|---|---|\n| privacy | ${word} | a |`;
      const { assessments } = await readHazards(text);
      assert.deepEqual(assessments, [{ hazard: 'risk-to-privacy', reason: `${word}. a` }]);
    }
  });

  it('keeps a precaution that is written as one', async () => {
    const text = '| Hazard | Reason | Precautions |\n|---|---|---|\n| privacy | a | Completed |';
    assert.deepEqual((await readHazards(text)).assessments[0]?.precautions, ['Completed']);
  });

  it('reads 500 hazards at most, and says how many it left out', async () => {
    const { assessments, problems } = await readHazards(JSON.stringify(Array.from({ length: 503 }, () => 'privacy')));
    assert.equal(assessments.length, 500);
    assert.match(problems[0]?.message ?? '', /3 more were left out/);
  });

  for (const [what, text] of Object.entries({
    'a name of brackets': `| Hazard | Reason |\n|---|---|\n| ${'['.repeat(1_000_000)} | a |`,
    'a name of links': `| Hazard | Reason |\n|---|---|\n| ${'[x]('.repeat(250_000)} | a |`,
    'a cell of escaped pipes': `| Hazard | Reason |\n|---|---|\n| ${'\\|'.repeat(500_000)} | a |`,
    'a cell that goes on': `\`\`\`{list-table}\n* - Hazard\n  - Reason\n* - privacy\n  - a\n${'    b\n'.repeat(200_000)}\`\`\``,
    'a cell of spaces': `\`\`\`{list-table}\n* - Hazard\n  - Reason\n* -${' '.repeat(1_000_000)}a\u2028b\n  - a\n\`\`\``,
  })) {
    // Where time grows with the square of the length, this takes minutes.
    it(`reads ${what} of a million characters`, { timeout: 20_000 }, async () => {
      const { assessments, problems } = await readHazards(text);
      assert.ok(assessments.length + problems.length > 0);
    });
  }

  it('never throws', async () => {
    const isAnswered = async (text: string): Promise<void> => {
      const { assessments, problems, format } = await readHazards(text);
      const isEmptyList = format === 'json' && /^\s*(?:\[|\{[^]*"hazards")/.test(text);
      assert.ok(assessments.length + problems.length > 0 || isEmptyList);
      for (const { message } of problems) assert.doesNotMatch(message, /fault in the reader/);
    };
    await fc.assert(fc.asyncProperty(fc.string(), isAnswered));
    await fc.assert(fc.asyncProperty(fc.json(), isAnswered));
  });
});

describe('writing hazards', () => {
  const words = fc.constantFrom(
    'a',
    'Words, and more.',
    'with | a pipe',
    'two\nlines',
    'back\\slash',
    '**bold**',
    'a\u2028b\u2029c',
    'a\rb',
    'written &#10; and &#92; and &#38;#10;',
    'Completed',
    'Accepted.',
  );
  const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
    fc.option(value, { nil: undefined });
  const assessment: fc.Arbitrary<HazardAssessment> = fc
    .record({
      hazard: fc.constantFrom(...dataHazards.map(({ id }) => id), 'A hazard of ours'),
      state: maybe(fc.constantFrom(...hazardStates)),
      mitigation: maybe(fc.constantFrom(...hazardMitigations)),
      reason: maybe(words),
      precautions: maybe(fc.array(fc.constantFrom('One thing', 'Another | thing'), { minLength: 1, maxLength: 3 })),
      owner: maybe(fc.constantFrom('A team')),
      assessed: maybe(fc.constantFrom('23 November 2026', 'last spring')),
      reviewBy: maybe(fc.constantFrom('1 January 2027')),
      version: maybe(fc.constantFrom('1.20')),
      stage: maybe(fc.constantFrom('Design')),
    })
    .map(
      (record) =>
        Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as HazardAssessment,
    );

  it('comes back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(assessment, { minLength: 1, maxLength: 5 }), async (assessments) => {
        const markdown = writeHazardMarkdown(assessments);
        assert.deepEqual((await readHazards(markdown)).assessments, assessments, markdown);
      }),
    );
  });

  it('comes back from JSON as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(assessment, { minLength: 1, maxLength: 5 }), async (hazards) => {
        assert.deepEqual((await readHazards(JSON.stringify({ hazards }))).assessments, hazards);
      }),
    );
  });
});
