import { slope } from './intervals.js';

const rounds = 20;

/** What a hundred cards leave behind when they are taken off the page, round after round. */
export async function measureMemory(page, exampleCard) {
  const texts = Array.from({ length: 100 }, (_, seed) => exampleCard(5_000, seed));
  const client = await page.createCDPSession();
  await client.send('Performance.enable');
  const kept = { nodes: [], listeners: [], heapBytes: [] };
  for (let round = -2; round < rounds; round += 1) {
    await page.evaluate((cards) => globalThis.bench.mountAndRemove(cards), texts);
    // What the first collection ends may keep other things alive until the second.
    for (let turn = 0; turn < 3; turn += 1) await client.send('HeapProfiler.collectGarbage');
    const { metrics } = await client.send('Performance.getMetrics');
    const metric = (wanted) => metrics.find(({ name }) => name === wanted).value;
    if (round < 0) continue;
    kept.nodes.push(metric('Nodes'));
    kept.listeners.push(metric('JSEventListeners'));
    kept.heapBytes.push(metric('JSHeapUsedSize'));
  }
  await client.detach();
  const growth = Object.fromEntries(Object.entries(kept).map(([name, values]) => [name, slope(values)]));
  // A hundred cards that each left one node or listener behind would show as a hundred a round.
  const grows = [growth.nodes, growth.listeners].some(({ lower }) => lower > 0.5);
  return { rounds, kept, growth, grows };
}
