import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createContext, runInContext } from 'node:vm';
import { inDist, manifest, readBuilt } from './built-files.js';

const script = readBuilt('nhs-ethics-components.min.js');
const versionKey = Symbol.for('nhs-ethics-components/version');

/** What the classic script says on a page that has the element already, by a class of that version. */
function loadedAfter(existingVersion?: string): string[] {
  const said: string[] = [];
  class Existing {}
  if (existingVersion) Object.defineProperty(Existing, versionKey, { value: existingVersion });
  const page = createContext({
    console: { warn: (words: string) => said.push(words) },
    customElements: { get: () => Existing, define: () => assert.fail('the element is registered again') },
  });
  runInContext(script, page);
  // Each Lit leaves its version on the page when it starts.
  assert.deepEqual(
    Object.keys(page).filter((name) => /lit|reactive/i.test(name)),
    [],
  );
  return said;
}

/** What the modules say in the same place. */
async function saidByModules(existingVersion: string): Promise<string[]> {
  const { defineElement } = (await import(inDist('elements/define-element.js'))) as {
    defineElement(tagName: string, elementClass: unknown): void;
  };
  const said: string[] = [];
  const page = globalThis as { customElements?: unknown };
  const { warn } = console;
  page.customElements = { get: () => ({ [versionKey]: existingVersion }) };
  console.warn = (words: string) => said.push(words);
  try {
    defineElement('nhs-model-card', class {});
  } finally {
    console.warn = warn;
    delete page.customElements;
  }
  return said;
}

test('the classic script is silent and does not start on a page that has the same version', () => {
  assert.deepEqual(loadedAfter(manifest.version), []);
});

test('the classic script says which other version the page keeps, as the modules do', async () => {
  const said = loadedAfter('99.0.1');
  assert.equal(said.length, 1);
  assert.match(said[0] ?? '', /already defined by version 99\.0\.1/);
  assert.deepEqual(said, await saidByModules('99.0.1'));
});

test('the classic script says so where nobody knows the version of what is there', () => {
  assert.match(loadedAfter().join(), /already defined by version unknown/);
});
