import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

/** Node 20's test runner takes no patterns, so the files are found here. */
const folders = process.argv.slice(2);
if (folders.length === 0) folders.push('artefacts', 'markdown', 'formats', 'wording', 'outputs');
const files = folders
  .map((folder) => `test/${folder}`)
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder, { recursive: true }).map((file) => `${folder}/${file}`))
  .filter((file) => file.endsWith('.test.ts'))
  .sort();

if (files.length === 0) {
  console.error(`No tests found below test/ in: ${folders.join(', ')}.`);
  process.exit(1);
}
const { status } = spawnSync(process.execPath, ['--import', 'tsx', '--test', ...files], { stdio: 'inherit' });
process.exit(status ?? 1);
