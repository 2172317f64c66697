import { ContextProvider } from '@lit/context';
import { assert } from 'chai';
import { html } from 'lit';
import type { ChecklistAnswer } from '../../../src/artefacts/checklist-answer.js';
import type { ChecklistRecord } from '../../../src/artefacts/checklist-record.js';
import type { Checklist } from '../../../src/artefacts/checklist.js';
import type { CharacteristicChecklistElement } from '../../../src/elements/characteristic-checklist/characteristic-checklist-element.js';
import { ethicsRecordContext } from '../../../src/elements/ethics-record/ethics-record-context.js';
import { expectAccessible } from '../../browser/expect-accessible.js';
import { renderFixture } from '../../browser/render-fixture.js';
import { CharacteristicChecklistHarness as Form, words } from './characteristic-checklist-harness.js';

const groups = 'Have you named the groups';
const missing = 'Have you written down who is missing';

const answers: ChecklistAnswer[] = [
  {
    item: 'fair-groups',
    state: 'yes',
    reason: 'Listed with the equality lead.\nTwo groups were added.',
    evidence: ['https://example.nhs.uk/equality', 'Minutes of 3 October'],
    owner: 'Equality lead',
    date: '3 October 2026',
  },
  { item: 'fair-proxies', state: 'not-applicable', reason: 'No postcodes are in the data.' },
];

const own: Checklist = {
  id: 'ward-rounds',
  title: 'Ward rounds',
  version: '2',
  introduction: 'Read **this** first.',
  sections: [
    {
      title: 'Before',
      text: 'On the day.',
      items: [
        { id: 'a', question: 'Is it on?' },
        { id: 'b', question: 'Is it `off`?' },
      ],
    },
  ],
};

/** nhsuk-frontend draws the circle beside the words as a pseudo-element of their label. */
const expectFormAccessible = (): Promise<void> =>
  expectAccessible(
    ['label[for="item-', 'label[for="profile-', 'nhsuk-radios__label'].map((target) => ({
      rule: 'color-contrast',
      target,
      reason: 'the pseudo-element is beside the words, which stand on the white of the form',
    })),
  );

