import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import storybook from 'eslint-plugin-storybook';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const plainTypeScript = [
  { selector: 'TSEnumDeclaration', message: 'Use a union of strings instead of an enum.' },
  { selector: 'TSModuleDeclaration[kind="namespace"]', message: 'Use a module instead of a namespace.' },
  { selector: 'TSParameterProperty', message: 'Declare the field and assign it in the constructor.' },
];

const extensions = [
  ':matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration)',
  'ImportExpression',
].map((node) => ({
  selector: `${node} > Literal.source[value=/^\\.{1,2}(\\u002f(?!.*\\.js(on)?$)|$)/]`,
  message: 'An import of our own ends in .js, or in .json for data.',
}));

const htmlSinks = /^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|parseFromString)$/;
const noHtmlStrings = [
  {
    selector: `MemberExpression[property.name=${htmlSinks}]`,
    message: 'No HTML string ever reaches a browser: make markup or a Lit template.',
  },
  {
    selector: `MemberExpression[computed=true][property.value=${htmlSinks}]`,
    message: 'No HTML string ever reaches a browser: make markup or a Lit template.',
  },
  {
    selector: 'MemberExpression[object.name="document"][property.name=/^(write|writeln)$/]',
    message: 'No HTML string ever reaches a browser: make markup or a Lit template.',
  },
  {
    selector: 'TaggedTemplateExpression > TemplateLiteral > TemplateElement[value.raw=/\\sstyle\\s*=/]',
    message: 'A strict content security policy blocks style attributes: use a class.',
  },
  {
    selector: 'TaggedTemplateExpression > TemplateLiteral > TemplateElement[value.raw=/\\s\\.(inner|outer)HTML\\s*=/]',
    message: 'No HTML string ever reaches a browser: make markup or a Lit template.',
  },
  {
    selector: 'TaggedTemplateExpression > TemplateLiteral > TemplateElement[value.raw=/\\son[a-z]+\\s*=/]',
    message: 'A strict content security policy blocks inline handlers: use @event.',
  },
  {
    selector: 'MemberExpression[property.name="style"]',
    message: 'Use a class, so that the look stays in the style sheets.',
  },
];

const unsafeDirectives = ['unsafe-html', 'unsafe-svg', 'unsafe-mathml', 'static-html', 'style-map'];

export default defineConfig([
  globalIgnores(['dist/', 'dist-storybook/', 'coverage/', '**/*.css.ts']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.js'],
    languageOptions: { globals: globals.node },
  },
  {
    // Parts of these run inside a page.
    files: ['scripts/{bench,corpus}/**/*.js'],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Interfaces of options declare functions as methods; reading them apart is their use.
      '@typescript-eslint/unbound-method': 'off',
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', ...plainTypeScript, ...extensions],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      'wc/guard-super-call': 'error',
      'no-eval': 'error',
      '@typescript-eslint/no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(lit|lit-html)/(directives/)?(${unsafeDirectives.join('|')})(\\.js)?$`,
              message: 'No HTML string, static template or style attribute: see the content security policy.',
            },
          ],
        },
      ],
      'no-restricted-syntax': ['error', ...plainTypeScript, ...extensions, ...noHtmlStrings],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // chai's assertions are expressions, node:test's `test` returns a promise that the runner awaits.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': ['error', { ignoreVoid: true, allowForKnownSafeCalls: nodeTest() }],
    },
  },
  ...storybook.configs['flat/recommended'],
  prettier,
]);

function nodeTest() {
  return [{ from: 'package', name: ['test', 'it', 'describe', 'suite'], package: 'node:test' }];
}
