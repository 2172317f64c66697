import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';

const bar = 'Chrome: |██████████████████████████████|';

/** The ends of what the test runners really print, by what they tell: passed, failed, skipped. */
const outputs: readonly (readonly [string, string, string])[] = [
  [
    'node:test with one failure and one test that took too long',
    '1..2\n# tests 6\n# suites 1\n# pass 2\n# fail 1\n# cancelled 1\n# skipped 1\n# todo 1\n# duration_ms 654.581881\n',
    '2 2 2',
  ],
  ['node:test in another form', 'ℹ tests 5\nℹ suites 1\nℹ pass 5\nℹ fail 0\nℹ cancelled 0\nℹ skipped 0\n', '5 0 0'],
  ['node:test with a test that prints a count of its own', '# pass 77\n# tests 1\n# suites 0\n# pass 1\n', '1 0 0'],
  ['node:test twice', '# tests 1\n# pass 1\n# fail 0\n\n> next\n\n# tests 2\n# pass 1\n# fail 1\n', '2 1 0'],
  [
    'web-test-runner with a failure',
    `${bar} 0/2 test files | 0 passed, 0 failed\n\x1b[2K\x1b[1A\x1b[2K\x1b[G${bar} 2/2 test files | 17 passed, 1 failed, 1 skipped\n\nFinished running tests in 0.7s with 1 failed tests.\n`,
    '17 1 1',
  ],
  [
    'web-test-runner with a file that cannot be imported',
    `${bar} 2/2 test files | 16 passed, 0 failed\n\nError while running tests.\n`,
    '16 1 0',
  ],
  ['web-test-runner that was stopped', `${bar} 1/2 test files | 3 passed, 2 failed\n`, '0 2 0'],
  [
    'vitest with failures',
    ' Test Files  1 failed (1)\n\x1b[2m      Tests \x1b[22m \x1b[31m2 failed\x1b[39m | 21 passed (23)\n',
    '21 2 0',
  ],
  ['vitest with a file that cannot be imported', ' Test Files  1 failed (1)\n      Tests  no tests\n', '0 1 0'],
  ['vitest with an error that no test caught', '      Tests  23 passed (23)\n     Errors  1 error\n', '23 1 0'],
  ['a command without tests', 'Everything is as it should be.\n', '0 0 0'],
];

describe('the count of continuous integration', { skip: process.platform !== 'linux' }, () => {
  for (const [what, output, counted] of outputs) {
    it(`is right for ${what}`, () => {
      assert.equal(spawnSync('.ci/count-tests', { input: output, encoding: 'utf8' }).stdout.trim(), counted);
    });
  }
});
