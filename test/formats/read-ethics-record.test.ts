import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { EthicsRecord } from '../../src/artefacts/ethics-record.js';
import { readEthicsRecord, readEthicsRecordData } from '../../src/formats/read-ethics-record.js';
import { writeEthicsRecordJson, writeEthicsRecordYaml } from '../../src/formats/write-ethics-record.js';
import { checklistRecords } from './checklist-arbitraries.js';

const words = fc.constantFrom(
  'Alpha',
  '23 November 2026',
  'yes',
  '1.10',
  'A: b',
  '# c',
  'Zoë',
  ' x',
  'a\nb',
  '__proto_',
);
const extra = fc.dictionary(fc.constantFrom('ticket', 'title', 'extra', 'address'), fc.oneof(words, fc.array(words)), {
  minKeys: 1,
  maxKeys: 2,
});
const address = fc.oneof(
  fc.record({ address: fc.constantFrom('model_card.md', 'https://example.nhs.uk/a.yaml') }),
  fc.record({
    address: fc.constant('a.md'),
    extra: fc.dictionary(fc.constantFrom('note', 'x'), words, { minKeys: 1 }),
  }),
);
const some = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined });
const optional = <Thing>(fields: { [Name in keyof Thing]: fc.Arbitrary<Thing[Name]> }): fc.Arbitrary<Thing> =>
  fc.record(fields, { requiredKeys: [] }) as fc.Arbitrary<Thing>;

const record = fc
  .record({
    schemaVersion: fc.constant(1),
    title: fc.constantFrom('Discharge planner', 'A: b', 'yes'),
    summary: some(words),
    version: some(words),
    atrsRecords: some(fc.array(words, { maxLength: 2 })),
    actors: some(
      fc.array(
        fc.record({
          role: words,
          name: some(words),
          extra: some(
            fc
              .dictionary(fc.constantFrom('room', 'name'), words, { minKeys: 1, maxKeys: 1 })
              .filter((own) => !('name' in own)),
          ),
        }),
        { maxLength: 2 },
      ),
    ),
    modelCards: fc.array(
      fc
        .oneof(address, optional({ title: words, summary: words, modelType: words }))
        .filter((card) => Object.keys(card).length > 0),
      { minLength: 1, maxLength: 3 },
    ),
    hazards: some(
      fc.oneof(
        address,
        fc.constant([
          { hazard: 'risk-to-privacy', state: 'applies' as const, reason: 'A: b' },
          { hazard: 'direct-harm' },
        ]),
      ),
    ),
    checklist: some(
      fc.oneof(
        address,
        checklistRecords.map(({ record }) => record),
      ),
    ),
    lifecycle: some(
      fc.oneof(address, fc.constant({ schemaVersion: 1, history: [{ stage: 'plan', becomes: 'completed' as const }] })),
    ),
    processMap: some(
      fc.oneof(
        address,
        fc.constant({ title: 'Map', parts: [{ stage: 'a', actor: 'b', part: 'does' as const, what: 'c' }] }),
      ),
    ),
    reviews: some(fc.array(fc.record({ title: words, due: words }), { maxLength: 2 })),
    decisions: some(
      fc.array(fc.record({ title: words, evidence: some(fc.array(words, { maxLength: 2 })) }), { maxLength: 2 }),
    ),
    learnings: some(fc.array(fc.record({ title: words, text: some(words) }), { maxLength: 2 })),
    extra: some(extra),
  })
  .map((made) => JSON.parse(JSON.stringify(made)) as EthicsRecord);

