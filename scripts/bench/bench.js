/**
 * npm run bench [-- --json] [-- --check] [-- --profile]
 * How long a model card takes from Markdown text to painted page, and what it leaves behind. See docs/performance.md.
 */
import { parseArgs } from 'node:util';
import { openBuiltPage } from '../open-built-page.js';
import { exampleCard } from './example-card.js';
import { measureMemory } from './measure-memory.js';
import { measureReading } from './measure-reading.js';
import { measureSizes, measureHundred } from './measure-times.js';
import { printReport } from './print-report.js';
import { profileOurs } from './profile-ours.js';
import { targetsMissed } from './targets.js';

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    profile: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
  },
});

const { page, errors, browserName, files, close } = await openBuiltPage({
  entry: 'scripts/bench/page.js',
  args: ['--js-flags=--expose-gc'],
  minify: !options.profile,
});
try {
  if (options.profile) {
    await profileOurs(page, exampleCard, files);
  } else {
    const share = options.quick ? 0.3 : 1;
    const sizes = await measureSizes(page, exampleCard, share);
    const hundred = await measureHundred(page, exampleCard, share);
    const memory = await measureMemory(page, exampleCard);
    const reading = await measureReading(page, share);
    const report = { browserName, sizes, hundred, memory, reading, errors };
    report.missed = targetsMissed(report);
    if (options.json) console.log(JSON.stringify(report, null, 2));
    else printReport(report);
    if (memory.grows || errors.length > 0 || (options.check && report.missed.length > 0)) process.exitCode = 1;
  }
} finally {
  await close();
}
