/**
 * Does something on a page and hands back how long the main thread worked between its marks `start x` and `end x`, in
 * milliseconds by name. Unlike the clock this does not count what other programs do on the same machine, nor the wait
 * for the next frame of the screen.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {() => Promise<void>} measured
 * @returns {Promise<Record<string, number[]>>}
 */
export async function mainThreadTimes(page, measured) {
  await page.tracing.start({ categories: ['-*', 'blink.user_timing'] });
  await measured();
  const { traceEvents } = JSON.parse(Buffer.from(await page.tracing.stop()).toString('utf8'));
  const times = {};
  const started = {};
  for (const { name, tts } of traceEvents.toSorted((one, other) => one.ts - other.ts)) {
    const [, kind, way] = /^(start|end) (\w+)$/.exec(name) ?? [];
    if (kind === 'start') started[way] = tts;
    else if (kind === 'end') (times[way] ??= []).push((tts - started[way]) / 1000);
  }
  return times;
}
