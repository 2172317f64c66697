import type { TemplateResult } from 'lit';
import type { LifecycleProgress } from '../../../src/artefacts/lifecycle-progress.js';
import type { LifecycleTrackerElement } from '../../../src/elements/lifecycle-tracker/lifecycle-tracker-element.js';
import '../../../src/elements/lifecycle-tracker/nhs-lifecycle-tracker.js';
import { FormHarness, words } from '../../browser/form-harness.js';
import { renderFixture } from '../../browser/render-fixture.js';

export { words };

/** A short lifecycle with a gate that asks for two approvals, and a project in its second stage. */
export const progress: LifecycleProgress = {
  project: 'Letter sorter',
  lifecycle: {
    title: 'Three stages',
    stages: [
      { id: 'plan', title: 'Planning', phase: 'Before' },
      {
        id: 'build',
        title: 'Building',
        phase: 'Before',
        description: 'It is made.',
        asks: ['fair-groups', 'own-item'],
        hazards: ['risk-to-privacy', 'direct-harm'],
        roles: ['data-scientist', 'Ward clerk'],
      },
      { id: 'use', title: 'Use', phase: 'After', next: ['plan'] },
    ],
    gates: [
      {
        id: 'go-live',
        title: 'Before it is used',
        before: 'use',
        approvals: [{ roles: ['technical-assurer'] }, { roles: ['senior-responsible-owner', 'Ward manager'] }],
      },
    ],
  },
  reviews: [
    { title: 'Later', due: '1 May 2099' },
    { title: 'Late', due: '2026-01-01', role: 'equality-lead' },
    { title: 'Done', due: '1 May 2026', done: '30 April 2026' },
  ],
  history: [
    { date: '5 January 2026', stage: 'plan', becomes: 'in-progress', by: 'A team' },
    {
      date: '2026-02-01',
      stage: 'plan',
      becomes: 'completed',
      evidence: ['https://example.nhs.uk/plan', 'javascript:alert(1)'],
    },
    { date: '2 February 2026', stage: 'build', becomes: 'in-progress' },
    { date: '1 March 2026', stage: 'plan', becomes: 'returned-to', reason: 'The data changed.' },
    { date: '8 March 2026', stage: 'plan', becomes: 'completed' },
    { date: '9 March 2026', stage: 'build', becomes: 'in-progress' },
    {
      date: '10 March 2026',
      gate: 'go-live',
      decision: 'approved-with-conditions',
      role: 'technical-assurer',
      by: 'An assurer',
      conditions: ['Say it on the page.'],
    },
  ],
};

/** Resolves when a tracker has shown what it was given last, or has said that it cannot. */
export function settled(tracker: LifecycleTrackerElement): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => resolve(tracker.updateComplete.then(() => undefined));
    tracker.addEventListener('nhs-lifecycle-tracker-load', done, { once: true });
    tracker.addEventListener('nhs-lifecycle-tracker-error', done, { once: true });
  });
}

/** A tracker, spoken of as a person would. */
export class TrackerHarness extends FormHarness<LifecycleTrackerElement> {
  static async show(template: TemplateResult): Promise<TrackerHarness> {
    const tracker = await renderFixture<LifecycleTrackerElement>(template);
    const harness = new TrackerHarness(tracker);
    await harness.until(() => harness.root.querySelector('.nhs-lifecycle, .nhs-lifecycle-line'));
    if (tracker.editable && tracker.variant !== 'compact') {
      await harness.until(() => harness.root.querySelector('#lifecycle-record'));
    }
    return harness;
  }

  get text(): string {
    return words(this.root);
  }

  /** The step whose heading has a name. */
  step(name: string): HTMLElement {
    const steps = [...this.root.querySelectorAll<HTMLElement>('.nhs-lifecycle__step')];
    const found = steps.find((step) => words(step.querySelector('.nhs-lifecycle__name')) === name);
    if (!found) throw new Error(`There is no step "${name}".`);
    return found;
  }

  /** The terms of a step and what stands for each. */
  terms(step: Element): Record<string, string> {
    const entries = [...step.querySelectorAll('dt')].map((term) => [words(term), words(term.nextElementSibling)]);
    return Object.fromEntries(entries) as Record<string, string>;
  }

  async chooseAbout(value: string): Promise<void> {
    const select = this.root.querySelector('select')!;
    select.value = value;
    select.dispatchEvent(new Event('change'));
    await this.element.updateComplete;
  }

  async choose(label: string): Promise<void> {
    const found = [...this.root.querySelectorAll<HTMLLabelElement>('.nhsuk-radios__label')].find(
      (each) => words(each) === label,
    );
    if (!found) throw new Error(`There is no choice "${label}".`);
    found.click();
    await this.element.updateComplete;
  }

  async type(field: string, text: string): Promise<void> {
    await this.typeInto(this.root.querySelector<HTMLInputElement>(`#entry-${field}`)!, text);
  }

  async add(): Promise<void> {
    await this.press('Add to the history');
    await this.until(() => this.notice() || this.summary().length > 0);
  }
}
