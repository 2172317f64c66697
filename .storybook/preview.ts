import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import customElementsManifest from '../custom-elements.json';
import '../src/define.js';
import { layOutEverything } from './lay-out-everything.js';

setCustomElementsManifest(customElementsManifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    options: { storySort: { order: ['Introduction', '*'] } },
    controls: { expanded: true },
    viewport: {
      options: { narrow: { name: '320 pixels wide', styles: { width: '320px', height: '640px' } } },
    },
    a11y: {
      test: 'error',
      // The story is a whole page, so rules about pages are judged too.
      config: {
        rules: [
          { id: 'region', enabled: true },
          // A table that scrolls has to be reached by the keyboard; were each a region, a card would be full of landmarks.
          {
            id: 'focus-order-semantics',
            selector: 'div:not(.nhs-scroll), h1, h2, h3, h4, h5, h6, [role=heading], p, span',
          },
        ],
      },
      options: {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        rules: {
          'label-content-name-mismatch': { enabled: true },
          'p-as-heading': { enabled: true },
          'table-fake-caption': { enabled: true },
          'td-has-header': { enabled: true },
          'css-orientation-lock': { enabled: true },
          'focus-order-semantics': { enabled: true },
          'hidden-content': { enabled: true },
        },
      },
    },
  },
  // Before axe runs: it cannot judge what the browser has not laid out because it is off the screen.
  afterEach: ({ canvasElement }) => layOutEverything(canvasElement),
  decorators: [
    (story, { viewMode, parameters }) =>
      viewMode === 'docs'
        ? story()
        : html`<main class=${`story-page ${parameters.pageClass ?? ''}`}>
            <h1>A page of a web site</h1>
            ${story()}
          </main>`,
  ],
};

export default preview;
