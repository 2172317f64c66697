import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readHazards } from '../../src/formats/read-hazards.js';

const list = `# What we found
- hazard: risk-to-privacy
  applies: no
  reason: >
    Names are taken out
    first.
  version: 1.10
  assessed: 2026-09-01
  reviewBy: ~
  owner: null
- id: Misuse
  applies: yes
  precautions:
    - Access is limited.
    - "Use is logged: each time."
  stage: Design
  cost: { people: [a, b] }
`;

const assessments = [
  {
    hazard: 'risk-to-privacy',
    state: 'does-not-apply',
    reason: 'Names are taken out first.',
    version: '1.10',
    assessed: '2026-09-01',
  },
  {
    hazard: 'danger-of-misuse',
    state: 'applies',
    precautions: ['Access is limited.', 'Use is logged: each time.'],
    stage: 'Design',
    reason: 'cost: {"people":["a","b"]}',
  },
];

const indented = (text: string): string => text.replace(/^(?=.)/gm, '  ');

describe('reading hazards from YAML', () => {
  for (const [what, text] of Object.entries({
    'a list': list,
    'a document with its mark': `%YAML 1.2\n---\n${list}...\n`,
    'a list under a name': `project: Long stay\nhazards:\n${list}`,
    'a list under a name, further in': `"hazards":\n${indented(list)}`,
    'front matter': `---\ntitle: Long stay\nhazards:\n${list}---\n\n# Long stay\n\n- It is not: valid: YAML\n`,
    'another line break': list.replaceAll('\n', '\r\n'),
  })) {
    it(`reads ${what}`, async () => {
      assert.deepEqual(await readHazards(text), { assessments, problems: [], format: 'yaml' });
    });
  }

  it('reads hazards by their ids', async () => {
    const { assessments, problems, format } = await readHazards(
      'hazards:\n  risk-to-privacy:\n    applies: yes\n    reason: a\n  bias: no\n  misuse: It could be.\n  consent:\n',
    );
    assert.deepEqual(assessments, [
      { hazard: 'risk-to-privacy', state: 'applies', reason: 'a' },
      { hazard: 'reinforces-biases', state: 'does-not-apply' },
      { hazard: 'danger-of-misuse', reason: 'It could be.' },
      { hazard: 'lacks-informed-consent' },
    ]);
    assert.deepEqual([problems, format], [[], 'yaml']);
  });

  it('reads names alone, in each way to write a list', async () => {
    for (const text of [
      '- Privacy\n- misuse\n',
      '[Privacy, misuse]',
      'hazards: [Privacy, misuse]',
      '---\n- Privacy\n---\n- misuse',
    ]) {
      const { assessments, format } = await readHazards(text);
      assert.deepEqual(
        [assessments, format],
        [[{ hazard: 'risk-to-privacy' }, { hazard: 'danger-of-misuse' }], 'yaml'],
        text,
      );
    }
  });

  it('reads what an alias stands for', async () => {
    const { assessments, problems } = await readHazards(
      'hazards:\n  privacy: &same\n    applies: yes\n    owner: &team The discharge team\n  bias: *same\n  misuse:\n    owner: *team\n',
    );
    assert.deepEqual(assessments, [
      { hazard: 'risk-to-privacy', state: 'applies', owner: 'The discharge team' },
      { hazard: 'reinforces-biases', state: 'applies', owner: 'The discharge team' },
      { hazard: 'danger-of-misuse', owner: 'The discharge team' },
    ]);
    assert.deepEqual(problems, []);
  });

  it('says which line something is about', async () => {
    const { assessments, problems } = await readHazards(
      '---\nhazards:\n\n- hazard: Ours\n  reason: a\n- reason: b\n- hazard: privacy\n  applies: often\n',
    );
    assert.deepEqual(
      assessments.map(({ hazard }) => hazard),
      ['Ours', 'risk-to-privacy'],
    );
    assert.deepEqual(
      problems.map(({ path, line, message }) => `${path} ${line} ${message}`),
      [
        'hazards.0 4 "Ours" is not in the Data Hazards vocabulary. Its words were kept.',
        'hazards.1 6 This row names no hazard, so it was left out: {"reason":"b"}',
        'hazards.2 7 "often" says neither yes nor no; it was put before the reason.',
      ],
    );
  });

  it('takes every part for a text, a list or an object', async () => {
    const { assessments, problems } = await readHazards(
      '- &a\n  id: !!str privacy\n  reason: !!int "3"\n  precautions: !!set\n  - &b one\n  - !ours two\n- {id: bias, reason: *b}\n- *a\n- *b : x\n',
    );
    const privacy = { hazard: 'risk-to-privacy', reason: '3', precautions: ['one', 'two'] };
    assert.deepEqual(assessments.slice(0, 3), [privacy, { hazard: 'reinforces-biases', reason: 'one' }, privacy]);
    assert.deepEqual(
      problems.map(({ line }) => line),
      [9],
    );
  });

  it('is not led astray by names that every object has', async () => {
    const { assessments } = await readHazards(
      '- id: privacy\n  __proto__: {state: no, x: y}\n  constructor: a\n  toString: b\nhasOwnProperty: c\n'.replace(
        'hasOwn',
        '  hasOwn',
      ),
    );
    assert.deepEqual(assessments, [{ hazard: 'risk-to-privacy', reason: 'toString: b\nhasOwnProperty: c' }]);
    assert.equal(({} as Record<string, unknown>).x, undefined);
  });

  it('says where it is broken, and what helps', async () => {
    for (const [text, line, words] of [
      [
        'hazards:\n  - id: privacy\n    reason: Uses data: names\n',
        3,
        /not valid YAML: bad indentation.*quotation marks/,
      ],
      ['---\n- id: privacy\n- id: "bias\n', 4, /not valid YAML: deficient indentation.*quotation mark/],
      ['- id: privacy\n  id: bias\n', 2, /not valid YAML: duplicated mapping key/],
      ['- id: privacy\n- id: *b\n', 2, /not valid YAML: unidentified alias "b"/],
      ['- id: privacy\n-\n  [a, b]: c\n', 3, /not valid YAML: a list or an object cannot be a name/],
      ['- id: privacy\n... # More\n- id: bias\n', 1, /not valid YAML: this is more than one document/],
    ] as const) {
      const { assessments, problems, format } = await readHazards(text);
      assert.deepEqual([assessments, format, problems.length], [[], 'unknown', 1], text);
      assert.equal(problems[0]?.line, line, text);
      assert.match(problems[0]?.message ?? '', words);
    }
    const { assessments, problems } = await readHazards('- id: privacy\n---\n- id: bias\n  reason: a: b\n');
    assert.deepEqual(assessments, [{ hazard: 'risk-to-privacy' }]);
    assert.equal(problems[0]?.line, 4);
  });

  it('leaves Markdown alone', async () => {
    const table = '| Hazard | Applies? |\n|--|--|\n| Bias | yes |\n';
    for (const before of [
      '---\ntitle: A project\nhazards: [privacy]\n---\n\n',
      '- hazard: privacy\n  applies: yes\n\n',
      '- a list\n\n',
    ]) {
      const { assessments, format } = await readHazards(before + table);
      assert.deepEqual(
        [assessments, format],
        [[{ hazard: 'reinforces-biases', state: 'applies' }], 'markdown'],
        before,
      );
    }
    for (const text of [
      '---\ntitle: A project\n---\n\nWords.\n',
      '- Name: Long stay\n- Owner: A team\n',
      '- Look at privacy\n- Ask: who is harmed: and how\n',
      '# Hazards\n\n---\n\n- one\n- two\n',
      'hazards: none\n',
    ]) {
      const { assessments, problems, format } = await readHazards(text);
      assert.deepEqual([assessments, format], [[], 'unknown'], text);
      assert.deepEqual(
        problems.map(({ message }) => /^No hazards were found/.test(message)),
        [true],
        text,
      );
    }
  });

  it('reads whatever YAML of the shape there is', async () => {
    const word = fc.constantFrom(
      'Names are read.',
      'no',
      '1.10',
      '2026-01-01',
      '#3',
      'a: b',
      "it's",
      '"x"',
      '- y',
      'two\nlines',
    );
    const oneLine = word.filter((text) => !text.includes('\n'));
    const hazards = fc.array(fc.record({ hazard: fc.constant('risk-to-privacy'), reason: word, owner: oneLine }), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(hazards, async (records) => {
        const written = records.map((record) => ({ ...record }));
        // JSON's way to quote is one of YAML's.
        const text = written
          .map((each) =>
            Object.entries(each)
              .map(([key, value], index) => `${index ? '  ' : '- '}${key}: ${JSON.stringify(value)}`)
              .join('\n'),
          )
          .join('\n');
        assert.deepEqual((await readHazards(text)).assessments, written, text);
      }),
    );
  });
});

