import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { HazardAssessment } from '../src/artefacts/hazard-assessment.js';
import type { ChecklistRecord } from '../src/artefacts/checklist-record.js';
import type { LifecycleEvent, LifecycleProgress } from '../src/artefacts/lifecycle-progress.js';
import { checklistRecord } from './examples/checklist-record.js';
import { lifecycleProgress } from './examples/lifecycle-progress.js';

interface Attributes {
  progress?: LifecycleProgress | string;
  lifecycle?: string;
  checklist?: ChecklistRecord;
  hazards?: readonly HazardAssessment[];
  src?: string;
  variant?: string;
  editable?: boolean;
  'heading-level'?: number;
}

type Story = StoryObj<Attributes>;

/** Beside Storybook's own page, wherever it is published. */
const served = (file: string): string => `${import.meta.env.BASE_URL}${file}`;

const meta: Meta<Attributes> = {
  title: 'Lifecycle tracker',
  component: 'nhs-lifecycle-tracker',
  render: ({ progress, lifecycle, checklist, hazards, src, variant, editable, 'heading-level': level }) =>
    html`<nhs-lifecycle-tracker
      .progress=${progress}
      .checklist=${checklist}
      .hazards=${hazards}
      lifecycle=${lifecycle ?? nothing}
      src=${src ?? nothing}
      variant=${variant ?? nothing}
      heading-level=${level ?? nothing}
      ?editable=${editable}
      ><p>Where the project is: see our project plan</p></nhs-lifecycle-tracker
    >`,
};

export default meta;

async function root(canvasElement: HTMLElement): Promise<ShadowRoot> {
  const found = canvasElement.querySelector('nhs-lifecycle-tracker')!.shadowRoot!;
  await waitFor(() =>
    expect(found.querySelector('.nhs-lifecycle, .nhs-lifecycle-line, .nhs-source-failure')).not.toBeNull(),
  );
  return found;
}

async function words(canvasElement: HTMLElement): Promise<string> {
  return ((await root(canvasElement)).textContent ?? '').replace(/\s+/g, ' ');
}

/** The twelve stages of the Alan Turing Institute's lifecycle, read from a file in YAML. */
export const FromAFile: Story = {
  name: 'From a file',
  args: { src: served('examples/lifecycle-progress.yaml') },
  play: async ({ canvasElement }) => {
    await expect(await words(canvasElement)).toContain('Current stage: Model Testing & Validation');
  },
};

/** A lifecycle of a team's own, which went back once, with two approvals asked for and one there. */
export const OwnLifecycle: Story = {
  name: "A team's own lifecycle",
  args: { progress: lifecycleProgress },
  play: async ({ canvasElement }) => {
    await expect(await words(canvasElement)).toContain(
      'Approval missing: Senior responsible owner (SRO) or Ward manager',
    );
  },
};

/** Everything that is folded is open. */
export const EverythingOpen: Story = {
  name: 'Everything open',
  args: {
    progress: lifecycleProgress,
    checklist: checklistRecord,
    hazards: [{ hazard: 'risk-to-privacy', state: 'applies', stage: 'Try-out' }],
  },
  play: async ({ canvasElement }) => {
    const shown = await root(canvasElement);
    for (const details of shown.querySelectorAll('details')) details.open = true;
    await waitFor(() => expect(shown.querySelector('.nhs-pictogram__lines, .nhs-pictogram__areas')).not.toBeNull());
    await expect(await words(canvasElement)).toContain('Open questions (1 of 2)');
  },
};

/** One line for a dashboard: the stage, since when, and the next gate. */
export const Compact: Story = {
  args: { progress: lifecycleProgress, variant: 'compact' },
  play: async ({ canvasElement }) => {
    await expect(await words(canvasElement)).toContain('next gate: Before patients are affected');
  },
};

/** Nothing has happened yet, and the page names the lifecycle. */
export const NotBegun: Story = {
  name: 'Not begun',
  args: { lifecycle: 'gds' },
  play: async ({ canvasElement }) => {
    await expect(await words(canvasElement)).toContain('No stage has started.');
  },
};

/** People can add to the history and take it away as a file. */
export const Editable: Story = {
  args: { progress: lifecycleProgress, editable: true },
  play: async ({ canvasElement }) => {
    const shown = await root(canvasElement);
    await waitFor(() => expect(shown.querySelector('select')).not.toBeNull());
    const select = shown.querySelector('select')!;
    select.value = 'gate go-live';
    select.dispatchEvent(new Event('change'));
    await waitFor(() => expect(shown.querySelector('#entry-decision')).not.toBeNull());
    // Instead of today, so that the story is the same tomorrow.
    const day = shown.querySelector<HTMLInputElement>('#entry-day')!;
    day.value = '4 May 2026';
    day.dispatchEvent(new Event('input'));
  },
};

/** What is missing is said, each with a way to its field. */
export const Incomplete: Story = {
  args: { progress: lifecycleProgress, editable: true },
  tags: ['!autodocs'],
  play: async (context) => {
    await Editable.play?.(context);
    const shown = await root(context.canvasElement);
    [...shown.querySelectorAll('button')].find((button) => button.textContent?.includes('Add to the history'))!.click();
    await waitFor(() => expect(shown.querySelector('.nhsuk-error-summary')).not.toBeNull());
  },
};

const odd: LifecycleEvent[] = [
  { date: '1 January 2026', stage: 'use', becomes: 'in-progress' },
  { stage: 'sell', becomes: 'completed', reason: 'It was sold.' },
  { date: '3 May 2026', gate: 'go-live', decision: 'approved', role: 'Porter', reason: 'I like it.' },
];

/** Two stages at once, days that run backwards, an unknown stage, an approval that nobody asked for. */
export const Problems: Story = {
  args: { progress: { ...lifecycleProgress, history: [...lifecycleProgress.history, ...odd] } },
  play: async ({ canvasElement }) => {
    for (const details of (await root(canvasElement)).querySelectorAll('details')) details.open = true;
    await expect(await words(canvasElement)).toContain('4 problems in what has been recorded');
  },
};

/** Sixty entries: the project went round and round. */
export const LongHistory: Story = {
  name: 'A history of 60 entries',
  tags: ['!autodocs'],
  args: {
    progress: {
      ...lifecycleProgress,
      history: Array.from({ length: 60 }, (_, index) => ({
        date: `${1 + (index % 28)} ${['January', 'February', 'March'][Math.floor(index / 28)]} 2026`,
        stage: ['idea', 'try-out', 'use'][Math.floor(index / 2) % 3],
        becomes: index % 2 === 1 ? 'completed' : index < 6 ? 'in-progress' : 'returned-to',
        reason: index % 5 === 0 ? 'Somebody had an idea that was better.' : undefined,
      })),
    },
  },
  play: async ({ canvasElement }) => {
    await expect(await words(canvasElement)).toContain('All 60 entries');
  },
};

/** The file is not there. */
export const NotFound: Story = {
  name: 'Not found',
  args: { src: served('examples/missing-lifecycle.yaml') },
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    await expect(await words(canvasElement)).toContain('The project lifecycle was not found');
  },
};
