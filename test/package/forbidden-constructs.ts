import ts from 'typescript';

/** Ways from a string to markup, styles or a program: none of them may be in the library, DESIGN of the elements. */
const names = new Set([
  'unsafeHTML',
  'unsafeSVG',
  'unsafeMathML',
  'unsafeStatic',
  'unsafeCSS',
  'styleMap',
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'createContextualFragment',
  'DOMParser',
  'eval',
  'Function',
  'srcdoc',
]);

const modules = /^lit\/directives\/(?:unsafe-[\w-]+|style-map)\.js$|^lit\/static-html\.js$/;

/** `style=` or an inline handler inside a tag; expressions are left out of the text before. */
const attribute = /<[a-z][^<>]*\s(?:style|on[a-z]+|srcdoc)\s*=/i;

function templateText(template: ts.TemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  return [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)].join('x');
}

function findIn(node: ts.Node): string | undefined {
  if (ts.isIdentifier(node) && names.has(node.text) && !ts.isTypeReferenceNode(node.parent)) return node.text;
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
    return names.has(node.argumentExpression.text) ? node.argumentExpression.text : undefined;
  }
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    return modules.test(node.moduleSpecifier.text) ? node.moduleSpecifier.text : undefined;
  }
  if (ts.isTaggedTemplateExpression(node) && /^(?:html|svg|mathml)$/.test(node.tag.getText())) {
    return attribute.exec(templateText(node.template))?.[0];
  }
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const [first] = node.arguments;
    const method = node.expression.name.text;
    if (method === 'write' && node.expression.expression.getText() === 'document') return 'document.write';
    if (method === 'setAttribute' && first && ts.isStringLiteralLike(first) && /^(?:style|on.*)$/i.test(first.text)) {
      return `setAttribute('${first.text}')`;
    }
  }
  return undefined;
}

function walk(source: ts.SourceFile, visit: (node: ts.Node) => void): void {
  const step = (node: ts.Node): void => {
    visit(node);
    ts.forEachChild(node, step);
  };
  step(source);
}

/** Each forbidden construct in a TypeScript source, as `line: what`. Comments and plain text do not count. */
export function forbiddenConstructs(file: string, text: string): string[] {
  const found: string[] = [];
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  walk(source, (node) => {
    const what = findIn(node);
    if (what !== undefined) found.push(`${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${what}`);
  });
  return found;
}

/** How often a program makes code or markup of a string: `eval(…)`, `Function(…)`, `x.innerHTML = …` and the like. */
export function sinks(text: string): Record<'code' | 'markup', number> {
  const count = { code: 0, markup: 0 };
  walk(ts.createSourceFile('built.js', text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS), (node) => {
    if (
      (ts.isCallExpression(node) || ts.isNewExpression(node)) &&
      /^(?:eval|Function)$/.test(node.expression.getText())
    ) {
      count.code += 1;
    }
    if (ts.isPropertyAccessExpression(node) && /^(?:inner|outer)HTML$|^insertAdjacentHTML$/.test(node.name.text)) {
      count.markup += 1;
    }
  });
  return count;
}
