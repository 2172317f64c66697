import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { build } from 'esbuild';
import { builtModules, pageFiles, readBuilt, root } from './built-files.js';
import { forbiddenConstructs, sinks } from './forbidden-constructs.js';

const src = path.join(root, 'src');

test('no source makes markup, styles or a program of a string', () => {
  const sources = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  assert.ok(sources.length > 10);
  const found = sources.flatMap((file) =>
    forbiddenConstructs(file, readFileSync(path.join(src, file), 'utf8')).map((what) => `src/${file}:${what}`),
  );
  assert.deepEqual(found, []);
});

for (const text of [
  `import { unsafeHTML } from 'lit/directives/unsafe-html.js';`,
  `import { styleMap as plain } from 'lit/directives/style-map.js';`,
  `element.innerHTML = text;`,
  `element['outerHTML'] = text;`,
  `element.insertAdjacentHTML('beforeend', text);`,
  `document.write(text);`,
  `eval(text);`,
  `globalThis.eval(text);`,
  `new Function(text);`,
  `Function(text);`,
  `element.setAttribute('style', text);`,
  `element.setAttribute('onclick', text);`,
  'html`<p class=${name} style="color: red">`;',
  'html`<p style=${text}>`;',
  'svg`<g onclick="run()">`;',
  'html`<iframe srcdoc=${text}>`;',
]) {
  test(`it is caught: ${text}`, () => assert.notDeepEqual(forbiddenConstructs('bad.ts', text), []));
}

for (const text of [
  `// element.innerHTML = text`,
  `/** Never use eval or new Function. */ export const good = 1;`,
  `const words = 'innerHTML, eval and style= are not used';`,
  'html`<button @click=${open}>The style = plain</button>`;',
  'html`<p>on = off</p>`;',
]) {
  test(`it is no reason to fail: ${text}`, () => assert.deepEqual(forbiddenConstructs('good.ts', text), []));
}

test('no built module makes a program or markup of a string', () => {
  for (const file of builtModules) assert.deepEqual(sinks(readBuilt(file)), { code: 0, markup: 0 }, file);
});

test('a file for pages does so only where Lit itself makes its templates', async () => {
  const { outputFiles } = await build({
    stdin: { contents: `export * from 'lit'; export * from '@lit/context';`, resolveDir: root },
    bundle: true,
    format: 'esm',
    conditions: ['production'],
    write: false,
  });
  const lit = sinks(outputFiles[0]?.text ?? '');
  assert.equal(lit.code, 0);
  assert.ok(lit.markup > 0);
  for (const file of pageFiles) {
    const { code, markup } = sinks(readBuilt(file));
    assert.equal(code, 0, file);
    assert.ok(markup <= lit.markup, `${file}: ${markup} places, Lit has ${lit.markup}`);
  }
});
