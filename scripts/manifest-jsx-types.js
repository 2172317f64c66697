import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { elementsOf, interfaceOf } from './manifest-elements.js';

/**
 * A plug-in of the manifest analyzer: the elements' props for React 19 (and whatever else reads React's JSX types).
 * Our own, because @wc-toolkit/jsx-types adds to the modules of eight frameworks, which does not compile where one of
 * them is missing, does not accept React's refs and does not import the events' types.
 */
export function jsxTypesPlugin({ file }) {
  return {
    name: 'jsx-types',
    packageLinkPhase({ customElementsManifest }) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, jsxTypes(elementsOf(customElementsManifest)));
    },
  };
}

function jsxTypes(elements) {
  return `import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type ElementProps<Element extends HTMLElement, Own> = Own &
  Omit<DetailedHTMLProps<HTMLAttributes<Element>, Element>, keyof Own> & { class?: string };

${elements.map(propsInterface).join('\n')}
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${elements.map(elementLine).join('\n')}
    }
  }
}
`;
}

function propsInterface({ declaration, type, typeOf }) {
  const { name, attributes = [], members = [], events = [] } = declaration;
  return interfaceOf(`${name}Props`, [
    ...members
      .filter(({ kind, readonly }) => kind === 'field' && !readonly)
      .map((field) => [`${field.name}?`, `${type}['${field.name}']`, field.description]),
    ...attributes
      .filter((attribute) => attribute.name !== attribute.fieldName)
      .map((attribute) => [
        `'${attribute.name}'?`,
        `${type}['${attribute.fieldName}'] | string`,
        attribute.description,
      ]),
    ...events.map((event) => [`'on${event.name}'?`, `(event: ${typeOf(event.type.text)}) => void`, event.description]),
  ]);
}

function elementLine({ declaration: { name, tagName, summary }, type }) {
  return `      /** ${summary} */\n      '${tagName}': ElementProps<${type}, ${name}Props>;`;
}
