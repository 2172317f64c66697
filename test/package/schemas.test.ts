import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { load } from 'js-yaml';
import { characteristics } from '../../src/artefacts/characteristics.js';
import type { ChecklistRecord } from '../../src/artefacts/checklist-record.js';
import { lifecycles } from '../../src/artefacts/lifecycles.js';
import { readLifecycleProgress } from '../../src/formats/read-lifecycle-progress.js';
import { loadProcessMap } from '../../src/artefacts/process-maps.js';
import { writeChecklistJson } from '../../src/formats/write-checklist-json.js';
import { writeLifecycleProgressJson } from '../../src/formats/write-lifecycle-progress.js';
import { readBuilt } from './built-files.js';

const validatorOf = (file: string) =>
  new Ajv({ strict: true, strictTypes: false }).compile(JSON.parse(readBuilt(`schemas/${file}`)) as object);

const isChecklist = validatorOf('checklist.schema.json');
const isRecord = validatorOf('checklist-record.schema.json');

const isLifecycle = validatorOf('lifecycle.schema.json');
const isProgress = validatorOf('lifecycle-progress.schema.json');

const ours = {
  title: 'Ours',
  colour: 'red',
  sections: [
    {
      title: 'One',
      items: [{ id: 'a', question: 'Is it so?', need: { kinds: ['text'] }, sources: [{ source: 'b' }] }],
    },
  ],
};

test('the JSON Schema of a checklist takes what the library reads, and no more', () => {
  for (const checklist of [characteristics, ours])
    assert.ok(isChecklist(checklist), JSON.stringify(isChecklist.errors));
  for (const wrong of [{}, { title: 'a' }, { title: 'a', sections: [{ title: 'b', items: [{ id: 'c' }] }] }]) {
    assert.ok(!isChecklist(wrong), JSON.stringify(wrong));
  }
});

test('the JSON Schema of a record takes what the library writes', () => {
  const record: ChecklistRecord = {
    project: 'Alpha',
    profile: { kind: 'text', facts: { 'is-live': true } },
    answers: [{ item: 'fair-groups', state: 'partly', reason: 'b', evidence: ['c'], extra: { reviewer: 'Kim' } }],
  };
  for (const checklist of [characteristics, ours]) {
    assert.ok(isRecord(JSON.parse(writeChecklistJson(record, checklist as never))), JSON.stringify(isRecord.errors));
  }
  for (const wrong of [{}, { answers: [{}] }, { answers: [{ item: 'a', state: 'maybe' }] }]) {
    assert.ok(!isRecord(wrong), JSON.stringify(wrong));
  }
});

test('the JSON Schemas of a lifecycle and of a project’s way through one take what the library has, reads and writes', async () => {
  for (const lifecycle of lifecycles) assert.ok(isLifecycle(lifecycle), JSON.stringify(isLifecycle.errors));
  assert.ok(!isLifecycle({ title: 'a', stages: [] }));
  const text = readFileSync(new URL('../../stories/examples/lifecycle-progress.yaml', import.meta.url), 'utf8');
  assert.ok(isProgress(load(text)), JSON.stringify(isProgress.errors));
  const { progress } = await readLifecycleProgress(text);
  assert.ok(isProgress(JSON.parse(writeLifecycleProgressJson(progress!))), JSON.stringify(isProgress.errors));
  for (const wrong of [{}, { history: [{ becomes: 'begun' }] }, { history: [], gates: [{ title: 'a' }] }]) {
    assert.ok(!isProgress(wrong), JSON.stringify(wrong));
  }
});

test('the JSON Schema of a process map takes what the library has and reads, and no other part', async () => {
  const isMap = validatorOf('process-map.schema.json');
  const own = { title: 'Ours', stages: [{ id: 'a', title: 'A', colour: 'red' }], parts: [{ stage: 'a', actor: 'b' }] };
  for (const map of [await loadProcessMap('turing'), own]) {
    assert.ok(isMap(JSON.parse(JSON.stringify(map))), JSON.stringify(isMap.errors));
  }
  for (const wrong of [
    {},
    { title: 'a', parts: [{}] },
    { title: 'a', parts: [{ stage: 'a', actor: 'b', part: 'c' }] },
  ]) {
    assert.ok(!isMap(wrong), JSON.stringify(wrong));
  }
});

test('each field of the schemas is described', () => {
  const { $id, title, description } = JSON.parse(readBuilt('schemas/checklist.schema.json')) as Record<string, string>;
  assert.equal($id, 'https://unpkg.com/nhs-ethics-components/dist/schemas/checklist.schema.json');
  assert.ok(title && description);
  const record = JSON.parse(readBuilt('schemas/checklist-record.schema.json')) as {
    $defs: Record<string, { properties: Record<string, { description?: string }> }>;
  };
  assert.match(record.$defs.checklistAnswer?.properties.ticked?.description ?? '', /A tick is not a yes/);
  assert.match(record.$defs.checklistItem?.properties.extra?.description ?? '', /beside the fields/);
});
