/**
 * npm run bench:badges [-- --json]
 * How long a page of compact hazard badges takes to appear and to change, and what memory one takes, beside Web
 * Awesome's badge and beside plain markup. See docs/performance.md.
 */
import { parseArgs } from 'node:util';
import { openBuiltPage } from '../open-built-page.js';
import { median, pairedRatio } from './intervals.js';
import { mainThreadTimes } from './main-thread-times.js';

const { values: options } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const count = 1000;
const rounds = 24;
const orders = [
  ['ours', 'webAwesome', 'plain'],
  ['plain', 'ours', 'webAwesome'],
  ['webAwesome', 'plain', 'ours'],
];
/** Of ours to each of the others, below which it is to stay. */
const targets = { webAwesome: 1, plain: 4 };

const { page, errors, browserName, close } = await openBuiltPage({
  entry: 'scripts/bench/badges-page.js',
  args: ['--js-flags=--expose-gc'],
});
try {
  const run = async (times) => {
    for (let index = 0; index < times; index += 1) {
      const order = orders[index % orders.length];
      await page.evaluate((ways, badges) => globalThis.bench.round(ways, badges), order, count);
    }
  };
  await run(3);
  const times = await mainThreadTimes(page, () => run(rounds));
  const results = ['Mount', 'Update'].flatMap((step) =>
    Object.keys(targets).map((other) => ({
      step,
      other,
      ours: median(times[`ours${step}`]),
      theirs: median(times[`${other}${step}`]),
      ...pairedRatio(times[`ours${step}`], times[`${other}${step}`]),
      target: targets[other],
    })),
  );
  const memory = {};
  for (const name of orders[0]) memory[name] = await bytesOfOne(name);
  if (options.json) console.log(JSON.stringify({ browserName, count, results, memory, errors }, null, 2));
  else print(results, memory);
  if (errors.length > 0) process.exitCode = 1;
} finally {
  await close();
}

/** What one badge adds to the heap, in bytes: of a thousand, after collecting garbage. */
async function bytesOfOne(name) {
  const client = await page.createCDPSession();
  const used = async () => {
    for (let turn = 0; turn < 3; turn += 1) await client.send('HeapProfiler.collectGarbage');
    return (await client.send('Runtime.getHeapUsage')).usedSize;
  };
  await page.evaluate(() => globalThis.bench.hold());
  const before = await used();
  await page.evaluate((way, badges) => globalThis.bench.hold(way, badges), name, count);
  const after = await used();
  await page.evaluate(() => globalThis.bench.hold());
  await client.detach();
  return (after - before) / count;
}

function print(results, memory) {
  console.log(`${browserName}. ${count} compact badges, main thread; ratios with 95 % intervals by bootstrap.\n`);
  console.table(
    results.map(({ step, other, ours, theirs, ratio, lower, upper, target }) => ({
      step,
      'ours to': other,
      ours: `${ours.toFixed(1)} ms`,
      theirs: `${theirs.toFixed(1)} ms`,
      ratio: `${ratio.toFixed(2)} (${lower.toFixed(2)} to ${upper.toFixed(2)})`,
      target: `below ${target}`,
    })),
  );
  for (const [name, bytes] of Object.entries(memory))
    console.log(`One badge in memory, ${name}: ${Math.round(bytes)} bytes`);
  for (const { step, other, ratio, target } of results) {
    if (ratio >= target) console.log(`Missed: ${step} is ${ratio.toFixed(2)} of ${other}, below ${target} promised.`);
  }
  for (const error of errors) console.log(`Error on the page: ${error}`);
}
