import type { StorybookConfig } from '@storybook/web-components-vite';
import { storyAnswers } from './story-answers.js';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/*.mdx', '../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  staticDirs: [
    { from: '../stories/examples', to: '/examples' },
    { from: '../stories/host-pages', to: '/host-pages' },
    // Where the images of a card are that is given as data: such a card's addresses start at the page.
    { from: '../stories/examples/visuals', to: '/visuals' },
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  features: { sidebarOnboardingChecklist: false },
  viteFinal: (viteConfig) => ({
    ...viteConfig,
    plugins: [...(viteConfig.plugins ?? []), storyAnswers()],
    // Whatever of Lit is not named here is loaded apart from the rest, and the page has two copies of it.
    optimizeDeps: {
      ...viteConfig.optimizeDeps,
      include: [
        ...(viteConfig.optimizeDeps?.include ?? []),
        'lit',
        'lit/directive.js',
        '@lit/reactive-element',
        '@lit/reactive-element/css-tag.js',
        '@lit/context',
      ],
    },
  }),
};

export default config;
