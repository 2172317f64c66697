/**
 * npm run bench:checklist [-- --json]
 * How long an answer in a checklist takes to be seen, how long a checklist takes to appear beside a plain form with the
 * same controls, and what it leaves behind. See docs/performance.md.
 */
import { parseArgs } from 'node:util';
import { openBuiltPage } from '../open-built-page.js';
import { median, pairedRatio } from './intervals.js';
import { mainThreadTimes } from './main-thread-times.js';
import { measureGrowth } from './measure-growth.js';

const { values: options } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const counts = [32, 300, 3000];
const clicks = 30;
const rounds = 20;
const orders = [
  ['ours', 'plain'],
  ['plain', 'ours'],
];
const targets = { click: 3, mount: 2 };

const { page, errors, browserName, close } = await openBuiltPage({
  entry: 'scripts/bench/checklist-page.js',
  args: ['--js-flags=--expose-gc'],
});
try {
  const click = {};
  for (const count of counts) {
    await page.evaluate((items) => globalThis.bench.hold(items), count);
    await page.evaluate((items, times) => globalThis.bench.click(items, 0, times), count, 10);
    const times = await mainThreadTimes(page, () =>
      page.evaluate((items, times) => globalThis.bench.click(items, 10, times), count, clicks),
    );
    click[count] = times[`click${count}`];
  }
  await page.evaluate(() => globalThis.bench.hold());
  const mount = {};
  for (const count of [32, 300]) {
    const run = async (times) => {
      for (let index = 0; index < times; index += 1) {
        await page.evaluate((order, items) => globalThis.bench.mount(order, items), orders[index % 2], count);
      }
    };
    await run(4);
    const times = await mainThreadTimes(page, () => run(rounds));
    mount[count] = { ours: median(times.ours), plain: median(times.plain), ...pairedRatio(times.ours, times.plain) };
  }
  const memory = await measureGrowth(page, 20, () => page.evaluate(() => globalThis.bench.mountAndRemove(32)));
  const report = { browserName, click, mount, memory: memory.growth, errors };
  if (options.json) console.log(JSON.stringify(report, null, 2));
  else print(report);
  if (errors.length > 0 || memory.grows) process.exitCode = 1;
} finally {
  await close();
}

function print({ click, mount, memory }) {
  console.log(`${browserName}, main thread.\n`);
  const base = median(click[32]);
  console.table(
    counts.map((count) => ({
      'answer among': `${count} items`,
      'until painted': `${median(click[count]).toFixed(1)} ms`,
      'to 32 items': (median(click[count]) / base).toFixed(2),
      target: count === 3000 ? `at most ${targets.click}` : '',
    })),
  );
  console.table(
    Object.entries(mount).map(([count, { ours, plain, ratio, lower, upper }]) => ({
      mount: `${count} items`,
      ours: `${ours.toFixed(1)} ms`,
      'plain form': `${plain.toFixed(1)} ms`,
      ratio: `${ratio.toFixed(2)} (${lower.toFixed(2)} to ${upper.toFixed(2)})`,
      target: count === '300' ? `below ${targets.mount}` : '',
    })),
  );
  for (const [name, { perStep, lower, upper }] of Object.entries(memory)) {
    console.log(`${name}: ${perStep.toFixed(2)} a mount (${lower.toFixed(2)} to ${upper.toFixed(2)})`);
  }
  if (median(click[3000]) / base > targets.click) console.log('Missed: an answer among 3,000 items.');
  if (mount[300].ratio >= targets.mount) console.log('Missed: the mount of 300 items.');
  for (const error of errors) console.log(`Error on the page: ${error}`);
}
