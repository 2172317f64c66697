/**
 * A plug-in of the manifest analyzer: leaves what a page may rely on, as the package has it. Private and protected
 * members go, paths are those of the build, text is one line, and the tag and its release come from the JSDoc.
 */
export function publicApiPlugin() {
  const documentedEvents = new Set();
  return {
    name: 'public-api',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isClassDeclaration(node)) return;
      const declaration = moduleDoc.declarations?.find(({ name }) => name === node.name?.text);
      const tags = ts.getJSDocTags(node);
      for (const { tagName, comment } of tags) {
        if (tagName.text === 'fires')
          documentedEvents.add(/^(?:\{.*?\} )?([\w-]+)/.exec(ts.getTextOfJSDocComment(comment))?.[1]);
      }
      const since = tags.find(({ tagName }) => tagName.text === 'since');
      if (declaration && since) declaration.since = String(since.comment ?? '').trim();
    },
    packageLinkPhase({ customElementsManifest }) {
      const { modules } = customElementsManifest;
      // The analyzer takes files in the order in which they are found, which differs from run to run.
      modules.sort((one, other) => (one.path < other.path ? -1 : 1));
      for (const module of modules) {
        for (const declaration of module.declarations ?? []) simplify(declaration, documentedEvents);
      }
      for (const module of modules) addDefinitions(module, modules);
      const text = JSON.stringify(customElementsManifest, onlyPublished);
      Object.assign(customElementsManifest, JSON.parse(text));
    },
  };
}

const inherited = [
  'render',
  'styles',
  'connectedCallback',
  'disconnectedCallback',
  'formResetCallback',
  'formDisabledCallback',
  'formStateRestoreCallback',
  'role',
];

function simplify(declaration, documentedEvents) {
  declaration.members = declaration.members?.filter(
    ({ name, privacy, static: isStatic }) =>
      !name.startsWith('#') &&
      (privacy ?? 'public') === 'public' &&
      !isStatic &&
      !inherited.includes(name) &&
      !/^aria[A-Z]/.test(name),
  );
  // The analyzer also lists each `new SomeEvent()` that is dispatched, named after its first argument.
  declaration.events = declaration.events?.filter(({ name }) => documentedEvents.has(name));
  for (const attribute of declaration.attributes ?? []) attribute.type = { text: attributeType(attribute.type?.text) };
  if (declaration.superclass?.name === 'Event') declaration.superclass = { name: 'Event', package: 'global:' };
  for (const member of declaration.members ?? []) {
    // All that is left is public.
    delete member.privacy;
    // A default that only repeats the constructor's parameter says nothing.
    if (member.default === member.name) delete member.default;
  }
}

/** What an attribute can be written as: it is text, so an object is given as JSON. */
function attributeType(text = 'string') {
  const writable = text
    .split('|')
    .map((part) => part.trim())
    .filter((part) => /^(?:string|number|boolean|'.*'|\d+)$/.test(part));
  return writable.join(' | ') || 'string';
}

/** `nhs-x.ts` registers through our own guard, where the analyzer sees no definition. */
function addDefinitions(module, modules) {
  if (!/\/nhs-[\w-]+\.ts$/.test(module.path)) return;
  const tagName = module.path.match(/(nhs-[\w-]+)\.ts$/)[1];
  for (const { path, declarations = [] } of modules) {
    const declaration = declarations.find((one) => one.tagName === tagName);
    if (!declaration) continue;
    module.exports = [
      ...(module.exports ?? []),
      { kind: 'custom-element-definition', name: tagName, declaration: { name: declaration.name, module: path } },
    ];
  }
}

function onlyPublished(key, value) {
  if (typeof value !== 'string') return value;
  if (key === 'path' || key === 'module') return value.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
  return key === 'description' || key === 'summary' ? value.replaceAll(/\s*\n\s*/g, ' ') : value;
}