describe('a record of a project', () => {
  it('comes back from JSON and YAML as it was written, and is written the same again', async () => {
    await fc.assert(
      fc.asyncProperty(record, async (made) => {
        // Once around brings answers into the order of their questions, which files have.
        const { record: first } = await readEthicsRecord(writeEthicsRecordJson(made));
        assert.ok(first);
        const json = writeEthicsRecordJson(first);
        const yaml = writeEthicsRecordYaml(first);
        assert.deepEqual((await readEthicsRecord(json)).record, first);
        assert.deepEqual((await readEthicsRecord(yaml)).record, first);
        assert.equal(writeEthicsRecordYaml((await readEthicsRecord(yaml)).record!), yaml);
        const { checklist: _, ...rest } = made;
        const { checklist: __, ...firstRest } = first;
        assert.deepEqual(firstRest, rest);
      }),
      { numRuns: 150 },
    );
  });

  it('is read from a file as a person writes it, with parts that are files of their own', async () => {
    const { record, problems, format } = await readEthicsRecord(`# of our project
title: Discharge planner
version: 2.10
modelCards: [model_card.md, { address: second.md, owner: Data team }]
hazards: hazards.yaml
checklist:
  answers:
    - item: fair-groups
      state: yes
      mood: good
lifecycle:
  lifecycle: turing
  history:
    - stage: project-planning
      becomes: finished
actors:
  - role: senior-responsible-owner
    name: A. Person
  - Data scientist
learnings:
  - Ask the ward clerks first.
  - 7
`);
    assert.equal(format, 'yaml');
    assert.equal(record?.version, '2.10');
    assert.deepEqual(record?.modelCards, [
      { address: 'model_card.md' },
      { address: 'second.md', extra: { owner: 'Data team' } },
    ]);
    assert.deepEqual(record?.hazards, { address: 'hazards.yaml' });
    assert.deepEqual(record?.actors?.[1], { role: 'Data scientist' });
    assert.deepEqual(record?.learnings, [{ title: 'Ask the ward clerks first.' }]);
    assert.deepEqual(record?.extra, { learnings: [7] });
    assert.deepEqual(
      problems.map(({ path, line }) => [path, line]),
      [
        ['modelCards.1.owner', 4],
        ['checklist.answers.0.mood', 8],
        ['lifecycle.history.0.becomes', 14],
        ['learnings.1', 21],
      ],
    );
  });
});

const deep = (levels: number): unknown => (levels === 0 ? 'x' : { a: deep(levels - 1) });

