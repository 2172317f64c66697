import { sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';
import { html } from 'lit';
import { accessibilityTree } from '../../browser/accessibility-tree.js';
import { chromiumOnly } from '../../browser/chromium-only.js';
import { focusedElement, pressKeys } from '../../browser/press-keys.js';
import { spokenField } from '../../browser/spoken-field.js';
import { HazardAssessmentHarness as Form, words } from './hazard-assessment-harness.js';

describe('a person who has never seen the labels, with a keyboard alone', () => {
  /** Goes on from field to field until one says what is looked for; what is said on the way is handed back. */
  async function goTo(what: string): Promise<string[]> {
    const heard: string[] = [];
    for (let step = 0; step < 40; step += 1) {
      await pressKeys('Tab');
      heard.push(spokenField(focusedElement()));
      if (heard.at(-1)?.includes(what)) return heard;
    }
    throw new Error(`"${what}" was not reached: ${heard.join(' / ')}`);
  }

  it('fills in the assessment, is told what is missing, mends it and takes the answers away', async () => {
    const form = await Form.show(
      html`<nhs-hazard-assessment layout="one-by-one" hazards="risk-to-privacy direct-harm"></nhs-hazard-assessment>`,
    );
    // What the hazard is comes before the question about it.
    await goTo('What it can look like');
    await pressKeys('Enter');
    assert.isTrue(form.group('Risk to privacy').querySelector('details')!.open);
    await goTo('Yes, it applies');
    await pressKeys('Space');
    const heard = await goTo('Why does it apply? Risk to privacy. For example');
    assert.equal(heard.length, 1);
    await sendKeys({ type: 'Letters hold names.' });
    await goTo('Use the least data');
    await pressKeys('Space');
    await goTo('Other precautions');
    await sendKeys({ type: 'Two people check' });
    await goTo('No answer');
    await pressKeys('ArrowUp');
    await goTo('Owner, dates and version');
    await pressKeys('Enter');
    await goTo('Who owns this hazard?');
    await sendKeys({ type: 'Data team' });
    await goTo('Continue');
    await pressKeys('Enter');
    await form.until(() => words(focusedElement()) === 'Hazard 2 of 2: May cause direct harm');
    await goTo('Yes, it applies');
    await pressKeys('ArrowDown');
    await goTo('Continue to your answers');
    await pressKeys('Enter');
    await form.until(() => words(focusedElement()) === 'Your answers');
    await goTo('Check for missing answers');
    await pressKeys('Enter');
    await form.until(() => focusedElement()?.className === 'nhsuk-error-summary');
    await goTo('Say why this hazard does not apply: May cause direct harm');
    await pressKeys('Enter');
    await form.until(() => focusedElement()?.id === 'hazard-direct-harm-reason');
    assert.include(spokenField(focusedElement()), 'Error: Say why this hazard does not apply');
    await sendKeys({ type: 'A clinician reads it first.' });
    await goTo('Continue to your answers');
    await pressKeys('Enter');
    await goTo('Check for missing answers');
    await pressKeys('Enter');
    await form.until(() => form.notice().includes('Nothing is missing'));
    await goTo('Download as Markdown');
    const [privacy, harm] = form.element.value;
    assert.equal(privacy?.reason, 'Letters hold names.');
    assert.equal(privacy?.mitigation, 'accepted');
    assert.equal(privacy?.owner, 'Data team');
    assert.equal(privacy?.precautions?.[1], 'Two people check');
    assert.equal(harm?.state, 'does-not-apply');
    assert.equal(harm?.reason, 'A clinician reads it first.');
  });

  it('hears what a hazard is, then the question, then what the answer asks for', async function () {
    chromiumOnly(this, 'the accessibility tree is read by the DevTools protocol');
    const form = await Form.show(html`<nhs-hazard-assessment hazards="risk-to-privacy"></nhs-hazard-assessment>`);
    await form.choose('Risk to privacy', 'Yes');
    const lines = (await accessibilityTree()).split('\n').map((line) => line.trim());
    const at = (start: string): number => {
      const index = lines.findIndex((line) => line.startsWith(start));
      assert.isAtLeast(index, 0, `"${start}" is not said: ${lines.join('\n')}`);
      return index;
    };
    const order = [
      'heading "Assess data hazards" level=2',
      'group "Risk to privacy"',
      'heading "Risk to privacy" level=3',
      'radiogroup "Does this hazard apply? Risk to privacy"',
      'radio "Yes, it applies" checked',
      'radio "No, it does not apply"',
      'textbox "Why does it apply? Risk to privacy"',
      'group "Which precautions do you take? (optional) Risk to privacy"',
      'textbox "Other precautions (optional) Risk to privacy"',
      'radiogroup "How far have you got with the precautions? (optional) Risk to privacy"',
      'button "Check for missing answers"',
      'heading "Take your answers with you" level=3',
      'button "Download as JSON"',
    ].map(at);
    assert.deepEqual(
      order,
      [...order].sort((one, other) => one - other),
    );
  });
});
