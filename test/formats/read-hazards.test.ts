import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { dataHazards } from '../../src/artefacts/data-hazards.js';
import { hazardMitigations, hazardStates, type HazardAssessment } from '../../src/artefacts/hazard-assessment.js';
import { readDataHazards } from '../../src/formats/read-data-hazards.js';
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
        '7 This row names no hazard, so it was left out: yes',
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

  for (const [text, format] of [
    ['[]', 'json'],
    ['{"hazards":[]}', 'json'],
    ['{"title":"A project","hazards":{}}', 'json'],
    ['hazards: []\n', 'yaml'],
    ['---\ntitle: A project\nhazards: {}\n---\n\nWords.\n', 'yaml'],
    ['# None yet\n[ ]\n', 'yaml'],
  ] as const) {
    it(`tells from ${JSON.stringify(text)} that nothing is assessed yet`, async () => {
      assert.deepEqual(await readHazards(text), { assessments: [], problems: [], format });
    });
  }

  for (const word of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
    it(`takes "${word}" for a word like any other`, async () => {
      const expected = [{ hazard: 'risk-to-privacy', reason: word }];
      for (const text of [
        `| Hazard | Applies? |\n|-|-|\n| Privacy | ${word} |\n`,
        `{"hazards":{"privacy":${JSON.stringify(word)}}}`,
        `hazards:\n  privacy: ${word}\n`,
      ]) {
        assert.deepEqual((await readHazards(text)).assessments, expected, text);
      }
      const markdown = writeHazardMarkdown([{ hazard: 'risk-to-privacy', state: word as never }]);
      assert.ok(markdown.includes(`| ${word} |`), markdown);
    });
  }

  it('takes an empty list beside a broken one for no answer', async () => {
    const { problems, format } = await readHazards('hazards: []\n---\n- id: privacy\n  reason: a: b\n');
    assert.equal(format, 'unknown');
    assert.match(problems[0]?.message ?? '', /not valid YAML/);
  });

  it('keeps what is no text, and says what names no hazard', async () => {
    const { assessments, problems } = await readHazards(
      '[{"id":"misuse","reason":["a",null,"b"],"owner":{"team":"c"},"precautions":["d",{"text":"e"}],"stage":[["f"]]},3,{"colour":"red"},{},{"colour":{"of":[1]}}]',
    );
    assert.deepEqual(assessments, [
      {
        hazard: 'danger-of-misuse',
        reason: 'a\nb',
        owner: '{"team":"c"}',
        precautions: ['d', '{"text":"e"}'],
        stage: '["f"]',
      },
    ]);
    assert.deepEqual(
      problems.map(({ path, message }) => `${path} ${message}`),
      [
        ...['owner', 'precautions', 'stage'].map(
          (field) => `hazards.0 "${field}" is no text. It was kept as it is written in JSON.`,
        ),
        'hazards.1 This row names no hazard, so it was left out: 3',
        'hazards.2 This row names no hazard, so it was left out: {"colour":"red"}',
        'hazards.4 This row names no hazard, so it was left out: {"colour":{"of":[1]}}',
      ],
    );
  });

  it('puts what belongs on one line onto one', async () => {
    const fields = ['owner', 'version', 'stage', 'assessed', 'reviewBy'];
    const json = JSON.stringify([
      { id: 'misuse', ...Object.fromEntries(fields.map((field) => [field, 'a\r\n b\u2028c\n\n'])) },
    ]);
    assert.deepEqual((await readHazards(json)).assessments, [
      { hazard: 'danger-of-misuse', ...Object.fromEntries(fields.map((field) => [field, 'a b c'])) },
    ]);
  });

  for (const text of [
    '[![CI](badge.svg)](https://example.org)\n\n# Words\n',
    '[Title](https://example.org)\n',
    '["Title" and more](https://example.org)\n',
    '[1]: https://example.org\n\nWords.\n',
    '{.lead}\nWords.\n',
  ]) {
    it(`takes ${JSON.stringify(text)} for no JSON`, async () => {
      for (const { problems } of [await readHazards(text), await readDataHazards(text)]) {
        assert.deepEqual(
          problems.map(({ message }) => /^No hazards were found/.test(message)),
          [true],
        );
      }
    });
  }

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

  it('takes what stands under "Mitigation" for how far it is, and under "Precautions" for what is done', async () => {
    const read = async (header: string, ...cells: string[]) =>
      (
        await readHazards(
          `| Hazard | Why | ${header} |\n|-|-${'|-'.repeat(cells.length)}|\n| Bias | a | ${cells.join(' | ')} |`,
        )
      ).assessments[0];
    const bias = { hazard: 'reinforces-biases', reason: 'a' };
    for (const [header, cells, found] of [
      ['Precautions', ['Completed.'], { precautions: ['Completed.'] }],
      ['Safety precautions', ['Accepted'], { precautions: ['Accepted'] }],
      ['Mitigation', ['Done'], { mitigation: 'completed' }],
      ['Mitigation', ['Ask people'], { precautions: ['Ask people'] }],
      ['Mitigation | Progress', ['Ask people', 'Done'], { mitigation: 'completed', precautions: ['Ask people'] }],
      ['Precautions | Mitigation', ['Done', 'In progress'], { mitigation: 'in-progress', precautions: ['Done'] }],
      ['Precautions | Mitigation', ['One', 'Other'], { precautions: ['One', 'Other'] }],
    ] as const) {
      assert.deepEqual(await read(header, ...cells), { ...bias, ...found }, `${header}: ${cells.join()}`);
    }
    const json =
      '[{"id":"bias","precautions":"Done","mitigation":"accepted"},{"id":"bias","precautions":["Completed."]}]';
    assert.deepEqual((await readHazards(json)).assessments, [
      { hazard: 'reinforces-biases', mitigation: 'accepted', precautions: ['Done'] },
      { hazard: 'reinforces-biases', precautions: ['Completed.'] },
    ]);
  });

  describe('with a vocabulary of the page', () => {
    const vocabulary = [
      { id: 'consent', title: 'Consent of carers' },
      { id: 'night-shifts', title: 'Leaves out `night` shifts' },
      { id: 'consent', title: 'Another of that id' },
      { id: 'privacy-of-staff', title: 'Risk to privacy' },
    ];

    for (const [what, text] of Object.entries({
      JSON: '["Consent","CONSENT OF CARERS","Leaves out `night` shifts","risk to Privacy","bias"]',
      YAML: '- Consent\n- CONSENT OF CARERS\n- Leaves out `night` shifts\n- risk to Privacy\n- bias\n',
      Markdown:
        '| Hazard | Why |\n|-|-|\n| Consent | |\n| **CONSENT OF CARERS** | |\n| Leaves out `night` shifts | |\n| risk to Privacy | |\n| bias | |\n',
    })) {
      it(`knows its hazards first in ${what}`, async () => {
        const { assessments, problems } = await readHazards(text, { vocabulary });
        assert.deepEqual(
          assessments.map(({ hazard }) => hazard),
          ['consent', 'consent', 'night-shifts', 'privacy-of-staff', 'reinforces-biases'],
        );
        assert.deepEqual(problems, []);
      });
    }

    it('takes a list of YAML that names only its hazards', async () => {
      const { assessments, format } = await readHazards('- night-shifts\n- Consent of carers\n', { vocabulary });
      assert.deepEqual([assessments, format], [[{ hazard: 'night-shifts' }, { hazard: 'consent' }], 'yaml']);
    });

    it('passes over what is no hazard in it', async () => {
      for (const odd of [
        null,
        'consent',
        {},
        [null, 3, 'consent', {}, { id: 3, title: 'consent' }, { title: 'x' }, []],
      ]) {
        const { assessments } = await readHazards('["consent"]', { vocabulary: odd as never });
        assert.deepEqual(assessments, [{ hazard: 'lacks-informed-consent' }]);
      }
      const { assessments } = await readHazards('["consent"]', {
        vocabulary: [null as never, { id: 'consent', title: '' }],
      });
      assert.deepEqual(assessments, [{ hazard: 'consent' }]);
    });
  });

  it('reads 500 hazards, and says where and how many it leaves out', async () => {
    const row = '| Privacy | a |\n';
    for (const [text, line] of [
      [`| Hazard | Why |\n|-|-|\n${row.repeat(502)}`, 503],
      [JSON.stringify(Array(502).fill('Privacy')), undefined],
      [`- Privacy\n${'- id: Privacy\n'.repeat(501)}`, 501],
    ] as const) {
      const { assessments, problems } = await readHazards(text);
      assert.equal(assessments.length, 500);
      assert.deepEqual(
        problems.map(({ path, line: at, message }) => [path, at, /, (\d+) in all/.exec(message)?.[1]]),
        [['hazards.500', line, '2']],
      );
    }
    assert.deepEqual((await readHazards(`| Hazard | Why |\n|-|-|\n${row.repeat(500)}`)).problems, []);
  });

  it('never throws', async () => {
    const isAnswered = async (text: string): Promise<void> => {
      const { assessments, problems, format } = await readHazards(text);
      assert.ok(assessments.length + problems.length > 0 || format !== 'unknown');
      for (const { message } of problems) assert.doesNotMatch(message, /fault in the reader/);
    };
    await fc.assert(fc.asyncProperty(fc.string(), isAnswered));
    await fc.assert(fc.asyncProperty(fc.json(), isAnswered));
  });
});

