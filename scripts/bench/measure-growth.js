import { slope } from './intervals.js';

/** What something leaves behind each time it is done: nodes, listeners and bytes of the heap, as growth a round. */
export async function measureGrowth(page, rounds, done) {
  const client = await page.createCDPSession();
  await client.send('Performance.enable');
  const kept = { nodes: [], listeners: [], heapBytes: [] };
  for (let round = -2; round < rounds; round += 1) {
    await done();
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
  return { rounds, kept, growth, grows: [growth.nodes, growth.listeners].some(({ lower }) => lower > 0.5) };
}
