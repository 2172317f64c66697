import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { HazardAssessment } from '../src/artefacts/hazard-assessment.js';
import { hazardAssessments as assessments } from './examples/hazard-assessments.js';

interface Attributes {
  assessments?: readonly HazardAssessment[];
  src?: string;
  version?: string;
  'group-by'?: string;
  frame?: string;
  'heading-level'?: number;
}

type Story = StoryObj<Attributes>;

/** Beside Storybook's own page, wherever it is published. */
const served = (file: string): string => `${import.meta.env.BASE_URL}${file}`;

const staged: readonly HazardAssessment[] = [
  {
    hazard: 'risk-to-privacy',
    state: 'applies',
    stage: 'Data preparation',
    reason: 'The letters hold names and addresses.',
    precautions: ['Names and addresses are taken out before anybody labels a letter.'],
  },
  {
    hazard: 'difficult-to-understand',
    state: 'does-not-apply',
    stage: 'Use',
    reason: 'Staff see which words of a letter led to its place in the list.',
  },
  {
    hazard: 'lacks-community-involvement',
    state: 'uncertain',
    stage: 'Data preparation',
    reason: '2 patient groups were asked, and one has not answered yet.',
  },
  {
    hazard: 'danger-of-misuse',
    state: 'applies',
    stage: 'Use',
    reason: 'Letters at the end of the list could wait too long.',
  },
  { hazard: 'high-environmental-cost', state: 'does-not-apply', reason: 'It was trained in an hour on one machine.' },
];

const meta: Meta<Attributes> = {
  title: 'Hazard list',
  component: 'nhs-hazard-list',
  render: ({ assessments: given, src, version, frame, 'group-by': by, 'heading-level': level }) =>
    html`<nhs-hazard-list
      .assessments=${given}
      src=${src ?? nothing}
      version=${version ?? nothing}
      frame=${frame ?? nothing}
      group-by=${by ?? nothing}
      heading-level=${level ?? nothing}
      ><p>Data hazards: see our self-assessment</p></nhs-hazard-list
    >`,
};

export default meta;

async function words(canvasElement: HTMLElement): Promise<string> {
  const root = canvasElement.querySelector('nhs-hazard-list')?.shadowRoot;
  await waitFor(() => expect(root?.querySelector('.nhs-hazard-list, .nhs-source-failure')).not.toBeNull());
  return (root?.textContent ?? '').replace(/\s+/g, ' ');
}

/** What a project found, with the labels that nobody has looked at yet. */
export const Assessed: Story = {
  args: { assessments },
  play: async ({ canvasElement }) => {
    await expect(await words(canvasElement)).toContain('Not assessed');
  },
};

/** The model was released anew since. */
export const OtherVersion: Story = {
  name: 'Made for another version',
  args: { assessments, version: '2.0', frame: 'neutral' },
  play: async ({ canvasElement }) => {
    await expect(await words(canvasElement)).toContain('Assessment may be out of date');
  },
};

/** From a table in a Markdown document, with loose and old names. */
export const FromADocument: Story = {
  name: 'From a document',
  args: { src: served('examples/hazards.md') },
  play: async ({ canvasElement }) => {
    await expect(await words(canvasElement)).toContain('General data hazard');
  },
};

/** By the stage at which each was found; the labels that nobody has assessed stay in a group of their own. */
export const ByStage: Story = {
  name: 'By lifecycle stage',
  args: { assessments: staged, 'group-by': 'stage' },
  play: async ({ canvasElement }) => {
    await expect(await words(canvasElement)).toContain('No stage given');
  },
};

/** The document is not there. */
export const NotFound: Story = {
  name: 'Not found',
  args: { src: served('examples/missing-hazards.md') },
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    await expect(await words(canvasElement)).toContain('The list of hazards was not found');
  },
};
