import { assert } from 'chai';
import { html } from 'lit';
import { renderFixture } from '../../browser/render-fixture.js';
import { CharacteristicChecklistHarness as Form, words } from './characteristic-checklist-harness.js';

const key = 'nhs-ethics-components/checklist/planner';
const groups = 'Have you named the groups';
const missing = 'Have you written down who is missing';
const show = () => Form.show(html`<nhs-characteristic-checklist autosave="planner"></nhs-characteristic-checklist>`);

/** As another tab keeps it. */
const kept = (answers: object[], changedAt: Record<string, number>, extra: object = {}): string =>
  JSON.stringify({
    saved: '2026-11-23T10:00:00.000Z',
    answers: { record: { schemaVersion: 1, answers, ...extra }, changedAt },
  });

const otherTabWrites = (text: string): void => {
  localStorage.setItem(key, text);
  dispatchEvent(new StorageEvent('storage', { key, newValue: text }));
};

describe('answers that nhs-characteristic-checklist keeps in the browser', () => {
  const { setItem, getItem } = Storage.prototype;

  beforeEach(() => localStorage.clear());

  afterEach(() => {
    Object.assign(Storage.prototype, { setItem, getItem });
    localStorage.clear();
  });

  it('are there again after a reload in mid-word, and the person is told', async () => {
    const form = await show();
    await form.choose('What kind of project', 'Imaging');
    await form.choose(groups, 'Partly');
    await form.type(groups, 'Reason', 'Half a wor');
    const before = form.element.value;
    await renderFixture(html`<p>Another page</p>`);
    const again = await show();
    await again.until(() => again.element.value.answers.length === 1);
    assert.deepEqual(again.element.value, before);
    assert.equal(again.field(groups, 'Reason').value, 'Half a wor');
    await again.until(() => again.notice().includes('Answers kept in this browser on'));
  });

  it('are merged with those of another tab: the later one wins item by item, and the person is told', async () => {
    const form = await show();
    await form.choose(groups, 'Yes');
    const later = Date.now() + 1000;
    otherTabWrites(
      kept(
        [
          { item: 'fair-groups', state: 'no', reason: 'Long ago' },
          { item: 'fair-missing-people', state: 'partly', reason: 'From the other tab' },
        ],
        { 'fair-groups': 1, 'fair-missing-people': later, '': later },
        { profile: { kind: 'text' } },
      ),
    );
    await form.until(() => form.element.value.answers.length === 2);
    assert.equal(form.element.value.answers[0]?.state, 'yes');
    assert.equal(form.element.value.answers[1]?.reason, 'From the other tab');
    assert.equal(form.element.value.profile?.kind, 'text');
    await form.until(() => form.notice().includes('2 answers were changed in another tab'));
    await form.type(groups, 'Reason', 'Here');
    const stored = localStorage.getItem(key) ?? '';
    for (const part of ['Here', 'From the other tab', '"kind":"text"']) assert.include(stored, part);
    assert.notInclude(stored, 'Long ago');
  });

  it('take what another tab has written also where the browser has not said so yet', async () => {
    const form = await show();
    await form.choose(groups, 'Yes');
    localStorage.setItem(
      key,
      kept([{ item: 'fair-missing-people', state: 'no' }], { 'fair-missing-people': Date.now() + 1000 }),
    );
    await form.type(groups, 'Reason', 'Here');
    const stored = localStorage.getItem(key) ?? '';
    assert.include(stored, 'Here');
    assert.include(stored, 'fair-missing-people');
    await form.until(() =>
      form.notice().includes(`An answer was changed in another tab or window, and is shown here: ${missing}`),
    );
    assert.isTrue(form.field(missing, 'No').checked);
  });

  it('are taken away where another tab has taken them away later', async () => {
    const form = await show();
    await form.choose(groups, 'Yes');
    otherTabWrites(kept([], { 'fair-groups': Date.now() + 1000 }));
    await form.until(() => form.element.value.answers.length === 0);
  });

  it('are not written over at each other’s writing', async () => {
    const form = await show();
    await form.choose(groups, 'Yes');
    const text = kept([{ item: 'fair-missing-people', state: 'no' }], { 'fair-missing-people': Date.now() + 1000 });
    otherTabWrites(text);
    await form.until(() => form.element.value.answers.length === 2);
    assert.equal(localStorage.getItem(key), text);
  });

  it('keep the field in which a person types while another tab writes', async () => {
    const form = await show();
    await form.choose(groups, 'Yes');
    const field = form.field(groups, 'Reason');
    field.focus();
    await form.type(groups, 'Reason', 'Half a ');
    otherTabWrites(kept([{ item: 'fair-missing-people', state: 'no' }], { 'fair-missing-people': Date.now() + 1000 }));
    await form.until(() => form.element.value.answers.length === 2);
    assert.equal(form.root.activeElement, field);
    assert.equal(field.value, 'Half a ');
  });

  it('are not lost when there is no room, or the browser forbids it: the person is told', async () => {
    const form = await show();
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    await form.choose(groups, 'Yes');
    assert.include(form.notice(), 'There is no room in this browser');
    assert.equal(form.element.value.answers[0]?.state, 'yes');
    Storage.prototype.setItem = setItem;
    await form.type(groups, 'Reason', 'Letters');
    assert.notInclude(form.notice(), 'There is no room');
    assert.include(localStorage.getItem(key), 'Letters');
  });

  for (const text of [
    '{"saved": half of',
    '{"saved":"2026-11-23T10:00:00.000Z","answers":{"record":5}}',
    '[]',
    'null',
  ]) {
    it(`are set aside when they cannot be read: ${text}`, async () => {
      localStorage.setItem(key, text);
      const form = await show();
      await form.until(() => form.notice().includes('could not be read'));
      assert.equal(localStorage.getItem(`${key}/unreadable/1`), text);
      await form.choose(groups, 'Yes');
      assert.include(localStorage.getItem(key), 'yes');
    });
  }

  it('are shown and not touched when a later version has kept them', async () => {
    const text = kept([{ item: 'fair-groups', state: 'yes', reason: 'From later' }], {}, { schemaVersion: 99 });
    localStorage.setItem(key, text);
    const form = await show();
    await form.until(() => words(form.root).includes('From later'));
    assert.equal(form.root.querySelectorAll('input').length, 0);
    assert.include(form.notice(), 'kept by a later version');
    form.element.value = { answers: [] };
    await form.element.updateComplete;
    assert.equal(localStorage.getItem(key), text);
  });

  it('can be removed, and stay on the page', async () => {
    const form = await show();
    await form.choose(groups, 'Yes');
    await form.press('Remove the answers kept in this browser');
    assert.isNull(localStorage.getItem(key));
    assert.equal(form.element.value.answers.length, 1);
  });

  it('of a file that another tab has opened stay, whatever is typed here', async () => {
    const other = await show();
    await other.open(
      'answers.json',
      JSON.stringify({ answers: [{ item: 'fair-missing-people', reason: 'FROM FILE' }] }),
    );
    await other.until(() => localStorage.getItem(key)?.includes('FROM FILE'));
    const opened = localStorage.getItem(key)!;
    await renderFixture(html`<p>Another page</p>`);
    localStorage.clear();
    const form = await show();
    await form.choose(groups, 'Yes');
    otherTabWrites(opened);
    await form.type(groups, 'Reason', 'typed here');
    assert.include(localStorage.getItem(key), 'FROM FILE');
    assert.include(localStorage.getItem(key), 'typed here');
  });

  it('stay beside a value that the page sets before anything could be read', async () => {
    localStorage.setItem(key, kept([{ item: 'fair-missing-people', reason: 'FROM FILE' }], {}));
    const element = await renderFixture<HTMLElementTagNameMap['nhs-characteristic-checklist']>(
      html`<nhs-characteristic-checklist
        autosave="planner"
        .value=${{ answers: [{ item: 'fair-groups', state: 'yes' }] }}
      ></nhs-characteristic-checklist>`,
    );
    const form = new Form(element);
    await form.until(() => element.value.answers.length === 2);
    assert.include(localStorage.getItem(key), 'FROM FILE');
  });

  it('of a later version that come while the page is open are not touched', async () => {
    const form = await show();
    await form.choose(groups, 'Yes');
    const text = kept([{ item: 'fair-groups', state: 'yes' }], {}, { schemaVersion: 99 });
    otherTabWrites(text);
    await form.type(groups, 'Reason', 'x');
    assert.equal(localStorage.getItem(key), text);
    assert.include(form.notice(), 'A later version of this page');
  });

  it('that nobody can read are set aside, also when another tab writes them', async () => {
    const form = await show();
    await form.choose(groups, 'Yes');
    otherTabWrites('{"saved":"2026-11-23T10:00:00.000Z","answers":{"record":5}}');
    await form.type(groups, 'Reason', 'x');
    assert.include(localStorage.getItem(`${key}/unreadable/1`), '"record":5');
    assert.include(localStorage.getItem(key), '"x"');
  });

  it('of one name are not written into those of another', async () => {
    const other = 'nhs-ethics-components/checklist/second';
    localStorage.setItem(other, kept([{ item: 'fair-groups', state: 'no', reason: 'B SAYS' }], {}));
    const form = await show();
    await form.choose(groups, 'Yes');
    form.element.autosave = 'second';
    await form.until(() => form.element.value.answers[0]?.reason === 'B SAYS');
    await form.type(missing, 'Reason', '').catch(() => undefined);
    assert.include(localStorage.getItem(other), 'B SAYS');
    assert.notInclude(localStorage.getItem(key), 'B SAYS');
    form.element.autosave = 'third';
    await form.until(() => form.element.value.answers.length === 0);
  });

  it('that another tab has removed are kept no more, and the person is told', async () => {
    const form = await show();
    await form.choose(groups, 'Yes');
    localStorage.removeItem(key);
    dispatchEvent(new StorageEvent('storage', { key, newValue: null }));
    await form.type(groups, 'Reason', 'x');
    assert.isNull(localStorage.getItem(key));
    assert.include(form.notice(), 'were removed in another tab');
  });

  it('have a name of their own beside those of a hazard assessment', async () => {
    localStorage.setItem(
      'nhs-ethics-components/hazard-assessment/planner',
      JSON.stringify({ saved: '2026-11-23T10:00:00.000Z', answers: [{ hazard: 'privacy' }] }),
    );
    const form = await show();
    assert.notInclude(form.notice(), 'could not be read');
  });

  it('take back one change after another, also where another tab has written since; the other tab learns of it', async () => {
    const form = await show();
    await form.choose('What kind of project', 'Imaging');
    await form.choose(groups, 'Yes');
    otherTabWrites(kept([{ item: 'fair-missing-people', state: 'no' }], { 'fair-missing-people': Date.now() + 1000 }));
    await form.until(() => form.element.value.answers.length === 2);
    const before = JSON.parse(localStorage.getItem(key)!) as { answers: { changedAt: Record<string, number> } };
    await new Promise((resolve) => setTimeout(resolve, 5));
    form.root.querySelector<HTMLElement>('#undo')!.click();
    await form.until(() => form.element.value.answers.length === 1);
    form.root.querySelector<HTMLElement>('#undo')!.click();
    await form.until(() => !form.element.value.profile);
    const after = JSON.parse(localStorage.getItem(key)!) as typeof before;
    for (const item of ['', 'fair-groups']) {
      assert.isAbove(after.answers.changedAt[item]!, before.answers.changedAt[item] ?? 0, item);
    }
    assert.equal(form.element.value.answers[0]?.item, 'fair-missing-people');
  });

  it('lead back to the field that another tab has folded away, at the same letter', async () => {
    const form = await show();
    await form.choose('What kind of project', 'Research only');
    await form.choose('Is it live', 'Yes');
    const asked = 'Did patients, staff and communities';
    await form.choose(asked, 'Yes');
    const field = form.field(asked, 'Reason');
    field.focus();
    await form.type(asked, 'Reason', 'I am typing');
    const facts = {
      'affects-care': false,
      'uses-personal-data': false,
      'decides-alone': false,
      'may-be-device': false,
    };
    otherTabWrites(
      kept(
        form.element.value.answers.map((answer) => ({ ...answer })),
        { '': Date.now() + 1000 },
        { profile: { kind: 'research', facts: { ...facts, 'is-procured': false, 'is-live': false } } },
      ),
    );
    await form.until(() => form.element.value.profile?.facts?.['is-live'] === false);
    await form.element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.isFalse(field.isConnected, 'it was made anew');
    assert.equal(form.root.activeElement?.id, field.id);
  });

  it('say once, and not at each letter, what another tab is writing', async () => {
    const form = await show();
    await form.choose(groups, 'Yes');
    let said = 0;
    const watcher = new MutationObserver((changes) => {
      for (const { addedNodes } of changes) {
        for (const node of addedNodes) if (node.textContent?.includes('in another tab')) said += 1;
      }
    });
    watcher.observe(form.root, { childList: true, subtree: true });
    for (const [index, reason] of ['a', 'ab', 'abc'].entries()) {
      const time = Date.now() + 1000 + index;
      otherTabWrites(kept([{ item: 'fair-missing-people', state: 'no', reason }], { 'fair-missing-people': time }));
      await form.until(() => form.element.value.answers.some((answer) => answer.reason === reason));
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    watcher.disconnect();
    assert.equal(said, 1);
  });
});
