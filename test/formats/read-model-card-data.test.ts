import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { readModelCard } from '../../src/formats/read-model-card.js';
import { readModelCardData } from '../../src/formats/read-model-card-data.js';
import { cards } from './model-card-arbitraries.js';

describe('readModelCardData', () => {
  it('takes a good card as it is', () => {
    fc.assert(fc.property(cards, (card) => assert.deepEqual(readModelCardData(card), { card, problems: [] })));
  });

  it('keeps the good rest of a bad card and names what it left out', () => {
    const { card, problems } = readModelCardData({
      title: 'Alpha',
      summary: { text: 'no' },
      version: { name: 2 },
      evaluation: { metrics: [{ name: 'Recall', value: 0.5 }, { value: '1' }, 'F1', { name: 'F1', threshold: [] }] },
    });
    assert.deepEqual(card, {
      title: 'Alpha',
      version: { name: '2' },
      evaluation: { metrics: [{ name: 'Recall', value: '0.5' }, { name: 'F1' }] },
    });
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['summary', 'evaluation.metrics.1.name', 'evaluation.metrics.2', 'evaluation.metrics.3.threshold'],
    );
    assert.equal(problems[0]?.message, 'Expected text here but found an object. This part was left out.');
    assert.ok(problems.every(({ severity }) => severity === 'error'));
  });

  it('keeps what has a name it does not know', () => {
    const { card, problems } = readModelCardData({ title: 'Alpha', funding: 'Ours', data: { rows: 12 } });
    assert.deepEqual(card?.extra, [
      { heading: 'rows', body: '```json\n12\n```', after: 'data' },
      { heading: 'Other fields', level: 2, body: '', after: 'caveats.recommendations' },
      { heading: 'funding', body: 'Ours', after: 'caveats.recommendations' },
    ]);
    assert.deepEqual(
      problems.map(({ path, severity }) => [path, severity]),
      [
        ['funding', 'warning'],
        ['data.rows', 'warning'],
      ],
    );
  });

  it('is not misled by names that objects have anyway', () => {
    const hostile: unknown = JSON.parse(
      '{"title": "Alpha", "__proto__": {"summary": "no"}, "labels": {"__proto__": "no", "constructor": "no", "data": "Dataset"}}',
    );
    const { card } = readModelCardData(hostile);
    assert.deepEqual(card, { title: 'Alpha', labels: { data: 'Dataset' } });
    assert.equal(Object.getPrototypeOf(card), Object.prototype);
    assert.equal(({} as { summary?: string }).summary, undefined);
  });

  it('ends on data that holds itself, is deep or is huge', () => {
    const loop: { title: string; self?: unknown } = { title: 'Alpha' };
    loop.self = loop;
    assert.equal(readModelCardData(loop).card?.title, 'Alpha');
    let deep: unknown = 'end';
    for (let depth = 0; depth < 10_000; depth++) deep = { data: deep };
    assert.ok(readModelCardData({ title: 'Alpha', deep }).card);
    const huge = readModelCardData({ title: 'Alpha', tags: Array.from({ length: 500_000 }, () => 'x') });
    assert.equal(huge.card?.title, 'Alpha');
    assert.ok(huge.problems.some(({ severity }) => severity === 'error'));
  });

  it('never throws', () => {
    const trap = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no keys');
        },
      },
    );
    for (const data of [undefined, null, 1, 'a', [], () => 1, Symbol('a'), 1n, new Date(), new Map(), trap]) {
      assert.doesNotThrow(() => readModelCardData(data));
    }
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withNullPrototype: true,
          withObjectString: true,
        }),
        (data) => {
          const { card, problems } = readModelCardData(data);
          assert.ok(card !== undefined || problems.length > 0);
        },
      ),
    );
  });

  it('takes any rubbish at any field for what it is', () => {
    const rubbish = fc.dictionary(
      fc.constantFrom('title', 'version', 'data', 'evaluation', 'extra', 'labels', 'owners', 'tags'),
      fc.anything(),
    );
    fc.assert(fc.property(rubbish, (data) => assert.ok(readModelCardData(data).card)));
  });

  it('keeps a number that JSON has no word for', () => {
    const { card } = readModelCardData({ title: 'x', unknown: 10n });
    assert.match(card?.extra?.at(-1)?.body ?? '', /10/);
  });

  it('reads a card that was written as JSON', async () => {
    const card = { title: 'Alpha', caveats: { limitations: ['A', 'B'] } };
    assert.deepEqual(await readModelCard(JSON.stringify(card)), { card, problems: [], format: 'json' });
  });
});
