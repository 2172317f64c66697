/** The elements that a manifest describes, and where the types of its declarations are in `dist`. */
export function elementsOf({ modules }) {
  const places = new Map(
    modules.flatMap(({ path, declarations = [] }) => declarations.map(({ name }) => [name, relativeToDist(path)])),
  );
  const typeOf = (name) => `import('${places.get(name)}').${name}`;
  return modules
    .flatMap(({ declarations = [] }) => declarations.filter(({ tagName }) => tagName))
    .map((declaration) => ({ declaration, typeOf, type: typeOf(declaration.name) }));
}

function relativeToDist(path) {
  return path.replace(/^dist\//, './');
}

/** The lines of an interface, each field with its description; a field is its name, its type and what it says. */
export function interfaceOf(name, fields) {
  const lines = fields.map(([field, type, description]) => `  /** ${description} */\n  ${field}: ${type};`);
  return `export interface ${name} {\n${lines.join('\n')}\n}\n`;
}
