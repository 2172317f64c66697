import { assert } from 'chai';
import { html } from 'lit';
import type { HazardAssessment } from '../../../src/artefacts/hazard-assessment.js';
import { expectAccessible } from '../../browser/expect-accessible.js';
import { HazardAssessmentHarness as Form, words } from './hazard-assessment-harness.js';

const assessments: HazardAssessment[] = [
  { hazard: 'risk-to-privacy', state: 'applies', reason: 'Letters hold names.', precautions: ['Names are taken out.'] },
  { hazard: 'direct-harm', state: 'does-not-apply', reason: 'Nobody acts on it alone.' },
  { hazard: 'A hazard of ours', state: 'uncertain', stage: 'Planning', version: '1.2' },
];

/** nhsuk-frontend draws the circle or the box beside the words as a pseudo-element of their label. */
const expectFormAccessible = (): Promise<void> =>
  expectAccessible(
    ['label[for="hazard-', 'nhsuk-radios__label', 'nhsuk-checkboxes__label'].map((target) => ({
      rule: 'color-contrast',
      target,
      reason: 'the pseudo-element is beside the words, which stand on the white of the form',
    })),
  );

const someHazards = 'risk-to-privacy direct-harm';

describe('nhs-hazard-assessment', () => {
  it('asks about every hazard of the vocabulary, and begins with no answer', async () => {
    const form = await Form.show(html`<nhs-hazard-assessment></nhs-hazard-assessment>`);
    assert.equal(form.root.querySelectorAll('[role=group]').length, 16);
    assert.equal(form.root.querySelectorAll('input:checked').length, 0);
    assert.deepEqual(form.element.value, []);
    await expectFormAccessible();
  });

  it('takes an answer, and writes down when and for which version it was given', async () => {
    const form = await Form.show(
      html`<nhs-hazard-assessment hazards=${someHazards} version="1.2"></nhs-hazard-assessment>`,
    );
    const heard: (readonly HazardAssessment[])[] = [];
    form.element.addEventListener('nhs-hazard-assessment-change', (event) => heard.push(event.assessments));
    await form.choose('Risk to privacy', 'Yes');
    await form.type('Risk to privacy', 'Why does it apply?', 'Letters hold names.');
    await form.choose('Risk to privacy', 'Use the least data');
    await form.type('Risk to privacy', 'Other precautions', 'Names are taken out.\n\nTwo people check.');
    await form.choose('Risk to privacy', 'In progress');
    await form.type('Risk to privacy', 'Who owns this hazard?', 'Information governance lead');
    const [{ assessed, precautions = [], ...rest } = { hazard: '' }] = form.element.value;
    assert.deepEqual(rest, {
      hazard: 'risk-to-privacy',
      state: 'applies',
      mitigation: 'in-progress',
      reason: 'Letters hold names.',
      owner: 'Information governance lead',
      version: '1.2',
    });
    assert.match(precautions[0] ?? '', /^Use the least data/);
    assert.deepEqual(precautions.slice(1), ['Names are taken out.', 'Two people check.']);
    assert.match(assessed ?? '', /^\d{1,2} [A-Z][a-z]+ \d{4}$/);
    assert.deepEqual(heard.at(-1), form.element.value);
    await expectFormAccessible();
  });

  it('keeps what was typed when the choice changes', async () => {
    const form = await Form.show(html`<nhs-hazard-assessment hazards=${someHazards}></nhs-hazard-assessment>`);
    await form.choose('Risk to privacy', 'Yes');
    await form.type('Risk to privacy', 'Other precautions', 'Names are taken out.');
    await form.choose('Risk to privacy', 'I will come back');
    assert.equal(form.field('Risk to privacy', 'Other precautions').value, 'Names are taken out.');
    assert.deepEqual(form.element.value[0]?.precautions, ['Names are taken out.']);
    assert.equal(form.element.value[0]?.state, 'not-assessed');
  });

  for (const [label, answer] of [
    ['Other precautions', { state: 'does-not-apply', reason: 'a', precautions: ['Old'] }],
    ['Why does it not apply?', { reason: 'a' }],
    ['What do you know so far?', { reason: 'a' }],
  ] as [string, Partial<HazardAssessment>][]) {
    it(`does not take "${label}" away while it is written anew`, async () => {
      const given = [{ hazard: 'risk-to-privacy', ...answer }];
      const form = await Form.show(
        html`<nhs-hazard-assessment hazards=${someHazards} .assessments=${given}></nhs-hazard-assessment>`,
      );
      await form.until(() => form.element.value.length === 1);
      if (label.startsWith('Why')) await form.choose('Risk to privacy', 'No');
      const field = form.field('Risk to privacy', label);
      field.focus();
      await form.type('Risk to privacy', label, '');
      assert.equal(form.root.activeElement, field);
      await form.type('Risk to privacy', label, 'New');
      assert.include(JSON.stringify(form.element.value), 'New');
    });
  }

  it('says how much is open, and no longer when an answer changes', async () => {
    const form = await Form.show(html`<nhs-hazard-assessment hazards=${someHazards}></nhs-hazard-assessment>`);
    await form.press('Check for missing answers');
    await form.until(() => form.notice().includes('2 of 2 hazards have no answer yet'));
    await form.choose('Risk to privacy', 'Yes');
    assert.notInclude(form.notice(), 'Nothing is missing');
  });

  it('says what is missing in one place, leads there, and takes back what was mended', async () => {
    const form = await Form.show(html`<nhs-hazard-assessment hazards=${someHazards}></nhs-hazard-assessment>`);
    await form.choose('Risk to privacy', 'Yes');
    await form.choose('May cause direct harm', 'No');
    await form.type('May cause direct harm', 'When will this be reviewed?', 'soon');
    assert.deepEqual(form.summary(), []);
    await form.press('Check for missing answers');
    assert.deepEqual(form.summary(), [
      'Say why this hazard applies: Risk to privacy',
      'Say why this hazard does not apply: May cause direct harm',
      'The review date must be a real date, like 24 November 2026: May cause direct harm',
    ]);
    await form.until(() => form.root.activeElement?.className === 'nhsuk-error-summary');
    await expectFormAccessible();
    form.root.querySelectorAll<HTMLElement>('.nhsuk-error-summary a')[2]!.click();
    await form.until(
      () => form.root.activeElement === form.field('May cause direct harm', 'When will this be reviewed?'),
    );
    await form.type('May cause direct harm', 'When will this be reviewed?', '1 March 2027');
    await form.choose('Risk to privacy', 'No');
    assert.equal(form.summary()[0], 'Say why this hazard does not apply: Risk to privacy');
    await form.type('Risk to privacy', 'Why does it not apply?', 'Letters hold no names.');
    assert.deepEqual(form.summary(), ['Say why this hazard does not apply: May cause direct harm']);
  });

  it('asks about one hazard after another, and ends with the answers', async () => {
    const form = await Form.show(
      html`<nhs-hazard-assessment hazards=${someHazards} layout="one-by-one"></nhs-hazard-assessment>`,
    );
    assert.include(words(form.root), 'Hazard 1 of 2');
    await form.choose('Risk to privacy', 'Yes');
    await form.press('Continue');
    await form.until(() => form.root.activeElement?.id === 'hazard-direct-harm-title');
    assert.equal(form.root.querySelectorAll('[role=group]').length, 1);
    await form.press('Continue to your answers');
    await form.until(() => form.root.activeElement?.id === 'answers-title');
    const keys = [...form.root.querySelectorAll('.nhsuk-summary-list__key')].map(words);
    assert.deepEqual(keys, ['Risk to privacy', 'May cause direct harm']);
    await expectFormAccessible();
    await form.press('Check for missing answers');
    form.root.querySelector<HTMLElement>('.nhsuk-error-summary a')!.click();
    await form.until(() => form.root.activeElement?.id === 'hazard-risk-to-privacy-reason');
  });

  it('asks about hazards of the page, and about those that only the answers name', async () => {
    const vocabulary = [
      { id: 'lone-working', title: 'Lone working', description: 'a', examples: [], precautions: ['Call in.'] },
    ];
    const form = await Form.show(
      html`<nhs-hazard-assessment .vocabulary=${vocabulary} .assessments=${assessments}></nhs-hazard-assessment>`,
    );
    await form.until(() => form.element.value.length === 3);
    const titles = [...form.root.querySelectorAll('[role=group] h3')].map(words);
    assert.equal(titles[0], 'Lone working');
    assert.equal(titles.at(-1), 'A hazard of ours');
    assert.equal(titles.length, 18);
    const sorted = (list: readonly HazardAssessment[]) => list.map(({ hazard }) => hazard).sort();
    assert.deepEqual(sorted(form.element.value), sorted(assessments));
    for (const assessment of assessments) assert.deepInclude(form.element.value, assessment);
  });

  it('is not shown before the answers that it begins with are there', async () => {
    const form = await Form.show(
      html`<nhs-hazard-assessment .assessments=${assessments} hazards=${someHazards}></nhs-hazard-assessment>`,
    );
    assert.equal(form.element.value.length, 3);
  });

  it('takes the same answers back at each letter, as a page that binds them does', async () => {
    const form = await Form.show(html`<nhs-hazard-assessment hazards=${someHazards}></nhs-hazard-assessment>`);
    form.element.addEventListener('nhs-hazard-assessment-change', (event) => {
      form.element.value = [...event.assessments];
    });
    await form.choose('Risk to privacy', 'Yes');
    const field = form.field('Risk to privacy', 'Why does it apply?');
    field.focus();
    await form.type('Risk to privacy', 'Why does it apply?', 'Letters ');
    await form.type('Risk to privacy', 'Other', 'One\n');
    assert.equal(field.value, 'Letters ');
    assert.equal(form.field('Risk to privacy', 'Other').value, 'One\n');
  });

  it('keeps fields with their hazard when the hazards change', async () => {
    const form = await Form.show(html`<nhs-hazard-assessment hazards=${someHazards}></nhs-hazard-assessment>`);
    await form.choose('May cause direct harm', 'Yes');
    const field = form.field('May cause direct harm', 'Why does it apply?');
    field.focus();
    await form.type('May cause direct harm', 'Why does it apply?', 'About harm ');
    form.element.hazards = 'own direct-harm risk-to-privacy';
    form.element.vocabulary = [{ id: 'own', title: 'Own', description: '', examples: [], precautions: [] }];
    await form.element.updateComplete;
    assert.equal(form.root.activeElement, field);
    assert.equal(form.field('May cause direct harm', 'Why does it apply?'), field);
    assert.equal(field.value, 'About harm ');
  });

  it('asks about a hazard of the page that has another name of the vocabulary', async () => {
    const vocabulary = [
      { id: 'consent', title: 'Consent forms of our trust', description: '', examples: [], precautions: [] },
    ];
    const given = [{ hazard: 'Consent forms of our trust', state: 'uncertain' }];
    const form = await Form.show(
      html`<nhs-hazard-assessment .vocabulary=${vocabulary} .assessments=${given}></nhs-hazard-assessment>`,
    );
    assert.deepEqual(form.element.value, [{ hazard: 'consent', state: 'uncertain' }]);
    await form.open('a.json', '[{"hazard":"consent","state":"applies","reason":"a"}]');
    assert.deepEqual(form.element.value, [{ hazard: 'consent', state: 'applies', reason: 'a' }]);
  });

  it('writes down anew when and for which version a choice was changed', async () => {
    const given = [
      { hazard: 'risk-to-privacy', state: 'applies', reason: 'a', assessed: '1 January 2025', version: '1.0' },
    ];
    const form = await Form.show(
      html`<nhs-hazard-assessment
        hazards="risk-to-privacy"
        version="2.0"
        .assessments=${given}
      ></nhs-hazard-assessment>`,
    );
    assert.include(words(form.group('Risk to privacy')), 'Assessment may be out of date');
    await form.choose('Risk to privacy', 'No');
    assert.equal(form.element.value[0]?.version, '2.0');
    assert.notEqual(form.element.value[0]?.assessed, '1 January 2025');
    await form.choose('Risk to privacy', 'I will come back');
    assert.notProperty(form.element.value[0], 'assessed');
    await form.type('Risk to privacy', 'When was this assessed?', '2/3/2026');
    await form.choose('Risk to privacy', 'Yes');
    assert.equal(form.element.value[0]?.assessed, '2 March 2026');
  });

  it('throws nothing at a page that gives it something else', async () => {
    const form = await Form.show(html`<nhs-hazard-assessment hazards=${someHazards}></nhs-hazard-assessment>`);
    const anything = form.element as unknown as Record<string, unknown>;
    for (const value of [null, undefined, 'text', 5, [null, 5, {}, { hazard: 5 }], { hazard: 'a' }]) {
      anything['value'] = value;
      anything['vocabulary'] = value;
      await form.element.updateComplete;
      assert.deepEqual(form.element.value, []);
    }
    anything['value'] = [{ hazard: 'risk-to-privacy', reason: 5, precautions: 'One', state: 'maybe', owner: {} }];
    assert.deepEqual(form.element.value, [{ hazard: 'risk-to-privacy', reason: '5', precautions: ['One'] }]);
    for (const attribute of ['hazards', 'version', 'autosave', 'project', 'name']) {
      form.element.setAttribute(attribute, 'direct-harm');
      form.element.removeAttribute(attribute);
    }
    await form.element.updateComplete;
    await form.choose('Risk to privacy', 'Yes');
    assert.equal(form.element.value[0]?.state, 'applies');
  });

  it('says what is wrong with data, and can be filled in all the same', async () => {
    const form = await Form.show(
      html`<nhs-hazard-assessment assessments="{}" hazards=${someHazards}></nhs-hazard-assessment>`,
    );
    await form.until(() => form.notice().includes('No hazards were found'));
    await form.choose('Risk to privacy', 'I am not sure');
    assert.equal(form.element.value[0]?.state, 'uncertain');
  });
});

