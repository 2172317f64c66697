import { createServer } from 'node:http';
import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { findBrowser, findFirefox } from '../../scripts/find-browser.js';
import { listen, pages } from './hostile-server.js';

export type BrowserName = 'chromium' | 'firefox';

/** A browser that cannot reach anything but this machine, and tells what it tried. */
export interface WatchedBrowser {
  name: string;
  openPage(origin: string): Promise<WatchedPage>;
  close(): Promise<void>;
}

export interface WatchedPage {
  page: Page;
  /** What the page asked for, tried or said since the last call, beyond what is allowed. */
  takeFindings(): string[];
}

export async function startWatchedBrowser(name: BrowserName): Promise<WatchedBrowser> {
  const away: string[] = [];
  // Requests are answered below; what the browser sends without telling (a name looked up ahead) ends here.
  const proxy = createServer((request, response) => {
    away.push(request.url ?? '');
    response.writeHead(502).end();
  });
  proxy.on('connect', ({ url }, socket) => {
    away.push(url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  const port = await listen(proxy);
  const browser = await (name === 'firefox' ? launchFirefox(port) : launchChromium(port));
  const takeAway = (): string[] =>
    away.splice(0).flatMap((address) => (address.includes('.invalid') ? [`left for ${address}`] : []));
  return {
    name: `${name} ${await browser.version()}`,
    openPage: async (origin) => watchedPage(browser, origin, takeAway),
    close: async () => {
      await browser.close();
      proxy.closeAllConnections();
      proxy.close();
    },
  };
}

async function launchChromium(proxyPort: number): Promise<Browser> {
  const { executablePath, args } = await findBrowser();
  return puppeteer.launch({
    executablePath,
    args: [...args, '--disable-gpu', `--proxy-server=http://127.0.0.1:${proxyPort}`],
    protocolTimeout: 120_000,
  });
}

async function launchFirefox(proxyPort: number): Promise<Browser> {
  const proxy = Object.fromEntries(
    ['http', 'ssl'].flatMap((scheme) => [
      [`network.proxy.${scheme}`, '127.0.0.1'],
      [`network.proxy.${scheme}_port`, proxyPort],
    ]),
  ) as Record<string, unknown>;
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox().executablePath,
    extraPrefsFirefox: { 'network.proxy.type': 1, ...proxy },
    protocolTimeout: 120_000,
  });
}

async function watchedPage(browser: Browser, origin: string, takeAway: () => string[]): Promise<WatchedPage> {
  const page = await browser.newPage();
  const findings: string[] = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (!isAllowed(request, origin)) findings.push(`request: ${request.url().slice(0, 300)}`);
    // 204 leaves the page where it is, also when the request would have replaced it.
    const answer = request.url().startsWith(origin) ? request.continue() : request.respond({ status: 204 });
    answer.catch(() => undefined);
  });
  page.on('dialog', (dialog) => {
    findings.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => {
    const text = error instanceof Error ? error.message : String(error);
    if (!isAboutPicture(text)) findings.push(`error: ${text}`);
  });
  page.on('console', (message) => {
    const { url = '' } = message.location();
    const text = message.text();
    if (isAboutPicture(text)) return;
    // The server answers with 404 to a source or a picture that is not there, and the browser says so.
    const isExpected = isAllowedPicture(url, origin) || url.startsWith(`${origin}/missing/`);
    if (isExpected && text.startsWith('Failed to load resource')) return;
    // What the page's author got wrong in an attribute, in the element's own words.
    if (message.type() === 'warn' && /^<nhs-[a-z-]+>: /.test(text)) return;
    // A field for a file is clicked by no person here.
    if (text.startsWith('File chooser dialog') || text.includes('user activation')) return;
    findings.push(`console ${message.type()}: ${text.slice(0, 300)}`);
  });
  page.on('framenavigated', (frame) => findings.push(`navigation: ${frame.url().slice(0, 300)}`));
  page.on('popup', (popup) => {
    findings.push(`window: ${popup?.url() ?? ''}`);
    void popup?.close();
  });
  return { page, takeFindings: () => [...findings.splice(0), ...takeAway()] };
}

/** Browsers say that the strict policy stops a picture of another site, or one that is data, as it has to. */
function isAboutPicture(text: string): boolean {
  return text.includes('img-src') && /https?:\/\/picture\.invalid\/|data:image\/(?:gif|png);/.test(text);
}

/** The page, its scripts, the documents it was told to show, and the pictures that an author may show. */
function isAllowed(request: HTTPRequest, origin: string): boolean {
  const url = request.url();
  // Firefox's own font for the marks of lists.
  if (url.startsWith('data:font/woff2;base64,')) return true;
  if (request.frame()?.parentFrame()) return false;
  if (isAllowedPicture(url, origin)) return !request.isNavigationRequest();
  const path = url.replace(origin, '');
  return (
    pages.has(path) ||
    ['/hostile-page.js', '/unsafe-element.js', '/favicon.ico'].includes(path) ||
    path.startsWith('/dist/') ||
    /^\/documents\/\d+\.(?:md|json|yaml)$/.test(path) ||
    url.startsWith(`${origin}/missing/`)
  );
}

/** Any picture beside the document or at the one host for pictures, and a small GIF as data. */
function isAllowedPicture(url: string, origin: string): boolean {
  return (
    url.startsWith(`${origin}/documents/`) ||
    url === `${origin}/picture.png` ||
    /^https?:\/\/picture\.invalid\//.test(url) ||
    /^data:image\/(?:png|gif);base64,[\w+/=]+$/.test(url)
  );
}
