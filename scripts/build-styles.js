/** Compiles every src/**\/*.scss (partials apart) to a *.css.ts beside it that exports a Lit CSSResult. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import { compileAsync } from 'sass';
import { cssForShadowRoot } from './css-for-shadow-root.js';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

async function compileStyles(file) {
  const { css } = await compileAsync(file, { loadPaths: [path.join(root, 'node_modules')], charset: false });
  const { code } = await transform(cssForShadowRoot(css), {
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
  return `import { css, type CSSResult } from 'lit';\n\nexport const ${name}Styles: CSSResult = css\`${text}\`;\n`;
}

const entries = await readdir(path.join(root, 'src'), { recursive: true });
const sheets = entries.filter((name) => name.endsWith('.scss') && !path.basename(name).startsWith('_')).sort();
for (const sheet of sheets) {
  const file = path.join(root, 'src', sheet);
  const target = file.replace(/\.scss$/, '.css.ts');
  try {
    const source = asModule(file, await compileStyles(file));
    // Left alone when nothing changed, so that a watching tool does not reload.
    if (source !== (await readFile(target, 'utf8').catch(() => ''))) await writeFile(target, source);
  } catch (error) {
    console.error(`src/${sheet}: ${error.message}`);
    process.exitCode = 1;
  }
}
