import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { unpackBrowser } from './unpack-browser.js';

/** @typedef {{ executablePath: string, args: string[], name: string }} Browser */

const chromeCommands = [
  ['google-chrome-stable', 'Chrome'],
  ['google-chrome', 'Chrome'],
  ['chromium', 'Chromium'],
  ['chromium-browser', 'Chromium'],
  ['microsoft-edge-stable', 'Edge'],
  ['microsoft-edge', 'Edge'],
];
const macApplications = [
  ['Google Chrome', 'Chrome'],
  ['Chromium', 'Chromium'],
  ['Microsoft Edge', 'Edge'],
];
const windowsPrograms = [
  [join('Google', 'Chrome', 'Application', 'chrome.exe'), 'Chrome'],
  [join('Chromium', 'Application', 'chrome.exe'), 'Chromium'],
  [join('Microsoft', 'Edge', 'Application', 'msedge.exe'), 'Edge'],
];

/**
 * A browser of the Chromium family for tests: `CHROME_PATH`, else an installed one, else the one inside the npm
 * package @sparticuz/chromium. Ends the process with one sentence and exit code 1 where there is none.
 * @returns {Promise<Browser>}
 */
export async function findBrowser() {
  if (process.env.CHROME_PATH) return browser(given('CHROME_PATH'), 'Chrome');
  for (const [executablePath, name] of installedBrowsers()) {
    if (existsSync(executablePath) && starts(executablePath)) return browser(executablePath, name);
  }
  try {
    return browser(await unpackBrowser(), 'Chromium (npm package)', true);
  } catch (error) {
    return stop(
      'No browser found: install Chrome, Chromium or Edge, or set CHROME_PATH to its program ' +
        `(the one in the npm package cannot be used: ${firstLine(error)}).`,
    );
  }
}

/**
 * Firefox for tests: `FIREFOX_PATH`, else an installed one. Ends the process with one sentence and exit code 1 where
 * there is none.
 * @returns {Browser}
 */
export function findFirefox() {
  if (process.env.FIREFOX_PATH) return { executablePath: given('FIREFOX_PATH'), args: [], name: 'Firefox' };
  const places = [
    ...onPath('firefox-esr'),
    ...onPath('firefox'),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...windowsFolders().map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe')),
  ];
  const executablePath = places.find((place) => existsSync(place));
  if (!executablePath) return stop('No Firefox found: install Firefox, or set FIREFOX_PATH to its program.');
  return { executablePath, args: [], name: 'Firefox' };
}

/** @returns {string[][]} places and names, most wanted first */
function installedBrowsers() {
  const applicationFolders = ['/Applications', join(homedir(), 'Applications')];
  if (process.platform === 'darwin') {
    return macApplications.flatMap(([application, name]) =>
      applicationFolders.map((folder) => [join(folder, `${application}.app`, 'Contents/MacOS', application), name]),
    );
  }
  if (process.platform === 'win32') {
    return windowsPrograms.flatMap(([program, name]) =>
      windowsFolders().map((folder) => [join(folder, program), name]),
    );
  }
  return chromeCommands.flatMap(([command, name]) => onPath(command).map((place) => [place, name]));
}

function windowsFolders() {
  const { ProgramFiles, LOCALAPPDATA } = process.env;
  return [ProgramFiles, process.env['ProgramFiles(x86)'], LOCALAPPDATA].filter(Boolean);
}

function onPath(command) {
  return `${process.env.PATH ?? ''}${delimiter}/usr/bin${delimiter}/snap/bin`
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, command));
}

/** On Linux a name on the path may be a stub that only tells how to install the browser, or lack its libraries. */
function starts(executablePath) {
  if (process.platform !== 'linux') return true;
  return spawnSync(executablePath, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

function browser(executablePath, name, fromPackage = false) {
  const args = ['--disable-background-networking'];
  const withoutSandbox = fromPackage || process.getuid?.() === 0 || Boolean(process.env.CI);
  if (process.platform === 'linux' && withoutSandbox) args.push('--no-sandbox', '--disable-dev-shm-usage');
  return { executablePath, args, name };
}

function given(variable) {
  const executablePath = process.env[variable];
  return existsSync(executablePath) ? executablePath : stop(`${variable} names ${executablePath}, which is not there.`);
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

function firstLine(error) {
  return String(error?.message ?? error).split('\n')[0];
}
