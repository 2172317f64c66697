/// <reference types="vite/client" />
// Long, because one file holds every state of one element.
import { ContextProvider } from '@lit/context';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, render, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { ModelCard } from '../src/artefacts/model-card.js';
import { ethicsRecordContext } from '../src/elements/ethics-record/ethics-record-context.js';
import { timeLimitInSeconds } from '../src/elements/load-document.js';
import bootstrapStyles from 'bootstrap/dist/css/bootstrap.min.css?url';
import dataOfACard from './examples/complete-model-card.json';
import { ModelCardOnPage } from './model-card-on-page.js';

/** As a page has it that loads its data with its own code. */
const dataCard: ModelCard = dataOfACard;

/** Small enough to be written into a page by hand; "9.40" must not become 9.4. */
const smallCard: ModelCard = {
  title: 'Waiting list forecast',
  summary: 'Says how many people will wait for a first appointment next month.',
  modelType: 'Time series',
  status: 'In use',
  evaluation: { metrics: [{ name: 'Mean absolute error', value: '9.40', unit: 'people' }] },
};

interface Attributes {
  src?: string;
  card?: unknown;
  'heading-level'?: number;
  sections?: string;
  view?: 'full' | 'summary';
  lang?: string;
}

type Story = StoryObj<Attributes>;

/** Beside Storybook's own page, wherever it is published. */
const served = (file: string): string => `${import.meta.env.BASE_URL}${file}`;

function modelCard(attributes: Attributes): TemplateResult {
  const { src, card, 'heading-level': headingLevel, sections, view, lang } = attributes;
  return html`<nhs-model-card
    src=${src ?? nothing}
    .card=${card}
    heading-level=${headingLevel ?? nothing}
    sections=${sections ?? nothing}
    view=${view ?? nothing}
    lang=${lang ?? nothing}
    ><p>Model card: see <a href=${src ?? served('examples/complete-model-card.md')}>the document</a></p></nhs-model-card
  >`;
}

const meta: Meta<Attributes> = {
  title: 'Model card',
  component: 'nhs-model-card',
  render: modelCard,
};

export default meta;

async function shown(canvasElement: HTMLElement): Promise<ModelCardOnPage> {
  const page = new ModelCardOnPage(canvasElement);
  await waitFor(() => expect(page.text).not.toBe(''), { timeout: 5000 });
  return page;
}

async function failed(canvasElement: HTMLElement): Promise<ModelCardOnPage> {
  const page = new ModelCardOnPage(canvasElement);
  await waitFor(() => expect(page.failure).not.toBe(''), { timeout: 5000 });
  return page;
}

/** The element fetches the document, reads it and shows it. */
export const FromADocument: Story = {
  name: 'From a document',
  args: { src: served('examples/complete-model-card.md') },
  play: async ({ canvasElement }) => {
    const page = await shown(canvasElement);
    await expect(page.fallbackIsShown).toBe(false);
    await expect(page.status).toBe('');
    await expect(page.contents.length).toBeGreaterThan(4);
    await expect(page.tables.length).toBeGreaterThan(0);
  },
};

/** A page that already has the card as data gives it as a property. */
export const FromAProperty: Story = {
  name: 'From a property',
  tags: ['!autodocs'],
  args: { card: dataCard },
  play: async ({ canvasElement }) => {
    const page = await shown(canvasElement);
    await expect(page.title).toBe(`Model card ${dataCard.title}`);
    await expect(page.fallbackIsShown).toBe(false);
  },
};

/** The card as JSON in an attribute, for pages made by a template on a server. */
export const FromJson: Story = {
  name: 'From JSON in an attribute',
  render: () =>
    html`<nhs-model-card card=${JSON.stringify(smallCard)}><p>Model card of the waiting list forecast</p></nhs-model-card>`,
  play: async ({ canvasElement }) => {
    const page = await shown(canvasElement);
    await expect(page.title).toBe(`Model card ${smallCard.title}`);
    await expect(page.text).toContain('9.40');
  },
};

/** An ethics record around several elements gives each of them its part. */
export const FromAnEthicsRecord: Story = {
  name: 'From an ethics record',
  tags: ['!autodocs'],
  render: () => {
    const record = document.createElement('div');
    const url = new URL(served('examples/complete-model-card.json'), document.baseURI).href;
    new ContextProvider(record, { context: ethicsRecordContext, initialValue: { modelCard: dataCard, url } });
    render(modelCard({}), record);
    return record;
  },
  play: async ({ canvasElement }) => {
    const page = await shown(canvasElement);
    await expect(page.title).toBe(`Model card ${dataCard.title}`);
    await expect(page.fallbackIsShown).toBe(false);
  },
};

/** The few facts a dashboard wants; the rest is one step away. */
export const Summary: Story = {
  args: { src: served('examples/complete-model-card.md'), view: 'summary' },
  play: async ({ canvasElement }) => {
    const page = await shown(canvasElement);
    const [rest] = page.folds;
    await expect(rest?.open).toBe(false);
    await expect(page.headings).toHaveLength(1);
    await userEvent.click(rest?.querySelector('summary') as HTMLElement);
    await expect(page.headings.length).toBeGreaterThan(5);
    await userEvent.click(rest?.querySelector('summary') as HTMLElement);
    await expect(page.headings).toHaveLength(1);
  },
};

