import * as fc from 'fast-check';
import { characteristics } from '../../src/artefacts/characteristics.js';
import { answerStates, type ChecklistAnswer } from '../../src/artefacts/checklist-answer.js';
import type { ChecklistItem } from '../../src/artefacts/checklist-item.js';
import type { ChecklistRecord } from '../../src/artefacts/checklist-record.js';
import type { Checklist } from '../../src/artefacts/checklist.js';
import { projectFacts, projectKinds, type ProjectProfile } from '../../src/artefacts/project-profile.js';

/** Pieces that a reader of Markdown or YAML could take for its own. */
const awkward = fc.constantFrom(
  '\n',
  '\n\n',
  '\r',
  '\t',
  ' ',
  '  ',
  '\u0000',
  '\u2028',
  '\ufeff',
  '\ud83d',
  '- Reason: a',
  '  - Another answer: Yes',
  '    - Owner: b',
  '\n- [ ] c',
  '- [x] **A.1 d**: e',
  '\n* [ ] c',
  '\n - [x] c',
  '\n1. [ ] c',
  '* Project: i',
  '\n    - c',
  '\n\t* c',
  '\n# f',
  '\n## g <!-- section -->',
  '\n## <!-- profile -->',
  '<!-- closing -->',
  '<!-- h',
  '-->',
  '```',
  '~~~\n',
  '**',
  '*',
  ': ',
  ' #',
  '&#10;',
  '&#38;#10;',
  '&amp;',
  '`',
  "'",
  '"',
  '\\',
  '---',
  'yes',
  'null',
  '1.10',
  '12',
  '2026-11-23',
  '- Project: i',
  '- Checklist: j',
  '%',
  '@',
  '{',
  '[',
  '|',
);
const word = fc.constantFrom('one', 'two', 'data', 'People', 'Ünïcode', '漢字', '🙂', 'a, b', 'c - d');
export const text = fc.oneof(
  { weight: 3, arbitrary: fc.array(fc.oneof(word, awkward), { maxLength: 8 }).map((pieces) => pieces.join(' ')) },
  { weight: 3, arbitrary: fc.array(fc.oneof(word, awkward), { maxLength: 8 }).map((pieces) => pieces.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)), maxLength: 6 }) },
);
const filled = text.filter((written) => written !== '');
const texts = fc.array(text, { maxLength: 3 });

const unsafe = ['__proto__', 'constructor', 'prototype'];
const name = fc
  .oneof(
    text,
    fc.constantFrom(
      'id',
      'item',
      'state',
      'done',
      'answer',
      'extra',
      'line',
      'name',
      'text',
      'owner',
      'sections',
      'items',
      'kind',
    ),
  )
  .filter((key) => !unsafe.includes(key));
/** Without what JSON does not have, and no deeper than readers go. */
const value = fc.oneof(
  text,
  fc.boolean(),
  fc.constant(null),
  fc.double({ noDefaultInfinity: true, noNaN: true }).map((number) => (number === 0 ? 0 : number)),
  fc.integer(),
  texts,
  fc.dictionary(name, fc.oneof(text, fc.integer(), fc.constant(null), texts), { maxKeys: 3, noNullPrototype: true }),
);
const extra = fc.dictionary(name, value, { maxKeys: 3, noNullPrototype: true });

const some = <Thing>(parts: { [Name in keyof Thing]: fc.Arbitrary<Thing[Name]> }, required: (keyof Thing)[]) =>
  fc.record(parts, { requiredKeys: required, noNullPrototype: true }) as unknown as fc.Arbitrary<Thing>;

const need = fc.oneof(
  fc.constant('always' as const),
  some<{ kinds: (typeof projectKinds)[number][]; facts: (typeof projectFacts)[number][] }>(
    { kinds: fc.subarray([...projectKinds]), facts: fc.subarray([...projectFacts]) },
    [],
  ).filter(({ kinds = [], facts = [] }) => kinds.length + facts.length > 0),
);
const source = some({ source: text, part: text, extra }, ['source']);

const item: fc.Arbitrary<ChecklistItem> = some(
  {
    id: fc.oneof(fc.constantFrom('A.1', 'A.2', 'B.1', 'two words', ' a '), filled),
    title: text,
    question: filled,
    why: text,
    evidence: text,
    sources: fc.array(source, { maxLength: 2 }),
    stages: texts,
    hazards: texts,
    roles: texts,
    need,
    partOf: text,
    extra,
  },
  ['id', 'question'],
);

const ofOwn: fc.Arbitrary<Checklist> = some(
  {
    id: text.filter((id) => id !== 'characteristics'),
    title: text,
    version: text,
    introduction: text,
    sections: fc.array(
      some({ id: text, title: text, text, items: fc.array(item, { maxLength: 4 }), extra }, ['title', 'items']),
      { maxLength: 3 },
    ),
    closing: text,
    extra,
  },
  ['title', 'sections'],
);

/** Checklists of any words, whose items have different ids. */
const ownChecklist = ofOwn.map((checklist): Checklist => {
  const ids = new Set<string>();
  const isNew = ({ id }: ChecklistItem) => !ids.has(id) && ids.add(id);
  return {
    ...checklist,
    sections: checklist.sections.map((section) => ({ ...section, items: section.items.filter(isNew) })),
  };
});

const profile = some(
  {
    kind: fc.constantFrom(...projectKinds),
    facts: some(Object.fromEntries(projectFacts.map((fact) => [fact, fc.boolean()])), []),
    extra,
  },
  [],
) as fc.Arbitrary<ProjectProfile>;

const answerTo = (ids: readonly string[], questions: readonly string[]): fc.Arbitrary<ChecklistAnswer> =>
  some(
    {
      item: fc.oneof(...(ids.length > 0 ? [fc.constantFrom(...ids)] : []), fc.constantFrom('A.1', 'gone'), filled),
      question: fc.oneof(...(questions.length > 0 ? [fc.constantFrom(...questions)] : []), text),
      state: fc.constantFrom(...answerStates),
      ticked: fc.boolean(),
      reason: text,
      evidence: texts,
      owner: text,
      date: text,
      extra,
    },
    ['item'],
  );

export interface ChecklistAndRecord {
  record: ChecklistRecord;
  checklist: Checklist;
}

function recordOf(checklist: Checklist, named: ChecklistRecord['checklist'][]): fc.Arbitrary<ChecklistAndRecord> {
  const items = checklist.sections.flatMap((section) => section.items);
  const answer = answerTo(
    items.map(({ id }) => id),
    items.map(({ question }) => question),
  );
  const record = some(
    {
      schemaVersion: fc.constantFrom(0, 1, 1.5, 2),
      project: text,
      checklist: fc.constantFrom(...named),
      profile,
      answers: fc.array(answer, { maxLength: 6 }),
      extra,
    },
    ['answers'],
  ) as fc.Arbitrary<ChecklistRecord>;
  return record.map((made) => ({ record: made, checklist }));
}

/** Records of any words, of a team's own checklist and of the library's. */
export const checklistRecords: fc.Arbitrary<ChecklistAndRecord> = fc.oneof(
  ownChecklist.chain((own) => recordOf(own, [own])),
  recordOf(characteristics, [
    { id: 'characteristics', version: '0.9' },
    { id: 'characteristics', extra: { a: 1 } },
  ]),
);
