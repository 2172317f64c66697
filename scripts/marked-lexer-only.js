import { Lexer } from 'marked';
import { parseAst } from 'rollup/parseAst';

/** Those of marked's options that are never anything else here: what other values would need is left out as well. */
const fixedOptions = { pedantic: false, gfm: true, breaks: false, extensions: null, hooks: null, silent: false };

function stop(reason) {
  throw new Error(`marked is written differently now (${reason}): see what marked-lexer-only.js can still leave out`);
}

/** marked puts its rules together when it is loaded, for every option. Those of ours are written as they come out. */
function writtenRules(rules) {
  const isRule = (rule) => rule instanceof RegExp;
  if (!Object.values(rules).every(isRule)) stop('a rule that is no regular expression');
  return `{gfm:{${Object.entries(rules).map(([name, rule]) => `${name}:${rule}`)}}}`;
}

function namesIn(node) {
  if (typeof node !== 'object' || node === null) return [];
  return node.type === 'Identifier' ? [node.name] : Object.values(node).flatMap(namesIn);
}

/** What is declared at the top, and what each of it names; `replaced` gives other declarations for some. */
function declarationsOf(code, replaced) {
  const declarations = new Map();
  const exported = {};
  const variable = (name, init) => ({ name, text: init && code.slice(init.start, init.end), names: namesIn(init) });
  for (const node of parseAst(code).body) {
    for (const { id, init } of node.declarations ?? []) {
      for (const { name, text, names } of replaced[id.name]?.(init, variable) ?? [variable(id.name, init)]) {
        declarations.set(name, { text: `var ${name}=${text};`, names });
      }
    }
    if (node.id) declarations.set(node.id.name, { text: code.slice(node.start, node.end), names: namesIn(node) });
    for (const specifier of node.specifiers ?? []) exported[specifier.exported.name] = specifier.local.name;
  }
  return { declarations, exported };
}

/** The text of what these names need, in its order. */
function needed(declarations, names) {
  const found = new Set();
  const visit = (name) => {
    if (!declarations.has(name) || found.has(name)) return;
    found.add(name);
    declarations.get(name).names.forEach(visit);
  };
  names.forEach(visit);
  return [...declarations].flatMap(([name, { text }]) => (found.has(name) ? text : [])).join('\n');
}

/**
 * marked's module with its lexer only, less than two thirds of it: without what turns tokens into HTML, and without what
 * its lexer does for options that we do not use. Importing anything else of it fails the build.
 */
export function markedLexerOnly(code) {
  const [rules, other, block, inline] =
    /\{other:(\w+),block:(\w+)\.normal,inline:(\w+)\.normal\}/.exec(code) ?? stop('the rules of a lexer');
  const changed = code
    .replace(rules, `{block:${block}.gfm,inline:${inline}.gfm}`)
    .replace(/\bthis\.options\.(\w+)/g, (option, key) => (key in fixedOptions ? fixedOptions[key] : option))
    // A variable for each rule that no option changes, instead of an object with them all.
    .replace(new RegExp(`(?:[\\w.]+\\.other|\\b${other})\\.(\\w+)`, 'g'), `${other}_$1`);
  const { declarations, exported } = declarationsOf(changed, {
    [block]: () => [{ name: block, text: writtenRules(Lexer.rules.block.gfm), names: [] }],
    [inline]: () => [{ name: inline, text: writtenRules(Lexer.rules.inline.gfm), names: [] }],
    [other]: ({ properties }, variable) => properties.map(({ key, value }) => variable(`${other}_${key.name}`, value)),
  });
  const kept = needed(declarations, [exported.Lexer, exported.Tokenizer]);
  if (new RegExp(`\\.other\\b|\\b${other}\\b`).test(kept)) stop('the rules that no option changes');
  const notice = /^(?:\/\*[^]*?\*\/\s*)*/.exec(code)[0];
  return `${notice}${kept}\nexport{${exported.Lexer} as Lexer,${exported.Tokenizer} as Tokenizer};\n`;
}
