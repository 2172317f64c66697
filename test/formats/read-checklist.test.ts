import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import * as v from 'valibot';
import { characteristics } from '../../src/artefacts/characteristics.js';
import { checklistRecordSchema } from '../../src/artefacts/checklist-record.js';
import { needOfItem } from '../../src/artefacts/item-need.js';
import { checklistRecordFields } from '../../src/formats/checklist-record-fields.js';
import { startOfOwnId } from '../../src/formats/items-with-answers.js';
import { readChecklist, readChecklistData } from '../../src/formats/read-checklist.js';
import { idOfWords } from '../../src/formats/unique-ids.js';
import { writeChecklistMarkdown } from '../../src/formats/write-checklist-markdown.js';
import { largeChecklistDocuments } from './large-checklists.js';

const pathsOf = (problems: readonly { path: string }[]) => problems.map(({ path }) => path);

const deon = `title: Data Science Ethics Checklist
sections:
  - title: Data Collection
    section_id: A
    lines:
      - line_id: A.1
        line_summary: Informed consent
        line: Have people agreed?
      - line_id: A.2
        line_summary: Collection bias
        line: Is the sample fair?
`;
const deonChecklist = {
  title: 'Data Science Ethics Checklist',
  sections: [
    {
      id: 'A',
      title: 'Data Collection',
      items: [
        { id: 'A.1', title: 'Informed consent', question: 'Have people agreed?' },
        { id: 'A.2', title: 'Collection bias', question: 'Is the sample fair?' },
      ],
    },
  ],
};
const answersOfDeon = [
  { item: 'A.1', ticked: true, reason: 'They signed.', evidence: ['https://example.org'] },
  { item: 'A.2', ticked: false },
];

