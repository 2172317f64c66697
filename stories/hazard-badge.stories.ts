import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { DataHazard } from '../src/artefacts/data-hazard.js';
import { dataHazards } from '../src/artefacts/data-hazards.js';
import type { HazardBadgeElement } from '../src/elements/hazard-badge/hazard-badge-element.js';

interface Attributes {
  hazard?: string;
  state?: string;
  mitigation?: string;
  reason?: string;
  precautions?: string;
  owner?: string;
  assessed?: string;
  'assessed-version'?: string;
  version?: string;
  'review-by'?: string;
  href?: string;
  frame?: string;
  variant?: string;
  'heading-level'?: number;
  vocabulary?: readonly DataHazard[];
}

type Story = StoryObj<Attributes>;

function badge(attributes: Attributes): TemplateResult {
  const given = (name: keyof Attributes): unknown => attributes[name] ?? nothing;
  return html`<nhs-hazard-badge
    hazard=${given('hazard')}
    state=${given('state')}
    mitigation=${given('mitigation')}
    reason=${given('reason')}
    precautions=${given('precautions')}
    owner=${given('owner')}
    assessed=${given('assessed')}
    assessed-version=${given('assessed-version')}
    version=${given('version')}
    review-by=${given('review-by')}
    href=${given('href')}
    frame=${given('frame')}
    variant=${given('variant')}
    heading-level=${given('heading-level')}
    .vocabulary=${attributes.vocabulary}
  ></nhs-hazard-badge>`;
}

const meta: Meta<Attributes> = {
  title: 'Hazard badge',
  component: 'nhs-hazard-badge',
  render: badge,
};

export default meta;

const assessed: Attributes = {
  hazard: 'risk-to-privacy',
  state: 'applies',
  mitigation: 'in-progress',
  reason: 'The letters that the model reads hold names and addresses.',
  precautions: 'Names and addresses are taken out before a letter is read.',
  owner: 'Information governance lead',
  assessed: '2026-09-01',
  'assessed-version': '1.2',
  'review-by': '2999-03-01',
};

/** All badges of a story, once their drawings are there. */
async function drawn(canvasElement: HTMLElement): Promise<HazardBadgeElement[]> {
  const badges = [...canvasElement.querySelectorAll('nhs-hazard-badge')];
  await waitFor(() => {
    for (const { shadowRoot } of badges) {
      if (shadowRoot?.textContent?.includes('not in the vocabulary')) continue;
      void expect(shadowRoot?.querySelectorAll('path').length).toBeGreaterThan(1);
    }
  });
  return badges;
}

const wordsOf = (badge: HazardBadgeElement | undefined): string =>
  (badge?.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What a project found about one hazard. */
export const Assessed: Story = {
  args: assessed,
  play: async ({ canvasElement }) => {
    const [shown] = await drawn(canvasElement);
    await expect(wordsOf(shown)).toContain('Applies. Precautions: in progress');
    await expect(wordsOf(shown)).not.toContain('out of date');
  },
};

/** Everything about it, opened by keyboard. */
export const Open: Story = {
  args: assessed,
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const [shown] = await drawn(canvasElement);
    shown?.shadowRoot?.querySelector('summary')?.focus();
    await userEvent.keyboard('{Enter}');
    const fold = shown?.shadowRoot?.querySelector('details');
    if (fold) fold.open = true;
    await expect(wordsOf(shown)).toContain('Suggested by the makers of this library');
  },
};

/** The label alone: nothing is said about whether it applies. */
export const LabelAlone: Story = {
  name: 'Label alone',
  args: { hazard: 'general-hazard' },
  play: async ({ canvasElement }) => {
    const [shown] = await drawn(canvasElement);
    await expect(wordsOf(shown)).not.toMatch(/Applies|Does not apply/);
  },
};

/** A date for its review that has passed. */
export const ReviewIsDue: Story = {
  name: 'Review is due',
  args: { ...assessed, 'review-by': '2026-01-31' },
  play: async ({ canvasElement }) => {
    const [shown] = await drawn(canvasElement);
    await expect(wordsOf(shown)).toContain('Assessment may be out of date. The date for its review has passed.');
  },
};

/** The model was released anew since. */
export const OtherVersion: Story = {
  name: 'Made for another version',
  args: { ...assessed, version: '2.0' },
  play: async ({ canvasElement }) => {
    const [shown] = await drawn(canvasElement);
    await expect(wordsOf(shown)).toContain('Assessment may be out of date. It was made for another version.');
  },
};

