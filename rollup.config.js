import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import license from 'rollup-plugin-license';
import { markedLexerOnly } from './scripts/marked-lexer-only.js';
import { pureDeclarations } from './scripts/pure-declarations.js';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const banner = `/*! ${name} ${version} | MIT | licences of what is inside: THIRD-PARTY-NOTICES.txt */`;

/** One entry of the package for each element folder: its class (index.ts) and its registration (nhs-*.ts). */
const elementEntries = readdirSync('src/elements', { recursive: true })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /^[^/]+\/(?:index|nhs-[^/.]+)\.ts$/.test(file))
  .map((file) => `src/elements/${file}`);

const typescript = () => esbuild({ tsconfig: 'tsconfig.json', target: 'es2022' });
const minified = (module) =>
  terser({ module, ecma: 2022, compress: { passes: 2 }, format: { comments: /^!/, ascii_only: false } });

/** A chunk is named after the package it carries, else after its own last module. */
function chunkName(moduleIds) {
  const last = moduleIds.at(-1).replaceAll('\\', '/');
  const [, inPackage] = /\/node_modules\/(?:@[^/]+\/)?([^/]+)\/(?!.*\/node_modules\/)/.exec(last) ?? [];
  return inPackage ?? /(?<name>[^/.]+)[^/]*$/.exec(last).groups.name;
}

/** What of other packages is not used here and would be carried all the same. */
function usedParts() {
  return {
    name: 'used-parts',
    transform(code, id) {
      if (/[\\/]node_modules[\\/]marked[\\/]/.test(id)) return { code: markedLexerOnly(code), map: null };
      return /[\\/]node_modules[\\/]js-yaml[\\/]/.test(id) ? { code: pureDeclarations(code), map: null } : null;
    },
  };
}

/** Not every bundler sees from valibot's own marks that a schema nobody uses can go. */
function pureSchemas() {
  return {
    name: 'pure-schemas',
    transform(code, id) {
      return /[\\/]src[\\/]artefacts[\\/]/.test(id) && /from ["']valibot["']/.test(code)
        ? { code: pureDeclarations(code), map: null }
        : null;
    },
  };
}

function emptyDist() {
  return { name: 'empty-dist', buildStart: () => rmSync('dist', { recursive: true, force: true }) };
}

/** Sub-resource integrity of each file that a page may load, lazy chunks included. */
function writeIntegrity() {
  return {
    name: 'write-integrity',
    writeBundle() {
      const files = readdirSync('dist', { recursive: true })
        .map((file) => file.replaceAll('\\', '/'))
        .filter((file) => /^(?:chunks\/.+|[^/]+\.min)\.js$/.test(file));
      const hashes = files.sort().map((file) => [
        file,
        `sha384-${createHash('sha384')
          .update(readFileSync(`dist/${file}`))
          .digest('base64')}`,
      ]);
      writeFileSync('dist/integrity.json', `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
    },
  };
}

/** Carried by a build, but not seen by the plugin: Sass compiled before Rollup, and packages that only pass others on. */
const alsoCarried = ['nhsuk-frontend', 'lit', '@lit/context'];

/** nhsuk-frontend's package names its licence without the text: the MIT text of our own, under its own copyright. */
function licenceOf(dependency) {
  const folder = `node_modules/${dependency}`;
  const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  if (dependency !== 'nhsuk-frontend') {
    return { name: dependency, version, license, licenseText: readFileSync(`${folder}/LICENSE`, 'utf8') };
  }
  if (license !== 'MIT') throw new Error(`nhsuk-frontend is now under ${license}: see to its notice`);
  const licenseText = readFileSync('LICENSE', 'utf8').replace(/^Copyright .*$/m, 'Copyright (c) 2019 NHS England');
  return { name: dependency, version, license, licenseText };
}

function notices(bundled) {
  const seen = bundled.map((dependency) => dependency.name);
  return [...bundled, ...alsoCarried.filter((dependency) => !seen.includes(dependency)).map(licenceOf)]
    .sort((one, other) => one.name.localeCompare(other.name, 'en'))
    .map((carried) => `${carried.name} ${carried.version} (${carried.license})\n\n${carried.licenseText.trim()}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

/** As package.json tells bundlers: of our own modules, only those that register do anything by being imported. */
const treeshake = {
  moduleSideEffects: (id, external) =>
    !external && !/[\\/]src[\\/](?!define\.ts$|elements[\\/][^\\/]+[\\/](?:nhs-|define-))/.test(id),
};

const modules = {
  input: ['src/index.ts', 'src/define.ts', ...elementEntries],
  treeshake,
  external: [/^lit(?:\/|$)/, /^@lit\//],
  plugins: [emptyDist(), nodeResolve(), usedParts(), typescript(), pureSchemas()],
  output: {
    dir: 'dist',
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: 'src',
    // npm does not pack a folder called node_modules.
    entryFileNames: (chunk) => `${chunk.name.replaceAll('node_modules/', 'vendor/')}.js`,
  },
};

const classicScript = {
  input: 'src/define.ts',
  treeshake,
  plugins: [
    nodeResolve({ exportConditions: ['production'] }),
    usedParts(),
    typescript(),
    license({ thirdParty: { output: { file: 'dist/THIRD-PARTY-NOTICES.txt', template: notices } } }),
    minified(false),
  ],
  output: {
    file: `dist/${name}.min.js`,
    format: 'iife',
    inlineDynamicImports: true,
    // A second copy on a page must not even start: another Lit may not create its Trusted Types policy again. So what
    // define-element.ts says about another version is said here.
    banner: `${banner}\nif (!globalThis.customElements?.get('nhs-model-card')) {`,
    footer: `} else {
      const existing = customElements.get('nhs-model-card')[Symbol.for('${name}/version')] ?? 'unknown';
      if (existing !== '${version}') console.warn(\`<nhs-model-card> is already defined by version \${existing}; this page does not use version ${version}.\`);
    }`,
  },
};

const module = (script, entry) => ({
  input: { [script]: entry },
  preserveEntrySignatures: 'allow-extension',
  treeshake,
  plugins: [
    nodeResolve({ exportConditions: ['production'] }),
    usedParts(),
    typescript(),
    minified(true),
    writeIntegrity(),
  ],
  output: {
    dir: 'dist',
    format: 'es',
    banner,
    entryFileNames: '[name].module.min.js',
    // What reads, tells and draws metrics is met together.
    manualChunks: (id) =>
      /[\\/]src[\\/].*(?:metric|measured-value|linear-scale|interval-text|written-number|charts[.-])/.test(id)
        ? 'metrics'
        : undefined,
    onlyExplicitManualChunks: true,
    // A badge's script names sixteen hazards; the version tells their files apart as a hash does, and is shorter.
    chunkFileNames: ({ moduleIds }) =>
      `chunks/${script}/${chunkName(moduleIds)}-${/[\\/]data-hazards[\\/]/.test(moduleIds.at(-1)) ? version : '[hash:7]'}.js`,
  },
});

export default [
  modules,
  classicScript,
  // A page with one kind of element has no use for the rest; each is built apart, so that none is cut into pieces.
  ...elementEntries
    .filter((entry) => /nhs-[^/]+$/.test(entry))
    .map((entry) => module(/(?<script>nhs-[^/.]+)\.ts$/.exec(entry).groups.script, entry)),
  module(name, 'src/define.ts'),
];