describe('readChecklist', () => {
  it('reads the YAML of deon, with answers inside it or in a document of their own', async () => {
    assert.deepEqual(await readChecklist(deon), {
      record: { checklist: deonChecklist, answers: [] },
      problems: [],
      format: 'deon',
    });
    const answers = 'A.1: { done: yes, answer: They signed., link: https://example.org }\nA.2: { done: no }\n';
    const indented = `answers:\n  ${answers.trim().replace('\n', '\n  ')}\n`;
    for (const more of [answers, indented, `---\n${answers}`]) {
      const { record, problems } = await readChecklist(deon + more);
      assert.deepEqual(problems, [], more);
      assert.deepEqual(record, { checklist: deonChecklist, answers: answersOfDeon }, more);
    }
  });

  it('reads states in words, and keeps what is none before the reason', async () => {
    const { record, problems, format } = await readChecklist(
      '- {item: a, state: Yes}\n- {item: b, state: N/A, reason: why}\n- {item: c, state: true}\n- {item: d, state: partially}\n- {item: e, state: maybe, reason: why}\n- {item: f, state: Not yet}\n',
    );
    assert.equal(format, 'yaml');
    assert.deepEqual(record?.answers, [
      { item: 'a', state: 'yes' },
      { item: 'b', state: 'not-applicable', reason: 'why' },
      { item: 'c', state: 'yes' },
      { item: 'd', state: 'partly' },
      { item: 'e', reason: 'maybe. why' },
      { item: 'f', state: 'not-yet' },
    ]);
    assert.deepEqual(pathsOf(problems), ['answers.4.state']);
  });

  it("reads a team's own checklist, and makes ids that are there twice different", async () => {
    const data = {
      title: 'Ours',
      sections: [{ title: 'One', items: [{ id: 'a', question: 'b?' }, { id: 'a', question: 'c?' }, 'd?'] }],
    };
    const { record, problems } = await readChecklist(JSON.stringify(data));
    assert.deepEqual(record, {
      checklist: {
        title: 'Ours',
        sections: [
          {
            title: 'One',
            items: [
              { id: 'a', question: 'b?' },
              { id: 'a-2', question: 'c?' },
              { id: 'd', question: 'd?' },
            ],
          },
        ],
      },
      answers: [],
    });
    assert.deepEqual(pathsOf(problems), ['sections.0.items.1.id']);
  });

  it('keeps what it does not know, with a problem for each', () => {
    const { record, problems } = readChecklistData({
      team: 1,
      checklist: { id: 'characteristics', colour: 'red' },
      profile: { kind: 'oracle', facts: { 'is-live': 'yes', 'is-odd': true } },
      answers: [{ item: 'a', reviewer: 'Kim', ticked: 'perhaps' }, { reason: 'lost' }],
    });
    assert.deepEqual(record, {
      checklist: { id: 'characteristics', extra: { colour: 'red' } },
      profile: { facts: { 'is-live': true }, extra: { kind: 'oracle', facts: { 'is-odd': true } } },
      answers: [{ item: 'a', extra: { reviewer: 'Kim', ticked: 'perhaps' } }],
      extra: { team: 1, answers: [{ reason: 'lost' }] },
    });
    assert.deepEqual(pathsOf(problems).sort(), [
      'answers.0.reviewer',
      'answers.0.ticked',
      'answers.1',
      'checklist.colour',
      'profile.facts.is-odd',
      'profile.kind',
      'team',
    ]);
  });

  for (const [what, items, questions, odd, told] of [
    ['a colon', '[{Is it: really?}, Other?]', ['Is it: really?', 'Other?'], undefined, []],
    ['nothing', '[A?, null, {question: B?}]', ['A?', 'B?'], undefined, ['sections.0.items.1']],
    ['words alone', '[2, true, {text: C?}, {name: D}]', ['2', 'true', 'C?', 'D'], undefined, []],
    ['ids before questions', '[{A.1: A?}, {by-id: B?}]', ['A.1 A?', 'by-id B?'], undefined, []],
    ['ids as names', '{A.1: A?, two: {question: B?}}', ['A.1 A?', 'two B?'], undefined, []],
    [
      'what is no item',
      '[A?, {a: 1, b: 2}, [3]]',
      ['A?'],
      [{ a: 1, b: 2 }, [3]],
      [1, 2].map((n) => `sections.0.items.${n}`),
    ],
  ] as const) {
    it(`reads the other items of a section with ${what} among them`, async () => {
      const { record, problems } = await readChecklist(`sections:\n  - title: One\n    items: ${items}\n`);
      const [section] = (record?.checklist as typeof characteristics).sections;
      const read = section!.items.map(({ id, question }) =>
        idOfWords(question) === id ? question : `${id} ${question}`,
      );
      assert.deepEqual(read, questions);
      assert.deepEqual(section!.extra, odd && { items: odd });
      assert.deepEqual(pathsOf(problems), told);
      assert.deepEqual(
        readChecklistData(checklistRecordFields(record!, record!.checklist as typeof characteristics)).record,
        { schemaVersion: 1, ...record },
      );
    });
  }

  for (const [what, fields, answer] of [
    ['a state and a reason', { answer: 'yes', reason: 'By letter.' }, { state: 'yes', reason: 'By letter.' }],
    ['an answer in words', { answer: 'By letter.' }, { reason: 'By letter.' }],
    ['a tick and links', { done: false, links: ['b'], owner: 'Kim' }, { ticked: false, evidence: ['b'], owner: 'Kim' }],
    ['nothing to say', { answer: null, reason: ' ', date: '' }, undefined],
  ] as const) {
    it(`reads the answer that stands in an item, with ${what}`, () => {
      for (const data of [
        { title: 'T', items: [{ id: 'a', question: 'Is it?', evidence: 'A form.', ...fields }] },
        {
          checklist: {
            title: 'T',
            sections: [{ items: [{ id: 'a', question: 'Is it?', evidence: 'A form.', ...fields }] }],
          },
        },
      ]) {
        const { record, problems } = readChecklistData(data);
        const items = [{ id: 'a', question: 'Is it?', evidence: 'A form.' }];
        assert.deepEqual(record, {
          checklist: { title: 'T', sections: [{ title: '', items }] },
          answers: answer ? [{ item: 'a', ...answer }] : [],
        });
        assert.deepEqual(problems, []);
      }
    });
  }

  it('makes a checklist of questions that stand with their answers', () => {
    const { record, problems } = readChecklistData([
      { question: 'Is there consent?', answer: 'yes', reason: 'By letter.', evidence: 'a' },
      { item: 'Is there bias?', checked: false },
      { id: 'c', question: 'Is it open?' },
    ]);
    const items = [
      { id: 'is-there-consent', question: 'Is there consent?' },
      { id: 'is-there-bias', question: 'Is there bias?' },
      { id: 'c', question: 'Is it open?' },
    ];
    assert.deepEqual(record, {
      checklist: { title: 'Checklist', sections: [{ title: '', items }] },
      answers: [
        { item: 'is-there-consent', state: 'yes', reason: 'By letter.', evidence: ['a'] },
        { item: 'is-there-bias', ticked: false },
      ],
    });
    assert.deepEqual(problems, []);
  });

  it('takes answers to items of another checklist for no checklist', async () => {
    for (const { id } of characteristics.sections.flatMap(({ items }) => items)) assert.match(id, startOfOwnId);
    const { id, question } = characteristics.sections[0]!.items[0]!;
    for (const [name, item] of [
      ['id', id],
      ['item', 'A.1'],
    ] as const) {
      const { record } = readChecklistData([{ [name]: item, question, answer: 'yes' }]);
      assert.equal(record?.checklist, undefined);
      assert.deepEqual(record?.answers, [{ item, question, state: 'yes' }]);
    }
    const { record, problems } = await readChecklist(`${deon}---\n- {question: A.1, answer: yes}\n`);
    assert.deepEqual(record?.answers, [{ item: 'a-1', question: 'A.1', state: 'yes' }]);
    assert.deepEqual(problems, []);
  });

  it('reads the sections beside what is none', () => {
    const { record, problems } = readChecklistData({ sections: [{ title: 'One', items: ['A?'] }, 'Just words', null] });
    assert.deepEqual(record?.checklist, {
      title: 'Checklist',
      sections: [{ title: 'One', items: [{ id: 'a', question: 'A?' }] }],
      extra: { sections: ['Just words'] },
    });
    assert.deepEqual(pathsOf(problems), ['sections.1', 'sections.2']);
  });

  it('tells of a need that names nothing', () => {
    const need = { facts: [] };
    const { record, problems } = readChecklistData({ items: [{ id: 'a', question: 'b?', need }] });
    const item = (record?.checklist as typeof characteristics).sections[0]!.items[0]!;
    assert.deepEqual(item.extra, { need });
    assert.deepEqual(needOfItem(item, {}), { need: 'always' });
    assert.deepEqual(pathsOf(problems), ['sections.0.items.0.need']);
  });

  it('tells of a merge conflict, and where it is', async () => {
    const { record, problems } = await readChecklist(
      '- [x] **A.1 C**: Q?\n<<<<<<< HEAD\n  - Reason: a\n=======\n  - Reason: b\n>>>>>>> c\n',
    );
    assert.equal(record?.answers.length, 1);
    assert.deepEqual(
      problems.map(({ line, severity }) => [line, severity]),
      [[2, 'error']],
    );
  });

  it('tells a file of a later version', async () => {
    const { record, isNewer, problems } = await readChecklist(
      '{"schemaVersion": 9, "answers": [{"item": "a", "mood": 1}]}',
    );
    assert.equal(isNewer, true);
    assert.deepEqual(record, { schemaVersion: 9, answers: [{ item: 'a', extra: { mood: 1 } }] });
    assert.ok(pathsOf(problems).includes('schemaVersion'));
  });

  it('tells what is no checklist, and YAML and JSON that are broken', async () => {
    for (const text of [
      '',
      'Words.',
      '# A heading',
      '{"a": 1}',
      'a: b',
      '- one\n- two',
      '{"answers": [',
      'answers: [',
      '---\n---',
    ]) {
      const { record, problems, format } = await readChecklist(text);
      assert.equal(record, undefined, text);
      assert.equal(format, 'unknown', text);
      assert.equal(problems.filter(({ severity }) => severity === 'error').length, 1, text);
    }
    assert.match((await readChecklist('answers: [')).problems[0]!.message, /YAML/);
    assert.match((await readChecklist('{"answers": [')).problems[0]!.message, /JSON/);
  });

  it('reads 5,000 items and answers, and tells that there are more', async () => {
    const { record, problems } = await readChecklist('- [ ] **A.1 b**: c?\n'.repeat(5002));
    assert.equal(record?.answers.length, 5000);
    assert.equal((record?.checklist as typeof characteristics).sections[0]?.items.length, 5000);
    assert.equal(problems.filter(({ severity }) => severity === 'error').length, 2);
  });

  it('keeps what people write into Markdown of ours by hand', async () => {
    const written = writeChecklistMarkdown({ answers: [{ item: 'fair-groups', state: 'yes' }] }, characteristics);
    const changed = written
      .replace('- [x] **fair-groups**', '- [ ] **fair-groups**')
      .replace(
        '  - Answer: Yes\n',
        '  - Answer: Partly\n  - Mood: good\n  - Evidence: a\n  - Evidence: b\n  more of b\n',
      )
      .replace('- [ ] **fair-proxies**', '- [x] **fair-proxies**')
      .replace('## Transparent', 'Words of a reviewer.\n\n## Transparent');
    const { record } = await readChecklist(changed);
    assert.deepEqual(record?.answers, [
      { item: 'fair-groups', state: 'partly', reason: 'Mood: good\n\nmore of b', evidence: ['a', 'b'], ticked: false },
      { item: 'fair-proxies', ticked: true, question: characteristics.sections[0]?.items[5]?.question },
    ]);
    assert.equal(record?.extra?.notes, 'Words of a reviewer.');
  });

  it('never rejects, and gives records that are as their schema says', async () => {
    const piece = fc.constantFrom(
      '- [ ] a',
      '- [x] **A.1 b**: c?',
      '  - d',
      '# e',
      '\n',
      '---',
      '```',
      'answers:',
      '  - item: f',
      '    state: yes',
      'sections:',
      '**',
      ': ',
      '<!-- ethics-checklist {} -->\n',
      '## g <!-- section -->',
      '  - Another answer: Yes',
      '    - Reason: h',
      '  - Other data: `{"extra":{"__proto__":1}}`',
    );
    const text = fc.array(fc.tuple(piece, fc.constantFrom('\n', '\n', '')), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          text.map((pieces) => pieces.flat().join('')),
          fc.string(),
        ),
        async (source) => {
          const { record, problems } = await readChecklist(source);
          assert.ok(
            problems.every(({ message }) => !message.includes('fault in the reader')),
            problems[0]?.message,
          );
          if (record) assert.deepEqual(v.parse(checklistRecordSchema, record), record);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('readChecklistData', () => {
  it('never throws, whatever it is given', () => {
    const cyclic: Record<string, unknown> = { answers: [{ item: 'a' }] };
    cyclic.answers = [{ item: 'a', evidence: cyclic }];
    const throwing = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no');
        },
      },
    );
    const values = [
      undefined,
      null,
      1,
      'a',
      () => 1,
      Symbol('a'),
      1n,
      [],
      {},
      new Map(),
      new Date(),
      cyclic,
      throwing,
      {
        get answers() {
          throw new Error('no');
        },
      },
    ];
    for (const value of values) assert.ok(Array.isArray(readChecklistData(value).problems));
    assert.deepEqual(readChecklistData(cyclic).record?.answers, [{ item: 'a' }]);
    assert.deepEqual(readChecklistData([]).record, { answers: [] });
    assert.deepEqual(readChecklistData({ answers: [{ item: 'a', x: 1n, y: () => 1, z: NaN }] }).record?.answers, [
      { item: 'a', extra: { x: '1', z: 'NaN' } },
    ]);
  });

  it('gives records that are as their schema says for any data', () => {
    const key = fc.constantFrom(
      'answers',
      'sections',
      'items',
      'lines',
      'id',
      'item',
      'question',
      'state',
      'ticked',
      'reason',
      'evidence',
      'profile',
      'facts',
      'kind',
      'need',
      'sources',
      'source',
      'checklist',
      'extra',
      'title',
      'schemaVersion',
      'is-live',
    );
    const { data } = fc.letrec((tie) => ({
      data: fc.oneof(
        { maxDepth: 6 },
        fc.constantFrom('yes', '', 'always', 1, true, null),
        fc.dictionary(key, tie('data'), { maxKeys: 4 }),
        fc.array(tie('data'), { maxLength: 3 }),
      ),
    }));
    fc.assert(
      fc.property(data, (value) => {
        const { record, problems } = readChecklistData(value);
        assert.ok(
          problems.every(({ message }) => !message.includes('fault in the reader')),
          problems[0]?.message,
        );
        if (record) assert.deepEqual(v.parse(checklistRecordSchema, record), record);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('checklists of one million characters', () => {
  for (const [what, text] of Object.entries(largeChecklistDocuments(1_000_000))) {
    it(`reads ${what} to the end`, { timeout: 10_000 }, async () => {
      const { problems } = await readChecklist(text);
      assert.ok(
        problems.every(({ message }) => !message.includes('fault in the reader')),
        problems[0]?.message,
      );
    });
  }
});
