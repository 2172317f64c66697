import { modelCardTable } from './model-card-table.js';

/**
 * The fields of a model card in the order of the page. One list drives the reader's labels, the writer, the view and
 * the count of what is filled in.
 */

export type ModelCardSectionName =
  | 'specification'
  | 'overview'
  | 'intendedUse'
  | 'data'
  | 'methodology'
  | 'evaluation'
  | 'ethics'
  | 'oversight'
  | 'caveats';

/** What the value at a field's path is: see `model-card.ts`. */
export type ModelCardFieldKind =
  'text' | 'texts' | 'owners' | 'splits' | 'metrics' | 'risks' | 'images' | 'licences' | 'links' | 'words';

export interface ModelCardField {
  /** In dots, as in `Problem.path`. */
  path: string;
  section: ModelCardSectionName;
  /** The heading of a third level that the template puts over it. */
  group?: string;
  label: string;
  kind: ModelCardFieldKind;
  /** The template's own spelling where it asks for the field; absent where it does not. */
  templateLabel?: string;
}

export interface ModelCardSection {
  name: ModelCardSectionName;
  heading: string;
}

const sections: ModelCardSection[] = [];
const fields: ModelCardField[] = [];
const labels: Record<string, readonly string[]> = {};
const headings = {} as Record<ModelCardSectionName, readonly string[]>;
const mainFields = {} as Record<ModelCardSectionName, string>;

function addField(name: string, words: string, kind: string, others: readonly string[], group?: string): void {
  const section = sections.at(-1)!.name;
  const path = name.replace(/^(?=\.)/, section).replace('*', '');
  const isAdded = words.startsWith('+');
  fields.push({
    path,
    section,
    ...(group ? { group } : {}),
    label: isAdded ? words.slice(1) : words[0] + words.slice(1).replace(':', '').toLowerCase(),
    kind: kind as ModelCardFieldKind,
    ...(isAdded ? {} : { templateLabel: words }),
  });
  labels[path] = others;
  if (name.endsWith('*')) mainFields[section] = path;
}

let group: string | undefined;
for (const line of modelCardTable.trim().split('\n')) {
  const [name = '', words = '', other = '', kind = 'text'] = line.split('|').map((cell) => cell.trim());
  const others = other.split(', ').filter(Boolean);
  if (line.startsWith('-')) {
    group = name.slice(2);
  } else if (line.startsWith(' ')) {
    addField(name, words, kind, others, group);
  } else {
    group = undefined;
    sections.push({ name: name as ModelCardSectionName, heading: words });
    headings[name as ModelCardSectionName] = others;
  }
}

export const modelCardSections: readonly ModelCardSection[] = sections;
export const modelCardFields: readonly ModelCardField[] = fields;
/** By path: what else authors call a field. */
export const otherLabels: Readonly<Record<string, readonly string[]>> = labels;
/** What else authors call a section. */
export const otherHeadings: Readonly<Record<ModelCardSectionName, readonly string[]>> = headings;
/** Where prose goes that stands right under the heading of a section. */
export const mainFieldOf: Readonly<Record<ModelCardSectionName, string>> = mainFields;
