import postcss from 'postcss';

const rem = 'var(--nhs-ethics-rem)';
const container = 'nhs';

// Not the colours of single sides: nhsuk-frontend draws arrows with them, whose widths are not of sides to be turned.
const logicalProperties = {
  'margin-left': 'margin-inline-start',
  'margin-right': 'margin-inline-end',
  'padding-left': 'padding-inline-start',
  'padding-right': 'padding-inline-end',
  'border-left': 'border-inline-start',
  'border-right': 'border-inline-end',
  left: 'inset-inline-start',
  right: 'inset-inline-end',
};

/** `1.5rem` is measured by the page's root; our own unit is measured by the wrapper. */
function withOwnUnit(value) {
  return value.replace(/(?<![\w-])(-?(?:\d+\.?\d*|\.\d+))rem\b/g, (_, number) =>
    number === '1' ? rem : `calc(${rem} * ${number})`,
  );
}

const onlyWidths = /^(?:\((?:min-|max-)?width\s*(?::|[<>]=?)[^()]*\)(?:\s+and\s+)?)+$/;

/** Queries that only browsers without container queries would answer, which cannot run the library at all. */
function withoutOldBrowsers(params) {
  return params
    .split(/\s*,\s*/)
    .filter((query) => !/-ms-high-contrast|screen(?:\\0|\uFFFD)/.test(query))
    .join(', ');
}

const alwaysTrue = [/^not \(-ms-ime-align: auto\)$/, /^\(container-type: inline-size\)$/];

function changeMediaQuery(rule) {
  rule.params = withoutOldBrowsers(rule.params);
  if (rule.params === '') rule.remove();
  else if (onlyWidths.test(rule.params)) {
    Object.assign(rule, { name: 'container', params: `${container} ${rule.params}` });
  }
}

function unwrapWhatIsAlwaysTrue(rule) {
  if (alwaysTrue.some((query) => query.test(rule.params))) rule.replaceWith(rule.nodes);
}

function changeDeclaration(declaration) {
  declaration.prop = logicalProperties[declaration.prop] ?? declaration.prop;
  declaration.value = withOwnUnit(declaration.value);
  // Where a rule asks for the direction, left and right are meant.
  if (/:dir\(/.test(declaration.parent.selector)) return;
  if (declaration.prop === 'text-align' || declaration.prop === 'justify-content') {
    declaration.value = declaration.value.replace(/^left$/, 'start').replace(/^right$/, 'end');
  }
}

/**
 * What `/* leave out: .a, .b* *\/` names, as tests of a selector. `*` at the end stands for any longer name; the name of
 * an element is not found within a longer one, as "address" in ".linked-address".
 */
function takeLeaveOutComments(root) {
  const names = [];
  root.walkComments((comment) => {
    const list = /^!?\s*leave out:(?<names>[^]*)$/.exec(comment.text)?.groups.names;
    if (list === undefined) return;
    names.push(...list.split(',').map((name) => name.trim()));
    comment.remove();
  });
  return names.map((name) => {
    const prefix = name.endsWith('*') ? name.slice(0, -1) : name;
    const escaped = prefix.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const start = /^\w/.test(prefix) ? '(?<![\\w.#-])' : '';
    return { name, used: false, pattern: new RegExp(start + escaped + (name.endsWith('*') ? '' : '(?![\\w-])')) };
  });
}

function removeRules(root) {
  const leftOut = takeLeaveOutComments(root);
  const never = /^:root$|^body:not\(\.nhsuk-frontend-supported\)/;
  root.walkRules((rule) => {
    if (rule.parent.type === 'atrule' && rule.parent.name.endsWith('keyframes')) return;
    const kept = rule.selectors.filter((selector) => {
      if (never.test(selector)) return false;
      const subject = selector.replace(/:not\((?:[^()]|\([^()]*\))*\)/g, '');
      const hits = leftOut.filter(({ pattern }) => pattern.test(subject));
      for (const hit of hits) hit.used = true;
      return hits.length === 0;
    });
    const requests = rule.some((node) => node.type === 'decl' && /url\(\s*["']?\/assets/.test(node.value));
    if (kept.length === 0 || requests) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
  root.walkAtRules((rule) => {
    if (rule.nodes?.every((node) => node.type === 'comment')) rule.remove();
  });
  const unused = leftOut.filter(({ used }) => !used).map(({ name }) => name);
  if (unused.length > 0) throw new Error(`Nothing to leave out for ${unused.join(', ')}`);
}

/** nhsuk-frontend's mixins write a rule for each property that may differ elsewhere. */
export function joinNeighbours(root) {
  const join = (node, isSame) => {
    const before = node.prev();
    if (before?.type !== node.type || !isSame(before)) return;
    before.append(node.nodes);
    node.remove();
  };
  root.walkAtRules(/^(?:container|media)$/, (rule) =>
    join(rule, (before) => before.name === rule.name && before.params === rule.params),
  );
  root.walkRules((rule) => join(rule, (before) => before.selector === rule.selector));
}

/** What must not be there because it would depend on the page around the element, or ask it for a file. */
function findUnexpected(root) {
  const found = [];
  const look = (text, patterns) =>
    patterns.forEach((pattern) => pattern.test(text) && found.push(`${pattern.source} in ${text}`));
  root.walkDecls(({ value }) =>
    look(value, [/(?<![\w-])[\d.]+rem\b/, /url\(/i, /(?<![\w-])[\d.]+[sld]?v(?:w|h|i|b|min|max)\b/]),
  );
  root.walkRules(({ selector }) => look(selector, [/:root\b/, /(?<![\w.#-])(?:html|body)\b/]));
  root.walkAtRules(({ name, params }) => {
    look(`@${name}`, [/^@(?:import|font-face|property|charset)$/]);
    if (name === 'media' && !/\bprint\b/.test(params)) look(params, [/(?:width|height|aspect-ratio|orientation)\b/]);
    if (name === 'container' && !params.startsWith(container)) look(params, [/./]);
  });
  return found;
}

/**
 * CSS written for a whole page, changed so that it works the same inside a shadow root on any page: its own unit
 * instead of the page's root, the width of the element instead of the window's, start and end instead of left and
 * right, and no request. Throws when it finds something that it cannot change.
 */
export function cssForShadowRoot(css) {
  const root = postcss.parse(css);
  removeRules(root);
  root.walkAtRules('supports', unwrapWhatIsAlwaysTrue);
  root.walkAtRules('media', changeMediaQuery);
  root.walkDecls(changeDeclaration);
  joinNeighbours(root);
  const unexpected = findUnexpected(root);
  if (unexpected.length > 0) throw new Error(`Cannot be used in a shadow root:\n  ${unexpected.join('\n  ')}`);
  return root.toString();
}
