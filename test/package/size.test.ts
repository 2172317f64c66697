import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { root } from './built-files.js';

interface Size {
  name: string;
  raw: number;
  gzip: number;
  brotli: number;
  budget: number;
}

test('every entry is within its budget', () => {
  const { stdout, stderr } = spawnSync(process.execPath, ['scripts/size.js', '--json'], {
    cwd: root,
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  const sizes = JSON.parse(stdout) as Size[];
  assert.ok(sizes.some(({ name }) => name === 'Page with <nhs-model-card> on Markdown'));
  for (const { name, raw, gzip, brotli, budget } of sizes) {
    assert.ok(0 < brotli && brotli <= gzip && gzip <= raw, `${name}: ${brotli}, ${gzip}, ${raw}`);
    assert.ok(brotli <= budget, `${name}: ${brotli} bytes, ${brotli - budget} over its budget`);
  }
});
