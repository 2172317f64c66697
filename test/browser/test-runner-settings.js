import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { accessibilityTreePlugin } from './accessibility-tree-plugin.js';
import { emulateMediaPlugin } from './emulate-media-plugin.js';
import { documentServer } from './document-server.js';
import { goldenFilePlugin } from './golden-file-plugin.js';

const tsconfig = fileURLToPath(new URL('../../tsconfig.json', import.meta.url));

/** What the browser tests need in every browser; the configurations at the top of the repository add the browser. */
export const testRunnerSettings = {
  files: 'test/{elements,charts,markup,styles}/**/*.test.ts',
  nodeResolve: true,
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig }),
    emulateMediaPlugin(),
    accessibilityTreePlugin(),
    goldenFilePlugin(),
  ],
  middleware: [documentServer],
  testFramework: { config: { timeout: 10_000 } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  filterBrowserLogs: ({ args: [first] }) => !String(first).startsWith('Lit is in dev mode'),
};
