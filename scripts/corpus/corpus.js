/**
 * npm run corpus -- DIR [--json]
 * Shows every document below a folder in <nhs-model-card> and tells which of its words a reader would not find there.
 */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { marked } from 'marked';
import { openBuiltPage } from '../open-built-page.js';
import { wordShare, wordsOf } from './word-share.js';

/** What only a program reads: addresses, and a value's number and unit again. */
const notForReaders = ['url', 'src', 'number', 'unit'];

const { values: options, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [folder] = positionals;
if (!folder) {
  console.error('Say which folder: npm run corpus -- DIR [--json]');
  process.exit(2);
}

const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)).replaceAll('\\', '/'))
  .sort();
const contents = new Map();
for (const name of names) contents.set(`/documents/${name}`, await readFile(path.join(folder, name)));

const { page, errors, close } = await openBuiltPage({
  entry: 'scripts/corpus/page.js',
  documents: (address) => contents.get(address),
});
try {
  const results = [];
  for (const name of names) results.push(await tried(name));
  const failed = results.filter(({ error, missing = [] }) => error || missing.length > 0);
  if (options.json) console.log(JSON.stringify({ results, errors }, null, 2));
  else print(results);
  if (failed.length > 0 || errors.length > 0) process.exitCode = 1;
} finally {
  await close();
}

async function tried(name) {
  const address = `/documents/${name}`;
  const shown = await page.evaluate((src) => globalThis.corpus.show(src), encodeURI(address));
  if (shown.error || shown.failure) return { name, ...shown };
  const { text, ...facts } = shown;
  const source = contents
    .get(address)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
  const html = await marked.parse(facts.format === 'json' ? textsOfJson(source) : source);
  const { kept, leftOut } = await page.evaluate((document) => globalThis.corpus.authorText(document), html);
  const words = wordsOf(kept);
  return { name, ...facts, words: words.length, leftOut: wordsOf(leftOut).length, ...wordShare(words, wordsOf(text)) };
}

/** What stands in JSON, without its names: each text is Markdown of its own. */
function textsOfJson(source) {
  const texts = [];
  JSON.parse(source, (key, value) => {
    if (notForReaders.includes(key)) return undefined;
    if (typeof value === 'string' || typeof value === 'number') texts.push(String(value));
    return value;
  });
  return texts.join('\n\n');
}

function print(results) {
  for (const { name, format, filled, words, leftOut, share, missing, problems, milliseconds, ...rest } of results) {
    if (rest.error) console.log(`${name}\n  threw: ${rest.error}`);
    else if (rest.failure)
      console.log(`${name}\n  refused: ${[rest.failure, problems?.[0]?.message].filter(Boolean).join(', ')}`);
    else {
      const percent = missing.length === 0 ? '100' : (Math.floor(share * 10_000) / 100).toFixed(2);
      console.log(
        `${name}\n  ${format}, ${filled} fields filled, ${percent} % of ${words} words shown (${leftOut} words of the ` +
          `template left out), ${problems.length} problems, ${milliseconds.toFixed(0)} ms`,
      );
      if (missing.length > 0)
        console.log(`  missing: ${missing.slice(0, 30).join(' ')}${missing.length > 30 ? ' …' : ''}`);
    }
  }
  for (const error of errors) console.log(`error on the page: ${error}`);
}
