import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * A test-runner plug-in: reads the golden file `snapshots/NAME.txt` beside the test, or writes it when the environment
 * says UPDATE_SNAPSHOTS=1.
 */
export function goldenFilePlugin() {
  return {
    name: 'golden-file',
    executeCommand({ command, payload, session }) {
      if (command !== 'golden-file') return undefined;
      const { name, text } = payload;
      if (!/^[\w-]+$/.test(name)) throw new Error(`"${name}" cannot be the name of a golden file.`);
      const file = join(dirname(session.testFile), 'snapshots', `${name}.txt`);
      if (process.env.UPDATE_SNAPSHOTS === '1') {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
      }
      return { expected: existsSync(file) ? readFileSync(file, 'utf8') : null };
    },
  };
}