/** With every fold open, to see and to check what they hold. */
export const EverythingOpen: Story = {
  name: 'Everything open',
  tags: ['!autodocs'],
  args: { src: served('examples/complete-model-card.md') },
  play: async ({ canvasElement }) => {
    const page = await shown(canvasElement);
    await expect(page.folds.length).toBeGreaterThan(0);
    for (const fold of page.folds) {
      if (!fold.open) await userEvent.click(fold.querySelector('summary') as HTMLElement);
    }
    await expect(page.folds.every(({ open }) => open)).toBe(true);
  },
};

/** Some sections only, in an order of the page's own. */
export const ChosenSections: Story = {
  name: 'Chosen sections',
  args: { src: served('examples/complete-model-card.md'), sections: 'caveats intended-use' },
  play: async ({ canvasElement }) => {
    const page = await shown(canvasElement);
    await expect(page.contents.filter((link) => link !== 'Footnotes')).toHaveLength(2);
    await expect(page.contents[0]).toMatch(/caveats/i);
    await expect(page.contents[1]).toMatch(/intended use/i);
  },
};

/** Below two headings of the page's own. */
export const HeadingLevel4: Story = {
  name: 'Heading level 4',
  tags: ['!autodocs'],
  args: { src: served('examples/complete-model-card.md'), 'heading-level': 4 },
  render: (attributes) =>
    html`<h2>Our models</h2>
      <h3>Forecasts</h3>
      ${modelCard(attributes)}`,
  play: async ({ canvasElement }) => {
    const page = await shown(canvasElement);
    const [first, ...rest] = page.headings;
    await expect(first).toBe(`4 ${page.title}`);
    await expect(rest.every((heading) => /^[56] /.test(heading))).toBe(true);
  },
};

/** Nobody has filled in the template yet: its prompts are not taken for answers. */
export const UnfilledTemplate: Story = {
  name: 'Template that is not filled in',
  tags: ['!autodocs'],
  args: { src: served('examples/template.md') },
  play: async ({ canvasElement }) => {
    const page = await shown(canvasElement);
    await expect(page.notProvided).toBeGreaterThan(20);
    await expect(page.text).toMatch(/0 of the \d+ fields of the NHS England template are filled in/);
  },
};

/** The template that many published cards of the NHS still use. */
export const OlderTemplate: Story = {
  name: 'Older NHS template',
  tags: ['!autodocs'],
  args: { src: served('examples/older-nhs-card.md') },
  play: async ({ canvasElement }) => {
    const page = await shown(canvasElement);
    await expect(page.contents.length).toBeGreaterThan(2);
  },
};

/** No template at all, but the headings that model cards usually have. */
export const PlainMarkdown: Story = {
  tags: ['!autodocs'],
  args: { src: served('examples/plain-model-card.md') },
  play: async ({ canvasElement }) => {
    const page = await shown(canvasElement);
    await expect(page.notProvided).toBe(0);
  },
};

/** The card's language goes from right to left; the words of the page around it do not. */
export const RightToLeft: Story = {
  name: 'Right to left',
  tags: ['!autodocs'],
  args: { src: served('examples/right-to-left-card.md'), lang: 'ar' },
  render: (attributes) => html`<div dir="rtl">${modelCard(attributes)}</div>`,
  play: async ({ canvasElement }) => {
    const page = await shown(canvasElement);
    await expect(getComputedStyle(page.surface).direction).toBe('rtl');
  },
};

/** Much that is hard to show, at once: nothing is lost, and nothing is wider than its place. */
export const Awkward: Story = {
  name: 'Awkward document',
  tags: ['!autodocs'],
  args: { src: served('examples/awkward-card.md') },
  play: async ({ canvasElement }) => {
    const page = await shown(canvasElement);
    await expect(page.text).toContain('pneumonoultramicroscopicsilicovolcanoconiosis_classifier');
    await expect(page.text).toContain('an element nobody has');
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
  },
};

/** While a document is on its way. */
export const Loading: Story = {
  tags: ['!autodocs'],
  args: { src: served('answers/slow.md') },
  play: async ({ canvasElement }) => {
    const page = new ModelCardOnPage(canvasElement);
    await waitFor(() => expect(page.status).toBe('Loading the model card'));
    await expect(page.fallbackIsShown).toBe(true);
    await expect(page.failure).toBe('');
  },
};

/** Every failure says what happened and what to do; what the author wrote between the tags stays. */
const failure = (words: RegExp): Pick<Story, 'play'> => ({
  play: async ({ canvasElement }) => {
    const page = await failed(canvasElement);
    await expect(page.failure).toMatch(words);
    await expect(page.fallbackIsShown).toBe(true);
    // In the status, so that it is read aloud.
    await expect(page.status).toContain(page.failure);
    await expect(page.text).toBe('');
  },
});