/** What is given, what of it is shown, and at which places something is told. */
const broken: [name: string, data: unknown, record: Partial<EthicsRecord> | undefined, paths: string[]][] = [
  ['nothing', undefined, undefined, ['']],
  ['null', null, undefined, ['']],
  ['a text', 'x', undefined, ['']],
  ['a number', 5, undefined, ['']],
  ['a list', [{ title: 'a' }], undefined, ['']],
  ['an object with nothing in it', {}, undefined, ['']],
  ['a title alone, which a model card has too', { title: 'a' }, undefined, ['']],
  ['no title', { hazards: [] }, { title: '', hazards: [] }, ['title']],
  ['a title of nothing', { title: null, hazards: [] }, { title: '' }, ['title']],
  ['a title that is an object', { title: {}, actors: [] }, { title: '', extra: { title: {} } }, ['title', 'title']],
  ['a title that is a number', { title: 5, actors: [] }, { title: '5' }, []],
  ['an unknown field', { title: 'a', actors: [], mood: 'good' }, { extra: { mood: 'good' } }, ['mood']],
  ['a summary that is a list', { title: 'a', actors: [], summary: ['b'] }, { extra: { summary: ['b'] } }, ['summary']],
  ['a version that is a number', { title: 'a', actors: [], version: 2 }, { version: '2' }, []],
  [
    'a version that is an object',
    { title: 'a', actors: [], version: { a: 1 } },
    { extra: { version: { a: 1 } } },
    ['version'],
  ],
  ['an address of a record as a text', { title: 'a', actors: [], atrsRecords: 'b' }, { atrsRecords: ['b'] }, []],
  [
    'a record that is an object',
    { title: 'a', actors: [], atrsRecords: [{}] },
    { extra: { atrsRecords: [{}] } },
    ['atrsRecords'],
  ],
  [
    'model cards that are no list',
    { title: 'a', modelCards: { title: 'b' } },
    { extra: { modelCards: { title: 'b' } } },
    ['modelCards'],
  ],
  ['model cards that are a text', { title: 'a', modelCards: 'b' }, { extra: { modelCards: 'b' } }, ['modelCards']],
  [
    'a model card that is a number',
    { title: 'a', modelCards: [5, 'b.md'] },
    { modelCards: [{ address: 'b.md' }], extra: { modelCards: [5] } },
    ['modelCards.0'],
  ],
  [
    'a model card that is nothing',
    { title: 'a', modelCards: [null] },
    { extra: { modelCards: [null] } },
    ['modelCards.0'],
  ],
  [
    'a model card that is an empty text',
    { title: 'a', modelCards: [' '] },
    { extra: { modelCards: [' '] } },
    ['modelCards.0'],
  ],
  [
    'a model card that is a list',
    { title: 'a', modelCards: [[1]] },
    { extra: { modelCards: [[1]] } },
    ['modelCards.0'],
  ],
  [
    'a model card with a bad field',
    { title: 'a', modelCards: [{ title: 'b', tags: 7 }] },
    { modelCards: [{ title: 'b' }] },
    ['modelCards.0.tags'],
  ],
  [
    'a model card with an unknown field',
    { title: 'a', modelCards: [{ title: 'b', mood: 'c' }] },
    {},
    ['modelCards.0.mood'],
  ],
  ['an address that is no text', { title: 'a', modelCards: [{ address: 5 }] }, {}, ['modelCards.0.address']],
  [
    'an address with something beside it',
    { title: 'a', hazards: { address: 'b', c: 1 } },
    { hazards: { address: 'b', extra: { c: 1 } } },
    ['hazards.c'],
  ],
  [
    'an address that is empty',
    { title: 'a', lifecycle: { address: '' } },
    { extra: { lifecycle: { address: '' } } },
    ['lifecycle', 'lifecycle'],
  ],
  ['hazards that are a number', { title: 'a', hazards: 5 }, { extra: { hazards: 5 } }, ['hazards']],
  ['hazards that are nothing', { title: 'a', hazards: null }, { title: 'a' }, []],
  ['a hazard that is a number', { title: 'a', hazards: [5] }, {}, ['hazards', 'hazards.0']],
  [
    'hazards by name',
    { title: 'a', hazards: { 'risk-to-privacy': 'applies' } },
    { hazards: [{ hazard: 'risk-to-privacy', state: 'applies' }] },
    [],
  ],
  [
    'a hazard of no vocabulary',
    { title: 'a', hazards: [{ hazard: 'Lions' }] },
    { hazards: [{ hazard: 'Lions' }] },
    ['hazards.0'],
  ],
  [
    'a checklist that is a list',
    { title: 'a', checklist: [1] },
    { extra: { checklist: [1] } },
    ['checklist', 'checklist'],
  ],
  [
    'a checklist without answers',
    { title: 'a', checklist: { mood: 1 } },
    { extra: { checklist: { mood: 1 } } },
    ['checklist', 'checklist'],
  ],
  [
    'an answer of no kind',
    { title: 'a', checklist: { answers: [{ item: 'b', state: 'maybe' }] } },
    {},
    ['checklist.answers.0.state'],
  ],
  ['a lifecycle that is true', { title: 'a', lifecycle: true }, { extra: { lifecycle: true } }, ['lifecycle']],
  [
    'a lifecycle that is a list',
    { title: 'a', lifecycle: [] },
    { extra: { lifecycle: [] } },
    ['lifecycle', 'lifecycle'],
  ],
  ['a history that is no list', { title: 'a', lifecycle: { history: 5 } }, {}, ['lifecycle.history']],
  ['an event that is a text', { title: 'a', lifecycle: { history: ['b'] } }, {}, ['lifecycle.history.0']],
  [
    'an event of no kind',
    { title: 'a', lifecycle: { history: [{ becomes: 'b' }] } },
    {},
    ['lifecycle.history.0.becomes'],
  ],
  ['a map without parts', { title: 'a', processMap: { title: 'b' } }, {}, ['processMap', 'processMap']],
  ['actors that are a text', { title: 'a', actors: 'b' }, { extra: { actors: 'b' } }, ['actors']],
  ['an actor that is a text', { title: 'a', actors: ['SRO'] }, { actors: [{ role: 'SRO' }] }, []],
  ['an actor that is nothing', { title: 'a', actors: [null] }, { actors: [], extra: { actors: [null] } }, ['actors.0']],
  ['an actor without a role', { title: 'a', actors: [{ name: 'b' }] }, { actors: [{ name: 'b', role: '' }] }, []],
  ['an actor without anything', { title: 'a', actors: [{}] }, { extra: { actors: [{}] } }, ['actors.0']],
  ['an actor with a role that is a list', { title: 'a', actors: [{ name: 'b', role: ['c'] }] }, {}, ['actors.0.role']],
  ['reviews that are an object', { title: 'a', actors: [], reviews: {} }, { extra: { reviews: {} } }, ['reviews']],
  [
    'a review without a day',
    { title: 'a', actors: [], reviews: [{ title: 'b' }] },
    { extra: { reviews: [{ title: 'b' }] } },
    ['reviews.0'],
  ],
  ['decisions that are true', { title: 'a', decisions: true }, { extra: { decisions: true } }, ['decisions']],
  [
    'a decision without words',
    { title: 'a', decisions: [{ date: 'b' }] },
    { extra: { decisions: [{ date: 'b' }] } },
    ['decisions.0'],
  ],
  ['a decision that is a text', { title: 'a', decisions: ['We go on.'] }, { decisions: [{ title: 'We go on.' }] }, []],
  [
    'evidence that is an object',
    { title: 'a', decisions: [{ title: 'b', evidence: {} }] },
    {},
    ['decisions.0.evidence'],
  ],
  ['a learning that is a number', { title: 'a', learnings: [5] }, { extra: { learnings: [5] } }, ['learnings.0']],
  [
    'a learning with words alone',
    { title: 'a', learnings: [{ text: 'b' }] },
    { learnings: [{ text: 'b', title: '' }] },
    [],
  ],
  ['a later version', { schemaVersion: 99, title: 'a', actors: [] }, { schemaVersion: 99 }, ['schemaVersion']],
  [
    'a version of no number',
    { schemaVersion: 'b', title: 'a', actors: [] },
    { extra: { schemaVersion: 'b' } },
    ['schemaVersion'],
  ],
  [
    'names that nobody may use',
    JSON.parse('{"title":"a","actors":[],"__proto__":{"b":1},"constructor":{"c":1}}'),
    { title: 'a' },
    ['__proto__', 'constructor'],
  ],
  [
    'names that nobody may use further in',
    JSON.parse('{"title":"a","actors":[{"role":"b","__proto__":{"c":1}}]}'),
    { actors: [{ role: 'b' }] },
    ['actors.0.__proto__'],
  ],
  ['data that lies deep', { title: 'a', actors: [], more: deep(40) }, {}, ['more' + '.a'.repeat(19), 'more']],
  ['a huge text', { title: 'a'.repeat(1_000_000), actors: [] }, {}, []],
  [
    'more entries than anybody reads',
    { title: 'a', learnings: Array.from({ length: 5001 }, () => 'b') },
    {},
    ['learnings.5000'],
  ],
  ['extra that is a text', { title: 'a', actors: [], extra: 'b' }, { extra: { extra: 'b' } }, ['extra']],
  [
    'extra of a file that was saved before',
    { title: 'a', actors: [], extra: { title: 5 } },
    { extra: { title: 5 } },
    [],
  ],
];

