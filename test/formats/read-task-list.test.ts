import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Checklist } from '../../src/artefacts/checklist.js';
import type { ChecklistItem } from '../../src/artefacts/checklist-item.js';
import { normalizedChecklistRecord } from '../../src/formats/normalized-checklist-record.js';
import { readChecklist } from '../../src/formats/read-checklist.js';
import { writeChecklistJson } from '../../src/formats/write-checklist-json.js';
import { writeChecklistMarkdown } from '../../src/formats/write-checklist-markdown.js';
import { writeChecklistYaml } from '../../src/formats/write-checklist-yaml.js';
import { lostWords } from './words-of-record.js';

/** As people fill in what deon writes, each in another way. */
const filled = `Some words before everything, with a [link](https://example.org/start).

# Data Science Ethics Checklist

[![Deon badge](https://img.shields.io/badge/ethics%20checklist-deon-brightgreen.svg)](http://deon.drivendata.org/)

We looked at these in March.

## A. Data Collection
Only what was collected by us.

 - [x] **A.1 Informed consent**: Have people agreed to this use? - They signed form seven.
 - [X] **A.2 Collection bias**: Have we thought of bias in the sample?
    - Only large hospitals took part.
    - Small ones follow next year.
 - [ ] **A.3 Limit PII exposure**: Do we hold no more than we need?
   * Names were taken out.
 - [x] **A.4 Downstream bias mitigation**: Can results be tested for bias?

   *Sex and age were kept for this.*

## B. Data Storage
 - [x] **B.1 Data security**: Is there a plan to protect the data?\\
   No.
 - **B.2 Right to be forgotten**: Can a person ask to be taken out?
 - [ ] **B.3 Data retention
   plan**: Will the data be deleted when nobody
   needs it any more?

*Data Science Ethics Checklist generated with [deon](http://deon.drivendata.org).*

# Data Science Ethics Checklist

## A. Data Collection
 - [ ] **A.1 Informed consent**: Have people agreed to this use?

*Data Science Ethics Checklist generated with [deon](http://deon.drivendata.org).*

## References

1. Smith and others, 2020.
`;

const reStructured = `Data Science Ethics Checklist
============

.. image:: https://img.shields.io/badge/ethics%20checklist-deon-brightgreen.svg
   :target: http://deon.drivendata.org

A. Data Collection
---------

* [ ] **A.1 Informed consent**: Have people agreed to this use?
* [x] **A.2 Collection bias**: Have we thought of bias in the sample?

*Data Science Ethics Checklist generated with* \`deon <http://deon.drivendata.org>\`_.
`;

const withoutIds = `# Data Science Ethics Checklist

## Data Collection
- [x] **Informed consent**: Have people agreed to this use?
- [ ] **Collection bias**: Have we thought of bias in the sample?
`;

const tasks = `# Before you publish code

- [x] No keys are in it
- [ ] It has a licence
  - [x] Somebody chose it
  - [ ] It is in the file \`LICENSE\`
    - Answer: Not yet
    - Owner: Kim
    - Evidence: https://example.org/licence
- [ ] It has a licence
- a bullet of no task

\`\`\`
- [ ] in code
\`\`\`

<!-- - [ ] in a comment
- [ ] and another -->

1. [x] Numbered
`;

const itemsOf = (checklist: unknown): ChecklistItem[] =>
  (checklist as Checklist).sections.flatMap(({ items }) => items);

