import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';

interface Described {
  name: string;
  description?: string;
  type?: { text: string };
  /** Of a method. */
  return?: { type: { text: string } };
}

interface Declaration extends Described {
  kind: string;
  tagName?: string;
  summary?: string;
  since?: string;
  members?: (Described & { privacy?: string; static?: boolean })[];
  attributes?: Described[];
  events?: Described[];
  slots?: Described[];
  cssParts?: Described[];
  cssProperties?: Described[];
}

interface Module {
  path: string;
  declarations: Declaration[];
  exports: { kind: string; name: string; declaration: { name: string; module: string } }[];
}

const require = createRequire(import.meta.url);
const analyzer = join(dirname(require.resolve('@custom-elements-manifest/analyzer/package.json')), 'cem.js');

const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
const generated = (file: string): string => readFileSync(join(folder, file), 'utf8');

let modules: Module[];
let elements: Declaration[];

before(() => {
  execFileSync(process.execPath, [analyzer, 'analyze', '--config', 'custom-elements-manifest.config.js', '--quiet'], {
    env: { ...process.env, MANIFEST_FOLDER: folder },
    stdio: 'pipe',
  });
  modules = (JSON.parse(generated('custom-elements.json')) as { modules: Module[] }).modules;
  elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
});
after(() => rmSync(folder, { recursive: true }));

describe('the manifest of the custom elements', () => {
  it('is committed as the sources have it', () => {
    assert.equal(
      readFileSync('custom-elements.json', 'utf8'),
      generated('custom-elements.json'),
      'custom-elements.json is stale: run "npm run manifest" and commit it.',
    );
  });

  it('has a class and a definition for every registering file', () => {
    const registering = modules.filter(({ path }) => /\/nhs-[\w-]+\.js$/.test(path));
    assert.ok(registering.length > 0);
    for (const { path, exports } of registering) {
      const definition = exports.find(({ kind }) => kind === 'custom-element-definition');
      assert.ok(definition, `${path} defines no element that has a JSDoc tag @customElement.`);
      assert.ok(path.endsWith(`/${definition.name}.js`));
      const place = modules.find(({ path: other }) => other === definition.declaration.module);
      assert.ok(place?.declarations.some(({ name }) => name === definition.declaration.name));
    }
    assert.equal(elements.length, registering.length);
  });

  it('describes every element, and everything that a page can use of it', () => {
    const missing = elements.flatMap((element) => [
      ...(['summary', 'since', 'description'] as const)
        .filter((tag) => !element[tag]?.trim())
        .map((tag) => `<${element.tagName}> ${tag}`),
      ...(['members', 'attributes', 'events', 'slots', 'cssParts', 'cssProperties'] as const).flatMap((kind) =>
        (element[kind] ?? [])
          .filter(({ description }) => !description?.trim())
          .map(({ name }) => `<${element.tagName}> ${kind}: ${name}`),
      ),
    ]);
    assert.deepEqual(missing, []);
  });

  it('types every attribute, property and event', () => {
    const untyped = elements.flatMap((element) =>
      [...(element.attributes ?? []), ...(element.members ?? []), ...(element.events ?? [])]
        .filter((member) => !(member.type ?? member.return?.type)?.text)
        .map(({ name }) => `<${element.tagName}> ${name}`),
    );
    assert.deepEqual(untyped, []);
  });

  it('gives each element the release it came with', () => {
    for (const { since, tagName } of elements) assert.match(since ?? '', /^\d+\.\d+\.\d+$/, `<${tagName}>`);
  });

  it('names only what the package has and what a page may use', () => {
    for (const { path } of modules) assert.match(path, /^dist\/elements\/.+\.js$/);
    assert.doesNotMatch(generated('custom-elements.json'), /src\/|\.ts"/);
    const inner = elements
      .flatMap(({ members = [] }) => members)
      .filter(
        ({ name, privacy, static: isStatic }) =>
          privacy || isStatic || /^(#|aria[A-Z])|^(role|render|styles)$/.test(name),
      );
    assert.deepEqual(inner, []);
  });
});

interface HtmlName {
  name: string;
  description?: string;
  attributes?: HtmlName[];
  events?: HtmlName[];
  slots?: HtmlName[];
}

describe('what is generated from the manifest', () => {
  it('offers every tag and attribute to VS Code, with its events, slots and parts in words', () => {
    const { tags } = JSON.parse(generated('vscode.html-custom-data.json')) as { tags: HtmlName[] };
    for (const element of elements) {
      const tag = tags.find(({ name }) => name === element.tagName);
      assert.deepEqual(described(tag?.attributes), described(element.attributes));
      for (const { description } of [
        ...(element.events ?? []),
        ...(element.slots ?? []),
        ...(element.cssParts ?? []),
      ]) {
        assert.ok(tag?.description?.includes(description ?? ''), description);
      }
    }
    assert.equal(tags.length, elements.length);
  });

  it('offers every tag, attribute, event, slot and part to JetBrains', () => {
    const { contributions, version } = JSON.parse(generated('web-types.json')) as {
      version: string;
      contributions: { html: { elements: HtmlName[] }; css: { 'pseudo-elements': HtmlName[] } };
    };
    assert.equal(version, (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version);
    for (const element of elements) {
      const tag = contributions.html.elements.find(({ name }) => name === element.tagName);
      assert.deepEqual(described(tag?.attributes), described(element.attributes));
      assert.deepEqual(described(tag?.events), described(element.events));
      assert.deepEqual(described(tag?.slots), described(element.slots));
      const parts = contributions.css['pseudo-elements'].map(({ name }) => name);
      for (const { name } of element.cssParts ?? []) assert.ok(parts.includes(`part(${name})`), name);
    }
  });
});

function described(names: readonly Described[] = []): string[] {
  return names.map(({ name, description = '' }) => `${name}: ${description}`);
}
