import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { arrows } from './arrows.js';

const root = path.resolve(import.meta.dirname, '../..');

async function violations(baseDir: string): Promise<string[]> {
  const { options, ...ruleSet } = arrows;
  const { output } = await cruise(['src'], { ...options, baseDir, validate: true, ruleSet });
  return (output as ICruiseResult).summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}

/** What is wrong in a house of a few files, each importing the next. */
async function violationsOf(...files: string[]): Promise<string[]> {
  const house = await mkdtemp(path.join(tmpdir(), 'arrows-'));
  try {
    await writeFile(path.join(house, 'package.json'), '{"type":"module","dependencies":{"lit":"*"}}');
    await symlink(path.join(root, 'node_modules'), path.join(house, 'node_modules'), 'junction');
    for (const [index, file] of files.entries()) {
      const next = files[index + 1];
      if (file === 'lit') continue;
      const target = path.join(house, file);
      await mkdir(path.dirname(target), { recursive: true });
      const specifier =
        next === undefined || next === 'lit'
          ? next
          : `./${path.relative(path.dirname(file), next).replaceAll('\\', '/')}`.replace(/\.ts$/, '.js');
      await writeFile(target, specifier ? `import '${specifier}';\nexport {};\n` : 'export {};\n');
    }
    return (await violations(house)).map((violation) => violation.split(':')[0] ?? '');
  } finally {
    await rm(house, { recursive: true });
  }
}

test('every import follows the arrows of the house', async () => {
  assert.deepEqual(await violations(root), []);
});

const forbidden: [rule: string, ...files: string[]][] = [
  ['artefacts-imports-only-itself', 'src/artefacts/a.ts', 'src/markdown/b.ts'],
  ['markdown-imports-only-artefacts', 'src/markdown/a.ts', 'src/formats/b.ts'],
  ['formats-imports-only-artefacts-markdown', 'src/formats/a.ts', 'src/elements/card/b.ts'],
  ['charts-imports-only-artefacts-markdown-wording-styles-markup', 'src/charts/a.ts', 'src/elements/card/b.ts'],
  ['markup-imports-only-itself', 'src/markup/a.ts', 'src/wording/b.ts'],
  ['styles-imports-only-itself', 'src/styles/a.ts', 'src/wording/b.ts'],
  ['elements-use-documents-through-readers-and-writers', 'src/elements/card/a.ts', 'src/formats/split-card.ts'],
  ['element-imports-no-other-element', 'src/elements/card/a.ts', 'src/elements/badge/badge-element.ts'],
  ['element-imports-no-other-element', 'src/elements/card/a.ts', 'src/elements/badge/index.ts'],
  ['only-define-registers', 'src/elements/card/a.ts', 'src/elements/card/nhs-card.ts'],
  ['the-inside-does-not-import-the-entry', 'src/elements/card/a.ts', 'src/index.ts'],
  ['no-lit-below-elements', 'src/markdown/a.ts', 'lit'],
];

for (const [rule, ...files] of forbidden) {
  test(`a forbidden import is caught: ${files.join(' → ')}`, async () => {
    const found = await violationsOf(...files);
    assert.ok(found.includes(rule), `${rule} is not among ${found.join(', ')}`);
  });
}

test('a view or a context of another element may be used', async () => {
  assert.deepEqual(await violationsOf('src/elements/card/a.ts', 'src/elements/badge/badge-view.ts'), []);
  assert.deepEqual(await violationsOf('src/elements/card/a.ts', 'src/elements/record/record-context.ts'), []);
  assert.deepEqual(await violationsOf('src/elements/card/a.ts', 'src/formats/read-card.ts'), []);
});
