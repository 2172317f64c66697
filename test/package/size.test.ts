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
  /** More than the budget only where size-budgets.json says why. */
  accepted: number;
  because?: string;
}

test('every entry is within its budget, or within what is accepted for a reason', () => {
  const { stdout, stderr } = spawnSync(process.execPath, ['scripts/size.js', '--json'], {
    cwd: root,
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  const sizes = JSON.parse(stdout) as Size[];
  assert.ok(sizes.some(({ name }) => name === 'Page with <nhs-model-card> on Markdown'));
  for (const { name, raw, gzip, brotli, budget, accepted, because } of sizes) {
    assert.ok(0 < brotli && brotli <= gzip && gzip <= raw, `${name}: ${brotli}, ${gzip}, ${raw}`);
    assert.ok(brotli <= accepted, `${name}: ${brotli} bytes, ${brotli - accepted} over what is accepted`);
    assert.ok(accepted <= budget || because, `${name}: more than its budget is accepted without a reason`);
  }
});
