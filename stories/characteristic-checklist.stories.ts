import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { ChecklistRecord } from '../src/artefacts/checklist-record.js';
import type { Checklist } from '../src/artefacts/checklist.js';
import type { ProjectProfile } from '../src/artefacts/project-profile.js';
import { checklistRecord, teamChecklist, twoPeoplesRecord } from './examples/checklist-record.js';

interface Attributes {
  answers?: ChecklistRecord | string;
  profile?: ProjectProfile;
  checklist?: Checklist;
  src?: string;
  autosave?: string;
  readonly?: boolean;
  required?: boolean;
  disabled?: boolean;
  'heading-level'?: number;
}

type Story = StoryObj<Attributes>;

const meta: Meta<Attributes> = {
  title: 'Characteristic checklist',
  component: 'nhs-characteristic-checklist',
  render: ({ answers, profile, checklist, src, autosave, readonly, required, disabled, ...rest }) =>
    html`<nhs-characteristic-checklist
      .answers=${answers}
      .profile=${profile}
      .checklist=${checklist}
      src=${src ?? nothing}
      autosave=${autosave ?? nothing}
      heading-level=${rest['heading-level'] ?? nothing}
      ?readonly=${readonly}
      ?required=${required}
      ?disabled=${disabled}
      ><p>The checklist is in the project’s repository.</p></nhs-characteristic-checklist
    >`,
};

export default meta;

async function shownIn(canvasElement: HTMLElement): Promise<ShadowRoot> {
  const root = canvasElement.querySelector('nhs-characteristic-checklist')?.shadowRoot;
  await waitFor(() => expect(root?.querySelector('.nhs-checklist')).not.toBeNull());
  if (!root) throw new Error('There is no checklist.');
  return root;
}

async function says(canvasElement: HTMLElement, words: string): Promise<ShadowRoot> {
  const root = await shownIn(canvasElement);
  await waitFor(() => expect(root.textContent).toContain(words));
  return root;
}

const example = (file: string): string => `${import.meta.env.BASE_URL}examples/${file}`;

/** Nothing is said of the project and nothing is answered: everything is asked. */
export const Empty: Story = { play: async ({ canvasElement }) => void (await shownIn(canvasElement)) };

/** The project has said what it is: what it does not need is folded away, and can be answered all the same. */
export const Proportionate: Story = {
  name: 'For a dashboard that nobody acts on alone',
  args: {
    profile: {
      kind: 'analysis',
      facts: {
        'affects-care': false,
        'uses-personal-data': false,
        'decides-alone': false,
        'may-be-device': false,
        'is-procured': false,
        'is-live': true,
      },
    },
  },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'not needed for this project');
  },
};

/** With answers to begin with. */
export const WithAnswers: Story = {
  name: 'With answers to begin with',
  args: { answers: checklistRecord },
  play: async ({ canvasElement }) => {
    await says(canvasElement, '3 of 8 answered, 1 not yet');
  },
};

/** The same for readers: every answer in full. */
export const Record: Story = {
  name: 'As a record to read',
  args: { answers: checklistRecord, readonly: true },
  play: async ({ canvasElement }) => {
    const root = await says(canvasElement, 'Minutes of the September meeting');
    await expect(root.querySelectorAll('input').length).toBe(0);
  },
};

/** Two people do not agree: both answers are there until somebody chooses. */
export const TwoPeople: Story = {
  name: 'Two people do not agree',
  args: { answers: twoPeoplesRecord },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Carers are not on the list.');
  },
};

/** After a check: each answer that lacks something is named, with a way to it. */
export const Incomplete: Story = {
  args: { checklist: teamChecklist, required: true },
  play: async ({ canvasElement }) => {
    const root = await shownIn(canvasElement);
    await userEvent.click(root.getElementById('item-l1-state-4') as HTMLElement);
    const check = [...root.querySelectorAll('button')].find(({ textContent }) =>
      textContent.includes('Check for missing'),
    );
    await userEvent.click(check as HTMLElement);
    await waitFor(() => expect(root.querySelectorAll('.nhsuk-error-summary li').length).toBe(3));
  },
};

/** A team's own checklist, with Markdown in its introduction. */
export const OwnChecklist: Story = {
  name: 'A checklist of your own',
  args: { checklist: teamChecklist },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'L1 Reading age');
  },
};

/** Deon's checklist, filled in by a project: a tick is no yes. */
export const FilledDeon: Story = {
  name: 'A filled deon checklist',
  args: { src: example('filled-deon-checklist.md') },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'A tick does not say yes or no.');
  },
};

/** A list of tasks from a repository. */
export const TaskList: Story = {
  name: 'A list of tasks',
  args: { src: example('task-list.md'), readonly: true },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'The data agreement is signed');
  },
};

/** Nothing can be changed: the record stands for the form. */
export const Disabled: Story = {
  args: { answers: checklistRecord, disabled: true },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Minutes of the September meeting');
  },
};

/** Answers stay in the browser, where the page asks for it. */
export const KeepsAnswers: Story = {
  name: 'Keeps answers in the browser',
  args: { checklist: teamChecklist, autosave: 'story' },
  beforeEach: () => {
    localStorage.clear();
  },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Your answers are also kept in this browser');
  },
};

/** A later version of the library has written the file: it is shown, and nothing of it is changed. */
export const Newer: Story = {
  name: 'Written by a later version',
  args: { answers: JSON.stringify({ ...checklistRecord, schemaVersion: 99 }) },
  play: async ({ canvasElement }) => {
    const root = await says(canvasElement, 'later version');
    await expect(root.querySelectorAll('input').length).toBe(0);
  },
};

/** Some of the data cannot be understood: it is kept, and told. */
export const Problems: Story = {
  name: 'Data with problems',
  args: { answers: JSON.stringify([{ item: 'fair-groups', state: 'maybe', mood: 'good' }]) },
  play: async ({ canvasElement }) => {
    const root = await shownIn(canvasElement);
    await waitFor(() => expect(root.querySelector('.nhs-form__problems li')).not.toBeNull());
  },
};

/** The document is not there; the checklist can be filled in all the same. */
export const NotFound: Story = {
  name: 'Not found',
  args: { src: example('missing-checklist.json') },
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'The checklist was not found');
  },
};
