import { assert } from 'chai';
import fc from 'fast-check';
import { characteristics } from '../../../src/artefacts/characteristics.js';
import { answerStates } from '../../../src/artefacts/checklist-answer.js';
import type { ChecklistRecord } from '../../../src/artefacts/checklist-record.js';
import type { Checklist } from '../../../src/artefacts/checklist.js';
import { projectKinds } from '../../../src/artefacts/project-profile.js';
import { ChecklistAnswerSheet } from '../../../src/elements/characteristic-checklist/checklist-answer-sheet.js';
import { checklistFile } from '../../../src/elements/characteristic-checklist/checklist-file.js';
import { keptChecklist } from '../../../src/elements/characteristic-checklist/kept-checklist.js';
import { KeptAnswers } from '../../../src/elements/kept-answers.js';
import { readChecklist, readChecklistData } from '../../../src/formats/read-checklist.js';

const own: Checklist = {
  id: 'own',
  title: 'Ward rounds',
  sections: [{ title: 'One', items: ['A.1', 'A.2', 'B.1'].map((id) => ({ id, question: `Is ${id} so?` })) }],
};

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    ' a ',
    'a\nb',
    '- Reason: no',
    '# a',
    '- [x] b',
    '```',
    'yes',
    'Null',
    '  ',
    'a\n\n  b',
    '**',
    '"',
    "'",
    ':',
  ),
);
const step = fc.oneof(
  fc.record({ does: fc.constant('choose' as const), at: fc.nat(40), state: fc.constantFrom(...answerStates) }),
  fc.record({
    does: fc.constant('type' as const),
    at: fc.nat(40),
    field: fc.constantFrom('reason' as const, 'evidence' as const, 'owner' as const, 'date' as const),
    words: text,
  }),
  fc.record({ does: fc.constant('profile' as const), kind: fc.constantFrom(...projectKinds) }),
  fc.record({ does: fc.constant('undo' as const) }),
  fc.record({ does: fc.constant('reload' as const) }),
  fc.record({
    does: fc.constant('file' as const),
    format: fc.constantFrom('json' as const, 'yaml' as const, 'markdown' as const),
  }),
);

/** What a file and the browser keep of a record: all but which checklist is named by whom. */
const said = ({ checklist: _, ...record }: ChecklistRecord): unknown => JSON.parse(JSON.stringify(record));

for (const checklist of [characteristics, own]) {
  describe(`any sequence of answers to "${checklist.title}", undo, reload, export and import`, () => {
    it('gives the same answers', async function () {
      this.timeout(60_000);
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
          localStorage.clear();
          let sheet = new ChecklistAnswerSheet();
          let browser = new KeptAnswers('any');
          const carries = checklist === own;
          sheet.show(checklist, { answers: [] }, carries);
          /** What stood there before each change; typing in one field is one. */
          let before: { key: string; record: unknown }[] = [];
          for (const [index, one] of steps.entries()) {
            const now = said(sheet.record);
            const question = 'at' in one ? sheet.questions[one.at % sheet.questions.length]! : undefined;
            const remember = (key: string): void => {
              if (before.at(-1)?.key !== key) before.push({ key, record: now });
            };
            if (one.does === 'choose') {
              remember(`${index}`);
              sheet.change(question!, { state: one.state });
            } else if (one.does === 'type') {
              remember(`${question!.id} ${one.field}`);
              sheet.change(question!, { [one.field]: one.words });
            } else if (one.does === 'profile') {
              remember(`${index}`);
              sheet.changeProfile((profile) => ({ ...profile, kind: one.kind }));
            } else if (one.does === 'undo') {
              sheet.undo();
              assert.deepEqual(said(sheet.record), before.pop()?.record ?? now);
            } else {
              let read: ChecklistRecord | undefined;
              if (one.does === 'reload') {
                assert.isUndefined(browser.keep({ record: sheet.record, changedAt: {} }));
                browser = new KeptAnswers('any');
                read = readChecklistData(keptChecklist(browser.read().kept?.answers).record).record;
              } else {
                read = (await readChecklist((await checklistFile(one.format, sheet.record, checklist)).text)).record;
              }
              sheet = new ChecklistAnswerSheet();
              sheet.show(checklist, read ?? { answers: [] }, carries);
              before = [];
              assert.deepEqual(said(sheet.record), now, `after ${one.does} ${'format' in one ? one.format : ''}`);
            }
          }
        }),
        { numRuns: 300 },
      );
    });
  });
}
