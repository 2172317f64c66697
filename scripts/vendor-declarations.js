/**
 * The build carries every package but Lit, so a consumer has none of them installed; declarations that name one would
 * turn to `any` without a word. Their declarations are copied to dist/vendor, and ours name the copies.
 */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

function declarationsOf(name) {
  const folder = `node_modules/${name}`;
  const { exports, types } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const entry = exports?.['.']?.import?.types ?? exports?.['.']?.types ?? types;
  if (!entry) throw new Error(`${name} has no declarations that this script finds`);
  const source = path.join(folder, entry);
  if (/^(?:import|export) .*from ['"]/m.test(readFileSync(source, 'utf8'))) {
    throw new Error(`The declarations of ${name} import others, which would have to be copied too`);
  }
  return source;
}

function vendored(name, from) {
  const target = `dist/vendor/${name}.d.ts`;
  mkdirSync(path.dirname(target), { recursive: true });
  copyFileSync(declarationsOf(name), target);
  const relative = path
    .relative(path.dirname(from), target)
    .replaceAll('\\', '/')
    .replace(/\.d\.ts$/, '.js');
  return relative.startsWith('.') ? relative : `./${relative}`;
}

const ours = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.d.ts') && !file.startsWith('vendor'))
  .map((file) => path.join('dist', file));

for (const file of ours) {
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(/(?<=\bfrom '|\bimport\(["'])(?:@[\w-]+\/)?\w[\w.-]*(?=['"])/g, (name) =>
    name in devDependencies ? vendored(name, file) : name,
  );
  if (changed !== text) writeFileSync(file, changed);
}
