import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

const compiler = createRequire(import.meta.url).resolve('vue-tsc/bin/vue-tsc.js');

/** Inside the project, so that "vue" is found; the package itself as a project that uses it has it. */
const cache = join('node_modules', '.cache');
let folder: string;
let complaints: string[];

const script = `
import type { ModelCard } from 'nhs-ethics-components';
import type {} from 'nhs-ethics-components/vue';

const card: ModelCard = { title: 'Waiting times' };
const problems: string[] = [];
`;

const rightUse = `
  <nhs-model-card
    class="card"
    id="card"
    src="model_card.md"
    :card.prop="card"
    heading-level="3"
    sections="overview caveats"
    view="summary"
    lang="cy"
    :hidden="false"
    @nhs-model-card-load="(event) => event.card.title?.length"
    @nhs-model-card-error="(event) => problems.push(...event.problems.map(({ message }) => message))"
  >
    Model card: see <a href="model_card.md">model_card.md</a>
  </nhs-model-card>
  <nhs-model-card :card="card" :heading-level="4" />
`;

const mistakes = [
  '<nhs-model-card view="everything" />',
  '<nhs-model-card :src="1" />',
  '<nhs-model-card :heading-level="[3]" />',
  '<nhs-model-card :card="{ title: 1 }" />',
  '<nhs-model-card @nhs-model-card-load="(event) => event.detail" />',
];

const compilerOptions = {
  strict: true,
  noEmit: true,
  target: 'ES2022',
  lib: ['ES2022', 'DOM', 'DOM.Iterable'],
  module: 'ESNext',
  moduleResolution: 'Bundler',
  types: [],
  // Vue's own declarations take most of the time.
  skipLibCheck: true,
  paths: {
    'nhs-ethics-components': ['../../../dist/index.d.ts'],
    'nhs-ethics-components/vue': ['../../../dist/vue.d.ts'],
  },
};

describe('the types for Vue', () => {
  before(() => {
    assert.ok(existsSync('dist/vue.d.ts'), 'There is no dist/vue.d.ts: run "npm run build" first.');
    mkdirSync(cache, { recursive: true });
    folder = mkdtempSync(join(cache, 'vue-page-'));
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.vue'] }));
    writeComponent('RightUse', rightUse);
    writeComponent('Mistakes', mistakes.join('\n'));
    const { stdout, stderr } = spawnSync(process.execPath, [compiler, '--pretty', 'false'], {
      cwd: folder,
      encoding: 'utf8',
    });
    complaints = (stdout + stderr).split('\n').filter((line) => /^\S/.test(line));
  });
  after(() => rmSync(folder, { recursive: true }));

  it('accept a page that uses the element rightly', () => {
    assert.deepEqual(
      complaints.filter((line) => !line.startsWith('Mistakes.vue')),
      [],
    );
  });

  it('name each mistake', () => {
    const found = complaints.map((line) => /^Mistakes\.vue\((?<line>\d+),/.exec(line)?.groups?.line);
    const firstLine = script.split('\n').length + 2;
    assert.deepEqual(
      [...new Set(found)],
      mistakes.map((_, index) => String(firstLine + index)),
    );
  });
});

function writeComponent(name: string, template: string): void {
  const text = `<script setup lang="ts">${script}</script>\n<template>\n${template}\n</template>\n`;
  writeFileSync(join(folder, `${name}.vue`), text);
}
