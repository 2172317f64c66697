import { sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';
import { html } from 'lit';
import { today, writeDate } from '../../../src/artefacts/calendar-date.js';
import type { LifecycleEvent, LifecycleProgress } from '../../../src/artefacts/lifecycle-progress.js';
import type { LifecycleTrackerChangeEvent } from '../../../src/elements/lifecycle-tracker/lifecycle-tracker-events.js';
import { readLifecycleProgress } from '../../../src/formats/read-lifecycle-progress.js';
import {
  writeLifecycleProgressJson,
  writeLifecycleProgressYaml,
} from '../../../src/formats/write-lifecycle-progress.js';
import { expectAccessible as expectAxeFindsNothing } from '../../browser/expect-accessible.js';
import { focusedElement, pressKeys } from '../../browser/press-keys.js';
import { renderFixture } from '../../browser/render-fixture.js';
import { spokenField } from '../../browser/spoken-field.js';
import { progress, settled, TrackerHarness as Tracker, words } from './lifecycle-tracker-harness.js';

const show = (autosave = ''): Promise<Tracker> =>
  Tracker.show(
    html`<nhs-lifecycle-tracker editable autosave=${autosave} .progress=${progress}></nhs-lifecycle-tracker>`,
  );

/** axe cannot tell the colour behind the labels of radios, whose circles stand beside them. */
const expectAccessible = (): Promise<void> =>
  expectAxeFindsNothing([
    { rule: 'color-contrast', target: 'label[for', reason: 'The circle is beside the label and not behind it' },
  ]);

function heard(tracker: Tracker): LifecycleTrackerChangeEvent[] {
  const events: LifecycleTrackerChangeEvent[] = [];
  tracker.element.addEventListener('nhs-lifecycle-tracker-change', (event) => events.push(event));
  return events;
}

const last = ({ element }: Tracker): unknown => element.value?.history.at(-1);
const day = writeDate(today());

describe('a team records what has happened', () => {
  afterEach(() => localStorage.clear());

  it('moves a stage: the history has an entry more, the page is told, and the stage says so', async () => {
    const tracker = await show();
    const events = heard(tracker);
    await tracker.chooseAbout('stage build');
    await tracker.choose('Completed');
    await tracker.type('evidence', 'https://example.nhs.uk/built\n\n Notes of the team ');
    await tracker.add();
    const entry: LifecycleEvent = {
      date: day,
      stage: 'build',
      becomes: 'completed',
      evidence: ['https://example.nhs.uk/built', 'Notes of the team'],
    };
    assert.deepEqual(last(tracker), entry);
    assert.equal(events.length, 1);
    assert.deepEqual(events[0]?.entry, entry);
    assert.equal(events[0]?.progress.history.length, progress.history.length + 1);
    assert.include(words(tracker.step('Building')), `Completed on ${day}`);
    assert.include(tracker.notice(), 'Added to the history: Building: completed.');
    await expectAccessible();
  });

  it('changes nothing of what the page gave', async () => {
    const before = JSON.stringify(progress);
    const tracker = await show();
    await tracker.chooseAbout('stage build');
    await tracker.choose('Completed');
    await tracker.add();
    assert.equal(JSON.stringify(progress), before);
  });

  it('records a decision with who, when, why and on which conditions', async () => {
    const tracker = await show();
    await tracker.chooseAbout('gate go-live');
    await tracker.choose('Approved with conditions');
    await tracker.choose('Ward manager');
    await tracker.type('by', 'B. Manager');
    await tracker.type('day', '3/11/2026');
    await tracker.type('conditions', 'Only in the daytime.\nWith a person beside it.');
    await tracker.type('reason', 'It was tried for a month.');
    await tracker.add();
    assert.deepEqual(last(tracker), {
      date: '3 November 2026',
      gate: 'go-live',
      decision: 'approved-with-conditions',
      role: 'Ward manager',
      by: 'B. Manager',
      reason: 'It was tried for a month.',
      conditions: ['Only in the daytime.', 'With a person beside it.'],
    });
    assert.include(words(tracker.step('Gate: Before it is used')), 'All approvals given');
  });

  for (const [name, fill, errors] of [
    ['nothing was chosen', () => Promise.resolve(), ['Choose a stage or a gate']],
    [
      'no state was chosen',
      async (tracker: Tracker) => tracker.chooseAbout('stage build'),
      ['Choose the status of this stage'],
    ],
    [
      'no decision was chosen',
      async (tracker: Tracker) => tracker.chooseAbout('gate go-live'),
      ['Choose what was decided', 'Choose who decided'],
    ],
    [
      'a stage is returned to without a reason',
      async (tracker: Tracker) => {
        await tracker.chooseAbout('stage plan');
        await tracker.choose('Returned to');
      },
      ['Enter a reason'],
    ],
    [
      'a gate is closed, and another stage goes on',
      async (tracker: Tracker) => {
        await tracker.chooseAbout('stage use');
        await tracker.choose('In progress');
      },
      ['"Building" comes before this stage. Record first that it is completed or skipped.'],
    ],
    [
      'there are conditions that nobody names',
      async (tracker: Tracker) => {
        await tracker.chooseAbout('gate go-live');
        await tracker.choose('Approved with conditions');
        await tracker.choose('Technical assurer');
        await tracker.type('conditions', ' ');
      },
      ['Enter the conditions'],
    ],
    [
      'the day is none',
      async (tracker: Tracker) => {
        await tracker.chooseAbout('stage build');
        await tracker.choose('Completed');
        await tracker.type('day', 'spring');
      },
      ['Enter a real date, such as 23 November 2026'],
    ],
    [
      'the day is to come',
      async (tracker: Tracker) => {
        await tracker.chooseAbout('stage build');
        await tracker.choose('Completed');
        await tracker.type('day', '1 May 2099');
      },
      ['The date must be today or in the past'],
    ],
  ] as const) {
    it(`adds nothing and says why where ${name}`, async () => {
      const tracker = await show();
      const events = heard(tracker);
      await fill(tracker);
      await tracker.add();
      assert.deepEqual(tracker.summary(), [...errors]);
      assert.equal(focusedElement()?.className, 'nhsuk-error-summary');
      assert.equal(events.length, 0);
      assert.equal(tracker.element.value?.history.length, progress.history.length);
      await expectAccessible();
    });
  }

  it('takes an error away as it is mended, and leads to its field', async () => {
    const tracker = await show();
    await tracker.chooseAbout('stage plan');
    await tracker.choose('Returned to');
    await tracker.add();
    tracker.root.querySelector<HTMLElement>('.nhsuk-error-summary a')!.click();
    assert.equal(focusedElement()?.id, 'entry-reason');
    await tracker.type('reason', 'The data changed again.');
    assert.deepEqual(tracker.summary(), []);
    await tracker.add();
    assert.include(words(tracker.step('Building')), 'Not started');
    assert.include(words(tracker.step('Gate: Before it is used')), 'Earlier decisions');
  });

  it('says of a reason whether it may be left out', async () => {
    const tracker = await show();
    const label = (): string => words(tracker.root.querySelector('label[for=entry-reason]'));
    await tracker.chooseAbout('stage build');
    await tracker.choose('Completed');
    assert.equal(label(), 'Reason (optional)');
    await tracker.choose('Skipped');
    assert.equal(label(), 'Reason');
  });

  it('says why a stage cannot be what was chosen, by what was chosen', async () => {
    const tracker = await show();
    await tracker.chooseAbout('stage build');
    await tracker.choose('Skipped');
    await tracker.type('reason', 'It is not needed.');
    await tracker.add();
    assert.deepEqual(tracker.summary(), ['This stage has already started, so it cannot be skipped.']);
    await tracker.chooseAbout('stage plan');
    await tracker.choose('Not started');
    await tracker.add();
    assert.deepEqual(tracker.summary(), ['Only a stage that is in progress can go back to "Not started".']);
  });

  it('does not say of one choice what was wrong with another', async () => {
    const tracker = await show();
    await tracker.chooseAbout('stage use');
    await tracker.choose('In progress');
    await tracker.type('day', '');
    await tracker.add();
    assert.lengthOf(tracker.summary(), 2);
    await tracker.choose('Completed');
    assert.deepEqual(tracker.summary(), ['Enter the date it happened']);
    await tracker.choose('In progress');
    await tracker.add();
    await tracker.chooseAbout('stage build');
    assert.deepEqual(tracker.summary(), ['Enter the date it happened']);
    // While it is typed it is no day yet, and that is not said letter by letter.
    await tracker.type('day', '1');
    assert.deepEqual(tracker.summary(), ['Enter the date it happened']);
    await tracker.type('day', '1 May 2026');
    assert.deepEqual(tracker.summary(), []);
  });

  it('does not show what went well beside what went wrong after it', async () => {
    const tracker = await show();
    await tracker.chooseAbout('stage build');
    await tracker.choose('Completed');
    await tracker.add();
    await tracker.press('Add to the history');
    await tracker.until(() => tracker.summary().length > 0);
    assert.equal(tracker.notice(), '');
    await tracker.press('Take the last entry back');
    await tracker.until(() => tracker.notice());
    assert.deepEqual(tracker.summary(), []);
  });

  it('does not ask who decided about a gate that asks nobody', async () => {
    const tracker = await Tracker.show(
      html`<nhs-lifecycle-tracker
        editable
        .progress=${{ ...progress, gates: [{ id: 'own', title: 'Own', before: 'use', approvals: [] }] }}
      ></nhs-lifecycle-tracker>`,
    );
    assert.include(words(tracker.step('Gate: Own')), 'Gate: Own');
    const options = [...tracker.root.querySelectorAll('option')].map((option) => option.value);
    assert.include(options, 'gate go-live');
    assert.notInclude(options, 'gate own');
  });

  it('takes the last entries back one by one, and no more than were added here', async () => {
    const tracker = await show();
    await tracker.chooseAbout('stage build');
    await tracker.choose('Completed');
    await tracker.add();
    await tracker.press('Take the last entry back');
    await tracker.until(() => tracker.notice().includes('Taken back: Building: completed.'));
    assert.deepEqual(last(tracker), progress.history.at(-1));
    assert.notInclude(tracker.text, 'Take the last entry back');
  });

  it('gives a file that it opens again, also as YAML', async () => {
    const tracker = await show();
    await tracker.chooseAbout('stage build');
    await tracker.choose('Completed');
    await tracker.add();
    const value = tracker.element.value!;
    for (const text of [writeLifecycleProgressJson(value), writeLifecycleProgressYaml(value)]) {
      const other = await Tracker.show(html`<nhs-lifecycle-tracker editable></nhs-lifecycle-tracker>`);
      await other.open('file.txt', text);
      assert.deepEqual(other.element.value?.history, value.history);
      assert.include(other.notice(), `Its history has ${value.history.length} entries.`);
      assert.include(other.text, 'Letter sorter: where the project is');
    }
    assert.equal((await readLifecycleProgress(writeLifecycleProgressYaml(value))).problems.length, 0);
  });

  it('opens no file that it cannot read, and keeps what is there', async () => {
    const tracker = await show();
    await tracker.open('file.txt', 'Words.');
    assert.include(tracker.notice(), 'The file could not be opened. Your entries have not changed.');
    assert.equal(tracker.element.value?.history.length, progress.history.length);
  });

  it('says what was wrong with a file where it is opened, and not of another that is opened in its place', async () => {
    const tracker = await Tracker.show(
      html`<nhs-lifecycle-tracker
        editable
        progress='{"history":[{"stage":"data-analysis","becomes":"done"}]}'
      ></nhs-lifecycle-tracker>`,
    );
    const problems = (): string => words(tracker.root.querySelector('.nhs-lifecycle > details'));
    assert.include(problems(), 'Entry 1 of the history (No date, Data Analysis): "becomes"');
    await tracker.open('file.yaml', 'history:\n  - stage: data-analysis\n    becomes: finished\n');
    assert.include(tracker.notice(), 'Entry 1 of the history: "becomes"');
    assert.equal(problems(), '');
    await tracker.press('Put back your earlier entries');
    await tracker.until(() => problems() !== '');
  });

  it('keeps what was added in the browser, and shows it again', async () => {
    const tracker = await show('sorter');
    await tracker.chooseAbout('stage build');
    await tracker.choose('Completed');
    await tracker.add();
    const { value } = tracker.element;
    // The page is left and opened again.
    await renderFixture(html`<p></p>`);
    const again = await show('sorter');
    await again.until(() => again.notice().includes('have been put back'));
    assert.deepEqual(again.element.value, value);
  });

  it('says where the whole is told that the page has entries which the browser had not kept', async () => {
    const tracker = await show('sorter');
    await tracker.chooseAbout('stage build');
    await tracker.choose('Completed');
    await tracker.add();
    const { value } = tracker.element;
    const newer = { ...progress, history: [...progress.history, { date: '11 March 2026', stage: 'use' }] };
    const behind = 'This page has others that are not among them.';
    for (const [given, isBehind] of [
      [newer, true],
      [progress, false],
    ] as const) {
      await renderFixture(html`<p></p>`);
      const again = await Tracker.show(
        html`<nhs-lifecycle-tracker editable autosave="sorter" .progress=${given}></nhs-lifecycle-tracker>`,
      );
      await again.until(() => again.notice().includes('have been put back'));
      await again.element.updateComplete;
      assert.deepEqual(again.element.value, value);
      assert.equal(again.text.includes(behind), isBehind);
      await expectAccessible();
    }
  });

  it('is not disturbed by a page that gives back what it was told', async () => {
    const tracker = await show();
    tracker.element.addEventListener('nhs-lifecycle-tracker-change', ({ progress: changed }) => {
      tracker.element.progress = changed;
    });
    await tracker.chooseAbout('stage build');
    await tracker.choose('Completed');
    await tracker.add();
    await settled(tracker.element);
    assert.include(tracker.text, 'Take the last entry back');
    assert.equal(tracker.element.value?.history.length, progress.history.length + 1);
  });

  it('shows what a page gives anew in place of what was added', async () => {
    const tracker = await show();
    await tracker.chooseAbout('stage build');
    await tracker.choose('Completed');
    await tracker.add();
    const other: LifecycleProgress = { ...progress, history: [] };
    tracker.element.progress = other;
    await settled(tracker.element);
    assert.deepEqual(tracker.element.value?.history, []);
    assert.notInclude(tracker.text, 'Take the last entry back');
  });

  it('names the lifecycle in the file, also where it is the one that is meant without a name', async () => {
    const tracker = await Tracker.show(
      html`<nhs-lifecycle-tracker editable project="Rota helper"></nhs-lifecycle-tracker>`,
    );
    assert.deepEqual(tracker.element.value, { history: [], project: 'Rota helper', lifecycle: { id: 'turing' } });
    assert.include(tracker.text, 'Rota helper: where the project is');
  });

  it('can be done with the keyboard alone', async () => {
    const tracker = await show();
    async function goTo(what: string): Promise<void> {
      for (let step = 0; step < 60; step += 1) {
        if (spokenField(focusedElement()).includes(what)) return;
        await pressKeys('Tab');
      }
      throw new Error(`"${what}" was not reached`);
    }
    tracker.root.querySelector<HTMLElement>('.nhs-lifecycle__way a')!.focus();
    await pressKeys('Enter');
    assert.equal(focusedElement()?.id, 'lifecycle-record');
    await goTo('Which stage or gate is it about?');
    await sendKeys({ type: 'Building' });
    await pressKeys('Enter');
    await tracker.until(() => tracker.root.querySelector('#entry-becomes'));
    await goTo('In progress');
    await pressKeys('ArrowDown');
    await goTo('Add to the history');
    await pressKeys('Enter');
    await tracker.until(() => tracker.notice().includes('Added to the history: Building: completed.'));
    assert.isTrue(focusedElement()?.classList.contains('nhs-form__notice'));
  });
});
