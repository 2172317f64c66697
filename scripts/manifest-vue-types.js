import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { elementsOf, interfaceOf } from './manifest-elements.js';

/**
 * A plug-in of the manifest analyzer: the elements as Vue's templates know them, in the form that Vue's guide gives for
 * custom elements. Names are in camel case, which stands for both ways of writing an attribute in a template.
 */
export function vueTypesPlugin({ file }) {
  return {
    name: 'vue-types',
    packageLinkPhase({ customElementsManifest }) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, vueTypes(elementsOf(customElementsManifest)));
    },
  };
}

function vueTypes(elements) {
  return `import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';

type CustomElement<Element extends HTMLElement, Props, Events> = new () => Element & {
  $props: HTMLAttributes & Props & PublicProps;
  $emit: EmitFn<{ [Name in keyof Events]: (event: Events[Name]) => void }>;
};

${elements.map((element) => `${propsInterface(element)}\n${eventsInterface(element)}`).join('\n')}
declare module 'vue' {
  interface GlobalComponents {
${elements.map(elementLine).join('\n')}
  }
}
`;
}

function propsInterface({ declaration, type }) {
  const { name, attributes = [], members = [] } = declaration;
  const isText = new Set(
    attributes.filter(({ name, fieldName }) => name !== fieldName).map(({ fieldName }) => fieldName),
  );
  return interfaceOf(
    `${name}Props`,
    members
      .filter(({ kind, readonly }) => kind === 'field' && !readonly)
      .map((field) => [
        `${field.name}?`,
        // Vue writes what is not the name of a property as an attribute, so it can be given as text.
        `${type}['${field.name}']${isText.has(field.name) ? ' | string' : ''}`,
        field.description,
      ]),
  );
}

function eventsInterface({ declaration: { name, events = [] }, typeOf }) {
  return interfaceOf(
    `${name}Events`,
    events.map((event) => [`'${event.name}'`, typeOf(event.type.text), event.description]),
  );
}

function elementLine({ declaration: { name, tagName, summary }, type }) {
  return `    /** ${summary} */\n    '${tagName}': CustomElement<${type}, ${name}Props, ${name}Events>;`;
}
