/** What a consumer gets from npm: the tarball itself, looked at by publint and attw, installed and bundled. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { build } from 'esbuild';
import { manifest, root } from '../built-files.js';

const folder = mkdtempSync(path.join(tmpdir(), 'consumer-'));
let tarball: string;

/** Runs a command of npm's or a package's, and fails with all that it printed. */
function run(command: string, args: string[], cwd: string): string {
  try {
    return execFileSync(command, args, { cwd, encoding: 'utf8', shell: process.platform === 'win32', stdio: 'pipe' });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${command} ${args.join(' ')}\n${stdout}\n${stderr}`, { cause: error });
  }
}

const packageCommand = (name: string, args: string[], cwd: string): string =>
  run(path.join(root, 'node_modules/.bin', name), args, cwd);

before(() => {
  const packed = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root)) as [
    { filename: string },
  ];
  tarball = path.join(folder, packed[0].filename);
  writeFileSync(path.join(folder, 'package.json'), '{"name":"consumer","private":true,"type":"module"}');
  run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', tarball], folder);
});

after(() => rmSync(folder, { recursive: true, force: true }));

test('publint finds nothing', () => {
  packageCommand('publint', ['--strict', tarball], root);
});

test('attw finds the types of every entry', () => {
  packageCommand('attw', [tarball, '--profile', 'esm-only', '--exclude-entrypoints', ...withoutTypes()], root);
});

/** Scripts for a page and data: nobody imports them from TypeScript. */
function withoutTypes(): string[] {
  return Object.entries(manifest.exports)
    .filter(([, target]) => typeof target === 'string')
    .map(([entry]) => entry);
}

test('only what runs is installed with it', () => {
  const { packages } = JSON.parse(readFileSync(path.join(folder, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, unknown>;
  };
  const names = Object.keys(packages).map((name) => name.replace(/^node_modules\//, ''));
  const expected = ['', manifest.name, 'lit', 'lit-html', 'lit-element', '@lit/context', '@lit/reactive-element'];
  expected.push('@lit-labs/ssr-dom-shim', '@types/trusted-types');
  assert.deepEqual(names.sort(), expected.sort());
});

test('a consumer bundles one element', async () => {
  const entry = path.join(folder, 'bundle.js');
  writeFileSync(entry, `import '${manifest.name}/model-card/define';`);
  const { outputFiles, warnings } = await build({ entryPoints: [entry], bundle: true, format: 'esm', write: false });
  assert.deepEqual(warnings, []);
  assert.match(outputFiles[0]?.text ?? '', /\("nhs-model-card",/);
});

for (const [moduleResolution, module] of [
  ['bundler', 'esnext'],
  ['nodenext', 'nodenext'],
]) {
  test(`a consumer has types: ${moduleResolution}`, () => {
    const entry = path.join(folder, `types-${moduleResolution}.ts`);
    writeFileSync(
      entry,
      `import '${manifest.name}/define';
import { readModelCard, type ModelCard, type Problem } from '${manifest.name}';
import { ModelCardElement } from '${manifest.name}/model-card';

const element: ModelCardElement = document.createElement('nhs-model-card');
const { card, problems }: { card?: ModelCard; problems: Problem[] } = await readModelCard('# Card');
element.card = card;
element.headingLevel = 3;
element.addEventListener('nhs-model-card-load', (event) => console.log(event.type, problems.length));
// @ts-expect-error There is no such property.
element.headinglevel = 3;
export {};
`,
    );
    // No skipLibCheck: our own declarations may name only what is installed with us.
    const compilerOptions = {
      noEmit: true,
      strict: true,
      target: 'es2022',
      lib: ['es2023', 'dom', 'dom.iterable'],
      types: [],
      module,
      moduleResolution,
    };
    const project = path.join(folder, `tsconfig.${moduleResolution}.json`);
    writeFileSync(project, JSON.stringify({ compilerOptions, files: [entry] }));
    packageCommand('tsc', ['--project', project], folder);
  });
}