describe('nhs-characteristic-checklist', () => {
  it('asks everything, as long as nothing is said of the project, and begins with no answer', async () => {
    const form = await Form.show(html`<nhs-characteristic-checklist></nhs-characteristic-checklist>`);
    assert.equal(form.root.querySelectorAll('.nhs-checklist__question').length, 33);
    assert.deepEqual(form.counts(), [
      'Fair 0 of 8 answered',
      'Transparent 0 of 8 answered',
      'Value-adding 0 of 8 answered',
      'Reliable 0 of 9 answered',
    ]);
    assert.deepEqual(form.element.value, { schemaVersion: 1, answers: [] });
    await expectFormAccessible();
  });

  it('takes an answer with its reason, evidence, owner and day, and counts it', async () => {
    const form = await Form.show(html`<nhs-characteristic-checklist></nhs-characteristic-checklist>`);
    const heard: ChecklistRecord[] = [];
    form.element.addEventListener('nhs-characteristic-checklist-change', ({ record }) => heard.push(record));
    await form.choose(groups, 'Partly');
    await form.type(groups, 'Reason', 'Carers are missing. ');
    await form.type(groups, 'Evidence', 'https://example.nhs.uk/a\n\n Minutes ');
    await form.type(groups, 'Who owns', 'Equality lead');
    const [answer] = form.element.value.answers;
    assert.match(answer?.date ?? '', /^\d{1,2} [A-Z][a-z]+ \d{4}$/);
    assert.deepEqual(answer, {
      item: 'fair-groups',
      state: 'partly',
      reason: 'Carers are missing.',
      evidence: ['https://example.nhs.uk/a', 'Minutes'],
      owner: 'Equality lead',
      date: answer?.date,
    });
    assert.deepEqual(heard.at(-1), form.element.value);
    assert.equal(form.counts()[0], 'Fair 1 of 8 answered');
    assert.include(form.notice(), 'Fair: 1 of 8 answered');
    await form.type(groups, 'When was this', '2/3/2026');
    await form.choose(groups, 'No');
    assert.equal(form.element.value.answers[0]?.date, '2 March 2026');
    await form.choose(missing, 'Not yet');
    assert.equal(form.counts()[0], 'Fair 1 of 8 answered, 1 not yet');
    assert.notProperty(form.element.value.answers[1], 'date');
    await expectFormAccessible();
  });

  it('needs less of a project that has said what it is, and lets it answer the rest all the same', async () => {
    const form = await Form.show(html`<nhs-characteristic-checklist></nhs-characteristic-checklist>`);
    await form.choose('What kind of project', 'Data linkage');
    for (const fact of [
      'Does it affect',
      'Does it use',
      'Does it decide',
      'Could it be',
      'Is it procured',
      'Is it live',
    ]) {
      await form.choose(fact, 'No');
    }
    assert.equal(form.element.value.profile?.kind, 'linkage');
    assert.deepEqual(Object.values(form.element.value.profile?.facts ?? {}), Array(6).fill(false));
    const [fair] = form.counts();
    assert.match(fair ?? '', /^Fair 0 of [34] answered$/);
    const aside = form.question('Did you look for data that stand in').closest('details')!;
    assert.isFalse(aside.open);
    assert.match(words(aside.querySelector('summary')), /^\d questions are not needed for this project Fair$/);
    assert.include(words(aside), 'Not needed here because it does not affect the care of an individual');
    assert.include(words(form.question(groups)), 'Always needed.');
    await form.choose('Did you look for data that stand in', 'Yes');
    assert.match(words(aside.querySelector('summary')), /, 1 answered Fair$/);
    assert.isTrue(form.element.value.answers.some(({ item }) => item === 'fair-proxies'));
    await form.choose('Does it decide', 'Yes');
    assert.include(
      words(form.question('Did you look for data that stand in')),
      'Needed here because it decides without a person.',
    );
    await expectFormAccessible();
  });

  it('takes the last change back, one after another, and says so', async () => {
    const form = await Form.show(html`<nhs-characteristic-checklist></nhs-characteristic-checklist>`);
    await form.choose(groups, 'Yes');
    await form.type(groups, 'Reason', 'One');
    await form.type(groups, 'Reason', 'One two');
    await form.choose('Is it live', 'Yes');
    await form.choose(groups, 'No');
    await form.press('Undo the last change');
    await form.until(() => form.notice().includes(`Your last change was undone: ${groups}`));
    assert.equal(form.element.value.answers[0]?.state, 'yes');
    assert.isTrue(form.field(groups, 'Yes').checked);
    await form.until(() => form.root.activeElement?.id === 'item-fair-groups-state');
    await form.press('Undo the last change');
    assert.notProperty(form.element.value, 'profile');
    await form.press('Undo the last change');
    assert.notProperty(form.element.value.answers[0], 'reason');
    await form.press('Undo the last change');
    assert.deepEqual(form.element.value.answers, []);
    assert.notInclude(words(form.root), 'Undo the last change');
  });

  it('says what is missing in one place, leads there, and takes back what was mended', async () => {
    const form = await Form.show(html`<nhs-characteristic-checklist></nhs-characteristic-checklist>`);
    await form.choose(groups, 'Not applicable');
    await form.choose(missing, 'Yes');
    await form.type(missing, 'When was this', 'soon');
    assert.deepEqual(form.summary(), []);
    await form.press('Check for missing answers');
    assert.match(form.summary()[0] ?? '', /^Say why this does not apply: Have you named/);
    assert.match(form.summary()[1] ?? '', /^The date must be a real date, like 24 November 2026: Have you written/);
    await form.until(() => form.root.activeElement?.className === 'nhsuk-error-summary');
    await expectFormAccessible();
    form.root.querySelectorAll<HTMLElement>('.nhsuk-error-summary a')[1]!.click();
    await form.until(() => form.root.activeElement === form.field(missing, 'When was this'));
    await form.type(groups, 'Why does this not apply?', 'It is about beds.');
    assert.equal(form.summary().length, 1);
    await form.type(missing, 'When was this', '1 March 2027');
    await form.press('Check for missing answers');
    await form.until(() => form.notice().includes('31 of 33 questions have no answer yet'));
  });

  it('is a record for readers: every answer in full, and what is not answered said to be so', async () => {
    const form = await Form.show(
      html`<nhs-characteristic-checklist readonly project="Discharge planner" .answers=${answers}></nhs-characteristic-checklist>`,
    );
    assert.equal(form.root.querySelectorAll('input, textarea, button').length, 0);
    assert.equal(words(form.root.querySelector('h2')), 'Characteristics of ethical AI: Discharge planner');
    const shown = words(form.root);
    for (const part of [
      'Two groups were added.',
      'Minutes of 3 October',
      'Equality lead',
      '3 October 2026',
      'Not answered yet',
    ]) {
      assert.include(shown, part);
    }
    assert.equal(
      form.root.querySelector('.nhs-checklist__item dd a')?.getAttribute('href'),
      'https://example.nhs.uk/equality',
    );
    assert.include(shown, 'Sources last checked 23 November 2026');
    await expectAccessible();
    form.element.readonly = false;
    await form.until(() => form.root.querySelector('input'));
    assert.deepEqual(form.element.value.answers, answers);
  });

  it('makes no link of evidence that would run something', async () => {
    const evidence = ['javascript:alert(1)', 'data:text/html,x', 'https://example.nhs.uk/ and more'];
    const form = await Form.show(
      html`<nhs-characteristic-checklist
        readonly
        .answers=${[{ item: 'fair-groups', state: 'yes', evidence }]}
      ></nhs-characteristic-checklist>`,
    );
    assert.equal(
      form.root.querySelectorAll('.nhs-checklist__item dd a[href^="javascript"], dd a[href^="data"]').length,
      0,
    );
    for (const piece of evidence) assert.include(words(form.root), piece);
  });

  it('prints the record in place of the form', async () => {
    const form = await Form.show(
      html`<nhs-characteristic-checklist .answers=${answers}></nhs-characteristic-checklist>`,
    );
    await form.until(() => form.element.value.answers.length === 2);
    dispatchEvent(new Event('beforeprint'));
    assert.isNotNull(form.root.querySelector('.nhs-checklist__item'));
    assert.isNotNull(form.root.querySelector('.nhs-checklist--printing input'));
    dispatchEvent(new Event('afterprint'));
    await form.element.updateComplete;
    assert.isNull(form.root.querySelector('.nhs-checklist__item'));
  });

  it('shows a checklist of the page, with its Markdown, and no questions about the project', async () => {
    const form = await Form.show(html`<nhs-characteristic-checklist .checklist=${own}></nhs-characteristic-checklist>`);
    assert.equal(words(form.root.querySelector('h2')), 'Ward rounds');
    assert.equal(words(form.root.querySelector('strong')), 'this');
    assert.equal(words(form.root.querySelector('legend code')), 'off');
    assert.notInclude(words(form.root), 'About this project');
    await form.choose('Is it on', 'Yes');
    const { checklist, answers: given } = form.element.value;
    assert.deepEqual(checklist, own);
    assert.equal(given[0]?.question, 'Is it on?');
    await expectFormAccessible();
  });

  for (const [name, template] of [
    [
      'properties',
      html`<nhs-characteristic-checklist .answers=${answers} .profile=${{ kind: 'text' }}></nhs-characteristic-checklist>`,
    ],
    [
      'attributes',
      html`<nhs-characteristic-checklist
        answers=${JSON.stringify(answers)}
        profile='{"kind":"text"}'
      ></nhs-characteristic-checklist>`,
    ],
    [
      'a record',
      html`<nhs-characteristic-checklist .answers=${{ profile: { kind: 'text' }, answers }}></nhs-characteristic-checklist>`,
    ],
  ] as const) {
    it(`begins with what the page gives by ${name}`, async () => {
      const form = await Form.show(template);
      assert.deepEqual(form.element.value.answers, answers);
      assert.deepEqual(form.element.value.profile, { kind: 'text' });
    });
  }

  it('begins with what the record around it has', async () => {
    const place = await renderFixture<HTMLElement>(html`<div></div>`);
    const initialValue = { checklist: { profile: { kind: 'rules' as const }, answers } };
    new ContextProvider(place, { context: ethicsRecordContext, initialValue });
    place.innerHTML = '<nhs-characteristic-checklist></nhs-characteristic-checklist>';
    const form = new Form(place.firstElementChild as CharacteristicChecklistElement);
    await form.until(() => form.root.querySelector('.nhs-checklist'));
    assert.deepEqual(form.element.value.answers, answers);
    assert.equal(form.element.value.profile?.kind, 'rules');
  });

  it('takes each part from the page before that of its document', async () => {
    const form = await Form.show(
      html`<nhs-characteristic-checklist
        src="/documents/checklist.yaml"
        .profile=${{ kind: 'rules' }}
      ></nhs-characteristic-checklist>`,
    );
    await form.until(() => form.element.value.answers.length === 1);
    assert.equal(form.element.value.profile?.kind, 'rules');
    assert.equal(words(form.root.querySelector('h2')), 'Ward rounds');
  });

  it('shows the page’s own words and what went wrong where its document does not arrive, and can be filled in', async () => {
    const form = await Form.show(
      html`<nhs-characteristic-checklist src="/documents/missing.md">See checklist.md</nhs-characteristic-checklist>`,
    );
    await form.until(() => form.notice().includes('was not found'));
    assert.isFalse(form.root.querySelector('slot')!.parentElement!.hidden);
    await form.choose(groups, 'Yes');
    assert.equal(form.element.value.answers.length, 1);
  });

  it('says what is wrong with data, and can be filled in all the same', async () => {
    const form = await Form.show(html`<nhs-characteristic-checklist answers="{"></nhs-characteristic-checklist>`);
    await form.until(() => form.notice().includes('could not be read'));
    await form.choose(groups, 'Yes');
    assert.equal(form.element.value.answers[0]?.state, 'yes');
  });

  it('shows answers to items that the checklist does not have', async () => {
    const form = await Form.show(
      html`<nhs-characteristic-checklist
        .answers=${[{ item: 'old', question: 'Is there a plan?', state: 'no' }, ...answers]}
      ></nhs-characteristic-checklist>`,
    );
    assert.equal(form.counts().at(-1), 'Other answers 1 answer');
    assert.isTrue(form.field('Is there a plan?', 'No').checked);
    assert.sameDeepMembers(
      [...form.element.value.answers],
      [{ item: 'old', question: 'Is there a plan?', state: 'no' }, ...answers],
    );
  });

  it('shows what a later version has written, and changes nothing of it', async () => {
    const form = await Form.show(
      html`<nhs-characteristic-checklist src="/documents/newer-checklist.json"></nhs-characteristic-checklist>`,
    );
    await form.until(() => words(form.root).includes('Two groups were added.'));
    assert.equal(form.root.querySelectorAll('input').length, 0);
    assert.match(form.notice(), /later version/);
  });

  it('says that an item was answered when its question was another', async () => {
    const form = await Form.show(
      html`<nhs-characteristic-checklist
        .checklist=${own}
        .answers=${[{ item: 'a', question: 'Was it ever on?', ticked: true }]}
      ></nhs-characteristic-checklist>`,
    );
    const question = words(form.question('Is it on'));
    assert.include(question, 'the question was: Was it ever on?');
    assert.include(question, 'Ticked in the file. A tick does not say yes or no.');
    assert.equal(form.root.querySelectorAll('input:checked').length, 0);
    await form.choose('Is it on', 'Yes');
    assert.notInclude(words(form.question('Is it on')), 'Was it ever on?');
    assert.equal(form.element.value.answers[0]?.ticked, true);
  });

  it('throws nothing at a page that gives it something else', async () => {
    const form = await Form.show(html`<nhs-characteristic-checklist></nhs-characteristic-checklist>`);
    const anything = form.element as unknown as Record<string, unknown>;
    const self: Record<string, unknown> = {};
    self['self'] = self;
    for (const value of [
      null,
      undefined,
      'text',
      5,
      10n,
      [null, 5, {}, { item: 5 }],
      { answers: 5 },
      self,
      Symbol('a'),
    ]) {
      for (const name of ['value', 'answers', 'profile', 'checklist', 'project', 'headingLevel', 'autosave', 'src']) {
        if (typeof value === 'symbol' && !['value', 'answers', 'profile', 'checklist'].includes(name)) continue;
        anything[name] = value;
        await form.element.updateComplete;
      }
    }
    for (const name of ['answers', 'profile', 'checklist', 'project', 'autosave', 'src']) anything[name] = undefined;
    anything['value'] = [];
    await form.until(() => form.root.querySelector('.nhs-checklist__question'));
    await form.choose(groups, 'Yes');
    assert.equal(form.element.value.answers.length, 1);
  });

  it('takes the same answers back at each letter, as a page that binds them does', async () => {
    const form = await Form.show(html`<nhs-characteristic-checklist></nhs-characteristic-checklist>`);
    form.element.addEventListener('nhs-characteristic-checklist-change', ({ record }) => {
      form.element.value = structuredClone(record);
    });
    await form.choose(groups, 'Yes');
    const field = form.field(groups, 'Reason');
    field.focus();
    await form.type(groups, 'Reason', 'Letters ');
    await form.type(groups, 'Evidence', 'One\n');
    assert.equal(field.value, 'Letters ');
    assert.equal(form.field(groups, 'Evidence').value, 'One\n');
    assert.equal(form.root.activeElement, field);
  });

  it('keeps what is answered when it is moved in the page', async () => {
    const form = await Form.show(html`<nhs-characteristic-checklist></nhs-characteristic-checklist>`);
    await form.choose(groups, 'Yes');
    await form.type(groups, 'Reason', 'Half a wor');
    const place = document.createElement('div');
    form.element.parentElement!.append(place);
    place.append(form.element);
    await form.element.updateComplete;
    assert.equal(form.field(groups, 'Reason').value, 'Half a wor');
    assert.equal(form.element.value.answers[0]?.reason, 'Half a wor');
  });
});

