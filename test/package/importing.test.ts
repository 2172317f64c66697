import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { builtModules, inDist } from './built-files.js';

/** Imports some modules in a Node of their own and says which elements that registered. */
async function registeredBy(...files: string[]): Promise<string[]> {
  const script = `
    const names = [];
    globalThis.customElements = { get: () => undefined, define: (name) => names.push(name) };
    for (const file of ${JSON.stringify(files.map((file) => pathToFileURL(inDist(file)).href))}) await import(file);
    console.log(JSON.stringify(names));`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script]);
  return JSON.parse(stdout) as string[];
}

test('importing the classes registers nothing and needs no browser', async () => {
  assert.deepEqual(await registeredBy('index.js'), []);
});

test('importing define registers every element', async () => {
  const elements = builtModules.flatMap((file) => /^elements\/[^/]+\/(nhs-[^/]+)\.js$/.exec(file)?.[1] ?? []);
  assert.deepEqual((await registeredBy('define.js')).sort(), elements);
});

test('every module can be imported in Node, and only the registering ones register', async () => {
  const quiet = builtModules.filter(
    (file) => file !== 'define.js' && !/^elements\/[^/]+\/(?:nhs|define)-[^/]+\.js$/.test(file),
  );
  assert.deepEqual(await registeredBy(...quiet), []);
  assert.ok(quiet.length < builtModules.length);
});

test('where there is no registry, importing define is harmless', async () => {
  const script = `await import(${JSON.stringify(pathToFileURL(inDist('define.js')).href)});`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script]);
});
