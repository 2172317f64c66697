import { assert } from 'chai';
import { html } from 'lit';
import type { ChecklistAnswer } from '../../../src/artefacts/checklist-answer.js';
import type { Checklist } from '../../../src/artefacts/checklist.js';
import { expectAccessible } from '../../browser/expect-accessible.js';
import { CharacteristicChecklistHarness as Form, words } from './characteristic-checklist-harness.js';

const groups = 'Have you named the groups';

const withMarkdown: Checklist = {
  title: 'My **tasks**',
  sections: [
    { title: '', items: [{ id: 'first', question: 'Is **it** good?', why: 'Because `x`.', evidence: 'A **paper**.' }] },
    {
      id: 'B',
      title: 'Data *now*',
      items: [
        {
          id: 'own',
          question: 'Is it ours?',
          sources: [{ source: 'Our policy' }, { source: 'https://example.nhs.uk/policy' }],
        },
        { id: 'known', question: 'Is it known?', sources: [{ source: 'deon' }] },
      ],
    },
  ],
};

/** The words that describe a group of radios. */
function descriptionOf(form: Form, start: string): string {
  const ids = form.question(start).querySelector('fieldset')!.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => words(form.root.getElementById(id))).join(' | ');
}

/** What a person hears in place of Markdown: none of its signs. */
const expectNoSigns = (form: Form): void => assert.notMatch(words(form.root), /[*`]/);

describe('words of nhs-characteristic-checklist', () => {
  it('never show the signs of Markdown: in headings, hints, names, messages and the record', async () => {
    const given: ChecklistAnswer[] = [{ item: 'first', question: 'Was **it** good?', state: 'not-applicable' }];
    const form = await Form.show(
      html`<nhs-characteristic-checklist .checklist=${withMarkdown} .answers=${given}></nhs-characteristic-checklist>`,
    );
    await form.press('Check for missing answers');
    assert.deepEqual(form.summary(), ['Say why this does not apply: Is it good?']);
    assert.equal(words(form.root.querySelector('h2 strong')), 'tasks');
    assert.equal(words(form.question('Is it good').querySelector('.nhsuk-hint code')), 'x');
    expectNoSigns(form);
    form.element.readonly = true;
    await form.element.updateComplete;
    assert.include(words(form.root), 'the question was: Was it good?');
    expectNoSigns(form);
    await expectAccessible();
  });

  it('name every part, also one without a heading, and lead from it and to it', async () => {
    const form = await Form.show(
      html`<nhs-characteristic-checklist .checklist=${withMarkdown}></nhs-characteristic-checklist>`,
    );
    assert.deepEqual(form.counts(), ['First questions 0 of 1 answered', 'B. Data now 0 of 2 answered']);
    for (const [link, heading] of [
      ['First questions', 'First questions'],
      ['Check your answers', 'Check your answers'],
      ['Take your answers with you', 'Take your answers with you'],
      ['Back to "How far you have got"', 'How far you have got'],
    ]) {
      [...form.root.querySelectorAll('a')].find((each) => words(each) === link)!.click();
      assert.equal(words(form.root.activeElement), heading);
    }
  });

  it('say when sources were looked at only of those that the library has', async () => {
    const form = await Form.show(
      html`<nhs-characteristic-checklist .checklist=${withMarkdown}></nhs-characteristic-checklist>`,
    );
    assert.notInclude(words(form.question('Is it ours?')), 'Sources last checked');
    assert.equal(words(form.question('Is it ours?').querySelector('dd a')), 'https://example.nhs.uk/policy');
    assert.include(words(form.question('Is it known?')), 'Sources last checked');
  });

  it('describe a question by another answer, tell the buttons apart, and count what is to decide', async () => {
    const given: ChecklistAnswer[] = [
      { item: 'fair-groups', state: 'yes' },
      { item: 'fair-groups', state: 'no', reason: 'One.' },
      { item: 'fair-groups', state: 'no', reason: 'Two.' },
    ];
    const form = await Form.show(html`<nhs-characteristic-checklist .answers=${given}></nhs-characteristic-checklist>`);
    assert.match(descriptionOf(form, groups), /Always needed\. \| There is another answer to this question$/);
    const names = [...form.question(groups).querySelectorAll('button')].map((button) => words(button));
    assert.equal(new Set(names).size, 3);
    assert.match(names[1] ?? '', /^Use this answer 2 of 2, No, Have you named/);
    assert.equal(form.counts()[0], 'Fair 1 of 8 answered, 1 to decide');
  });

  it('describe a question by its tick and by the words it had when it was answered', async () => {
    const form = await Form.show(
      html`<nhs-characteristic-checklist
        .checklist=${withMarkdown}
        .answers=${[{ item: 'own', ticked: true, question: 'Was it ours?' }]}
      ></nhs-characteristic-checklist>`,
    );
    assert.match(descriptionOf(form, 'Is it ours?'), /Ticked in the file.*the question was: Was it ours\?/);
  });

  it('mark the reason of what does not apply as needed, and a group of radios in error as such', async () => {
    const form = await Form.show(html`<nhs-characteristic-checklist required></nhs-characteristic-checklist>`);
    await form.choose(groups, 'No');
    assert.isFalse(form.field(groups, 'Reason (optional)').hasAttribute('aria-required'));
    await form.choose(groups, 'Not applicable');
    const reason = form.field(groups, 'Why does this not apply?');
    assert.equal(reason.getAttribute('aria-required'), 'true');
    assert.equal(
      words(form.root.getElementById(reason.getAttribute('aria-describedby')!)),
      'An answer of "Not applicable" needs a reason',
    );
    await form.press('Check for missing answers');
    const group = form.question('Have you written down').querySelector('fieldset')!;
    assert.equal(group.getAttribute('role'), 'radiogroup');
    assert.equal(group.getAttribute('aria-invalid'), 'true');
    await form.choose('Have you written down', 'Yes');
    assert.isFalse(group.hasAttribute('aria-invalid'));
  });

  it('say nothing of the need of an answer whose question nobody asks, and do not ask for it', async () => {
    const form = await Form.show(
      html`<nhs-characteristic-checklist .answers=${[{ item: 'nope-1', reason: 'So.' }]}></nhs-characteristic-checklist>`,
    );
    const legend = form.question('nope-1').querySelector('legend');
    assert.equal(words(legend), 'nope-1');
    assert.equal(descriptionOf(form, 'nope-1'), '');
    assert.isNull(legend!.closest('details'));
    form.element.required = true;
    await form.element.updateComplete;
    await form.press('Check for missing answers');
    assert.notInclude(form.summary().join(), 'Other answers');
  });

  it('name the file of answers after the project, in what every file system takes', async () => {
    const { checklistFile } = await import('../../../src/elements/characteristic-checklist/checklist-file.js');
    const nameOf = async (project: string): Promise<string> =>
      (await checklistFile('json', { project, answers: [] }, { title: 'T', sections: [] })).name;
    assert.equal(await nameOf('Discharge: planner / v2 '), 'discharge-planner-v2-checklist.json');
    assert.equal(await nameOf('../..'), 'checklist.json');
    assert.equal(await nameOf('مخطط الخروج'), 'مخطط-الخروج-checklist.json');
    assert.equal(await nameOf('x'.repeat(300)), `${'x'.repeat(60)}-checklist.json`);
  });
});