/** About a million characters of each. */
const hostile: Record<string, string> = {
  'a billion laughs': `${'abcdefghi'
    .split('')
    .map(
      (name, index, all) =>
        `${name}: &${name} [${Array(9)
          .fill(index === 0 ? 'ha' : `*${all[index - 1]}`)
          .join(', ')}]`,
    )
    .join('\n')}\n${'# ha\n'.repeat(200_000)}hazards:\n  - hazard: privacy\n    reason: *i\n`,
  'a long text under many names': `hazards:\n- &a ${'a'.repeat(500_000)}\n${'- *a\n'.repeat(100_000)}`,
  'a list that holds itself': `hazards: &a\n${'- *a\n'.repeat(200_000)}`,
  'aliases that lead ever deeper': `hazards:\n${Array.from({ length: 3000 }, (_, index) => `  ${3000 - index}: &a${index} ${'['.repeat(80)}${index > 0 ? `*a${index - 1}` : 'x'}${']'.repeat(80)}`).join('\n')}\n${'# x\n'.repeat(100_000)}`,
  'lists in lists on one line': `hazards: ${'['.repeat(1_000_000)}`,
  'lists in lists': `- id: privacy\n${'- '.repeat(500_000)}`,
  'lists in lists, line by line': `- id: privacy\n${Array.from({ length: 1400 }, (_, depth) => `${' '.repeat(depth)}-`).join('\n')}`,
  'anchors before anchors': `- id: privacy\n- ${'&a '.repeat(300_000)}`,
  'an open quotation': `- id: "${'a\n  '.repeat(250_000)}`,
};

