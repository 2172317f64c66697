import type { IConfiguration, IForbiddenRuleType } from 'dependency-cruiser';

const folder = (...names: string[]): string => `(^|/)src/(${names.join('|')})/`;

const may = (name: string, ...allowed: string[]): IForbiddenRuleType => ({
  name: `${name}-imports-only-${allowed.length > 0 ? allowed.join('-') : 'itself'}`,
  severity: 'error',
  from: { path: folder(name) },
  to: { path: '(^|/)src/[^/]+/', pathNot: folder(name, ...allowed) },
});

/**
 * The arrows of the house (docs/architecture.md) as dependency-cruiser's rules: data goes one way, from documents
 * through artefacts to elements, outputs and commands.
 */
export const arrows: IConfiguration = {
  forbidden: [
    may('artefacts'),
    may('markdown', 'artefacts'),
    may('formats', 'artefacts', 'markdown'),
    may('wording', 'artefacts'),
    may('styles'),
    may('markup'),
    may('charts', 'artefacts', 'markdown', 'wording', 'styles', 'markup'),
    may('elements', 'artefacts', 'markdown', 'wording', 'styles', 'markup', 'charts', 'formats'),
    may('outputs', 'artefacts', 'markdown', 'formats', 'wording', 'styles', 'markup', 'charts', 'elements'),
    may('cli', 'artefacts', 'markdown', 'formats', 'wording', 'styles', 'markup', 'charts', 'elements', 'outputs'),
    may('notebook', 'artefacts', 'markdown', 'formats', 'wording', 'styles', 'markup', 'charts', 'elements', 'outputs'),
    {
      name: 'elements-use-documents-through-readers-and-writers',
      comment:
        'Readers and writers are files formats/read-….ts and write-….ts; what they hand over to is their own affair.',
      severity: 'error',
      from: { path: folder('elements') },
      to: { path: folder('formats'), pathNot: '(^|/)src/formats/(?:read|write)-[^/]+\\.ts$' },
    },
    {
      name: 'element-imports-no-other-element',
      comment: "Another element's view or context may be used, not the element or its registration.",
      severity: 'error',
      from: { path: '(^|/)src/elements/([^/]+)/', pathNot: '/ethics-record/record-elements\\.ts$' },
      to: { path: '(^|/)src/elements/[^/]+/(index|nhs-[^/]+|[^/]+-element)\\.ts$', pathNot: '(^|/)src/elements/$2/' },
    },
    {
      name: 'only-define-registers',
      comment:
        'Registration is what a page asks for, so nothing but src/define.ts imports it, and a record that shows its parts by itself.',
      severity: 'error',
      from: { path: '(^|/)src/', pathNot: '(^|/)src/(define|elements/ethics-record/record-elements)\\.ts$' },
      to: { path: '(^|/)src/(define|elements/[^/]+/nhs-[^/]+)\\.ts$' },
    },
    {
      name: 'the-inside-does-not-import-the-entry',
      severity: 'error',
      from: { path: '(^|/)src/[^/]+/' },
      to: { path: '(^|/)src/(index|define)\\.ts$' },
    },
    {
      name: 'no-lit-below-elements',
      severity: 'error',
      from: { path: folder('artefacts', 'markdown', 'formats', 'wording') },
      to: { path: '(^|/)node_modules/(lit|lit-html|lit-element|@lit)/' },
    },
    { name: 'nothing-missing', severity: 'error', from: { path: '(^|/)src/' }, to: { couldNotResolve: true } },
    {
      name: 'only-declared-packages',
      severity: 'error',
      from: { path: '(^|/)src/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-optional'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
  },
};
