import { ContextProvider } from '@lit/context';
import { assert } from 'chai';
import { html } from 'lit';
import type { LifecycleEvent, LifecycleProgress } from '../../../src/artefacts/lifecycle-progress.js';
import { ethicsRecordContext } from '../../../src/elements/ethics-record/ethics-record-context.js';
import type {
  LifecycleTrackerErrorEvent,
  LifecycleTrackerLoadEvent,
} from '../../../src/elements/lifecycle-tracker/lifecycle-tracker-events.js';
import { expectAccessible } from '../../browser/expect-accessible.js';
import { renderFixture } from '../../browser/render-fixture.js';
import { progress, settled, TrackerHarness as Tracker, words } from './lifecycle-tracker-harness.js';

const show = (more: Partial<LifecycleProgress> = {}): Promise<Tracker> =>
  Tracker.show(html`<nhs-lifecycle-tracker .progress=${{ ...progress, ...more }}></nhs-lifecycle-tracker>`);

describe('nhs-lifecycle-tracker', () => {
  it('tells the whole first, then reviews, then stages by phase with the gates before them, then the history', async () => {
    const { root } = await show();
    assert.deepEqual(
      [...root.querySelectorAll('h2, h3, h4')].map((heading) => `${heading.localName} ${words(heading)}`),
      [
        'h2 Letter sorter: where the project is',
        'h3 Reviews',
        'h3 Before',
        'h4 Planning',
        'h4 Building',
        'h3 After',
        'h4 Gate: Before it is used',
        'h4 Use',
        'h3 History',
      ],
    );
    assert.deepEqual([...root.querySelectorAll('.nhs-lifecycle__summary > p')].map(words), [
      'Current stage: Building, in progress since 9 March 2026.',
      'Next gate: Before it is used. 1 of 2 approvals missing.',
      '1 review is overdue.',
    ]);
    await expectAccessible();
  });

  it('says the state of each stage in words, and marks the one that the project is at', async () => {
    const tracker = await show();
    assert.include(
      words(tracker.step('Planning')),
      'Completed on 8 March 2026The project has been at this stage 2 times.',
    );
    assert.include(words(tracker.step('Use')), 'Not started');
    const marked = tracker.root.querySelectorAll('[aria-current=step]');
    assert.deepEqual([...marked], [tracker.step('Building')]);
    assert.include(words(marked[0]), 'Current stage. In progress since 9 March 2026');
    assert.isTrue(tracker.step('Building').querySelector('details')!.open);
    assert.isFalse(tracker.step('Planning').querySelector('details')!.open);
  });

  it('shows what belongs to a stage: dates, evidence, people, questions, hazards, and what may follow', async () => {
    const tracker = await show();
    const planning = tracker.terms(tracker.step('Planning'));
    assert.equal(planning.When, '5 January 2026 to 1 February 20261 March 2026 to 8 March 2026');
    assert.include(planning.Evidence, 'https://example.nhs.uk/plan');
    const links = [...tracker.step('Planning').querySelectorAll('a')].map((link) => link.getAttribute('href'));
    assert.deepEqual(links, ['https://example.nhs.uk/plan']);
    const building = tracker.terms(tracker.step('Building'));
    assert.equal(building['Who is involved'], 'Data scientist; Ward clerk');
    assert.include(building['Questions to ask at this stage'], 'own-item');
    assert.notInclude(building['Questions to ask at this stage'], 'fair-groups');
    assert.include(building['Hazards often found at this stage'], 'Risk to privacy');
    assert.equal(tracker.terms(tracker.step('Use'))['What can come next'], 'Planning');
  });

  it('knows open questions from a checklist, and hazards from an assessment', async () => {
    const checklist = JSON.stringify({ answers: [{ item: 'fair-groups', state: 'yes' }] });
    const hazards = [{ hazard: 'Privacy', state: 'applies' as const }];
    const tracker = await Tracker.show(
      html`<nhs-lifecycle-tracker
        .progress=${progress}
        checklist=${checklist}
        .hazards=${hazards}
      ></nhs-lifecycle-tracker>`,
    );
    const building = tracker.terms(tracker.step('Building'));
    assert.equal(building['Open questions (1 of 2)'], 'own-item');
    assert.include(building.Hazards, 'Risk to privacy (applies)');
    assert.include(building.Hazards, 'May cause direct harm (not assessed)');
  });

  it('shows which approvals a gate has and which are missing', async () => {
    const tracker = await show();
    const gate = tracker.step('Gate: Before it is used');
    assert.deepEqual([...gate.querySelectorAll(':scope > ul > li')].map(words), [
      'Approved with conditions by An assurer (Technical assurer) on 10 March 2026ConditionsSay it on the page.',
      'Approval missing: Senior responsible owner (SRO) or Ward manager',
    ]);
  });

  it('puts reviews in order, those that are overdue first, and says so', async () => {
    const { root } = await show();
    assert.deepEqual([...root.querySelectorAll('ul')].map((list) => [...list.children].map(words))[0], [
      'Late (Equality lead): was due on 1 January 2026 and is not recorded as done',
      'Later: due on 1 May 2099',
      'Done: done on 30 April 2026',
    ]);
  });

  it('is one line where it is compact, without headings, lists or folds', async () => {
    const tracker = await Tracker.show(
      html`<nhs-lifecycle-tracker variant="compact" .progress=${progress}></nhs-lifecycle-tracker>`,
    );
    assert.equal(
      words(tracker.root.querySelector('.nhs-lifecycle-line')),
      'Building: in progress since 9 March 2026; next gate: Before it is used (1 of 2 approvals missing); 1 review overdue',
    );
    assert.isNull(tracker.root.querySelector('h2, ol, details'));
    await expectAccessible();
  });

  it('takes its own data before its src, and that of the nearest record last', async () => {
    const place = await renderFixture<HTMLElement>(html`<div></div>`);
    const provider = new ContextProvider(place, { context: ethicsRecordContext });
    provider.setValue({ lifecycle: { history: [{ stage: 'data-analysis', becomes: 'in-progress' }] } });
    const element = document.createElement('nhs-lifecycle-tracker');
    element.variant = 'compact';
    place.append(element);
    await settled(element);
    const line = (): string => words(element.shadowRoot!.querySelector('.nhs-lifecycle-line'));
    assert.equal(line(), 'Data Analysis: in progress');
    element.setAttribute(
      'progress',
      '{"lifecycle":"gds","history":[{"stage":"alpha","becomes":"in-progress","date":"2026-11-23"}]}',
    );
    await settled(element);
    assert.equal(line(), 'Alpha: in progress since 23 November 2026');
    element.progress = progress;
    await settled(element);
    assert.match(line(), /^Building/);
    element.progress = undefined;
    await settled(element);
    assert.equal(line(), 'Data Analysis: in progress');
  });

  it('shows a lifecycle that a page names, before anything has happened', async () => {
    const tracker = await Tracker.show(html`<nhs-lifecycle-tracker lifecycle="gds"></nhs-lifecycle-tracker>`);
    assert.include(tracker.text, 'No stage has started.');
    assert.equal(tracker.root.querySelectorAll('.nhs-lifecycle__step').length, 6);
    tracker.element.lifecycle = { title: 'Ours', stages: [{ id: 'only', title: 'Only one' }] };
    await tracker.element.updateComplete;
    assert.equal(words(tracker.root.querySelector('.nhs-lifecycle__name')), 'Only one');
  });

  it('leaves the page its own words where nothing is given, and where nothing can be read', async () => {
    const element = await renderFixture<HTMLElement>(
      html`<nhs-lifecycle-tracker>See the plan.</nhs-lifecycle-tracker>`,
    );
    const isShown = (): boolean => element.shadowRoot!.querySelector('slot')!.parentElement!.checkVisibility();
    assert.isTrue(isShown());
    const failed = new Promise<LifecycleTrackerErrorEvent>((resolve) =>
      element.addEventListener('nhs-lifecycle-tracker-error', resolve),
    );
    element.setAttribute('progress', '{"answers":[]}');
    assert.equal((await failed).failure, 'invalid-data');
    assert.isTrue(isShown());
    assert.include(words(element.shadowRoot), 'The data given to this project lifecycle could not be read.');
  });

  it('keeps what a reader has opened, and the place of the focus, where something else changes', async () => {
    const tracker = await show();
    const details = tracker.step('Planning').querySelector('details')!;
    details.open = true;
    details.querySelector('summary')!.focus();
    tracker.element.progress = {
      ...progress,
      history: [...progress.history, { date: '11 March 2026', stage: 'build', becomes: 'completed' }],
    };
    await settled(tracker.element);
    assert.include(words(tracker.step('Building')), 'Completed on 11 March 2026');
    assert.isTrue(details.isConnected && details.open);
    assert.equal(tracker.root.activeElement, details.querySelector('summary'));
  });

  describe('what is odd', () => {
    const load = async (more: Partial<LifecycleProgress>): Promise<{ tracker: Tracker; messages: string[] }> => {
      const element = await renderFixture<HTMLElementTagNameMap['nhs-lifecycle-tracker']>(
        html`<nhs-lifecycle-tracker></nhs-lifecycle-tracker>`,
      );
      const loaded = new Promise<LifecycleTrackerLoadEvent>((resolve) =>
        element.addEventListener('nhs-lifecycle-tracker-load', resolve),
      );
      element.progress = { ...progress, ...more };
      const { problems } = await loaded;
      await element.updateComplete;
      return { tracker: new Tracker(element), messages: problems.map(({ message }) => message) };
    };
    const lifecycle = progress.lifecycle as Extract<LifecycleProgress['lifecycle'], { stages: unknown }>;
    const history = (...events: LifecycleEvent[]): LifecycleEvent[] => [...progress.history, ...events];
    for (const [name, more, shown, told] of [
      [
        'an unknown stage',
        { history: history({ date: '1 May 2026', stage: 'sell', becomes: 'completed', reason: 'It was sold.' }) },
        '1 May 2026: sell (not a stage of this lifecycle): completed',
        '"sell" is no stage of this lifecycle.',
      ],
      [
        'two stages at once',
        { history: history({ stage: 'use', becomes: 'in-progress' }) },
        'Current stage: Use, in progress.',
        '2 stages are in progress at once: "Building", "Use".',
      ],
      [
        'days that run backwards',
        { history: history({ date: '1 January 2026', stage: 'build', becomes: 'completed' }) },
        'Completed on 1 January 2026',
        'The date 1 January 2026 comes before 10 March 2026, which is written above it.',
      ],
      [
        'an approval of the wrong role',
        { history: history({ gate: 'go-live', decision: 'approved', role: 'Porter', reason: 'I like it.' }) },
        'Approved by Porter. This gate does not need this approval.ReasonI like it.',
        '"Before it is used" was decided by "Porter", whose approval it does not ask for.',
      ],
      [
        'a loop that never ends',
        {
          lifecycle: {
            ...lifecycle,
            stages: [
              { id: 'plan', title: 'Planning', next: ['build'] },
              { id: 'build', title: 'Building', next: ['plan'] },
              { id: 'use', title: 'Use' },
            ],
          },
        },
        'What can come nextBuilding',
        'What is behind "Planning", "Building" leads back there, and never to the last stage.',
      ],
      [
        'a gate before no stage',
        { gates: [{ id: 'own', title: 'Before selling', before: 'sell', approvals: [] }] },
        'Gate: Before selling No approvals needed Comes before "sell".',
        '"Before selling" stands before "sell", which is no stage of this lifecycle.',
      ],
      [
        'a lifecycle that nobody knows',
        { lifecycle: { id: 'waterfall' } },
        'Current stage: build, in progress since 9 March 2026.',
        'This library has no lifecycle "waterfall", but "turing", "gds", "iso-22989", "crisp-dm", "nhs-england-status". The stages that the history names are shown.',
      ],
      [
        'words of the file that nobody knows',
        { extra: { mood: 'good' }, history: [{ stage: 'plan', extra: { ticket: 'ETH-12' } }] },
        'ticketETH-12',
        undefined,
      ],
      [
        'a decision about nothing',
        { history: history({ decision: 'approved', by: 'X' }) },
        'No date: Approved (X)',
        undefined,
      ],
      ['an entry with nothing in it', { history: history({}) }, 'No date: Note', undefined],
    ] as const) {
      it(`is shown and told: ${name}`, async () => {
        const { tracker, messages } = await load(more as Partial<LifecycleProgress>);
        const text = tracker.text.replace(/\s+/g, ' ');
        assert.include(text.replace(/ /g, ''), shown.replace(/ /g, ''));
        if (told) {
          assert.include(messages, told);
          assert.include(text, told);
        }
      });
    }
  });

  it('says where a problem is so that a person finds it: which entry, of which day, about what', async () => {
    const data = {
      lifecycle: { title: 'Ours', stages: [{ id: 'plan', title: 'Planning', next: ['bild'] }] },
      reviews: [{ title: 'Look again', due: 'spring' }],
      history: [
        { date: '4 May 2026', stage: 'plan', becomes: 'in-progress' },
        { date: '24/11/2026', stage: 'plan', becomes: 'done' },
      ],
    };
    const tracker = await Tracker.show(
      html`<nhs-lifecycle-tracker progress=${JSON.stringify(data)}></nhs-lifecycle-tracker>`,
    );
    const problems = [...tracker.root.querySelectorAll('.nhs-lifecycle > details li')].map(words);
    const of = (start: string): boolean => problems.some((problem) => problem.startsWith(start));
    assert.isTrue(of('Entry 2 of the history (24/11/2026, Planning): "becomes"'), problems.join('\n'));
    assert.isTrue(of('Entry 2 of the history (24/11/2026, Planning): "24/11/2026" is not a date.'));
    assert.isTrue(of('Stage 1 (Planning): "bild"'));
    assert.isTrue(of('Review 1 (Look again): "spring" is not a date.'));
  });

  it('tells the author of a page what is mistyped in attributes', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (words: string) => said.push(words);
    try {
      const tracker = await Tracker.show(
        html`<nhs-lifecycle-tracker
          lifecycle='{"title": }'
          checklist="answers.json"
          hazards="[,]"
          variant="one-line"
          .progress=${progress}
        ></nhs-lifecycle-tracker>`,
      );
      assert.include(tracker.text, 'lifecycle: This is not valid JSON');
      assert.include(tracker.text, 'Current stage: Building');
    } finally {
      console.warn = warn;
    }
    for (const start of ['checklist: This is not', 'hazards: This is not', 'there is no variant "one-line"']) {
      assert.isTrue(
        said.some((words) => words.startsWith(`<nhs-lifecycle-tracker>: ${start}`)),
        start,
      );
    }
  });

  it('names an entry by its number alone where others were left out before it', async () => {
    const tracker = await Tracker.show(
      html`<nhs-lifecycle-tracker
        progress='{"history":["Words",{"stage":"data-analysis","becomes":"done"}]}'
      ></nhs-lifecycle-tracker>`,
    );
    const problems = [...tracker.root.querySelectorAll('.nhs-lifecycle > details li')].map(words);
    assert.match(problems[0]!, /^Entry 1 of the history: This cannot be read/);
    assert.match(problems[1]!, /^Entry 2 of the history: "becomes"/);
  });

  it('shows a history of 60 entries in full, each at its place', async () => {
    const stages = ['plan', 'build', 'use'];
    const history: LifecycleEvent[] = Array.from({ length: 60 }, (_, index) => ({
      date: `${1 + (index % 28)} ${index < 28 ? 'May' : index < 56 ? 'June' : 'July'} 2026`,
      stage: stages[Math.floor(index / 2) % 3],
      becomes: index % 2 === 0 ? (index < 6 ? 'in-progress' : 'returned-to') : 'completed',
      reason: `Reason ${index + 1}.`,
    }));
    const tracker = await show({ history });
    const entries = [...tracker.root.querySelectorAll('.nhs-lifecycle__history > li')].map(words);
    assert.equal(entries.length, 60);
    assert.equal(entries[59], '4 July 2026: Use: completedReasonReason 60.');
    assert.include(words(tracker.step('Planning')), 'The project has been at this stage 10 times.');
  });
});
