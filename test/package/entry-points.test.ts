import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { builtModules, inDist, manifest, pageFiles, readBuilt, root } from './built-files.js';

const { version } = (await import(inDist('version.js'))) as { version: string };

test('every entry of package.json is a file', () => {
  const targets = Object.values(manifest.exports).flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target),
  );
  targets.push(manifest.main, manifest.types, manifest.customElements, manifest['web-types']);
  assert.deepEqual(
    targets.filter((target) => !(target.includes('*') ? hasFileLike(target) : existsSync(path.join(root, target)))),
    [],
  );
});

/** Whether there is a file for a target such as "./folder/*.svg". */
function hasFileLike(target: string): boolean {
  const [start = '', end = ''] = path.basename(target).split('*');
  const files = readdirSync(path.join(root, path.dirname(target)));
  return files.some((file) => file.startsWith(start) && file.endsWith(end));
}

test('every element folder has its two entries', () => {
  const folders = builtModules.flatMap((file) => /^elements\/([^/]+)\/nhs-[^/]+\.js$/.exec(file)?.[1] ?? []);
  assert.ok(folders.length > 0);
  for (const folder of folders) {
    assert.ok(`./${folder}` in manifest.exports, `./${folder} is missing in exports`);
    assert.ok(`./${folder}/define` in manifest.exports, `./${folder}/define is missing in exports`);
  }
});

test('what is packed holds every entry', () => {
  for (const folder of manifest.files.filter((file) => file !== 'CHANGELOG.md')) {
    assert.ok(existsSync(path.join(root, folder)), folder);
  }
  assert.ok(manifest.files.includes('dist') && manifest.files.includes('custom-elements.json'));
  assert.deepEqual(
    builtModules.filter((file) => file.includes('node_modules')),
    [],
    'npm does not pack a folder called node_modules',
  );
});

test('the version is the same everywhere', () => {
  assert.equal(version, manifest.version);
  for (const file of pageFiles.filter((name) => name.endsWith('.min.js'))) {
    assert.ok(readBuilt(file).startsWith(`/*! ${manifest.name} ${manifest.version} | MIT`), file);
  }
});

test('integrity.json holds the hash of every file a page may load', () => {
  const hashes = JSON.parse(readBuilt('integrity.json')) as Record<string, string>;
  assert.deepEqual(Object.keys(hashes).sort(), pageFiles);
  for (const [file, hash] of Object.entries(hashes)) {
    assert.equal(hash, `sha384-${createHash('sha384').update(readBuilt(file)).digest('base64')}`, file);
  }
});

test('the licences of everything that is carried are there', () => {
  const notices = readBuilt('THIRD-PARTY-NOTICES.txt');
  const carried = builtModules.flatMap((file) => /^vendor\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []);
  assert.ok(carried.length > 0);
  for (const name of new Set([...carried, 'nhsuk-frontend', ...Object.keys(manifest.dependencies), 'lit-html'])) {
    const notice = notices.split(/^-{80}$/m).find((text) => text.trimStart().startsWith(`${name} `));
    assert.ok(notice, `${name} has no notice`);
    assert.match(notice, /copyright/i, `the notice of ${name} has no licence text`);
  }
});
