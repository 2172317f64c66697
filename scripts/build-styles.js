/** Compiles every src/**\/*.scss (partials apart) to a *.css.ts beside it that exports a Lit CSSResult. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import { compileAsync } from 'sass';
import { cssForShadowRoot } from './css-for-shadow-root.js';
import { shareSizes } from './share-sizes.js';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
/** Every large element has this one, so what sheets share is in it. */
const base = path.join('styles', 'base.scss');
/** Sheets of elements that go without it, to be small. */
const alone = [path.join('styles', 'room.scss'), path.join('elements', 'hazard-badge', 'hazard-badge.scss')];

async function compile(sheet) {
  try {
    const { css } = await compileAsync(path.join(root, 'src', sheet), {
      loadPaths: [path.join(root, 'node_modules')],
      charset: false,
    });
    return cssForShadowRoot(css);
  } catch (error) {
    console.error(`src/${sheet}: ${error.message}`);
    process.exitCode = 1;
    return '';
  }
}

async function minified(css) {
  const { code } = await transform(css, {
    loader: 'css',
    minify: true,
    legalComments: 'none',
    charset: 'utf8',
    target: 'chrome111',
  });
  return code.trim();
}

function asModule(file, css) {
  const name = path.basename(file, '.scss').replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  const text = css.replace(/\\|`|\$\{/g, '\\$&');
  return `import { css, type CSSResult } from '@lit/reactive-element/css-tag.js';\n\nexport const ${name}Styles: CSSResult = css\`${text}\`;\n`;
}

const entries = await readdir(path.join(root, 'src'), { recursive: true });
const sheets = entries.filter((name) => name.endsWith('.scss') && !path.basename(name).startsWith('_')).sort();
const sharing = [base, ...sheets.filter((sheet) => sheet !== base && !alone.includes(sheet))];
const inOrder = [...sharing, ...alone];
const compiled = await Promise.all(inOrder.map(compile));
if (process.exitCode) process.exit();
const finished = [...shareSizes(compiled.slice(0, sharing.length)), ...compiled.slice(sharing.length)];
for (const [index, css] of finished.entries()) {
  const target = path.join(root, 'src', inOrder[index].replace(/\.scss$/, '.css.ts'));
  const source = asModule(inOrder[index], await minified(css));
  // Left alone when nothing changed, so that a watching tool does not reload.
  if (source !== (await readFile(target, 'utf8').catch(() => ''))) await writeFile(target, source);
}
