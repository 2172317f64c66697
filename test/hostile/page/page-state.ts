/** What of a page no document may change, written down so that two moments can be compared. */
export interface PageState {
  names: Record<string, Set<PropertyKey>>;
  functions: Map<string, unknown>;
  facts: Record<string, unknown>;
}

const objects = (): Record<string, object> => ({
  window,
  document,
  'Object.prototype': Object.prototype,
  'Array.prototype': Array.prototype,
  'Function.prototype': Function.prototype,
  'String.prototype': String.prototype,
  'Element.prototype': Element.prototype,
  'Node.prototype': Node.prototype,
});

export function readPageState(): PageState {
  const functions = new Map<string, unknown>();
  for (const name in document) {
    const value: unknown = Reflect.get(document, name);
    if (typeof value === 'function') functions.set(name, value);
  }
  return {
    names: Object.fromEntries(
      Object.entries(objects()).map(([name, object]) => [name, new Set(Reflect.ownKeys(object))]),
    ),
    functions,
    facts: {
      address: location.href,
      title: document.title,
      cookie: document.cookie,
      base: document.baseURI,
      history: history.length,
      body: document.body,
      head: document.head,
      root: document.documentElement,
      inHead: document.head.childElementCount,
      scripts: document.scripts.length,
      forms: document.forms.length,
      images: document.images.length,
      frames: window.length,
      styleSheets: document.styleSheets.length,
      adoptedStyleSheets: document.adoptedStyleSheets.length,
      storage: localStorage.length + sessionStorage.length,
      rootAttributes: document.documentElement.attributes.length + document.body.attributes.length,
    },
  };
}

/** What is otherwise than before, and which of these names now give an element of the page. */
export function pageFindings(before: PageState, names: readonly string[]): string[] {
  const findings: string[] = [];
  const now = readPageState();
  for (const [object, keys] of Object.entries(now.names)) {
    for (const key of keys) {
      if (!before.names[object]?.has(key)) findings.push(`${object} has a new property: ${String(key)}`);
    }
  }
  for (const [name, value] of before.functions) {
    if (now.functions.get(name) !== value) findings.push(`document.${name} is another function`);
  }
  for (const [name, value] of Object.entries(before.facts)) {
    if (now.facts[name] !== value) findings.push(`${name} was ${String(value)} and is ${String(now.facts[name])}`);
  }
  for (const name of names) {
    if (isElement(Reflect.get(window, name))) findings.push(`window.${name} is an element`);
    const found: unknown = Reflect.get(document, name);
    if (isElement(found) && found !== nativeValue(name)) findings.push(`document.${name} is an element`);
  }
  return findings;
}

/** What the document itself has under this name, whatever stands in front of it. */
function nativeValue(name: string): unknown {
  return Reflect.get(Document.prototype, name, document) as unknown;
}

function isElement(value: unknown): boolean {
  return value instanceof Element || value instanceof HTMLCollection;
}
