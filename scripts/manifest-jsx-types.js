import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

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
      writeFileSync(file, jsxTypes(customElementsManifest));
    },
  };
}

function jsxTypes({ modules }) {
  const elements = modules.flatMap(({ path, declarations = [] }) =>
    declarations.filter(({ tagName }) => tagName).map((declaration) => ({ path, declaration })),
  );
  const typePlaces = new Map(
    modules.flatMap(({ path, declarations = [] }) => declarations.map(({ name }) => [name, relativeToDist(path)])),
  );
  return `import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type ElementProps<Element extends HTMLElement, Own> = Own &
  Omit<DetailedHTMLProps<HTMLAttributes<Element>, Element>, keyof Own> & { class?: string };

${elements.map((element) => propsInterface(element, typePlaces)).join('\n')}
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${elements.map(elementLine).join('\n')}
    }
  }
}
`;
}

function propsInterface({ declaration }, typePlaces) {
  const { name, attributes = [], members = [], events = [] } = declaration;
  const type = `import('${typePlaces.get(name)}').${name}`;
  const fields = members.filter(({ kind }) => kind === 'field');
  const lines = [
    ...fields.map((field) => [field.name, `${type}['${field.name}']`, field.description]),
    ...attributes
      .filter((attribute) => attribute.name !== attribute.fieldName)
      .map((attribute) => [`'${attribute.name}'`, `${type}['${attribute.fieldName}'] | string`, attribute.description]),
    ...events.map((event) => [
      `'on${event.name}'`,
      `(event: import('${typePlaces.get(event.type.text)}').${event.type.text}) => void`,
      event.description,
    ]),
  ];
  return `export interface ${name}Props {
${lines.map(([prop, propType, description]) => `  /** ${description} */\n  ${prop}?: ${propType};`).join('\n')}
}
`;
}

function elementLine({ declaration: { name, tagName, summary }, path }) {
  return `      /** ${summary} */\n      '${tagName}': ElementProps<import('${relativeToDist(path)}').${name}, ${name}Props>;`;
}

function relativeToDist(path) {
  return path.replace(/^dist\//, './');
}
