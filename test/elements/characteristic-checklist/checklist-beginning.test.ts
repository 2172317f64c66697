import { assert } from 'chai';
import { html } from 'lit';
import type { CharacteristicChecklistElement } from '../../../src/elements/characteristic-checklist/characteristic-checklist-element.js';
import { renderFixture } from '../../browser/render-fixture.js';
import { CharacteristicChecklistHarness as Form, words } from './characteristic-checklist-harness.js';

const groups = 'Have you named the groups';
const own = (title: string) => ({ title, sections: [{ title: 'Part', items: [{ id: 'a', question: `${title}?` }] }] });
const ready = async (element: CharacteristicChecklistElement): Promise<Form> => {
  const form = new Form(element);
  await form.until(() => form.root.querySelector('.nhs-checklist'));
  return form;
};

describe('what a page gives to nhs-characteristic-checklist', () => {
  it('is shown whenever it comes while the checklist is loading', async () => {
    for (const turns of [0, 1, 3, 5, 8, 13, 21]) {
      const element = await renderFixture<CharacteristicChecklistElement>(
        html`<nhs-characteristic-checklist></nhs-characteristic-checklist>`,
      );
      for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
      element.answers = [{ item: 'fair-groups', state: 'yes' }];
      element.profile = { kind: 'imaging' };
      const form = await ready(element);
      await form.until(() => element.value.answers.length === 1);
      assert.equal(element.value.profile?.kind, 'imaging', `after ${turns} turns`);
    }
  });

  it('is what came last, however long each takes to be read', async () => {
    const form = await Form.show(html`<nhs-characteristic-checklist></nhs-characteristic-checklist>`);
    form.element.checklist = own('Mine');
    await Promise.resolve();
    form.element.checklist = undefined;
    await form.until(() => words(form.root.querySelector('h2')).includes('Characteristics'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.include(words(form.root.querySelector('h2')), 'Characteristics');
  });

  it('is told once, also where the element is moved while it loads', async () => {
    const element = document.createElement('nhs-characteristic-checklist');
    let loads = 0;
    element.addEventListener('nhs-characteristic-checklist-load', () => (loads += 1));
    const place = await renderFixture<HTMLElement>(html`<div><p></p><p></p></div>`);
    place.firstElementChild!.append(element);
    await Promise.resolve();
    place.lastElementChild!.append(element);
    await ready(element);
    assert.equal(loads, 1);
  });

  it('is another checklist also after an answer; the answers stay', async () => {
    const form = await Form.show(
      html`<nhs-characteristic-checklist .checklist=${own('One')}></nhs-characteristic-checklist>`,
    );
    await form.choose('One?', 'Yes');
    form.element.checklist = own('Two');
    await form.until(() => form.root.textContent?.includes('Two?'));
    assert.equal(form.element.value.answers[0]?.state, 'yes');
  });

  it('goes before the profile and the checklist of a whole record; what cannot be read takes nothing away', async () => {
    const record = { profile: { kind: 'text' }, checklist: own('Of the record'), answers: [] };
    const form = await Form.show(
      html`<nhs-characteristic-checklist
        answers=${JSON.stringify(record)}
        profile=${JSON.stringify({ kind: 'imaging' })}
      ></nhs-characteristic-checklist>`,
    );
    assert.equal(form.element.value.profile?.kind, 'imaging');
    let failure = '';
    form.element.addEventListener('nhs-characteristic-checklist-error', (event) => (failure = event.failure));
    form.element.profile = '{"kind": bad';
    await form.until(() => failure === 'invalid-data');
    assert.equal(form.element.value.profile?.kind, 'text');
    await form.until(() => form.root.textContent?.includes('This is not valid JSON'));
    await form.choose('Of the record?', 'Yes');
    assert.include(form.root.textContent, 'This is not valid JSON', 'is still said after an answer');
  });

  it('as `value` changes nothing where it cannot be read, and may be JSON', async () => {
    const form = await Form.show(html`<nhs-characteristic-checklist></nhs-characteristic-checklist>`);
    await form.choose(groups, 'Yes');
    const before = form.element.value;
    const failures: string[] = [];
    form.element.addEventListener('nhs-characteristic-checklist-error', (event) => failures.push(event.failure));
    for (const unreadable of [undefined, null, '', 5, {}, 'nonsense', []]) {
      form.element.value = unreadable as never;
      if (Array.isArray(unreadable)) continue;
      assert.deepEqual(form.element.value, before, JSON.stringify(unreadable));
    }
    assert.includeMembers(failures, ['invalid-data']);
    form.element.value = JSON.stringify(before);
    assert.deepEqual(form.element.value, before);
  });

  it('as a name that nobody knows takes no question away', async () => {
    const form = await Form.show(html`<nhs-characteristic-checklist></nhs-characteristic-checklist>`);
    form.element.value = { checklist: { id: 'other' }, answers: [{ item: 'fair-groups', state: 'yes' }] };
    await form.element.updateComplete;
    assert.isTrue(form.field(groups, 'Yes').checked);
  });

  it('as a record of a later version can be read only, wherever it comes from, and says its version', async () => {
    const form = await Form.show(html`<nhs-characteristic-checklist></nhs-characteristic-checklist>`);
    form.element.value = { schemaVersion: 99, answers: [{ item: 'fair-groups', state: 'not-applicable' }] };
    await form.element.updateComplete;
    assert.isNull(form.root.querySelector('input'));
    assert.equal(form.element.value.schemaVersion, 99);
    assert.isTrue(form.element.checkValidity(), 'nothing can be mended here');
    form.element.formResetCallback();
    await form.element.updateComplete;
    assert.isNotNull(form.root.querySelector('input'));
  });

  it('is in a form with the id and the version of the checklist', async () => {
    const place = await renderFixture<HTMLFormElement>(
      html`<form><nhs-characteristic-checklist name="answers"></nhs-characteristic-checklist></form>`,
    );
    const form = await ready(place.querySelector('nhs-characteristic-checklist')!);
    await form.choose(groups, 'Yes');
    form.element.project = 'Planner';
    await form.element.updateComplete;
    const sent = JSON.parse(new FormData(place).get('answers') as string) as Record<string, unknown>;
    assert.deepEqual(sent.checklist, { id: 'characteristics', version: '1.0' });
    assert.equal(sent.project, 'Planner');
    form.element.required = true;
    assert.isFalse(form.element.checkValidity());
  });

  it('says where one question has two answers, and again at a check', async () => {
    const answers = [
      { item: 'fair-groups', state: 'yes' },
      { item: 'fair-groups', state: 'no' },
    ];
    const form = await Form.show(
      html`<nhs-characteristic-checklist answers=${JSON.stringify(answers)}></nhs-characteristic-checklist>`,
    );
    assert.include(form.root.textContent, '1 question has more than one answer');
    [...form.root.querySelectorAll('button')].find((each) => words(each) === 'Check for missing answers')!.click();
    await form.until(() => form.notice().includes('1 question has more than one answer'));
  });
});
