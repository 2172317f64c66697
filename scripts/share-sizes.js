import postcss from 'postcss';
import { joinNeighbours } from './css-for-shadow-root.js';

const inWideRooms = '@container nhs (min-width: 40.0625em)';
const onPaper = '@media print';

const conditionOf = ({ name, params }) => `@${name} ${params}`;

/** A keyword such as `inherit` would be about the custom property itself. */
const canBeShared = ({ value, important }) =>
  !important && !/^(?:inherit|initial|unset|revert(?:-layer)?)$/.test(value);

/** Whether one property may set what the other sets: `margin` and `margin-top`, `padding-block` and `padding-top`. */
function overlap(one, other) {
  if (one.split('-', 1)[0] !== other.split('-', 1)[0]) return false;
  return (
    /-(?:block|inline)$/m.test(`${one}\n${other}`) || `${one}-`.startsWith(`${other}-`) || other.startsWith(`${one}-`)
  );
}

/** The declarations below this one for the same selector, as far as nothing else stands between, with their condition. */
function declarationsBelow(declaration) {
  const rule = declaration.parent;
  const found = rule.nodes.slice(rule.index(declaration) + 1).map((below) => ({ below }));
  for (let node = rule.next(); node; node = node.next()) {
    const [same, ...others] = node.type === 'rule' ? [node] : (node.nodes ?? []);
    if (same?.selector !== rule.selector || others.length > 0) break;
    found.push(...same.nodes.map((below) => ({ below, condition: same === node ? undefined : conditionOf(node) })));
  }
  return found.filter(({ below }) => below.type === 'decl');
}

/** This declaration with the one that changes it in wide rooms, and the one for paper where there is one. */
function sizesOf(declaration) {
  const changes = declarationsBelow(declaration).filter(({ below }) => overlap(below.prop, declaration.prop));
  const conditions = changes.map(({ condition }) => condition).join();
  const sizes = [declaration, ...changes.map(({ below }) => below)];
  const isShared = conditions === inWideRooms || conditions === `${inWideRooms},${onPaper}`;
  return isShared && sizes.every((size) => size.prop === declaration.prop && canBeShared(size)) ? [sizes] : [];
}

function sizesIn(root) {
  const isInside = ({ type, selector }) => type === 'rule' && !/:host|\.nhs-(?:container|root)\b/.test(selector);
  return root.nodes
    .filter(isInside)
    .flatMap(({ nodes }) => nodes.filter(({ type }) => type === 'decl'))
    .flatMap(sizesOf);
}

/**
 * nhsuk-frontend writes each size three times: for narrow rooms, for wide ones and for paper. A size that several rules
 * have becomes a custom property of the wrapper, which the first sheet sets for all the sheets; the rules only name it.
 */
export function shareSizes(sheets) {
  const roots = sheets.map((css) => postcss.parse(css));
  // Sass breaks and indents them as they happen to be nested.
  for (const root of roots) root.walkRules((rule) => void (rule.selector = rule.selectors.join(',')));
  const uses = new Map();
  for (const sizes of roots.flatMap(sizesIn)) {
    const key = sizes.map(({ value }) => value).join('; ');
    uses.set(key, [...(uses.get(key) ?? []), sizes]);
  }
  const values = [[], [], []];
  for (const same of [...uses.values()].filter(({ length }) => length > 1)) {
    const name = `--nhs-ethics-size-${values[0].length + 1}`;
    same[0].forEach(({ value }, index) => values[index].push(`${name}:${value}`));
    for (const [size, ...changes] of same) {
      size.value = `var(${name})`;
      changes.forEach((change) => change.remove());
    }
  }
  const [always, wide, paper] = values.map((lines) => `.nhs-root{${lines.join(';')}}`);
  roots[0].append(always, `${inWideRooms}{${wide}}`, `${onPaper}{${paper}}`);
  for (const root of roots) {
    root.walkRules((rule) => void (rule.nodes.length === 0 && rule.remove()));
    root.walkAtRules((rule) => void (rule.nodes?.length === 0 && rule.remove()));
    joinNeighbours(root);
  }
  return roots.map(String);
}
