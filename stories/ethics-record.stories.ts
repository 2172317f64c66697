import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { EthicsRecord } from '../src/artefacts/ethics-record.js';
import { checklistRecord } from './examples/checklist-record.js';
import { hazardAssessments } from './examples/hazard-assessments.js';
import { lifecycleProgress } from './examples/lifecycle-progress.js';

interface Attributes {
  record?: EthicsRecord | string;
  src?: string;
}

type Story = StoryObj<Attributes>;

/** Beside Storybook's own page, wherever it is published. */
const served = (file: string): string => `${import.meta.env.BASE_URL}${file}`;

const record: EthicsRecord = {
  title: 'Letter sorter',
  summary: 'Sorts letters by how soon somebody has to read them.',
  organisation: 'An invented NHS trust',
  version: '2.0',
  actors: [{ role: 'senior-responsible-owner', name: 'Chief operating officer' }],
  modelCards: [{ title: 'Urgency model', summary: 'Estimates how urgent a letter is.' }],
  hazards: [...hazardAssessments],
  checklist: checklistRecord,
  lifecycle: lifecycleProgress,
  decisions: [{ date: '2 May 2026', title: 'Names are taken out first.', by: 'Project board' }],
  learnings: [{ title: 'Ask the ward clerks first.' }],
};

const meta: Meta<Attributes> = {
  title: 'Ethics record',
  component: 'nhs-ethics-record',
  render: ({ record: given, src }) =>
    html`<nhs-ethics-record .record=${given} src=${src ?? nothing}><p>The record: see our project page</p></nhs-ethics-record>`,
};

export default meta;

async function root(canvasElement: HTMLElement): Promise<ShadowRoot> {
  const element = canvasElement.querySelector('nhs-ethics-record')!;
  await waitFor(() => expect(element.shadowRoot?.querySelector('.nhs-record, .nhs-source-failure')).not.toBeNull());
  return element.shadowRoot!;
}

/** Two elements inside, which show their parts of the record; what is due stands above them. */
export const AroundElements: Story = {
  name: 'Around elements',
  args: { record },
  render: ({ record: given }) =>
    html`<nhs-ethics-record .record=${given}>
      <nhs-hazard-list></nhs-hazard-list>
      <nhs-lifecycle-tracker variant="compact"></nhs-lifecycle-tracker>
    </nhs-ethics-record>`,
  play: async ({ canvasElement }) => {
    await expect((await root(canvasElement)).textContent).toContain('To look at again');
    await waitFor(() =>
      expect(canvasElement.querySelector('nhs-hazard-list')?.shadowRoot?.textContent).toContain('Applies'),
    );
  },
};

/** A file of its own for one part, which is not there: the rest is shown. */
export const MissingPart: Story = {
  name: 'A part is missing',
  args: { record: { title: 'Letter sorter', hazards: { address: served('examples/missing-hazards.yaml') } } },
  play: async ({ canvasElement }) => {
    await expect((await root(canvasElement)).textContent).toContain('The list of hazards was not found');
  },
};

/** The record itself is not there. */
export const NotFound: Story = {
  name: 'Not found',
  args: { src: served('examples/missing-record.yaml') },
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    await expect((await root(canvasElement)).textContent).toContain('The ethics record was not found');
  },
};
