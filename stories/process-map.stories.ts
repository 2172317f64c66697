import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { ProcessMap } from '../src/artefacts/process-map.js';
import { largeProcessMap } from './examples/large-process-map.js';

interface Attributes {
  map?: ProcessMap | string;
  src?: string;
  'heading-level'?: number;
}

type Story = StoryObj<Attributes>;

/** Beside Storybook's own page, wherever it is published. */
const served = (file: string): string => `${import.meta.env.BASE_URL}${file}`;

const meta: Meta<Attributes> = {
  title: 'Process map',
  component: 'nhs-process-map',
  render: ({ map, src, 'heading-level': level }) =>
    html`<nhs-process-map .map=${map} src=${src ?? nothing} heading-level=${level ?? nothing}
      ><p>Who decides what: see our project plan</p></nhs-process-map
    >`,
};

export default meta;

const rootOf = (canvasElement: HTMLElement): ShadowRoot => canvasElement.querySelector('nhs-process-map')!.shadowRoot!;

/** The picture comes after the table. */
async function shown(canvasElement: HTMLElement): Promise<string> {
  const root = rootOf(canvasElement);
  await waitFor(() => expect(root.querySelector('.nhs-process-mark, .nhs-source-failure')).not.toBeNull(), {
    timeout: 5000,
  });
  return (root.textContent ?? '').replace(/\s+/g, ' ');
}

async function choose(canvasElement: HTMLElement, id: 'role' | 'stage', title: string): Promise<string> {
  await shown(canvasElement);
  const root = rootOf(canvasElement);
  const select = root.querySelector<HTMLSelectElement>(`#${id}`)!;
  const before = root.querySelectorAll('.nhs-process-mark').length;
  select.selectedIndex = [...select.options].findIndex(({ text }) => text === title);
  select.dispatchEvent(new Event('change'));
  await waitFor(() => expect(root.querySelectorAll('.nhs-process-mark').length).toBeLessThan(before));
  return root.querySelector('.nhs-process-map__result')?.textContent ?? '';
}

/** A suggestion of this library for the twelve stages of the Alan Turing Institute's lifecycle. */
export const Turing: Story = {
  name: 'The library’s own map',
  args: { map: 'turing' },
  play: async ({ canvasElement }) => {
    await expect(await shown(canvasElement)).toContain('A suggestion of this library');
  },
};

/** A project's own, from a YAML file, with roles of its own beside those that the library has. */
export const FromADocument: Story = {
  name: 'From a document',
  args: { src: served('examples/process-map.yaml') },
  play: async ({ canvasElement }) => {
    await expect(await shown(canvasElement)).toContain('Discharge team');
  },
};

/** "What do I decide?" */
export const ByRole: Story = {
  name: 'Filtered by role',
  args: { map: 'turing' },
  play: async ({ canvasElement }) => {
    const said = await choose(canvasElement, 'role', 'Caldicott Guardian');
    await expect(said).toBe('Caldicott Guardian: advises in 2 stages, decides in none.');
  },
};

/** "Who is involved?" */
export const ByStage: Story = {
  name: 'Filtered by stage',
  args: { map: 'turing' },
  play: async ({ canvasElement }) => {
    const said = await choose(canvasElement, 'stage', 'System Implementation');
    await expect(said).toContain('System Implementation: 10 roles have a part.');
  },
};

/** In a narrow room each stage is a group of lines, and the picture has one stage in a band. */
export const Narrow: Story = {
  args: { src: served('examples/process-map.yaml') },
  globals: { viewport: { value: 'narrow' } },
  play: async ({ canvasElement }) => {
    await expect(await shown(canvasElement)).toContain('Discharge team');
  },
};

/** What has no place in a map is shown all the same, and named. */
export const Problems: Story = {
  name: 'With problems',
  args: {
    map: {
      title: 'Written in a hurry',
      stages: [
        { id: 'plan', title: 'Plan' },
        { id: 'plan', title: 'Plan again' },
      ],
      parts: [
        { stage: 'plan', actor: 'data-scientist', part: 'watches', what: 'The clock' },
        { stage: 'ship', actor: 'captain', part: 'decides' },
        { actor: 'data-scientist', part: 'does', since: 2020 },
      ],
    } as unknown as ProcessMap,
  },
  play: async ({ canvasElement }) => {
    await expect(await shown(canvasElement)).toContain('problems were found in this map');
  },
};

/** Nobody has a part yet. */
export const Empty: Story = {
  args: { map: { title: 'A project that begins', lifecycle: 'gds', parts: [] } },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(rootOf(canvasElement).textContent).toContain('Nobody has a part in this map yet.'));
  },
};

/** Forty stages and thirty roles. Its tree would be thousands of lines that nobody reads, so a test of its own looks at it. */
export const Large: Story = {
  args: { map: largeProcessMap },
  tags: ['!autodocs', '!test'],
  play: async ({ canvasElement }) => {
    await expect(await shown(canvasElement)).toContain('Forty stages');
  },
};

/** The document is not there. */
export const NotFound: Story = {
  name: 'Not found',
  args: { src: served('examples/missing-map.yaml') },
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    await expect(await shown(canvasElement)).toContain('The process map was not found');
  },
};
