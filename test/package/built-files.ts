import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');
const dist = path.join(root, 'dist');

if (!existsSync(path.join(dist, 'index.js'))) throw new Error('These tests look at dist: run "npm run build" first.');

/** What other packages and pages are told about this one. */
export const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  name: string;
  exports: Record<string, string | Record<string, string>>;
  sideEffects: string[];
  files: string[];
  dependencies: Record<string, string>;
} & Record<'main' | 'types' | 'customElements' | 'web-types' | 'version', string>;

const scripts = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.js'))
  .sort();

const isForPages = (file: string): boolean => file.endsWith('.min.js') || file.startsWith('chunks/');

/** The modules a bundler or Node imports, as paths below dist; those that carry a dependency are below vendor. */
export const builtModules = scripts.filter((file) => !isForPages(file));

/** The files a page loads as they are. */
export const pageFiles = scripts.filter(isForPages);

export const inDist = (file: string): string => path.join(dist, file);
export const readBuilt = (file: string): string => readFileSync(inDist(file), 'utf8');
