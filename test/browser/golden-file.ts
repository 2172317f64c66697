import { executeServerCommand } from '@web/test-runner-commands';
import { assert } from 'chai';

/**
 * Compares a text with the golden file `snapshots/NAME.txt` beside the test, which is read by people in reviews.
 * `UPDATE_SNAPSHOTS=1 npm run test:browser` writes it anew.
 */
export async function expectGoldenFile(name: string, text: string): Promise<void> {
  const actual = `${text.trimEnd()}\n`;
  const { expected } = await executeServerCommand<{ expected: string | null }, { name: string; text: string }>(
    'golden-file',
    { name, text: actual },
  );
  compareWithGoldenFile(name, actual, expected);
}

/** Throws where the golden file is missing (null) or says something else. */
export function compareWithGoldenFile(name: string, actual: string, expected: string | null): void {
  if (expected === null) {
    throw new Error(`There is no golden file ${name}.txt yet: run the tests with UPDATE_SNAPSHOTS=1 and read it.`);
  }
  assert.equal(actual, expected, `differs from snapshots/${name}.txt (UPDATE_SNAPSHOTS=1 writes it anew)`);
}