describe('nhs-hazard-assessment in a form', () => {
  const inForm = (extra = html``) =>
    html`<form>
      <nhs-hazard-assessment
        name="hazards"
        hazards=${someHazards}
        .assessments=${assessments.slice(0, 1)}
      ></nhs-hazard-assessment
      >${extra}
    </form>`;
  const formOf = ({ element }: Form): HTMLFormElement => element.form!;
  const sent = (form: Form): unknown => JSON.parse(new FormData(formOf(form)).get('hazards') as string);

  it('sends its answers as JSON', async () => {
    const form = await Form.show(inForm());
    await form.until(() => form.element.value.length === 1);
    assert.deepEqual(sent(form), assessments.slice(0, 1));
    form.field('May cause direct harm', 'I am not sure').click();
    assert.equal((sent(form) as HazardAssessment[])[1]?.state, 'uncertain');
  });

  it('keeps the form from being sent until each yes and no has a reason', async () => {
    const form = await Form.show(inForm());
    await form.until(() => form.element.value.length === 1);
    assert.isTrue(formOf(form).checkValidity());
    await form.choose('May cause direct harm', 'No');
    assert.isFalse(form.element.checkValidity());
    assert.deepEqual(form.summary(), []);
    let isSent = false;
    formOf(form).addEventListener('submit', (event) => {
      event.preventDefault();
      isSent = true;
    });
    formOf(form).requestSubmit();
    await form.until(() => form.summary().length === 1);
    await form.until(() => form.root.activeElement?.className === 'nhsuk-error-summary');
    assert.isFalse(isSent);
    assert.isTrue(form.element.validity.valueMissing);
    assert.include(form.element.validationMessage, 'May cause direct harm');
    await form.type('May cause direct harm', 'Why does it not apply?', 'A clinician reads it first.');
    formOf(form).requestSubmit();
    assert.isTrue(isSent);
  });

  it('takes no focus from a field in which a person types, but from one that sends the form', async () => {
    const form = await Form.show(inForm(html`<input id="other" /><button>Send</button>`));
    await form.choose('May cause direct harm', 'No');
    const other = formOf(form).querySelector<HTMLInputElement>('#other')!;
    other.addEventListener('input', () => formOf(form).checkValidity());
    other.focus();
    other.dispatchEvent(new InputEvent('input'));
    await form.element.updateComplete;
    assert.equal(document.activeElement, other);
    assert.deepEqual(form.summary(), []);
    formOf(form).querySelector('button')!.click();
    await form.until(() => form.root.activeElement?.className === 'nhsuk-error-summary');
  });

  it('may need an answer about each hazard', async () => {
    const form = await Form.show(inForm());
    await form.until(() => form.element.value.length === 1);
    form.element.required = true;
    await form.element.updateComplete;
    assert.isFalse(form.element.reportValidity());
    await form.until(() => form.summary().length === 1);
    assert.deepEqual(form.summary(), ['Say whether this hazard applies: May cause direct harm']);
  });

  it('goes back to what it began with when the form is reset', async () => {
    const form = await Form.show(inForm());
    await form.until(() => form.element.value.length === 1);
    await form.choose('May cause direct harm', 'No');
    await form.choose('Risk to privacy', 'No');
    formOf(form).reset();
    await form.element.updateComplete;
    assert.deepEqual(form.element.value, assessments.slice(0, 1));
    assert.isTrue(form.field('Risk to privacy', 'Yes').matches(':checked'));
  });

  it('is only read while it is disabled, by itself or by a fieldset around it', async () => {
    const form = await Form.show(
      html`<form>
        <fieldset disabled>
          <nhs-hazard-assessment
            name="hazards"
            hazards=${someHazards}
            .assessments=${assessments.slice(0, 1)}
          ></nhs-hazard-assessment>
        </fieldset>
      </form>`,
    );
    await form.until(() => form.root.querySelector('dl'));
    assert.equal(form.root.querySelectorAll('input, textarea, button').length, 0);
    assert.include(words(form.root), 'Letters hold names.');
    assert.include(words(form.root), 'Names are taken out.');
    assert.isNull(new FormData(formOf(form)).get('hazards'));
    form.element.closest('fieldset')!.disabled = false;
    await form.until(() => form.root.querySelector('input'));
    form.element.disabled = true;
    await form.until(() => !form.root.querySelector('input'));
    assert.isTrue(form.element.matches(':disabled'));
  });

  it('takes back the state that a browser has kept', async () => {
    const form = await Form.show(inForm());
    form.element.formStateRestoreCallback(JSON.stringify(assessments));
    await form.until(() => form.element.value.length === 3);
    form.element.formStateRestoreCallback('nonsense');
    form.element.formStateRestoreCallback(null);
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.equal(form.element.value.length, 3);
  });
});

