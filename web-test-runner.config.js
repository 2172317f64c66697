import { chromeLauncher } from '@web/test-runner-chrome';
import { findBrowser } from './scripts/find-browser.js';
import { testRunnerSettings } from './test/browser/test-runner-settings.js';

const { executablePath, args, name } = await findBrowser();
console.log(`Browser: ${name}, ${executablePath}`);

export default {
  ...testRunnerSettings,
  browsers: [chromeLauncher({ launchOptions: { executablePath, args } })],
};