describe('nhs-characteristic-checklist in a form', () => {
  const inForm = (extra = html``) =>
    html`<form><nhs-characteristic-checklist name="answers" .answers=${answers}></nhs-characteristic-checklist>${extra}</form>`;
  const formOf = ({ element }: Form): HTMLFormElement => element.form!;
  const sent = (form: Form): ChecklistRecord =>
    JSON.parse(new FormData(formOf(form)).get('answers') as string) as ChecklistRecord;

  it('sends its answers as JSON, and goes back to what it began with', async () => {
    const form = await Form.show(inForm());
    assert.deepEqual(sent(form).answers, answers);
    await form.choose(groups, 'No');
    assert.equal(sent(form).answers[0]?.state, 'no');
    formOf(form).reset();
    await form.element.updateComplete;
    assert.deepEqual(form.element.value.answers, answers);
    assert.isTrue(form.field(groups, 'Yes').checked);
  });

  it('keeps the form from being sent until "not applicable" has a reason', async () => {
    const form = await Form.show(inForm());
    assert.isTrue(formOf(form).checkValidity());
    await form.choose(missing, 'Not applicable');
    assert.isFalse(form.element.checkValidity());
    assert.deepEqual(form.summary(), []);
    assert.isFalse(form.element.reportValidity());
    await form.until(() => form.summary().length === 1);
    assert.isTrue(form.element.validity.valueMissing);
    await form.type(missing, 'Why does this not apply?', 'It is about beds.');
    assert.isTrue(form.element.checkValidity());
  });

  it('may need an answer to each item that the project needs', async () => {
    const form = await Form.show(inForm());
    form.element.required = true;
    await form.element.updateComplete;
    assert.isFalse(form.element.reportValidity());
    await form.until(() => form.summary().length > 0);
    assert.deepEqual(form.summary(), [
      'Fair: 6 questions',
      'Transparent: 8 questions',
      'Value-adding: 8 questions',
      'Reliable: 9 questions',
    ]);
    form.root.querySelectorAll<HTMLElement>('.nhsuk-error-summary a')[1]!.click();
    assert.match(words(form.root.activeElement?.closest('fieldset') ?? null), /Answer this question: /);
  });

  it('is a record while it is disabled, by itself or by a fieldset around it', async () => {
    const form = await Form.show(
      html`<form>
        <fieldset disabled>
          <nhs-characteristic-checklist name="answers" .answers=${answers}></nhs-characteristic-checklist>
        </fieldset>
      </form>`,
    );
    await form.until(() => form.root.querySelector('.nhs-checklist__item'));
    assert.equal(form.root.querySelectorAll('input').length, 0);
    assert.isNull(new FormData(formOf(form)).get('answers'));
  });

  it('takes back the state that a browser has kept', async () => {
    const form = await Form.show(inForm());
    form.element.formStateRestoreCallback(JSON.stringify({ answers: [{ item: 'fair-groups', state: 'no' }] }));
    await form.until(() => form.element.value.answers.length === 1);
    form.element.formStateRestoreCallback('nonsense');
    form.element.formStateRestoreCallback(null);
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.equal(form.element.value.answers.length, 1);
  });
});

