import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from '../scripts/find-browser.js';

process.env.STORYBOOK_DISABLE_TELEMETRY = '1';

const { executablePath, args } = await findBrowser();

export default defineConfig({
  plugins: [storybookTest({ configDir: fileURLToPath(new URL('.', import.meta.url)) })],
  test: {
    name: 'stories',
    setupFiles: [fileURLToPath(new URL('vitest.setup.ts', import.meta.url))],
    testTimeout: 60_000,
    // A golden file that is missing fails; `npm run test:stories -- --update` writes it.
    update: 'none',
    browser: {
      enabled: true,
      headless: true,
      // Golden files and the accessibility tree need both; only this machine can reach the server.
      api: { host: '127.0.0.1', allowWrite: true, allowExec: true },
      provider: playwright({ launchOptions: { executablePath, args } }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
