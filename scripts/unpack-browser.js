import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The package's own configuration looks for its fonts in the system's temporary directory only. */
const fontConfiguration =
  '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">' +
  '<fontconfig><dir prefix="relative">fonts</dir></fontconfig>\n';

/**
 * Unpacks the browser of the npm package @sparticuz/chromium once per version below node_modules and returns its
 * program. Where the system lacks the libraries or fonts it needs, the environment is set to the package's own.
 * @returns {Promise<string>}
 */
export async function unpackBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('it is for Linux on x64 only');
  const manifest = join(root, 'node_modules/@sparticuz/chromium/package.json');
  if (!existsSync(manifest)) throw new Error('it is not installed');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
  const cache = join(root, 'node_modules/.cache');
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) await unpack(cache, folder);
  const executablePath = join(folder, 'chromium');
  if (!existsSync('/etc/fonts')) process.env.FONTCONFIG_PATH ??= join(folder, 'fonts');
  if (!runs(executablePath)) {
    const libraries = join(folder, 'al2023', 'lib');
    process.env.LD_LIBRARY_PATH = [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
    if (!runs(executablePath)) throw new Error('it does not start on this system');
  }
  return executablePath;
}

/**
 * The package unpacks into the temporary directory, reuses whatever lies there, and leaves out its libraries unless it
 * believes to run on Lambda: so it gets a directory of its own, and the environment is put back afterwards.
 */
async function unpack(cache, folder) {
  mkdirSync(cache, { recursive: true });
  const unfinished = mkdtempSync(`${folder}-unfinished-`);
  const environment = { ...process.env };
  try {
    Object.assign(process.env, { TMPDIR: unfinished, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' });
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
    writeFileSync(join(unfinished, 'fonts', 'fonts.conf'), fontConfiguration);
  } finally {
    for (const name of ['TMPDIR', 'AWS_EXECUTION_ENV', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'HOME']) {
      if (environment[name] === undefined) delete process.env[name];
      else process.env[name] = environment[name];
    }
  }
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

function runs(executablePath) {
  return spawnSync(executablePath, ['--version'], { stdio: 'ignore', timeout: 60_000 }).status === 0;
}
