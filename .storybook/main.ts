import type { StorybookConfig } from '@storybook/web-components-vite';
import { storyAnswers } from './story-answers.js';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/*.mdx', '../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  staticDirs: [
    { from: '../stories/examples', to: '/examples' },
    // Where the images of a card are that is given as data: such a card's addresses start at the page.
    { from: '../stories/examples/visuals', to: '/visuals' },
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  viteFinal: (viteConfig) => ({
    ...viteConfig,
    plugins: [...(viteConfig.plugins ?? []), storyAnswers()],
    // Found late, they would be bundled a second time, and the page would have two copies of Lit.
    optimizeDeps: {
      ...viteConfig.optimizeDeps,
      include: [...(viteConfig.optimizeDeps?.include ?? []), 'lit', 'lit/decorators.js', '@lit/context'],
    },
  }),
};

export default config;
