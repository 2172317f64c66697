import { median, pairedRatio } from './intervals.js';
import { mainThreadTimes } from './main-thread-times.js';

/** More rounds where one is short and its noise large. */
const sizes = [
  { name: '5 KB', bytes: 5_000, warmUp: 40, rounds: 100 },
  { name: '40 KB', bytes: 40_000, warmUp: 12, rounds: 48 },
  { name: '400 KB', bytes: 400_000, warmUp: 2, rounds: 10 },
];

/** As many different cards as make it useless to remember what was read before. */
const variants = 5;

const orders = [
  ['ours', 'purified', 'static'],
  ['static', 'ours', 'purified'],
  ['purified', 'static', 'ours'],
  ['static', 'purified', 'ours'],
  ['ours', 'static', 'purified'],
  ['purified', 'ours', 'static'],
];

/** @param {import('puppeteer-core').Page} page */
export async function measureSizes(page, exampleCard, share = 1) {
  const results = [];
  for (const { name, bytes, warmUp, rounds } of sizes) {
    const texts = Array.from({ length: variants }, (_, seed) => [exampleCard(bytes, seed)]);
    for (const [text] of texts) await page.evaluate((card) => globalThis.bench.keepStaticHtml(card), text);
    await measureRounds(page, warmUp, orders, texts);
    const times = await measureRounds(page, Math.ceil(rounds * share), orders, texts);
    const steps = [];
    for (let count = 0; count < Math.ceil((rounds * share) / 4); count += 1) {
      steps.push(await page.evaluate((card) => globalThis.bench.steps(card), texts[count % variants][0]));
    }
    results.push({
      name,
      bytes: median(texts.map(([{ length }]) => length)),
      ...compared(times),
      steps: typical(steps),
    });
  }
  const [, middle, large] = results;
  return { results, growth: large.milliseconds.ours / middle.milliseconds.ours };
}

/** A hundred small cards, all different, put on one page at once. */
export async function measureHundred(page, exampleCard, share = 1) {
  const texts = [Array.from({ length: 100 }, (_, seed) => exampleCard(5_000, seed))];
  const pair = [
    ['ours', 'purified'],
    ['purified', 'ours'],
  ];
  await measureRounds(page, 2, pair, texts);
  return compared(await measureRounds(page, Math.ceil(12 * share), pair, texts));
}

/** Times by way: of the main thread, and by the clock. */
async function measureRounds(page, rounds, roundOrders, texts) {
  const clock = [];
  const thread = await mainThreadTimes(page, async () => {
    for (let count = 0; count < rounds; count += 1) {
      const order = roundOrders[count % roundOrders.length];
      const cards = texts[count % texts.length];
      clock.push(await page.evaluate((ways, shown) => globalThis.bench.round(ways, shown), order, cards));
    }
  });
  const byClock = Object.fromEntries(Object.keys(thread).map((way) => [way, clock.map((round) => round[way])]));
  return { thread, byClock };
}

function compared({ thread, byClock }) {
  const medians = (times) => Object.fromEntries(Object.entries(times).map(([way, values]) => [way, median(values)]));
  return {
    milliseconds: medians(thread),
    toPurified: pairedRatio(thread.ours, thread.purified),
    toStatic: thread.static && pairedRatio(thread.ours, thread.static),
    byClock: { milliseconds: medians(byClock), toPurified: pairedRatio(byClock.ours, byClock.purified) },
  };
}

function typical(steps) {
  return Object.fromEntries(Object.keys(steps[0]).map((step) => [step, median(steps.map((times) => times[step]))]));
}
