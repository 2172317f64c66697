import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { findFirefox } from './scripts/find-browser.js';
import { testRunnerSettings } from './test/browser/test-runner-settings.js';

const { executablePath, name } = findFirefox();
console.log(`Browser: ${name}, ${executablePath}`);

/** The launcher speaks WebDriver BiDi to Firefox; two pages at a time made tests fail. */
export default {
  ...testRunnerSettings,
  concurrency: 1,
  browsers: [
    chromeLauncher({
      puppeteer,
      launchOptions: { browser: 'firefox', executablePath },
      createPage: ({ browser }) => browser.newPage(),
    }),
  ],
};
