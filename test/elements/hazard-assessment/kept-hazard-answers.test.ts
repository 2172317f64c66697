import { assert } from 'chai';
import { html } from 'lit';
import { renderFixture } from '../../browser/render-fixture.js';
import { HazardAssessmentHarness as Form } from './hazard-assessment-harness.js';

const key = 'nhs-ethics-components/hazard-assessment/planner';
const show = () =>
  Form.show(html`<nhs-hazard-assessment autosave="planner" hazards="risk-to-privacy"></nhs-hazard-assessment>`);
const kept = (reason: string): string =>
  JSON.stringify({
    saved: '2026-11-23T10:00:00.000Z',
    answers: [{ hazard: 'risk-to-privacy', state: 'uncertain', reason }],
  });

describe('answers that nhs-hazard-assessment keeps in the browser', () => {
  const { setItem, getItem } = Storage.prototype;

  beforeEach(() => localStorage.clear());

  afterEach(() => {
    Object.assign(Storage.prototype, { setItem, getItem });
    localStorage.clear();
  });

  it('are there again on the next visit, and the person is told', async () => {
    const form = await show();
    await form.choose('Risk to privacy', 'Yes');
    await form.type('Risk to privacy', 'Why does it apply?', 'Letters hold names.');
    const before = form.element.value;
    await renderFixture(html`<p>Another page</p>`);
    const again = await show();
    await again.until(() => again.element.value.length === 1);
    assert.deepEqual(again.element.value, before);
    await again.until(() => again.notice().includes('Answers kept in this browser on'));
  });

  it('are kept only where the page asks for it', async () => {
    const form = await Form.show(html`<nhs-hazard-assessment></nhs-hazard-assessment>`);
    await form.choose('Risk to privacy', 'Yes');
    assert.equal(localStorage.length, 0);
  });

  it('go before those that the page begins with', async () => {
    localStorage.setItem(key, kept('Typed last week'));
    const form = await Form.show(
      html`<nhs-hazard-assessment
        autosave="planner"
        .assessments=${[{ hazard: 'risk-to-privacy', state: 'applies', reason: 'From the file' }]}
      ></nhs-hazard-assessment>`,
    );
    await form.until(() => form.element.value[0]?.reason === 'Typed last week');
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.equal(form.element.value[0]?.reason, 'Typed last week');
  });

  it('can be removed, and stay on the page', async () => {
    const form = await show();
    await form.choose('Risk to privacy', 'Yes');
    await form.press('Remove the answers kept in this browser');
    assert.isNull(localStorage.getItem(key));
    assert.equal(form.element.value.length, 1);
    assert.include(form.notice(), 'no longer kept in this browser');
  });

  it('are not lost when there is no room: the person is told, and again when there is some', async () => {
    const form = await show();
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    await form.choose('Risk to privacy', 'Yes');
    assert.include(form.notice(), 'There is no room in this browser');
    assert.equal(form.element.value[0]?.state, 'applies');
    Storage.prototype.setItem = setItem;
    await form.type('Risk to privacy', 'Why does it apply?', 'Letters');
    assert.notInclude(form.notice(), 'There is no room');
    assert.include(localStorage.getItem(key), 'Letters');
  });

  it('are not lost when the browser forbids it: the person is told', async () => {
    Storage.prototype.getItem = () => {
      throw new DOMException('no', 'SecurityError');
    };
    const form = await show();
    await form.until(() => form.notice().includes('does not let the page keep your answers'));
    await form.choose('Risk to privacy', 'Yes');
    assert.equal(form.element.value[0]?.state, 'applies');
  });

  it('are set aside when they cannot be read, and the person is told', async () => {
    localStorage.setItem(key, '{"saved": half of');
    const form = await show();
    await form.until(() => form.notice().includes('could not be read'));
    assert.equal(localStorage.getItem(`${key}/unreadable/1`), '{"saved": half of');
    await form.choose('Risk to privacy', 'Yes');
    assert.include(localStorage.getItem(key), 'applies');
  });

  it('are said to be unreadable when they are something else than hazards', async () => {
    localStorage.setItem(key, '{"saved":"2026-11-23T10:00:00.000Z","answers":[1]}');
    const form = await show();
    await form.until(() => form.notice().includes('could not be read'));
    assert.include(localStorage.getItem(`${key}/unreadable/1`), '[1]');
  });

  for (const [choice, reason] of [
    ['Use the answers from the other tab', 'From the other tab'],
    ['Keep the answers on this page', 'From this page'],
  ] as const) {
    it(`do not write over those of another tab: "${choice}"`, async () => {
      const form = await show();
      await form.choose('Risk to privacy', 'Yes');
      localStorage.setItem(key, kept('From the other tab'));
      await form.type('Risk to privacy', 'Why does it apply?', 'From this page');
      assert.include(form.notice(), 'changed in another tab');
      assert.include(localStorage.getItem(key), 'From the other tab');
      await form.press(choice);
      await form.until(() => form.element.value[0]?.reason === reason);
      await form.until(() => form.root.activeElement?.matches('.nhs-form__notice'));
      assert.notInclude(form.notice(), 'changed in another tab');
      assert.include(localStorage.getItem(key), reason);
      await form.type('Risk to privacy', choice.startsWith('Use') ? 'What do you know' : 'Why', 'Later');
      assert.include(localStorage.getItem(key), 'Later');
    });
  }

  it('are not touched by being shown in another tab', async () => {
    const form = await show();
    await form.choose('Risk to privacy', 'Yes');
    const before = localStorage.getItem(key);
    await renderFixture(html`<p>Another page</p>`);
    const other = await show();
    await other.until(() => other.element.value.length === 1);
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.equal(localStorage.getItem(key), before);
  });

  it('are compared with those of another tab as soon as it writes', async () => {
    const form = await show();
    await form.choose('Risk to privacy', 'Yes');
    dispatchEvent(new StorageEvent('storage', { key, newValue: kept('From the other tab') }));
    await form.until(() => form.notice().includes('changed in another tab'));
  });
});
