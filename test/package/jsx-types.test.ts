import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import ts from 'typescript';

/** As a React 19 project would write it; the file is never on disk. */
const page = `
import { createRef } from 'react';
import type { ModelCard, ModelCardElement } from '../../dist/index.js';
import type {} from '../../dist/jsx.js';

const card: ModelCard = { title: 'Waiting times' };
const ref = createRef<ModelCardElement>();

export const complete = (
  <nhs-model-card
    ref={ref}
    key="card"
    class="card"
    id="card"
    src="model_card.md"
    card={card}
    headingLevel={3}
    heading-level="3"
    sections="overview caveats"
    view="summary"
    lang="cy"
    hidden={false}
    onnhs-model-card-load={(event) => event.card.title?.length}
    onnhs-model-card-error={(event) => event.problems.map(({ message }) => message)}
  >
    Model card: see <a href="model_card.md">model_card.md</a>
  </nhs-model-card>
);
`;

const mistakes = [
  '<nhs-model-card view="everything" />',
  '<nhs-model-card src={1} />',
  '<nhs-model-card headingLevel="three" />',
  '<nhs-model-card card={{ title: 1 }} />',
  '<nhs-model-card sorce="model_card.md" />',
  '<nhs-model-card onnhs-model-card-load={(event) => event.detail} />',
  '<nhs-model-crd />',
];

const folder = join(process.cwd(), 'test', 'package');
const file = join(folder, 'react-page.tsx');

describe('the JSX types', () => {
  before(() => assert.ok(existsSync('dist/index.d.ts'), 'There is no dist/index.d.ts: run "npm run build" first.'));

  it('accept a page that uses the element rightly', () => {
    assert.deepEqual(complaints(page), []);
  });

  it('name each mistake', () => {
    const lines = mistakes.map((mistake, index) => `export const mistake${index} = ${mistake};`);
    const found = complaints(`import type {} from '../../dist/jsx.js';\n${lines.join('\n')}`, { skipLibCheck: true });
    assert.deepEqual(
      found.map(({ line }) => line),
      mistakes.map((_, index) => index + 2),
    );
  });
});

interface Complaint {
  line?: number;
  message: string;
}

/** What the compiler says about the file, and about the declarations it leads to. */
function complaints(text: string, { skipLibCheck = false } = {}): Complaint[] {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.ReactJSX,
    types: [],
    skipLibCheck,
  };
  const host = ts.createCompilerHost(options);
  const onDisk = ts.createCompilerHost(options);
  host.fileExists = (name) => name === file || onDisk.fileExists(name);
  host.readFile = (name) => (name === file ? text : onDisk.readFile(name));
  host.getSourceFile = (name, target, ...rest) =>
    name === file ? ts.createSourceFile(name, text, target, true) : onDisk.getSourceFile(name, target, ...rest);
  const program = ts.createProgram([file], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ file: where, start, messageText }) => ({
    line: where && start !== undefined ? where.getLineAndCharacterOfPosition(start).line + 1 : undefined,
    message: `${where?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
  }));
}