describe('answers of nhs-hazard-assessment as a file', () => {
  it('come back as they went out, over those on the page, and can be undone', async () => {
    const form = await Form.show(html`<nhs-hazard-assessment></nhs-hazard-assessment>`);
    await form.choose('May cause direct harm', 'I am not sure');
    await form.choose('Danger of misuse', 'I am not sure');
    const before = form.element.value;
    await form.open('data-hazards.json', JSON.stringify({ project: 'Discharge planner', hazards: assessments }));
    assert.include(form.notice(), 'it holds 3 hazards');
    assert.equal(form.element.value.length, 4);
    for (const assessment of assessments) assert.deepInclude(form.element.value, assessment);
    assert.equal(form.element.value.find(({ hazard }) => hazard === 'danger-of-misuse')?.state, 'uncertain');
    const opened = form.element.value;
    await form.press('Put back your earlier answers');
    assert.deepEqual(form.element.value, before);
    await form.press('Put back your earlier answers');
    assert.deepEqual(form.element.value, opened);
  });

  it('are still there when a wrong file was opened twice, or one without answers', async () => {
    const form = await Form.show(html`<nhs-hazard-assessment hazards="direct-harm"></nhs-hazard-assessment>`);
    await form.choose('May cause direct harm', 'I am not sure');
    const before = form.element.value;
    await form.open('a.md', '| Hazard | Applies? | Reason |\n|---|---|---|\n| May cause direct harm | | |');
    assert.deepEqual(form.element.value, before);
    for (let time = 0; time < 2; time += 1) {
      await form.open('a.json', '[{"hazard":"direct-harm","state":"applies","reason":"a"}]');
      await form.until(() => form.element.value[0]?.state === 'applies');
    }
    await form.press('Put back your earlier answers');
    assert.deepEqual(form.element.value, before);
  });

  it('are left as they are by a file that holds none', async () => {
    const form = await Form.show(html`<nhs-hazard-assessment></nhs-hazard-assessment>`);
    await form.choose('Danger of misuse', 'I am not sure');
    const before = form.element.value;
    await form.open('letter.md', 'Dear all');
    assert.include(form.notice(), 'Your answers have not changed');
    assert.include(form.notice(), 'No hazards were found');
    assert.deepEqual(form.element.value, before);
    await expectFormAccessible();
  });

  for (const [label, name] of [
    ['Download as JSON', 'data-hazards.json'],
    ['Download as Markdown', 'data-hazards.md'],
  ] as const) {
    it(`are handed over by "${label}" and read again`, async () => {
      const form = await Form.show(html`<nhs-hazard-assessment project="A & B"></nhs-hazard-assessment>`);
      form.element.value = assessments;
      await form.element.updateComplete;
      const written: Blob[] = [];
      let shownName = '';
      const make = URL.createObjectURL.bind(URL);
      const click = HTMLAnchorElement.prototype.click;
      URL.createObjectURL = (blob: Blob) => {
        written.push(blob);
        return make(blob);
      };
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        shownName = this.download;
      };
      try {
        await form.press(label);
        await form.until(() => form.notice().includes(name));
      } finally {
        URL.createObjectURL = make;
        HTMLAnchorElement.prototype.click = click;
      }
      assert.equal(shownName, name);
      const text = await written[0]!.text();
      assert.include(text, 'A & B');
      const other = await Form.show(html`<nhs-hazard-assessment></nhs-hazard-assessment>`);
      await other.open(name, text);
      assert.deepEqual(other.element.value, form.element.value);
    });
  }

  it('are shown for copying by hand where the browser does not copy', async () => {
    const form = await Form.show(html`<nhs-hazard-assessment></nhs-hazard-assessment>`);
    form.element.value = assessments;
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    try {
      await form.press('Copy as JSON');
      await form.until(() => form.notice().includes('did not let this page copy'));
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    }
    const shown = form.root.querySelector<HTMLTextAreaElement>('textarea[readonly]')!;
    assert.deepEqual((JSON.parse(shown.value) as { hazards: unknown }).hazards, form.element.value);
    await expectFormAccessible();
  });
});
