import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { characteristics } from '../../src/artefacts/characteristics.js';
import type { Checklist } from '../../src/artefacts/checklist.js';
import type { ChecklistRecord } from '../../src/artefacts/checklist-record.js';
import { normalizedChecklistRecord } from '../../src/formats/normalized-checklist-record.js';
import { readChecklist } from '../../src/formats/read-checklist.js';
import { writeChecklistMarkdown } from '../../src/formats/write-checklist-markdown.js';

const checklist: Checklist = {
  id: 'ours',
  title: 'Ours',
  sections: [
    {
      title: 'Data',
      items: [
        { id: 'A.1', question: 'Is it asked?', why: 'People.' },
        { id: 'A.2', question: 'Is it kept?' },
      ],
    },
  ],
};
const record: ChecklistRecord = {
  project: 'P',
  checklist,
  profile: { kind: 'predictive-model', facts: { 'is-live': true } },
  answers: [
    { item: 'A.1', question: 'Is it asked?', state: 'yes', reason: 'one\n\ntwo', owner: 'Farah' },
    { item: 'A.1', question: 'Is it asked?', state: 'no', owner: 'Bob' },
    { item: 'A.2', question: 'Is it kept?', ticked: true, evidence: ['a', 'b'] },
  ],
};
const written = writeChecklistMarkdown(record, checklist);
const mark = '<!-- ethics-checklist {"schemaVersion":1} -->\n\n# C\n\n';
const named = mark.replace('1}', '1,"named":true}');

const answersIn = async (text: string) => (await readChecklist(mark + text)).record?.answers;

describe('readChecklist of Markdown of ours that an editor wrote anew', () => {
  const bulletsBy = (bullet: string): string => written.replace(/^( *)- /gm, `$1${bullet} `);
  const indentedBy = (indent: string): string =>
    written.replace(/^(?: {2})+/gm, (space) => indent.repeat(space.length / 2));
  for (const [what, changed] of Object.entries({
    'other bullets': bulletsBy('*'),
    'a plus for bullets': bulletsBy('+'),
    'items one space further in': written.replace(/^- \[/gm, ' - ['),
    'numbered items': written.replace(/^- \[/gm, '1. ['),
    'four spaces for two': indentedBy('    '),
    'tabs for two spaces': indentedBy('\t'),
  })) {
    it(`reads the same from ${what}`, async () => {
      const read = await readChecklist(changed);
      assert.deepEqual(read.problems, []);
      assert.deepEqual(read.record, normalizedChecklistRecord(record, checklist));
    });
  }

  it('reads a line that was wrapped with its item', async () => {
    for (const indent of ['  ', '']) {
      assert.deepEqual(
        await answersIn(
          `- [x] **a**: Is it\n${indent}wrapped?\n  - Answer: Yes\n  - Reason: see\nmore\n  - Owner: Bob\n`,
        ),
        [{ item: 'a', question: 'Is it wrapped?', state: 'yes', reason: 'see\nmore', owner: 'Bob' }],
      );
    }
  });

  it('makes a second state of one item another answer', async () => {
    const question = 'Is it?';
    assert.deepEqual(
      await answersIn('- [x] **a**: Is it?\n  - Answer: Yes\n  - Reason: b\n  - Answer: No\n  - Reason: c\n'),
      [
        { item: 'a', question, state: 'yes', reason: 'b' },
        { item: 'a', question, state: 'no', reason: 'c' },
      ],
    );
  });

  it('keeps what somebody adds to a checklist that is only named', async () => {
    const ofLibrary = writeChecklistMarkdown({ answers: [] }, characteristics);
    assert.equal((await readChecklist(ofLibrary)).record?.extra, undefined);
    const item = '- [ ] **zz**: Is it new?\n  - Why it matters: People.';
    const head = `${named}- Checklist: characteristics\n\n## Fair <!-- section -->\n\n`;
    const { record: read, problems } = await readChecklist(`${head}${item}\n`);
    assert.equal(read?.extra?.notes, item);
    assert.equal(problems.length, 1);
  });
});
