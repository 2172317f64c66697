import { median, pairedRatio } from './intervals.js';

/** More rounds where one is short and its noise large. */
const sizes = [
  { name: '5 KB', bytes: 5_000, warmUp: 25, rounds: 120 },
  { name: '40 KB', bytes: 40_000, warmUp: 8, rounds: 60 },
  { name: '400 KB', bytes: 400_000, warmUp: 2, rounds: 16 },
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
    const texts = Array.from({ length: variants }, (_, seed) => exampleCard(bytes, seed));
    for (const text of texts) await page.evaluate((card) => globalThis.bench.keepStaticHtml(card), text);
    const times = [];
    const steps = [];
    const wanted = Math.ceil(rounds * share);
    for (let count = -warmUp; count < wanted; count += 1) {
      const text = texts[(count + warmUp) % variants];
      const order = orders[(count + warmUp) % orders.length];
      const round = await page.evaluate((ways, card) => globalThis.bench.round(ways, [card]), order, text);
      if (count < 0) continue;
      times.push(round);
      if (count % 2 === 0) steps.push(await page.evaluate((card) => globalThis.bench.steps(card), text));
    }
    results.push({ name, bytes: median(texts.map(({ length }) => length)), ...compared(times), steps: typical(steps) });
  }
  const [, middle, large] = results;
  return { results, growth: large.milliseconds.ours / middle.milliseconds.ours };
}

/** A hundred small cards, all different, put on one page at once. */
export async function measureHundred(page, exampleCard, share = 1) {
  const texts = Array.from({ length: 100 }, (_, seed) => exampleCard(5_000, seed));
  const times = [];
  const rounds = Math.ceil(14 * share);
  for (let count = -2; count < rounds; count += 1) {
    const order = count % 2 === 0 ? ['ours', 'purified'] : ['purified', 'ours'];
    const round = await page.evaluate((ways, cards) => globalThis.bench.round(ways, cards), order, texts);
    if (count >= 0) times.push(round);
  }
  return compared(times);
}

function compared(times) {
  const of = (way) => times.map((round) => round[way]);
  const ways = Object.keys(times[0]);
  return {
    milliseconds: Object.fromEntries(ways.map((way) => [way, median(of(way))])),
    toPurified: pairedRatio(of('ours'), of('purified')),
    toStatic: ways.includes('static') ? pairedRatio(of('ours'), of('static')) : undefined,
  };
}

function typical(steps) {
  return Object.fromEntries(Object.keys(steps[0]).map((step) => [step, median(steps.map((times) => times[step]))]));
}
