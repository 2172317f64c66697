import type { ParsedYaml } from './parse-yaml.js';
import { splitYamlDocuments } from './split-yaml-documents.js';

export interface YamlInText extends ParsedYaml {
  text: string;
}

/**
 * What a text holds that may be YAML about hazards: a document that begins as a list does, or has a line `hazards:`. A
 * list of Markdown may be one too; what becomes of it tells. What parses YAML is loaded for it.
 */
export async function readYamlIn(source: string): Promise<YamlInText[]> {
  const documents = splitYamlDocuments(source).filter(({ text }) => mayBeOfHazards(text));
  if (documents.length === 0) return [];
  const { parseYaml } = await import('./parse-yaml.js');
  return documents.map((document) => ({ ...parseYaml(document), text: document.text }));
}

const mayBeOfHazards = (text: string): boolean =>
  /^(?:-(?:\s|$)|[[{])/.test(firstLine(text)) || /^["']?hazards["']?[ \t]*:/m.test(text);

/** The first line that says something: comments and blank lines do not. */
const firstLine = (text: string): string => /^.*/.exec(text.replace(/^(?:[ \t]*(?:#.*)?\n)*[ \t]*/, ''))?.[0] ?? '';