/** A hazard that is not in the vocabulary is named all the same. */
export const Unknown: Story = {
  name: 'Not in the vocabulary',
  args: { hazard: 'Ignores or opposes community needs', state: 'applies' },
  play: async ({ canvasElement }) => {
    const [shown] = await drawn(canvasElement);
    await expect(wordsOf(shown)).toContain('This hazard is not in the vocabulary.');
  },
};

/** A page can add hazards of its own. */
export const OwnVocabulary: Story = {
  name: 'A hazard of the page’s own',
  args: {
    hazard: 'animal-data',
    state: 'uncertain',
    frame: 'neutral',
    vocabulary: [
      {
        id: 'animal-data',
        title: 'Uses data about animals',
        description: 'Animals were observed or tested to get the data.',
        examples: ['A model of infections is built from records of laboratory animals.'],
        precautions: ['Ask the animal welfare lead to review the plan.'],
        pictogram: { areas: 'M22 30A10 9 0 0 1 42 30V42A10 4 0 0 1 22 42Z', lines: 'M24 24V18M40 24V18' },
      },
    ],
  },
  play: async ({ canvasElement }) => {
    const [shown] = await drawn(canvasElement);
    await expect(wordsOf(shown)).toContain('Uses data about animals');
  },
};

/** In a sentence, a table and the tile of a dashboard. */
export const Compact: Story = {
  render: () => html`
    <p>
      This model
      ${badge({ variant: 'compact', hazard: 'ranks-classifies', state: 'applies' })} and has no
      ${badge({ variant: 'compact', hazard: 'high-environmental-cost', state: 'does-not-apply' })}, while
      ${badge({ variant: 'compact', hazard: 'direct-harm', state: 'uncertain', href: '/harm', 'review-by': '2026-01-31' })}.
    </p>
    <table>
      <caption>
        Projects and their hazards
      </caption>
      <tr>
        <th scope="col">Project</th>
        <th scope="col">Hazard</th>
      </tr>
      <tr>
        <td>Bed forecast</td>
        <td>${badge({ variant: 'compact', hazard: 'uncertain-accuracy', frame: 'neutral' })}</td>
      </tr>
    </table>
  `,
  play: async ({ canvasElement }) => {
    const [first, , third] = await drawn(canvasElement);
    await expect(wordsOf(first)).toBe('Ranks or classifies people (applies)');
    await expect(wordsOf(third)).toContain('Assessment may be out of date');
  },
};

/** The whole vocabulary, beside each other. */
export const AllLabels: Story = {
  name: 'All sixteen labels',
  render: () => html`<ul>
    ${dataHazards.map(({ id }) => html`<li>${badge({ variant: 'compact', hazard: id })}</li>`)}
  </ul>`,
  play: async ({ canvasElement }) => {
    await expect(await drawn(canvasElement)).toHaveLength(16);
  },
};

/** On a dark page the badge keeps a light surface of its own. */
export const DarkHost: Story = {
  name: 'On a dark page',
  tags: ['!autodocs'],
  args: assessed,
  parameters: { pageClass: 'story-page--dark', sameTreeAs: 'hazard-badge--assessed' },
  play: async ({ canvasElement }) => {
    const [shown] = await drawn(canvasElement);
    const surface = shown?.shadowRoot?.querySelector('.nhs-root');
    await expect(getComputedStyle(surface as Element).backgroundColor).toBe('rgb(255, 255, 255)');
  },
};

/** Text is as large as people need it where a page sets its root to 62.5%. */
export const SmallRoot: Story = {
  name: 'On a page with small text',
  tags: ['!autodocs'],
  args: assessed,
  parameters: { pageClass: 'story-page--small-text', sameTreeAs: 'hazard-badge--assessed' },
  beforeEach: () => {
    document.documentElement.classList.add('story-root--small');
    return () => document.documentElement.classList.remove('story-root--small');
  },
  play: async ({ canvasElement }) => {
    const [shown] = await drawn(canvasElement);
    const words = shown?.shadowRoot?.querySelector('.nhs-hazard-badge__words');
    await expect(parseFloat(getComputedStyle(words as Element).fontSize)).toBeGreaterThanOrEqual(16);
  },
};

/** As wide as the narrowest screen, or a wide one at 400%. */
export const Narrow: Story = {
  name: '320 pixels wide',
  tags: ['!autodocs'],
  args: assessed,
  parameters: { sameTreeAs: 'hazard-badge--assessed' },
  globals: { viewport: { value: 'narrow' } },
  play: async ({ canvasElement }) => {
    await drawn(canvasElement);
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
  },
};
