import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../../scripts/find-browser.js';

export interface ServedInBrowser {
  browser: Browser;
  /** Address of the page. */
  origin: string;
  close(): Promise<void>;
}

/** A page and one script beside it, and nothing else, with a browser to open it in. */
export async function servedInBrowser(page: string, scriptName: string, script: Buffer): Promise<ServedInBrowser> {
  const files = new Map<string | undefined, [type: string, content: string | Buffer]>([
    ['/', ['text/html', page]],
    [`/${scriptName}`, ['text/javascript', script]],
  ]);
  const server = createServer((request, response) => {
    const [type, content] = files.get(request.url) ?? [];
    response.writeHead(type ? 200 : 404, { 'content-type': `${type ?? 'text/plain'}; charset=utf-8` });
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { executablePath, args } = await findBrowser();
  const browser = await puppeteer.launch({ executablePath, args: [...args, '--disable-gpu'] });
  return {
    browser,
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}
