import { mainThreadTimes } from './main-thread-times.js';

/**
 * How much longer a megabyte takes to read than a quarter of it, for each kind of text that is hard to read: about 4
 * where time is linear, 16 where it is quadratic. Of each size the quickest reading of three counts.
 * @param {import('puppeteer-core').Page} page
 */
export async function measureReading(page, share = 1) {
  const rounds = Math.ceil(3 * share);
  const names = await page.evaluate(() => globalThis.bench.pathologicalNames);
  const results = [];
  for (const name of names) {
    const { quarter, whole } = await mainThreadTimes(page, async () => {
      for (let count = 0; count < rounds; count += 1) {
        await page.evaluate((text) => globalThis.bench.read(text, 250_000, 'quarter'), name);
        await page.evaluate((text) => globalThis.bench.read(text, 1_000_000, 'whole'), name);
      }
    });
    const milliseconds = Math.min(...whole);
    results.push({ name, milliseconds, ratio: milliseconds / Math.min(...quarter) });
  }
  return results;
}
