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
const sectionByKey = new Map(
  modelCardSections.flatMap(({ name, heading }) =>
    [heading, ...otherHeadings[name]].map((words) => [wordsKey(words), name] as const),
  ),
);
const sectionHeadingKeys = new Map<string, string>(
  modelCardSections.map(({ name, heading }) => [name, wordsKey(heading)]),
);
const firstByGroupKey = new Map<string, ModelCardField>();
const fieldsByKey = new Map<string, ModelCardField[]>();
for (const field of modelCardFields) {
  const groupKey = wordsKey(field.group ?? '');
  if (groupKey !== '' && !firstByGroupKey.has(groupKey)) firstByGroupKey.set(groupKey, field);
  for (const words of [field.label, ...otherLabels[field.path]!]) {
    const key = wordsKey(words);
    fieldsByKey.set(key, [...(fieldsByKey.get(key) ?? []), field]);
  }
}

export const fieldAt = (path: string): ModelCardField | undefined => fieldByPath.get(path);

/** By the words as they are, or without their number: headings are often numbered by hand, as in "2.1 Data". */
function first<Value>(words: string, find: (key: string) => Value | undefined): Value | undefined {
  const found = find(wordsKey(words));
  if (found !== undefined || !/^\s*\d/.test(words)) return found;
  return find(wordsKey(words.replace(/^\s*\d+(?:\.\d+)*[.)]?\s+/, '')));
}

export const sectionOfHeading = (words: string): ModelCardSectionName | undefined =>
  first(words, (key) => sectionByKey.get(key));

/** The first field of the group that a heading names. */
export const groupOfHeading = (words: string): ModelCardField | undefined =>
  first(words, (key) => firstByGroupKey.get(key));

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

/** Whether the author's words for a field or section, which "overview" is both, are ours or the template's. */
export function areOurWords(pathOrSection: string, words: string): boolean {
  const key = wordsKey(words);
  const label = fieldByPath.get(pathOrSection)?.label;
  return sectionHeadingKeys.get(pathOrSection) === key || (label !== undefined && wordsKey(label) === key);
}

/** Behind what of a section everything else of it stands: its last field in the template. */
export function lastPathOf(section: ModelCardSectionName): string {
  const fields = modelCardFields.filter((field) => field.section === section);
  return (fields.findLast(({ templateLabel }) => templateLabel !== undefined) ?? fields.at(-1))?.path ?? section;
}
