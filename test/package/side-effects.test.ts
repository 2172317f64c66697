import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { build } from 'esbuild';
import { rollup } from 'rollup';
import { builtModules, inDist, manifest, root } from './built-files.js';

const bundlers: Record<string, (source: string) => Promise<string>> = {
  async esbuild(source) {
    const { outputFiles } = await build({
      stdin: { contents: source, resolveDir: root },
      bundle: true,
      minify: true,
      format: 'esm',
      legalComments: 'none',
      write: false,
      logLevel: 'silent',
    });
    return outputFiles[0]?.text ?? '';
  },
  async rollup(source) {
    const entry = `${root}/entry-of-test.js`;
    const bundle = await rollup({
      input: entry,
      plugins: [
        {
          name: 'source',
          resolveId: (id) => (id === entry ? id : null),
          load: (id) => (id === entry ? source : null),
        },
        nodeResolve(),
      ],
      onLog: () => undefined,
    });
    const { output } = await bundle.generate({ format: 'es', inlineDynamicImports: true });
    await bundle.close();
    return output[0].code;
  },
};

const { name } = manifest;
const registers = (code: string): boolean => /\(\s*["']nhs-model-card["']\s*,/.test(code);
/** The element's own sheet is in every bundle that holds the class. */
const holdsClass = (code: string): boolean => code.includes('.nhs-model-card');

for (const [bundler, bundle] of Object.entries(bundlers)) {
  test(`${bundler}: a bare import of define registers`, async () => {
    for (const entry of ['define', 'model-card/define']) {
      const code = await bundle(`import '${name}/${entry}';`);
      assert.ok(registers(code) && holdsClass(code), entry);
    }
  });

  test(`${bundler}: importing a class does not register it`, async () => {
    for (const entry of [name, `${name}/model-card`]) {
      const code = await bundle(`import { ModelCardElement } from '${entry}'; console.log(ModelCardElement);`);
      assert.ok(holdsClass(code), entry);
      assert.ok(!registers(code), entry);
    }
  });

  test(`${bundler}: what is not used is gone`, async () => {
    const code = await bundle(`import { ModelCardElement, version } from '${name}'; console.log(version);`);
    assert.ok(code.includes(manifest.version));
    assert.ok(!holdsClass(code));
    assert.ok(code.length < 1000, `${code.length} characters are left`);
  });
}

test('sideEffects lists exactly the modules that register', async () => {
  const kept: string[] = [];
  for (const file of builtModules) {
    const code = await bundlers.esbuild?.(`import ${JSON.stringify(inDist(file))};`);
    if (code?.trim()) kept.push(file);
  }
  assert.deepEqual(
    kept,
    builtModules.filter((file) => file === 'define.js' || /^elements\/[^/]+\/(?:nhs|define)-[^/]+\.js$/.test(file)),
  );
});
