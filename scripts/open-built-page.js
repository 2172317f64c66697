import { createServer } from 'node:http';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './find-browser.js';

/** A page that shares nothing with others gets a clock of microseconds. */
const isolation = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Bundles a script with the library's source as a page would get it, serves it from memory on 127.0.0.1 and opens it in
 * a headless browser. `documents` answers any other path with text, or with undefined for "not found".
 *
 * @param {{ entry: string, args?: string[], minify?: boolean, documents?: (path: string) => string | undefined }} options
 */
export async function openBuiltPage({ entry, args = [], minify = true, documents = () => undefined }) {
  const styles = spawnSync(process.execPath, ['scripts/build-styles.js'], { cwd: root, stdio: 'inherit' });
  if (styles.status !== 0) throw new Error('The styles could not be built.');
  const files = await bundle(entry, minify);
  files.set(
    '/',
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Measured page</title><body></body></html>',
  );

  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const content = files.get(path) ?? documents(path);
    const type = path === '/' ? 'text/html' : /\.m?js$/.test(path) ? 'text/javascript' : 'text/markdown';
    response.writeHead(content === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8`, ...isolation });
    response.end(content ?? '');
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${server.address().port}`;

  const found = await findBrowser();
  const browser = await puppeteer.launch({
    executablePath: found.executablePath,
    args: [...found.args, '--disable-gpu', ...args],
    headless: true,
    protocolTimeout: 600_000,
  });
  const close = async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  };
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    const errors = [];
    page.on('pageerror', (error) => errors.push(String(error?.message ?? error)));
    await page.goto(`${origin}/`);
    await page.addScriptTag({ url: '/page.js', type: 'module' });
    await page.waitForFunction('globalThis.pageReady === true');
    return {
      page,
      origin,
      errors,
      browserName: `${found.name} ${(await browser.version()).split('/').at(-1)}`,
      files,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** @returns {Promise<Map<string, string>>} path and text of each script; lazy parts stay apart, as in the build */
async function bundle(entry, minify) {
  const { outputFiles } = await build({
    entryPoints: { page: entry },
    absWorkingDir: root,
    outdir: '/',
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    minify,
    conditions: ['production'],
    tsconfig: 'tsconfig.json',
    logLevel: 'error',
  });
  return new Map(outputFiles.map(({ path, text }) => [path.replaceAll('\\', '/').replace(/^[A-Za-z]:/, ''), text]));
}
