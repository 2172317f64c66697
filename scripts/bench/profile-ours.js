const runs = { 5_000: 60, 40_000: 20, 400_000: 4 };
const shown = 25;

/**
 * Prints in which modules and functions our own time goes, by the sampling profiler of the browser.
 * @param {import('puppeteer-core').Page} page
 * @param {Map<string, string>} files the scripts as served, to tell a line's module by esbuild's comments
 */
export async function profileOurs(page, exampleCard, files) {
  const client = await page.createCDPSession();
  await client.send('Profiler.enable');
  await client.send('Profiler.setSamplingInterval', { interval: 100 });
  for (const [bytes, count] of Object.entries(runs)) {
    const texts = Array.from({ length: 5 }, (_, seed) => exampleCard(Number(bytes), seed));
    const repeat = async (times) => {
      for (let run = 0; run < times; run += 1) {
        await page.evaluate((card) => globalThis.bench.round(['ours'], [card]), texts[run % texts.length]);
      }
    };
    await repeat(Math.ceil(count / 2));
    await client.send('Profiler.start');
    await repeat(count);
    const { profile } = await client.send('Profiler.stop');
    print(`${Number(bytes) / 1000} KB`, profile, count, files);
  }
  await client.detach();
}

function print(name, { nodes, samples, timeDeltas }, count, files) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const modules = new Map();
  const functions = new Map();
  const add = (map, key, time) => map.set(key, (map.get(key) ?? 0) + time);
  samples.forEach((id, index) => {
    const { functionName, url, lineNumber } = byId.get(id).callFrame;
    if (['(idle)', '(root)', 'gc'].includes(functionName)) return;
    const time = timeDeltas[index] / 1000 / count;
    const module = url ? moduleAt(files, url, lineNumber) : '';
    add(modules, module || functionName, time);
    add(functions, `${functionName || '(anonymous)'}  ${module}`, time);
  });
  console.log(`\n${name}: milliseconds of script a card, by module`);
  for (const [key, time] of highest(modules)) console.log(`${time.toFixed(2).padStart(9)}  ${key}`);
  console.log(`${name}: by function, its own time`);
  for (const [key, time] of highest(functions)) console.log(`${time.toFixed(2).padStart(9)}  ${key}`);
}

const highest = (map) => [...map].sort(([, one], [, other]) => other - one).slice(0, shown);

function moduleAt(files, url, lineNumber) {
  const lines = files.get(new URL(url, 'http://localhost').pathname)?.split('\n') ?? [];
  for (let line = lineNumber; line >= 0; line -= 1) {
    const [, module] = /^\/\/ (\S+\.[jt]s)$/.exec(lines[line] ?? '') ?? [];
    if (module) return module.replace('node_modules/', '');
  }
  return '';
}
