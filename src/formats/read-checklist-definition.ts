import type { ChecklistItem, ItemNeed } from '../artefacts/checklist-item.js';
import type { Checklist, ChecklistSection } from '../artefacts/checklist.js';
import type { Problem } from '../artefacts/problem.js';
import { projectFacts, projectKinds } from '../artefacts/project-profile.js';
import { hasFields } from './hazards-in-data.js';
import { readFields, readOneOf, readText, readTexts, renamed, type FieldReader, type Fields } from './read-fields.js';
import { idOfWords, UniqueIds } from './unique-ids.js';

export const mostItems = 5000;

/** What deon calls the fields of a section and of a line of it. */
export const deonSection = { section_id: 'id', lines: 'items' };
export const deonLine = { line_id: 'id', line_summary: 'title', line: 'question' };

type Source = NonNullable<ChecklistItem['sources']>[number];

/** Reads a checklist, its own fields or those of deon. */
export class ChecklistDefinitionReader {
  readonly #ids = new UniqueIds();
  readonly #problems: Problem[];
  #items = 0;
  #leftOut = 0;
  #firstLeftOut = '';

  constructor(problems: Problem[]) {
    this.#problems = problems;
  }

  /** Items may stand in sections, or right below the checklist. */
  read(data: Fields, path: string): Checklist {
    const { items, sections: _, ...rest } = data;
    const fields = Array.isArray(data.sections) || !Array.isArray(items) ? data : { ...rest, sections: [{ items }] };
    const read = readFields<Checklist>(
      fields,
      {
        id: readText,
        title: readText,
        version: readText,
        introduction: readText,
        sections: (value, place) => this.#readList(value, place, (section, at) => this.#readSection(section, at)),
        closing: readText,
      },
      { path, problems: this.#problems, what: 'a checklist' },
    );
    if (this.#leftOut > 0) {
      const message = `More than ${mostItems} items are not read from one file. This one and what follows, ${this.#leftOut} in all, were left out.`;
      this.#problems.push({ path: this.#firstLeftOut, message, severity: 'error' });
    }
    return { ...read, title: read.title ?? 'Checklist', sections: read.sections ?? [] };
  }

  /** A list in which something cannot be read stays as it is, whole. */
  #readList<Part>(value: unknown, path: string, read: (part: unknown, path: string) => Part | undefined) {
    if (!Array.isArray(value)) return undefined;
    const parts = value.map((part, index) => read(part, `${path}.${index}`));
    return parts.every((part) => part !== undefined) ? parts : undefined;
  }

  #readSection(data: unknown, path: string): ChecklistSection | undefined {
    if (!hasFields(data)) return undefined;
    const section = readFields<ChecklistSection>(
      renamed(data, deonSection),
      { id: readText, title: readText, text: readText, items: (value, place) => this.#readItems(value, place) },
      { path, problems: this.#problems, what: 'a section' },
    );
    return { ...section, title: section.title ?? '', items: section.items ?? [] };
  }

  #readItems(value: unknown, path: string): ChecklistItem[] | undefined {
    if (!Array.isArray(value)) return undefined;
    if (!value.every(isItem)) return undefined;
    return value.flatMap((data, index) => {
      if (++this.#items <= mostItems) return [this.#readItem(data, `${path}.${index}`)];
      if (this.#leftOut++ === 0) this.#firstLeftOut = `${path}.${index}`;
      return [];
    });
  }

  #readItem(data: Fields | string, path: string): ChecklistItem {
    const { title, ...item } = readFields<ChecklistItem>(
      typeof data === 'string' ? { question: data } : renamed(data, deonLine),
      {
        id: readText,
        title: readText,
        question: (text, place) => readText(text, place) || undefined,
        why: readText,
        evidence: readText,
        sources: (sources, place) => this.#readSources(sources, place),
        stages: readTexts,
        hazards: readTexts,
        roles: readTexts,
        need: readNeed,
        partOf: readText,
      },
      { path, problems: this.#problems, what: 'an item' },
    );
    const question = item.question || title || item.id || 'Item';
    const named = title !== undefined && item.question ? { title } : {};
    const wanted = item.id || idOfWords(title || question);
    const id = this.#ids.take(wanted);
    if (item.id && id !== wanted) {
      const message = `The id "${wanted}" is here more than once. This one was made "${id}".`;
      this.#problems.push({ path: `${path}.id`, message, severity: 'warning' });
    }
    return { ...item, ...named, id, question };
  }

  #readSources(value: unknown, path: string): Source[] | undefined {
    return this.#readList(Array.isArray(value) ? value : [value], path, (source, place) => {
      const text = readText(source, place);
      if (text !== undefined) return { source: text };
      if (!hasFields(source) || readText(source.source, place) === undefined) return undefined;
      const at = { path: place, problems: this.#problems, what: 'a source' };
      return readFields<Source>(source, { source: readText, part: readText }, at) as Source;
    });
  }
}

const isItem = (data: unknown): data is Fields | string =>
  typeof data === 'string'
    ? data !== ''
    : hasFields(data) &&
      ['id', 'title', 'question', ...Object.keys(deonLine)].some((name) => Object.hasOwn(data, name));

const listOf =
  <Word extends string>(words: readonly Word[]): FieldReader<Word[]> =>
  (value, path) => {
    const read = readTexts(value, path)?.map((text) => readOneOf(words)(text, path));
    return read?.every((word) => word !== undefined) ? read : undefined;
  };

/** A need of which a part is not known stays whole as it is, because without that part it would say something else. */
const readNeed: FieldReader<ItemNeed> = (value, path) => {
  if (!hasFields(value)) return readOneOf(['always'])(value, path);
  const problems: Problem[] = [];
  const readers = { kinds: listOf(projectKinds), facts: listOf(projectFacts) };
  const need = readFields<Exclude<ItemNeed, 'always'> & { extra?: Fields }>(value, readers, {
    path,
    problems,
    what: '',
  });
  const isOfNothing = !need.kinds?.length && !need.facts?.length;
  return problems.length > 0 || need.extra || isOfNothing ? undefined : need;
};
