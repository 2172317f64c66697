import { parseAst } from 'rollup/parseAst';

/**
 * A module with what it calls and spreads for its variables marked as pure, so that a bundler leaves out those that nobody
 * uses. For js-yaml, which makes all its tags and schemas when it is loaded: two thirds of it are for what we do not use.
 */
export function pureDeclarations(code) {
  let marked = '';
  let end = 0;
  const declared = parseAst(code).body.map((statement) => statement.declaration ?? statement);
  for (const { init } of declared.flatMap(({ declarations = [] }) => declarations)) {
    if (!/^(?:Call|New|Object)Expression$/.test(init?.type)) continue;
    marked += `${code.slice(end, init.start)}/* @__PURE__ */ (() => (${code.slice(init.start, init.end)}))()`;
    end = init.end;
  }
  return marked + code.slice(end);
}
