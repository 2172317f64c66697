import { relative } from 'node:path';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { jsxTypesPlugin } from './scripts/manifest-jsx-types.js';
import { publicApiPlugin } from './scripts/manifest-public-api.js';
import { vueTypesPlugin } from './scripts/manifest-vue-types.js';

// A test writes everything to a folder of its own, to compare.
const { MANIFEST_FOLDER } = process.env;
const outdir = MANIFEST_FOLDER ? relative('.', MANIFEST_FOLDER) : '.';
const editorFolder = MANIFEST_FOLDER ? outdir : 'dist';

export default {
  globs: ['src/elements/*/*-element.ts', 'src/elements/*/*-events.ts', 'src/elements/*/nhs-*.ts'],
  outdir,
  litelement: true,
  packagejson: false,
  plugins: [
    publicApiPlugin(),
    customElementVsCodePlugin({
      outdir: editorFolder,
      htmlFileName: 'vscode.html-custom-data.json',
      cssFileName: null,
      hideLogs: true,
    }),
    customElementJetBrainsPlugin({
      outdir: editorFolder,
      webTypesFileName: 'web-types.json',
      packageJson: false,
      hideLogs: true,
    }),
    jsxTypesPlugin({ file: `${editorFolder}/jsx.d.ts` }),
    vueTypesPlugin({ file: `${editorFolder}/vue.d.ts` }),
  ],
};
