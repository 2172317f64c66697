import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as v from 'valibot';
import { actors } from '../../src/artefacts/actors.js';
import { characteristics } from '../../src/artefacts/characteristics.js';
import { checklistItemSchema } from '../../src/artefacts/checklist-item.js';
import { checklistSchema } from '../../src/artefacts/checklist.js';
import { checklistSources } from '../../src/artefacts/checklist-sources.js';
import { dataHazards } from '../../src/artefacts/data-hazards.js';
import { needOfItem } from '../../src/artefacts/item-need.js';
import {
  projectFacts,
  projectKinds,
  type ProjectFact,
  type ProjectKind,
  type ProjectProfile,
} from '../../src/artefacts/project-profile.js';
import { turingStages } from '../../src/artefacts/turing-stages.js';

const { sections } = characteristics;
const items = sections.flatMap((section) => section.items);
const idsOf = (list: readonly { id?: string }[]): string[] => list.map(({ id }) => id ?? '');

describe('the characteristics', () => {
  it('are four, each with at least eight items', () => {
    assert.deepEqual(idsOf(sections), ['fair', 'transparent', 'value-adding', 'reliable']);
    for (const { items: own } of sections) assert.ok(own.length >= 8);
  });

  it('have items that say everything and are valid by the schema that a team uses for its own', () => {
    assert.deepEqual(v.parse(checklistSchema, characteristics), characteristics);
    assert.equal(new Set(idsOf(items)).size, items.length);
    for (const item of items) {
      assert.deepEqual(v.parse(checklistItemSchema, item), item);
      assert.match(item.question, /^[A-Z].+\?$/);
      for (const sentence of [item.why, item.evidence]) assert.match(sentence ?? '', /^[A-Z].+\.$/);
      for (const list of [item.sources, item.stages, item.hazards, item.roles]) assert.ok(list?.length, item.id);
    }
  });

  it('name only sources, stages, hazards and roles that there are, and use each source', () => {
    const known = {
      sources: idsOf(checklistSources),
      stages: idsOf(turingStages),
      hazards: idsOf(dataHazards),
      roles: idsOf(actors),
    };
    for (const item of items) {
      const named = { ...item, sources: (item.sources ?? []).map(({ source }) => source) };
      for (const kind of Object.keys(known) as (keyof typeof known)[]) {
        for (const id of named[kind] ?? []) assert.ok(known[kind].includes(id), `${item.id} names ${kind} ${id}`);
      }
    }
    const used = new Set(items.flatMap(({ sources }) => (sources ?? []).map(({ source }) => source)));
    assert.deepEqual(
      known.sources.filter((id) => !used.has(id)),
      [],
    );
  });

  it('reach every hazard, stage and fact about a project', () => {
    const reached = (one: (item: (typeof items)[number]) => readonly string[]) => new Set(items.flatMap(one));
    const without = (all: readonly string[], some: Set<string>) => all.filter((id) => !some.has(id));
    assert.deepEqual(
      without(
        idsOf(turingStages),
        reached(({ stages }) => stages ?? []),
      ),
      [],
    );
    assert.deepEqual(
      without(
        projectFacts,
        reached(({ need }) => (typeof need === 'object' ? (need.facts ?? []) : [])),
      ),
      [],
    );
    // One label of synthetic biology is about experiments in a laboratory.
    assert.deepEqual(
      without(
        idsOf(dataHazards),
        reached(({ hazards }) => hazards ?? []),
      ),
      ['experimental-hazard'],
    );
  });
});

const allNo = Object.fromEntries(projectFacts.map((fact) => [fact, false])) as Record<ProjectFact, boolean>;
const neededBy = (profile: ProjectProfile): string[] =>
  items.filter((item) => needOfItem(item, profile).need !== 'not-needed').map(({ id }) => id);
const minimum = items.filter(({ need }) => need === 'always').map(({ id }) => id);

describe('what a project needs to consider', () => {
  it('is everything, as long as nothing is said of it', () => {
    assert.equal(neededBy({}).length, items.length);
    for (const item of items) {
      const need = needOfItem(item, {});
      assert.ok(need.need === 'always' || need.need === 'needed');
    }
  });

  it('is never less than the minimum, whatever is said', () => {
    assert.ok(minimum.length >= 8);
    for (const { items: own } of sections) assert.ok(own.some(({ need }) => need === 'always'));
    for (const kind of projectKinds) {
      for (let bits = 0; bits < 2 ** projectFacts.length; bits += 1) {
        const facts = Object.fromEntries(projectFacts.map((fact, index) => [fact, (bits & (1 << index)) !== 0]));
        const needed = neededBy({ kind, facts });
        for (const id of minimum) assert.ok(needed.includes(id), `${kind} ${bits}: ${id}`);
      }
    }
  });

  it('grows with what a project says yes to, and never shrinks', () => {
    for (const kind of projectKinds) {
      for (let bits = 0; bits < 2 ** projectFacts.length; bits += 1) {
        const factsOf = (set: number) =>
          Object.fromEntries(projectFacts.map((fact, index) => [fact, (set & (1 << index)) !== 0]));
        const needed = neededBy({ kind, facts: factsOf(bits) });
        for (let index = 0; index < projectFacts.length; index += 1) {
          const more = new Set(neededBy({ kind, facts: factsOf(bits | (1 << index)) }));
          for (const id of needed) assert.ok(more.has(id));
        }
      }
    }
  });

  const cases: [string, ProjectKind, Partial<Record<ProjectFact, boolean>>, number, string[], string[]][] = [
    [
      'a dashboard for a board',
      'analysis',
      {},
      10,
      ['transparent-code'],
      ['reliable-clinical-safety', 'fair-challenge'],
    ],
    [
      'research that nobody acts on',
      'research',
      { 'uses-personal-data': true },
      12,
      ['reliable-security'],
      ['value-stop'],
    ],
    ['a live model in care', 'predictive-model', { 'affects-care': true, 'is-live': true }, 33, ['fair-challenge'], []],
    [
      'rules that send letters',
      'rules',
      { 'decides-alone': true },
      18,
      ['fair-challenge'],
      ['reliable-independent-test'],
    ],
    [
      'a language model that was bought',
      'generative-model',
      { 'is-procured': true },
      20,
      ['value-cost'],
      ['fair-proxies'],
    ],
  ];
  for (const [name, kind, facts, count, some, none] of cases) {
    it(`of ${name}`, () => {
      const needed = neededBy({ kind, facts: { ...allNo, ...facts } });
      for (const id of some) assert.ok(needed.includes(id), id);
      for (const id of none) assert.ok(!needed.includes(id), id);
      assert.equal(needed.length, count);
    });
  }

  it('is explained by what was said, before what was not', () => {
    const need = { kinds: ['text' as const], facts: ['affects-care' as const, 'is-live' as const] };
    assert.deepEqual(needOfItem({ need }, { facts: { 'is-live': true } }), {
      need: 'needed',
      because: { fact: 'is-live', is: true },
    });
    assert.deepEqual(needOfItem({ need }, { facts: { 'affects-care': false } }), {
      need: 'needed',
      because: { fact: 'is-live', is: 'open' },
    });
    assert.deepEqual(needOfItem({ need }, { kind: 'text', facts: allNo }), {
      need: 'needed',
      because: { kind: 'text' },
    });
    assert.deepEqual(needOfItem({ need }, { kind: 'imaging', facts: allNo }), {
      need: 'not-needed',
      because: [{ fact: 'affects-care', is: false }, { fact: 'is-live', is: false }, { kind: 'imaging' }],
    });
  });
});