describe('a broken record', () => {
  for (const [name, data, expected, paths] of broken) {
    it(`is read as far as it goes, and told: ${name}`, async () => {
      const { record, problems } = await readEthicsRecordData(data);
      if (expected === undefined) assert.equal(record, undefined);
      else
        for (const [field, value] of Object.entries(expected))
          assert.deepEqual(record?.[field as 'title'], value, field);
      assert.deepEqual(problems.map(({ path }) => path).sort(), [...paths].sort());
      assert.equal(({} as Record<string, unknown>).b ?? ({} as Record<string, unknown>).c, undefined);
      if (!record) return;
      // Saved again and read again, it is the same, and nothing of it is lost.
      for (const text of [writeEthicsRecordJson(record), writeEthicsRecordYaml(record)]) {
        const again = (await readEthicsRecord(text)).record;
        assert.equal(writeEthicsRecordJson(again!), writeEthicsRecordJson(record));
      }
    });
  }

  it('never rejects, whatever a page gives', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true }), async (anything) => {
        for (const name of ['title', 'modelCards', 'hazards', 'checklist', 'lifecycle', 'processMap', 'actors']) {
          const { problems } = await readEthicsRecordData({ title: 'a', [name]: anything });
          assert.ok(Array.isArray(problems));
        }
      }),
      { numRuns: 100 },
    );
  });

  for (const text of ['', 'Words.', '{', '[]', 'a: [', '<html></html>', '\u0000', '# Model card\n\nText']) {
    it(`is nothing in ${JSON.stringify(text)}, which is told`, async () => {
      const { record, problems } = await readEthicsRecord(text);
      assert.equal(record, undefined);
      assert.equal(problems.at(-1)?.severity, 'error');
    });
  }
});