describe('readChecklist of a list of tasks', () => {
  for (const [what, document, items, fields] of [
    ['a filled deon checklist', filled, 8, []],
    ['reStructuredText', reStructured, 2, []],
    ['the first revision of deon', withoutIds, 2, []],
    // What became the name of a field or a state, and the number of a list.
    ['any tasks', tasks, 6, ['Answer', 'Not', 'Owner', 'Evidence', '1']],
  ] as const) {
    it(`keeps every word of ${what}, also when it is written again`, async () => {
      const { record, problems } = await readChecklist(document);
      assert.ok(record?.checklist);
      assert.ok(problems.every(({ severity }) => severity !== 'error'));
      assert.equal(itemsOf(record.checklist).length, items);
      assert.deepEqual(lostWords(document, record), fields);
      const checklist = record.checklist as Checklist;
      for (const write of [writeChecklistJson, writeChecklistYaml, writeChecklistMarkdown]) {
        const again = await readChecklist(write(record, checklist));
        assert.deepEqual(again.record, normalizedChecklistRecord(record, checklist));
      }
    });
  }

  it('takes a tick for a tick and what stands at an item for its answer', async () => {
    const { record, format } = await readChecklist(filled);
    assert.equal(format, 'deon');
    const answers = Object.fromEntries(record!.answers.map(({ item, question: _, ...answer }) => [item, answer]));
    assert.deepEqual(answers, {
      'A.1': { ticked: true, reason: 'They signed form seven.' },
      'A.2': { ticked: true, reason: '- Only large hospitals took part.\n- Small ones follow next year.' },
      'A.3': { ticked: false, reason: 'Names were taken out.' },
      'A.4': { ticked: true, reason: '*Sex and age were kept for this.*' },
      'B.1': { ticked: true, reason: 'No.' },
      'B.3': { ticked: false },
      'A.1-2': { ticked: false },
    });
  });

  it('knows title, sections, ids and questions of deon', async () => {
    const { record } = await readChecklist(filled);
    const checklist = record?.checklist as Checklist;
    assert.equal(checklist.title, 'Data Science Ethics Checklist');
    assert.deepEqual(
      checklist.sections.map(({ title }) => title),
      ['A. Data Collection', 'B. Data Storage', '', 'Data Science Ethics Checklist', 'A. Data Collection'],
    );
    assert.equal(checklist.sections[0]?.text, 'Only what was collected by us.');
    assert.deepEqual(itemsOf(checklist)[6], {
      id: 'B.3',
      title: 'Data retention plan',
      question: 'Will the data be deleted when nobody needs it any more?',
    });
    assert.equal(record?.answers[0]?.question, 'Have people agreed to this use?');
    assert.match(checklist.closing ?? '', /^\*Data Science.*\n\n## References\n\n1\. Smith/s);
  });

  it('makes ids of words, which stay where other items are added', async () => {
    const { record } = await readChecklist(withoutIds);
    assert.deepEqual(
      itemsOf(record?.checklist).map(({ id, title }) => [id, title]),
      [
        ['informed-consent', 'Informed consent'],
        ['collection-bias', 'Collection bias'],
      ],
    );
    const more = await readChecklist(withoutIds.replace('- [x]', '- [ ] Another one\n- [x]'));
    assert.deepEqual(itemsOf(more.record?.checklist).slice(1), itemsOf(record?.checklist));
  });

  it('knows tasks inside others, and what is labelled', async () => {
    const { record, format } = await readChecklist(tasks);
    assert.equal(format, 'task-list');
    assert.deepEqual(
      itemsOf(record?.checklist).map(({ id, partOf }) => [id, partOf]),
      [
        ['no-keys-are-in-it', undefined],
        ['it-has-a-licence', undefined],
        ['somebody-chose-it', 'it-has-a-licence'],
        ['it-is-in-the-file-license', 'it-has-a-licence'],
        ['it-has-a-licence-2', undefined],
        ['numbered', undefined],
      ],
    );
    const { question: _, ...answer } = record!.answers[3]!;
    assert.deepEqual(answer, {
      item: 'it-is-in-the-file-license',
      state: 'not-yet',
      ticked: false,
      owner: 'Kim',
      evidence: ['https://example.org/licence'],
    });
  });

  for (const [what, document, questions, reasons] of [
    [
      'code that shows a comment',
      '- [x] One?\n- [ ] Is `<!--` out?\n- [x] Three?',
      ['One?', 'Is `<!--` out?', 'Three?'],
      [],
    ],
    [
      'a comment at its end',
      '- [ ] One?\n\n- [ ] Two? <!-- ask\n  Farah -->\n- [ ] C?',
      ['One?', 'Two?', 'C?'],
      ['<!-- ask\nFarah -->'],
    ],
    ['an open comment', '- [x] One?\n  <!-- why\n- [ ] Two?', ['One?', 'Two?'], ['<!-- why']],
    [
      'open code',
      '- [x] One?\n  ```\n  code\n- [ ] Two?\n\n## Next\n\n- [ ] Three?',
      ['One?', 'Two?', 'Three?'],
      ['```\ncode'],
    ],
    ['a number without a box', '1. [x] First?\n2. Second\n3. [ ] Third?', ['First?', 'Third?'], []],
    ['a box of another kind', '- [x] First?\n* [-] Second?', ['First?'], []],
    ['a line separator', '- [x] One?\n- [ ] Two\u2028lines?', ['One?', 'Two\u2028lines?'], []],
  ] as const) {
    it(`ends a task where Markdown does, with ${what}`, async () => {
      const { record } = await readChecklist(document);
      assert.deepEqual(
        itemsOf(record?.checklist).map(({ question }) => question),
        questions,
      );
      assert.deepEqual(
        record?.answers.flatMap(({ reason }) => reason ?? []),
        reasons,
      );
    });
  }

  it('takes tildes below words for a heading of reStructuredText', async () => {
    const { record } = await readChecklist('Ethics\n===\n\nData\n~~~~\n\n* [x] A?\n\nModel\n~~~~~\n\n* [ ] B?\n');
    const { title, sections } = record?.checklist as Checklist;
    assert.deepEqual([title, ...sections.map((section) => section.title)], ['Ethics', 'Data', 'Model']);
  });

  for (const [what, document, question, fields] of [
    [
      'below words that ask nothing',
      '- [x] DPIA is signed\n  Reason: signed in May\n  Owner: Farah',
      'DPIA is signed',
      { reason: 'signed in May', owner: 'Farah' },
    ],
    ['below a sentence', '- [x] It is agreed.\n  Yes, in May.', 'It is agreed.', { reason: 'Yes, in May.' }],
    ['without a bullet', '- [x] One?\n  Answer: N/A\n  Date: May', 'One?', { state: 'not-applicable', date: 'May' }],
    [
      'in bold',
      '- [x] One?\n  - **Answer**: yes\n  - __Owner:__ Kim\n\n  **Reason**: A letter.',
      'One?',
      { state: 'yes', owner: 'Kim', reason: 'A letter.' },
    ],
    [
      'in code, where they are none',
      '- [x] One?\n  ```\n  owner: Kim\n  ```\n  Owner: Farah',
      'One?',
      { owner: 'Farah', reason: '```\nowner: Kim\n```' },
    ],
    [
      'over two lines, which stay together',
      '- [x] One?\n  Reason: a letter\n  of May\n  Owner: Kim',
      'One?',
      { owner: 'Kim', reason: 'Reason: a letter\nof May' },
    ],
    [
      'below a name',
      '- [x] **A.1 Consent**:\n  Is there\n  consent, e.g.\n  a form?',
      'Is there consent, e.g. a form?',
      {},
    ],
  ] as const) {
    it(`reads labels ${what}`, async () => {
      const { record } = await readChecklist(document);
      assert.equal(itemsOf(record?.checklist)[0]?.question, question);
      const { item: _, question: __, ticked: ___, ...said } = record!.answers[0]!;
      assert.deepEqual(said, fields);
    });
  }
});
