/**
 * Prints what each entry costs a page, in bytes as built and as sent compressed, against its budget; fails when over.
 * Where a budget is not met yet, size-budgets.json says up to where that is accepted and why; it is printed as over all
 * the same.
 * Options: --json. 1 kB is 1000 bytes. Needs a build.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
process.chdir(root);

/** Each file travels, and is compressed, on its own. */
function measure({ name, brotli: budget, accepted = budget, because }, contents) {
  const total = (size) => contents.reduce((sum, content) => sum + size(content), 0);
  return {
    name,
    files: contents.length,
    raw: total((content) => Buffer.byteLength(content)),
    gzip: total((content) => gzipSync(content, { level: 9 }).length),
    brotli: total((content) => brotliCompressSync(content).length),
    budget: budget * 1000,
    accepted: accepted * 1000,
    because,
  };
}

const staticImports = (imports) => imports.filter(({ kind }) => kind === 'import-statement').map(({ path }) => path);

/** Files reached from some of them by static imports: what a page fetches before anything is needed. */
function reached(from, importsOf) {
  const found = new Set();
  const visit = (file) => {
    if (found.has(file)) return;
    found.add(file);
    importsOf(file).forEach(visit);
  };
  from.forEach(visit);
  return [...found];
}

/** The name of a chunk ends in a hash or in the version, written as `*`. */
function builtFile(pattern) {
  const [start, end] = path.basename(pattern).split('*');
  const folder = path.dirname(pattern);
  const found = readdirSync(folder).filter(
    (file) =>
      file === start ||
      (file.startsWith(start) &&
        file.endsWith(end) &&
        /^(?:[\w-]{7}|\d+\.\d+\.\d+)$/.test(file.slice(start.length, -end.length))),
  );
  if (found.length !== 1) throw new Error(`${found.length} files are like ${pattern}`);
  return path.posix.join(folder, found[0]);
}

async function filesOfPage(patterns) {
  const files = patterns.map(builtFile);
  const { metafile } = await build({
    entryPoints: files,
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'none',
    format: 'esm',
    // A chunk names early what it needs later, so that a browser asks for both at once.
    logOverride: { 'ignored-bare-import': 'silent' },
  });
  return reached(files, (file) => staticImports(metafile.inputs[file].imports)).map((file) => readFileSync(file));
}

async function bundledExport(name, exports) {
  const entry = path.normalize(exports[name].default);
  const { metafile, outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    legalComments: 'none',
    write: false,
    metafile: true,
    outdir: 'none',
  });
  const first = Object.keys(metafile.outputs).find((file) => metafile.outputs[file].entryPoint === entry);
  const needed = reached([first], (file) => staticImports(metafile.outputs[file].imports)).map((file) =>
    path.resolve(file),
  );
  return outputFiles.filter((file) => needed.includes(file.path)).map((file) => file.contents);
}

async function stylesText(names) {
  const sheets = readdirSync('dist', { recursive: true }).filter((file) =>
    names.some((name) => path.basename(file) === `${name}.css.js`),
  );
  if (sheets.length < names.length) throw new Error(`Not all of these sheets are in dist: ${names.join(', ')}`);
  const modules = await Promise.all(sheets.map((file) => import(pathToFileURL(path.resolve('dist', file)))));
  return modules.flatMap((module) => Object.values(module).map(({ cssText }) => cssText)).join('');
}

async function measureBudget(budget, exports) {
  if (budget.files) return [measure(budget, await filesOfPage(budget.files))];
  if (budget.export) return [measure(budget, await bundledExport(budget.export, exports))];
  if (budget.styles) return [measure(budget, [await stylesText(budget.styles)])];
  const files = existsSync(budget.folder) ? readdirSync(budget.folder).sort() : [];
  return files.map((file) =>
    measure({ ...budget, name: `Chunk ${file.replace(/-[\w-]{8}\.js$/, '')}` }, [
      readFileSync(path.join(budget.folder, file)),
    ]),
  );
}

function print(sizes) {
  const kB = (bytes) => (bytes / 1000).toFixed(1).padStart(9);
  const width = Math.max(...sizes.map(({ name }) => name.length));
  console.log(`${'kB'.padEnd(width)}      raw     gzip   brotli   budget`);
  for (const { name, raw, gzip, brotli, budget, accepted, because } of sizes) {
    const verdict =
      brotli <= budget ? '' : brotli > accepted ? '  over' : `  over, accepted to ${accepted / 1000}: ${because}`;
    console.log(`${name.padEnd(width)}${kB(raw)}${kB(gzip)}${kB(brotli)}${kB(budget)}${verdict}`);
  }
}

const budgets = JSON.parse(readFileSync('scripts/size-budgets.json', 'utf8'));
const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
const unlisted = Object.keys(exports).filter(
  (name) => exports[name].default && !budgets.some((budget) => budget.export === name),
);
if (!existsSync('dist/index.js')) {
  console.error('There is nothing to measure yet: run "npm run build" first.');
  process.exit(1);
}
const sizes = (await Promise.all(budgets.map((budget) => measureBudget(budget, exports)))).flat();
const over = sizes.filter(({ brotli, accepted }) => brotli > accepted);
if (process.argv.includes('--json')) console.log(JSON.stringify(sizes, null, 2));
else print(sizes);
if (unlisted.length > 0) console.error(`Without a budget in scripts/size-budgets.json: ${unlisted.join(', ')}`);
if (over.length > 0 || unlisted.length > 0) process.exitCode = 1;
