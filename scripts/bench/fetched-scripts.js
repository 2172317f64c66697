import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

/** Where the page gets the files as they are published from: of ours what the last build has made. */
export const publishedFiles = {
  '/ours/': 'dist/',
  '/mermaid/': 'node_modules/mermaid/dist/',
  '/bpmn-js/': 'node_modules/bpmn-js/dist/',
};

/** For the server: the text of a published file. */
export function publishedFile(path) {
  const [prefix, folder] = Object.entries(publishedFiles).find(([start]) => path.startsWith(start)) ?? [];
  const file = folder && `${folder}${path.slice(prefix.length)}`;
  return file && existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/**
 * Opens an empty page, draws a map there with published files and hands back the scripts that it has fetched until
 * then, with their bytes as sent with brotli.
 *
 * @param {{ browser: import('puppeteer-core').Browser, origin: string, script: string, isModule: boolean }} where
 * @param {(url: string, data: unknown) => Promise<void>} draw runs in the page, with the script's address
 */
export async function fetchedScripts({ browser, origin, script, isModule }, draw, data) {
  const page = await browser.newPage();
  try {
    const fetched = new Set();
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') fetched.add(new URL(response.url()).pathname);
    });
    await page.goto(`${origin}/`);
    if (!isModule) await page.addScriptTag({ url: script });
    await page.evaluate(draw, new URL(script, origin).href, data);
    const sizes = [...fetched].map((path) => brotliCompressSync(publishedFile(path)).length);
    return { script, files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
  } finally {
    await page.close();
  }
}
