import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { DataHazard } from '../src/artefacts/data-hazard.js';
import type { HazardAssessment } from '../src/artefacts/hazard-assessment.js';
import { hazardAssessments as assessments } from './examples/hazard-assessments.js';

interface Attributes {
  assessments?: readonly HazardAssessment[];
  src?: string;
  hazards?: string;
  layout?: string;
  version?: string;
  autosave?: string;
  required?: boolean;
  disabled?: boolean;
  'heading-level'?: number;
  vocabulary?: readonly DataHazard[];
}

type Story = StoryObj<Attributes>;

const some = 'risk-to-privacy direct-harm reinforces-biases';

const meta: Meta<Attributes> = {
  title: 'Hazard assessment',
  component: 'nhs-hazard-assessment',
  render: ({ assessments: given, src, hazards, layout, version, autosave, required, disabled, vocabulary, ...rest }) =>
    html`<nhs-hazard-assessment
      .assessments=${given}
      .vocabulary=${vocabulary}
      src=${src ?? nothing}
      hazards=${hazards ?? nothing}
      layout=${layout ?? nothing}
      version=${version ?? nothing}
      autosave=${autosave ?? nothing}
      heading-level=${rest['heading-level'] ?? nothing}
      ?required=${required}
      ?disabled=${disabled}
      ><p>Fill in the self-assessment and send it to the data ethics group.</p></nhs-hazard-assessment
    >`,
};

export default meta;

async function shownIn(canvasElement: HTMLElement): Promise<ShadowRoot> {
  const root = canvasElement.querySelector('nhs-hazard-assessment')?.shadowRoot;
  await waitFor(() => expect(root?.querySelector('[role=group], dl')).not.toBeNull());
  if (!root) throw new Error('There is no form.');
  return root;
}

async function press(root: ShadowRoot, label: string): Promise<void> {
  const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === label);
  await userEvent.click(button as HTMLElement);
}

/** Nothing is answered yet; the hazards are those of the page's choice. */
export const Empty: Story = { args: { hazards: some } };

/** Every hazard of the vocabulary, one after another. */
export const OneByOne: Story = { name: 'One by one', args: { layout: 'one-by-one' } };

/** The end of the questions, with a way back to each. */
export const Answers: Story = {
  args: { layout: 'one-by-one', hazards: some, assessments },
  play: async ({ canvasElement }) => {
    const root = await shownIn(canvasElement);
    await press(root, 'Continue to your answers');
    await waitFor(() => expect(root.querySelector('dl')).not.toBeNull());
  },
};

/** With answers to begin with, for another version than they were given for. */
export const WithAnswers: Story = {
  name: 'With answers to begin with',
  args: { hazards: some, assessments, version: '2.0' },
  play: async ({ canvasElement }) => {
    const root = await shownIn(canvasElement);
    await waitFor(() => expect(root.querySelectorAll('input[type=radio]:checked').length).toBeGreaterThan(1));
  },
};

/** After a check: each answer that lacks something is named, with a way to it. */
export const Incomplete: Story = {
  args: { hazards: some, required: true },
  play: async ({ canvasElement }) => {
    const root = await shownIn(canvasElement);
    await userEvent.click(root.getElementById('hazard-risk-to-privacy-state') as HTMLElement);
    await press(root, 'Check for missing answers');
    await waitFor(() => expect(root.querySelectorAll('.nhsuk-error-summary li').length).toBe(3));
  },
};

/** Nothing can be changed: the answers are there to read. */
export const Disabled: Story = {
  args: { hazards: some, assessments, disabled: true },
  play: async ({ canvasElement }) => {
    const root = await shownIn(canvasElement);
    await waitFor(() => expect(root.textContent).toContain('The letters that the model reads'));
    await expect(root.querySelectorAll('input').length).toBe(0);
  },
};

/** Answers stay in the browser, where the page asks for it. */
export const KeepsAnswers: Story = {
  name: 'Keeps answers in the browser',
  args: { hazards: 'risk-to-privacy', autosave: 'story' },
  beforeEach: () => {
    localStorage.clear();
  },
};

/** A hazard that the page adds is asked about like the others. */
export const OwnVocabulary: Story = {
  name: 'With a hazard of the page',
  args: {
    hazards: 'lone-working',
    vocabulary: [
      {
        id: 'lone-working',
        title: 'Lone working',
        description: 'The tool sends one person to a home visit on its own advice.',
        examples: [],
        precautions: ['Have the visitor call in before and after.'],
      },
    ],
  },
};

/** The document with the answers to begin with is not there; the form can be filled in all the same. */
export const NotFound: Story = {
  name: 'Not found',
  args: { hazards: 'risk-to-privacy', src: `${import.meta.env.BASE_URL}examples/missing-hazards.md` },
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const root = await shownIn(canvasElement);
    await waitFor(() => expect(root.textContent).toContain('The hazard assessment was not found'));
  },
};