const long: Record<string, string> = {
  'one long reason': `- id: privacy\n  reason: |\n${'    a\n'.repeat(160_000)}`,
  'very many documents': `${'---\n'.repeat(250_000)}- privacy\n`,
  'blank lines and notes': `${'\n# a\n'.repeat(200_000)}- privacy\n`,
};

describe('YAML of one million characters', () => {
  for (const [what, text] of Object.entries(hostile)) {
    it(`refuses ${what}`, { timeout: 20_000 }, async () => {
      assert.ok(text.length > 500_000);
      const { assessments, problems } = await readHazards(text);
      assert.deepEqual(assessments, []);
      assert.match(problems[0]?.message ?? '', /not valid YAML|stands for far more/);
      assert.ok(problems.length === 1 && (problems[0]?.line ?? 0) > 0, String(problems.length));
    });
  }

  for (const [what, text] of Object.entries(long)) {
    it(`reads ${what}`, { timeout: 20_000 }, async () => {
      assert.ok(text.length > 900_000);
      const { assessments, problems, format } = await readHazards(text);
      const others = problems.filter(({ message }) => !/Only the first 500 hazards/.test(message));
      assert.deepEqual([others, format], [[], 'yaml']);
      assert.equal(assessments[0]?.hazard, 'risk-to-privacy');
    });
  }
});
