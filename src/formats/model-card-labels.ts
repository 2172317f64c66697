import {
  mainFieldOf,
  modelCardFields,
  modelCardSections,
  otherHeadings,
  otherLabels,
  type ModelCardField,
  type ModelCardSectionName,
} from '../artefacts/model-card-fields.js';
import { wordsKey } from './words-key.js';

const fieldByPath = new Map(modelCardFields.map((field) => [field.path, field]));
const sectionByKey = new Map<string, ModelCardSectionName>();
const groupByKey = new Map<string, ModelCardSectionName>();
const fieldsByKey = new Map<string, ModelCardField[]>();

for (const { name, heading } of modelCardSections) {
  for (const words of [heading, ...otherHeadings[name]]) sectionByKey.set(wordsKey(words), name);
}
for (const field of modelCardFields) {
  if (field.group !== undefined) groupByKey.set(wordsKey(field.group), field.section);
  for (const words of [field.label, field.templateLabel ?? '', ...otherLabels[field.path]!]) {
    const key = wordsKey(words);
    const known = fieldsByKey.get(key) ?? [];
    if (key !== '' && !known.includes(field)) fieldsByKey.set(key, [...known, field]);
  }
}

export const fieldAt = (path: string): ModelCardField | undefined => fieldByPath.get(path);

/** Headings are often numbered by hand: "2.1 Data". */
function keysOf(words: string): string[] {
  const key = wordsKey(words);
  if (!/^\s*\d/.test(words)) return [key];
  const unnumbered = wordsKey(words.replace(/^\s*\d+(?:\.\d+)*[.)]?\s+/, ''));
  return key === unnumbered ? [key] : [key, unnumbered];
}

function first<Value>(words: string, find: (key: string) => Value | undefined): Value | undefined {
  for (const key of keysOf(words)) {
    const found = find(key);
    if (found !== undefined) return found;
  }
  return undefined;
}

export const sectionOfHeading = (words: string): ModelCardSectionName | undefined =>
  first(words, (key) => sectionByKey.get(key));

export const groupOfHeading = (words: string): ModelCardSectionName | undefined =>
  first(words, (key) => groupByKey.get(key));

/** The field of that section which these words name, if any. */
export const fieldInSection = (words: string, section?: ModelCardSectionName): ModelCardField | undefined =>
  first(words, (key) => fieldsByKey.get(key)?.find((field) => field.section === section));

/** The field that a label names: one of the section it stands in before any other. */
export function fieldOfLabel(words: string, section?: ModelCardSectionName): ModelCardField | undefined {
  const inSection = fieldInSection(words, section);
  if (inSection !== undefined) return inSection;
  const anywhere = first(words, (key) => fieldsByKey.get(key)?.[0]);
  if (anywhere !== undefined) return anywhere;
  const named = sectionOfHeading(words);
  return named && fieldByPath.get(mainFieldOf[named]);
}

/** Whether a bold run without a colon is a label. */
export const isKnownLabel = (words: string): boolean => fieldsByKey.has(wordsKey(words));

/** By path of a field or name of a section, which "overview" is both: our words for it, and the template's. */
const ourKeys = new Map<string, Set<string>>();
for (const { name, heading } of modelCardSections) ourKeys.set(name, new Set([wordsKey(heading)]));
for (const { path, label, templateLabel } of modelCardFields) {
  const keys = ourKeys.get(path) ?? new Set();
  keys.add(wordsKey(label));
  if (templateLabel !== undefined) keys.add(wordsKey(templateLabel));
  ourKeys.set(path, keys);
}

/** Whether the author's words for a field or section are ours, or the template's. */
export const areOurWords = (pathOrSection: string, words: string): boolean =>
  ourKeys.get(pathOrSection)?.has(wordsKey(words)) ?? false;

const lastPaths = new Map<ModelCardSectionName, string>();
for (const { name } of modelCardSections) {
  const fields = modelCardFields.filter(({ section }) => section === name);
  const last = fields.findLast(({ templateLabel }) => templateLabel !== undefined) ?? fields.at(-1);
  lastPaths.set(name, last?.path ?? name);
}

/** Behind what of a section everything else of it stands: its last field in the template. */
export const lastPathOf = (section: ModelCardSectionName): string => lastPaths.get(section) ?? section;