export const NotFound: Story = {
  name: 'Not found',
  args: { src: served('answers/missing.md') },
  ...failure(/was not found/),
};

/** Nothing can be reached at this address. */
export const NoNetwork: Story = {
  name: 'No network',
  args: { src: 'http://127.0.0.1:9/model_card.md' },
  tags: ['!autodocs'],
  ...failure(/could not be fetched/),
};

/** The server never answers; nobody waits for the real limit of 15 seconds here. */
export const TimedOut: Story = {
  name: 'Timed out',
  args: { src: served('answers/slow.md') },
  tags: ['!autodocs'],
  beforeEach: () => {
    const { setTimeout } = window;
    const limit = timeLimitInSeconds * 1000;
    window.setTimeout = ((act: () => void, milliseconds?: number) =>
      setTimeout(act, milliseconds === limit ? limit / 100 : milliseconds)) as typeof setTimeout;
    return () => {
      window.setTimeout = setTimeout;
    };
  },
  ...failure(/took too long to arrive/),
};

/** Many sites answer with a page where a file is missing or has to be signed in for. */
export const WrongContent: Story = {
  name: 'Wrong content',
  args: { src: served('answers/page.html') },
  tags: ['!autodocs'],
  ...failure(/a web page/),
};

export const TooLarge: Story = {
  name: 'Too large',
  args: { src: served('answers/large.md') },
  tags: ['!autodocs'],
  ...failure(/larger than 5 MB/),
};

export const NotAModelCard: Story = {
  name: 'Not a model card',
  args: { src: served('answers/shopping-list.md') },
  tags: ['!autodocs'],
  ...failure(/not look like/),
};

export const InvalidJson: Story = {
  name: 'Invalid JSON',
  tags: ['!autodocs'],
  render: () =>
    html`<nhs-model-card card='{"title": "Waiting list forecast", "tags": ["forecast" }'
      ><p>Model card of the waiting list forecast</p></nhs-model-card
    >`,
  ...failure(/could not be read/),
};

/** The card keeps a light surface of its own, with its own contrast. */
export const DarkHost: Story = {
  name: 'On a dark page',
  tags: ['!autodocs'],
  args: { src: served('examples/complete-model-card.md') },
  parameters: { pageClass: 'story-page--dark', sameTreeAs: 'model-card--from-a-document' },
  play: async ({ canvasElement }) => {
    const page = await shown(canvasElement);
    await expect(getComputedStyle(page.surface).backgroundColor).toBe('rgb(255, 255, 255)');
  },
};

/** Many sites set their root to 62.5%; the card's text stays as large as people need it. */
export const SmallRoot: Story = {
  name: 'On a page with small text',
  tags: ['!autodocs'],
  args: { src: served('examples/complete-model-card.md') },
  parameters: { pageClass: 'story-page--small-text', sameTreeAs: 'model-card--from-a-document' },
  beforeEach: () => {
    document.documentElement.classList.add('story-root--small');
    return () => document.documentElement.classList.remove('story-root--small');
  },
  play: async ({ canvasElement }) => {
    const page = await shown(canvasElement);
    await expect(page.smallestText).toBeGreaterThanOrEqual(12);
  },
};

/** The page has these styles while the story is shown. */
const withStyles = (address: string): Pick<Story, 'beforeEach'> => ({
  beforeEach: async () => {
    const styles = document.createElement('link');
    Object.assign(styles, { rel: 'stylesheet', href: address });
    await new Promise((resolve) => {
      styles.addEventListener('load', resolve);
      document.head.append(styles);
    });
    return () => styles.remove();
  },
});

/** Bootstrap styles each element of a page by its name. */
export const BootstrapHost: Story = {
  name: 'On a page with Bootstrap',
  tags: ['!autodocs'],
  args: { src: served('examples/complete-model-card.md') },
  parameters: { sameTreeAs: 'model-card--from-a-document' },
  ...withStyles(bootstrapStyles),
  play: async ({ canvasElement }) => {
    const page = await shown(canvasElement);
    await expect(getComputedStyle(page.surface).fontFamily).toMatch(/Frutiger W01/);
  },
};

/** A root of 125% and text of 0.8 of it, as in documentation that Material for MkDocs makes. */
export const MaterialHost: Story = {
  name: 'On a page with Material for MkDocs',
  tags: ['!autodocs'],
  args: { src: served('examples/complete-model-card.md') },
  parameters: { pageClass: 'md-typeset', sameTreeAs: 'model-card--from-a-document' },
  ...withStyles(served('host-pages/material.css')),
  play: async ({ canvasElement }) => {
    const page = await shown(canvasElement);
    await expect(getComputedStyle(page.surface).fontSize).toBe('16px');
  },
};

/** As wide as the narrowest screen, or a wide one at 400%. */
export const Narrow: Story = {
  name: '320 pixels wide',
  tags: ['!autodocs'],
  args: { src: served('examples/complete-model-card.md') },
  globals: { viewport: { value: 'narrow' } },
  play: async ({ canvasElement }) => {
    const page = await shown(canvasElement);
    await expect(page.text).not.toBe('');
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
  },
};