describe('answers of nhs-characteristic-checklist as a file', () => {
  it('are merged with those on the page: where two people differ, both are shown until one is chosen', async () => {
    const form = await Form.show(
      html`<nhs-characteristic-checklist .answers=${answers}></nhs-characteristic-checklist>`,
    );
    await form.until(() => form.element.value.answers.length === 2);
    const others: ChecklistAnswer[] = [
      { item: 'fair-groups', state: 'partly', reason: 'Carers are missing.', owner: 'Patient voice' },
      { item: 'fair-missing-people', state: 'yes', reason: 'See the data sheet.' },
      answers[1]!,
    ];
    await form.open('other.json', JSON.stringify({ answers: others }));
    assert.include(form.notice(), 'it holds 3 answers');
    assert.include(form.notice(), '1 question is answered differently there');
    assert.deepEqual(form.element.value.answers, [answers[0]!, others[0]!, others[1]!, answers[1]!]);
    assert.include(words(form.question(groups)), 'There is another answer to this question');
    assert.include(words(form.question(groups)), 'Carers are missing.');
    await expectFormAccessible();
    await form.press('Use this answer');
    await form.until(() => form.element.value.answers.length === 3);
    assert.deepEqual(form.element.value.answers[0], others[0]);
    assert.equal(form.field(groups, 'Reason').value, 'Carers are missing.');
    await form.press('Undo the last change');
    assert.deepEqual(form.element.value.answers.slice(0, 2), [answers[0]!, others[0]!]);
    await form.press('Keep the answer above');
    await form.until(() => form.element.value.answers.length === 3);
    assert.deepEqual(form.element.value.answers[0], answers[0]);
  });

  it('stay, and so does what is said of the project, where a file says something else of it', async () => {
    const form = await Form.show(
      html`<nhs-characteristic-checklist .answers=${answers}></nhs-characteristic-checklist>`,
    );
    await form.choose('What kind of project', 'Imaging');
    const profile = { kind: 'text', facts: { 'is-live': true } };
    await form.open('other.json', JSON.stringify({ profile, checklist: own, answers: [{ item: 'a', state: 'no' }] }));
    assert.include(form.notice(), 'It says something else about this project.');
    assert.deepEqual(form.element.value.profile, { kind: 'imaging', facts: { 'is-live': true } });
    assert.include(words(form.root.querySelector('h2')), 'Characteristics');
    assert.equal(form.counts().at(-1), 'Other answers 1 answer');
    await form.press('Put back your earlier answers');
    await form.until(() => form.element.value.answers.length === 2);
    assert.deepEqual(form.element.value.profile, { kind: 'imaging' });
  });

  it('are left as they are by a file that holds none, or was written by a later version', async () => {
    const form = await Form.show(
      html`<nhs-characteristic-checklist .answers=${answers}></nhs-characteristic-checklist>`,
    );
    await form.open('letter.md', 'Dear all');
    assert.include(form.notice(), 'Your answers have not changed');
    await form.open(
      'newer.json',
      JSON.stringify({ schemaVersion: 99, answers: [{ item: 'fair-groups', state: 'no' }] }),
    );
    assert.include(form.notice(), 'later version');
    assert.deepEqual(form.element.value.answers, answers);
  });

  for (const [label, name] of [
    ['Download as JSON', 'a-b-checklist.json'],
    ['Download as YAML', 'a-b-checklist.yaml'],
    ['Download as Markdown', 'a-b-checklist.md'],
  ] as const) {
    it(`are handed over by "${label}" and read again`, async () => {
      const form = await Form.show(
        html`<nhs-characteristic-checklist
          project="A & B"
          .answers=${answers}
          .profile=${{ kind: 'text', facts: { 'is-live': false, 'affects-care': true } }}
        ></nhs-characteristic-checklist>`,
      );
      const written: Blob[] = [];
      const make = URL.createObjectURL.bind(URL);
      const click = HTMLAnchorElement.prototype.click;
      URL.createObjectURL = (blob: Blob) => {
        written.push(blob);
        return make(blob);
      };
      HTMLAnchorElement.prototype.click = () => undefined;
      try {
        await form.press(label);
        await form.until(() => form.notice().includes(name));
      } finally {
        URL.createObjectURL = make;
        HTMLAnchorElement.prototype.click = click;
      }
      const text = await written[0]!.text();
      const other = await Form.show(html`<nhs-characteristic-checklist></nhs-characteristic-checklist>`);
      await other.open(name, text);
      assert.deepEqual(other.element.value.answers, form.element.value.answers);
      assert.deepEqual(other.element.value.profile, form.element.value.profile);
      assert.equal(other.element.value.project, 'A & B');
    });
  }

  it('bring their checklist with them, where the page has none of its own', async () => {
    const form = await Form.show(html`<nhs-characteristic-checklist></nhs-characteristic-checklist>`);
    await form.open('team.md', '# Our list\n\n## Before\n\n- [x] Is it on? - No, it is not.\n- [ ] Is it off?\n');
    await form.until(() => words(form.root.querySelector('h2')) === 'Our list');
    assert.include(words(form.question('Is it on')), 'Ticked in the file');
    assert.deepEqual(form.counts(), ['Before 0 of 2 answered, 1 ticked']);
    await renderFixture(html`<p></p>`);
  });
});
