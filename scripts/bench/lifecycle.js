/**
 * npm run bench:lifecycle [-- --json]
 * How long a dashboard of compact lifecycle trackers and a large process map take to appear and to change, beside plain
 * markup and beside mermaid and bpmn-js, and what scripts each of them fetches. See docs/performance.md. bpmn-js may be
 * used as long as its watermark is shown: it is only ever drawn here, and no part of what this library ships.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openBuiltPage } from '../open-built-page.js';
import { exampleMap } from './example-map.js';
import { fetchedScripts, publishedFile } from './fetched-scripts.js';
import { median, pairedRatio } from './intervals.js';
import { mainThreadTimes } from './main-thread-times.js';
import { bpmnText, mermaidText } from './map-diagrams.js';

const { values: options } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const trackerCount = 100;
const trackerRounds = 24;
const mapRounds = 16;
/** Of ours to each peer, in time and in bytes, below which it is to stay. */
const target = 0.3;
const peers = ['mermaidFlowchart', 'mermaidSwimlane', 'bpmn'];
const names = {
  plain: 'plain table',
  mermaidFlowchart: 'mermaid flowchart',
  mermaidSwimlane: 'mermaid swimlane',
  bpmn: 'bpmn-js viewer',
};
const steps = { Mount: 'mount', Role: 'filter by a role', Stage: 'filter by a stage' };

if (!existsSync('dist/nhs-process-map.module.min.js')) {
  throw new Error('There is nothing to count the bytes of yet: run "npm run build" first.');
}
const opened = await openBuiltPage({
  entry: 'scripts/bench/lifecycle-page.js',
  args: ['--js-flags=--expose-gc'],
  documents: publishedFile,
});
const { page, origin, errors, browserName, close } = opened;
try {
  const trackers = await measureTrackers();
  const maps = await measureMaps();
  const bytes = await measureBytes();
  const missed = [...maps, ...bytes].filter((result) => result.target !== undefined && result.ratio >= result.target);
  if (options.json) console.log(JSON.stringify({ browserName, trackers, maps, bytes, errors }, null, 2));
  else print({ trackers, maps, bytes, missed });
  if (errors.length > 0) process.exitCode = 1;
} finally {
  await close();
}

/** Each way comes first as often as each other. */
function turned(list, by) {
  return [...list.slice(by % list.length), ...list.slice(0, by % list.length)];
}

async function measureTrackers() {
  const ways = ['ours', 'plain'];
  const run = async (rounds) => {
    for (let round = 0; round < rounds; round += 1) {
      await page.evaluate((order) => globalThis.bench.trackers(order), turned(ways, round));
    }
  };
  await run(4);
  const times = await mainThreadTimes(page, () => run(trackerRounds));
  const results = ['Mount', 'Update'].map((step) => {
    const [ours, plain] = ways.map((way) => times[`${way}Trackers${step}`]);
    return { step: step.toLowerCase(), ours: median(ours), plain: median(plain), ...pairedRatio(ours, plain) };
  });
  const memory = {};
  for (const way of ways) memory[way] = await bytesOfOne(way);
  return { results, memory };
}

/** What one tracker, or one plain row, adds to the heap, in bytes: of a hundred, after collecting garbage. */
async function bytesOfOne(way) {
  const client = await page.createCDPSession();
  const used = async () => {
    for (let turn = 0; turn < 3; turn += 1) await client.send('HeapProfiler.collectGarbage');
    return (await client.send('Runtime.getHeapUsage')).usedSize;
  };
  await page.evaluate(() => globalThis.bench.hold());
  const before = await used();
  await page.evaluate((name) => globalThis.bench.hold(name), way);
  const after = await used();
  await page.evaluate(() => globalThis.bench.hold());
  await client.detach();
  return (after - before) / trackerCount;
}

/** A peer is compared with ours when the picture is there too; the plain table with our table. */
async function measureMaps() {
  const ways = ['ours', 'plain', ...peers];
  const run = async (rounds) => {
    for (let round = 0; round < rounds; round += 1) {
      await page.evaluate((order, index) => globalThis.bench.maps(order, index), turned(ways, round), round);
    }
  };
  await run(2);
  const times = await mainThreadTimes(page, () => run(mapRounds));
  return Object.keys(steps).flatMap((step) =>
    ['plain', ...peers].map((other) => {
      const isPeer = peers.includes(other);
      const [table, picture] = [times[`ours${step}Table`], times[`ours${step}Picture`]];
      const theirs = times[`${other}${step}`];
      return {
        step: steps[step],
        other: names[other],
        oursTable: median(table),
        oursPicture: median(picture),
        theirs: median(theirs),
        ofTable: pairedRatio(table, theirs),
        ofPicture: pairedRatio(picture, theirs),
        ratio: pairedRatio(isPeer ? picture : table, theirs).ratio,
        ...(isPeer && { target }),
      };
    }),
  );
}

