import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { dataHazards } from '../../src/artefacts/data-hazards.js';
import { hazardMitigations, hazardStates, type HazardAssessment } from '../../src/artefacts/hazard-assessment.js';
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
  it('reads a list-table of MyST with old names', () => {
    assert.deepEqual(readHazards(listTable), {
      assessments: [
        { hazard: 'general-hazard', state: 'applies', reason: 'Uses data,\nand predicts.' },
        { hazard: 'risk-to-privacy', state: 'does-not-apply' },
      ],
      problems: [],
      format: 'markdown',
    });
  });

  it('reads a table of Markdown, with its lines, unknown names and other columns', () => {
    const { assessments, problems } = readHazards(
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

  it('takes no other table for one of hazards', () => {
    for (const text of [
      '',
      '| Metric | Value |\n|--|--|\n| F1 | 0.8 |',
      '| Hazard | Score |\n|--|--|\n| Privacy | 3 |',
      '{"title":"x"}',
    ]) {
      const { assessments, problems, format } = readHazards(text);
      assert.deepEqual([assessments, format], [[], 'unknown']);
      assert.match(problems[0]?.message ?? '', /No hazards were found/);
    }
    assert.match(readHazards('[{').problems[0]?.message ?? '', /not valid JSON/);
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
    it(`reads ${json}`, () => assert.deepEqual(readHazards(json).assessments, [expected]));
  }

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) =>
        assert.ok(readHazards(text).problems.length > 0 || readHazards(text).assessments.length > 0),
      ),
    );
    fc.assert(fc.property(fc.json(), (text) => assert.ok(readHazards(text))));
  });
});

describe('writing hazards', () => {
  const words = fc.constantFrom('a', 'Words, and more.', 'with | a pipe', 'two\nlines', 'back\\slash', '**bold**');
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

  it('comes back as it was', () => {
    fc.assert(
      fc.property(fc.array(assessment, { minLength: 1, maxLength: 5 }), (assessments) => {
        const markdown = writeHazardMarkdown(assessments);
        assert.deepEqual(readHazards(markdown).assessments, assessments, markdown);
      }),
    );
  });
});
