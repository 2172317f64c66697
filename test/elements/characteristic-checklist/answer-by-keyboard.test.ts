import { sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';
import { html } from 'lit';
import { accessibilityTree } from '../../browser/accessibility-tree.js';
import { chromiumOnly } from '../../browser/chromium-only.js';
import { focusedElement, pressKeys } from '../../browser/press-keys.js';
import { spokenField } from '../../browser/spoken-field.js';
import { CharacteristicChecklistHarness as Form, words } from './characteristic-checklist-harness.js';

describe('a person who answers a whole characteristic with a keyboard alone', () => {
  /** Goes on from field to field until one says what is looked for. */
  async function goTo(what: string): Promise<void> {
    const heard: string[] = [];
    for (let step = 0; step < 60; step += 1) {
      await pressKeys('Tab');
      heard.push(spokenField(focusedElement()));
      if (heard.at(-1)?.includes(what)) return;
    }
    throw new Error(`"${what}" was not reached: ${heard.join(' / ')}`);
  }

  it('says what the project is, answers each question, undoes one, mends what is missing and takes the answers away', async function () {
    this.timeout(60_000);
    const form = await Form.show(html`<nhs-characteristic-checklist></nhs-characteristic-checklist>`);
    await goTo('I do not know yet');
    await pressKeys('ArrowDown');
    assert.equal(form.element.value.profile?.kind, 'predictive-model');
    // The task list leads to a characteristic.
    await goTo('Fair');
    await pressKeys('Enter');
    await form.until(() => words(focusedElement()) === 'Fair');
    const questions = [...form.root.querySelectorAll('legend')].filter((legend) =>
      legend.closest('.nhs-checklist__question'),
    );
    const fair = questions.slice(0, 8).map(words);
    for (const [index, question] of fair.entries()) {
      await goTo('Yes');
      assert.equal(words(focusedElement()?.closest('fieldset')?.querySelector('legend')), question);
      await pressKeys('Space');
      // One is "Not applicable", which needs a reason, and one is answered and undone.
      if (index === 1) for (let step = 0; step < 3; step += 1) await pressKeys('ArrowDown');
      await goTo(index === 1 ? 'Why does this not apply?' : 'Reason (optional)');
      if (index === 0) await sendKeys({ type: 'Listed in March.' });
      await goTo('Evidence (optional)');
      if (index === 0) await sendKeys({ type: 'Data sheet' });
      if (index === 2) {
        await goTo('Undo the last change');
        await pressKeys('Enter');
        await form.until(() => form.notice().includes('Your last change was undone'));
        await form.until(() => focusedElement()?.id === 'item-fair-data-match-state');
        assert.isUndefined(form.element.value.answers.find(({ item }) => item === 'fair-data-match'));
        await pressKeys('Space');
        await goTo('Evidence (optional)');
      }
    }
    assert.equal(form.counts()[0], 'Fair 8 of 8 answered');
    const first = form.element.value.answers[0];
    assert.equal(first?.reason, 'Listed in March.');
    assert.deepEqual(first?.evidence, ['Data sheet']);
    form.root
      .querySelector<HTMLButtonElement>('.nhs-form__buttons .nhsuk-button:not(.nhsuk-button--secondary)')!
      .focus();
    await pressKeys('Enter');
    await form.until(() => focusedElement()?.className === 'nhsuk-error-summary');
    await goTo('Say why this does not apply');
    await pressKeys('Enter');
    await form.until(() => focusedElement()?.id === 'item-fair-missing-people-reason');
    assert.include(spokenField(focusedElement()), 'Error: Say why this does not apply');
    await sendKeys({ type: 'Everybody is in the data.' });
    assert.deepEqual(form.summary(), []);
    form.root.querySelector<HTMLElement>('.nhs-form__file-of-answers button')!.focus();
    assert.equal(words(focusedElement()), 'Download as JSON');
  });

  it('hears the question, why it matters, then the answers and what they ask for', async function () {
    chromiumOnly(this, 'the accessibility tree is read by the DevTools protocol');
    const checklist = {
      title: 'Ward rounds',
      sections: [
        { title: 'Before', items: [{ id: 'a', question: 'Is it on?', why: 'It may be off.', evidence: 'A lamp.' }] },
      ],
    };
    const form = await Form.show(
      html`<nhs-characteristic-checklist .checklist=${checklist}></nhs-characteristic-checklist>`,
    );
    await form.choose('Is it on?', 'Not applicable');
    const lines = (await accessibilityTree()).split('\n').map((line) => line.trim());
    const order = [
      'heading "Ward rounds" level=2',
      'heading "Before" level=3',
      'radiogroup "Is it on?"',
      'heading "Is it on?" level=4',
      'radio "Yes"',
      'radio "Not applicable" checked',
      'textbox "Why does this not apply? Is it on?"',
      'textbox "Evidence (optional) Is it on?"',
      'button "Undo the last change Is it on?"',
      'button "Check for missing answers"',
      'heading "Take your answers with you" level=3',
      'button "Download as YAML"',
    ].map((start) => {
      const index = lines.findIndex((line) => line.startsWith(start));
      assert.isAtLeast(index, 0, `"${start}" is not said: ${lines.join('\n')}`);
      return index;
    });
    assert.deepEqual(
      order,
      [...order].sort((one, other) => one - other),
    );
  });
});