/** Of mermaid what is less: its one file, or its module with the chunks that the map loads. */
async function measureBytes() {
  const map = exampleMap(30, 40);
  const browser = page.browser();
  const fetch = (script, isModule, draw, data) => fetchedScripts({ browser, origin, script, isModule }, draw, data);
  const ours = await fetch('/ours/nhs-process-map.module.min.js', true, drawOurs, map);
  const byMermaid = async (kind) => {
    const ways = [
      await fetch('/mermaid/mermaid.esm.min.mjs', true, drawMermaid, mermaidText(map, kind)),
      await fetch('/mermaid/mermaid.min.js', false, drawMermaid, mermaidText(map, kind)),
    ];
    return ways.sort((one, other) => one.bytes - other.bytes)[0];
  };
  const theirs = {
    mermaidFlowchart: await byMermaid('flowchart'),
    mermaidSwimlane: await byMermaid('swimlane'),
    bpmn: await fetch('/bpmn-js/bpmn-viewer.production.min.js', false, drawBpmn, bpmnText(map)),
  };
  return peers.map((peer) => ({
    step: 'scripts fetched',
    other: names[peer],
    ours,
    theirs: theirs[peer],
    ratio: ours.bytes / theirs[peer].bytes,
    target,
  }));
}

async function drawOurs(script, map) {
  await import(script);
  const element = document.createElement('nhs-process-map');
  element.map = map;
  document.body.append(element);
  while (!element.shadowRoot?.querySelector('.nhs-process-picture svg')) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function drawMermaid(script, text) {
  const mermaid = globalThis.mermaid ?? (await import(script)).default;
  mermaid.initialize({ startOnLoad: false, maxTextSize: 1_000_000, maxEdges: 10_000 });
  await mermaid.render('drawing', text);
}

async function drawBpmn(_script, text) {
  const container = document.createElement('div');
  document.body.append(container);
  await new globalThis.BpmnJS({ container }).importXML(text);
}

function print({ trackers, maps, bytes, missed }) {
  const milliseconds = (time) => `${time.toFixed(1)} ms`;
  const interval = ({ ratio, lower, upper }) => `${ratio.toFixed(2)} (${lower.toFixed(2)} to ${upper.toFixed(2)})`;
  const kB = (count) => `${(count / 1000).toFixed(1)} kB`;
  const below = (limit) => (limit === undefined ? '' : `below ${limit}`);
  console.log(`${browserName}. Main thread, until painted; medians, and ratios with 95 % intervals by bootstrap.\n`);
  console.log(`${trackerCount} compact trackers on a dashboard, and rows with the same sentences`);
  console.table(
    trackers.results.map((result) => ({
      step: result.step,
      ours: milliseconds(result.ours),
      'plain rows': milliseconds(result.plain),
      ratio: interval(result),
    })),
  );
  for (const [way, count] of Object.entries(trackers.memory)) {
    console.log(`One in memory, ${way}: ${Math.round(count)} bytes`);
  }
  console.log('\nA map of 30 roles by 40 stages: ours until its table is painted, and until its picture is');
  console.table(
    maps.map(({ step, other, oursTable, oursPicture, theirs, ofTable, ofPicture, target: limit }) => ({
      step,
      'ours to': other,
      'our table': milliseconds(oursTable),
      'and picture': milliseconds(oursPicture),
      theirs: milliseconds(theirs),
      'ratio of the table': interval(ofTable),
      'and picture ': interval(ofPicture),
      target: below(limit),
    })),
  );
  console.log('\nScripts that a page with that map fetches, with brotli');
  console.table(
    bytes.map(({ other, ours, theirs, ratio, target: limit }) => ({
      'ours to': other,
      ours: `${kB(ours.bytes)} in ${ours.files}`,
      theirs: `${kB(theirs.bytes)} in ${theirs.files}`,
      'their script': theirs.script.replace(/^\//, ''),
      ratio: ratio.toFixed(2),
      target: below(limit),
    })),
  );
  for (const { step, other, ratio, target: limit } of missed) {
    console.log(`Missed: ${step} is ${ratio.toFixed(2)} of the ${other}, below ${limit} promised.`);
  }
  for (const error of errors) console.log(`Error on the page: ${error}`);
}