describe('writing hazards', () => {
  const pieces = ['a', ' ', '|', '\\', '`', '&', '&#', '#10;', '&#10;', '&#92;', '&#38;', '&#8232;', '&#x41;'];
  const lineBreaks = ['\n', '\r', '\r\n', '\u2028', '\u2029'];
  const textOf = (...from: string[]): fc.Arbitrary<string> =>
    fc
      .array(fc.constantFrom(...from), { minLength: 1, maxLength: 8 })
      .map((each) => each.join('').trim())
      .filter((text) => text !== '');
  const words = fc.oneof(
    fc.constantFrom('a', 'Words, and more.', 'with | a pipe', 'two\nlines', 'back\\slash', '**bold**'),
    textOf(...pieces, ...lineBreaks),
  );
  const precaution = fc.oneof(
    fc.constantFrom('One thing', 'Another | thing', 'Completed.', 'Done', 'Accepted', 'In progress'),
    textOf(...pieces, '\r', '\u2028', '\u2029'),
  );
  const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
    fc.option(value, { nil: undefined });
  const assessment: fc.Arbitrary<HazardAssessment> = fc
    .record({
      hazard: fc.constantFrom(...dataHazards.map(({ id }) => id), 'A hazard of ours'),
      state: maybe(fc.constantFrom(...hazardStates)),
      mitigation: maybe(fc.constantFrom(...hazardMitigations)),
      reason: maybe(words),
      precautions: maybe(fc.array(precaution, { minLength: 1, maxLength: 3 })),
      owner: maybe(fc.oneof(fc.constantFrom('A team'), textOf(...pieces))),
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

  it('writes each line break and each entity as one that no table ends at', () => {
    const markdown = writeHazardMarkdown([{ hazard: 'risk-to-privacy', reason: '\n\r\u2028\u2029&#10;&#60;' }]);
    assert.ok(markdown.endsWith('|  | &#10;&#13;&#8232;&#8233;&#38;#10;&#38;#60; |\n'), markdown);
  });

  it('comes back from JSON as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(assessment, { minLength: 1, maxLength: 5 }), async (hazards) => {
        assert.deepEqual((await readHazards(JSON.stringify({ hazards }))).assessments, hazards);
      }),
    );
  });
});
