import type { ChecklistAnswer } from '../artefacts/checklist-answer.js';
import type { ChecklistItem, ItemNeed } from '../artefacts/checklist-item.js';
import type { Checklist, ChecklistSection } from '../artefacts/checklist.js';
import type { Problem } from '../artefacts/problem.js';
import { projectFacts, projectKinds } from '../artefacts/project-profile.js';
import { withoutAnswer } from './answer-in-item.js';
import { hasFields } from './hazards-in-data.js';
import { itemEntries, itemIn } from './item-in-data.js';
import { readChecklistAnswer } from './read-checklist-answers.js';
import {
  isNothing,
  readFields,
  readOneOf,
  readText,
  readTexts,
  renamed,
  type FieldReader,
  type Fields,
} from './read-fields.js';
import { idOfWords, UniqueIds } from './unique-ids.js';

export const mostItems = 5000;

/** What deon calls the fields of a section. */
export const deonSection = { section_id: 'id', lines: 'items' };

type Source = NonNullable<ChecklistItem['sources']>[number];

/** Reads a checklist, its own fields or those of deon. */
export class ChecklistDefinitionReader {
  /** Those that stand in the items. */
  readonly answers: ChecklistAnswer[] = [];
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
    const odd: unknown[] = [];
    const read = readFields<Checklist>(
      fields,
      {
        id: readText,
        title: readText,
        version: readText,
        introduction: readText,
        sections: (value, place) => this.#readSections(value, place, odd),
        closing: readText,
      },
      { path, problems: this.#problems, what: 'a checklist' },
    );
    if (this.#leftOut > 0) {
      const message = `More than ${mostItems} items are not read from one file. This one and what follows, ${this.#leftOut} in all, were left out.`;
      this.#problems.push({ path: this.#firstLeftOut, message, severity: 'error' });
    }
    const { title = 'Checklist', sections = [] } = read;
    return { ...withOdd(read, 'sections', odd), title, sections };
  }

  /** A list in which something cannot be read stays as it is, whole. */
  #readList<Part>(value: unknown, path: string, read: (part: unknown, path: string) => Part | undefined) {
    if (!Array.isArray(value)) return undefined;
    const parts = value.map((part, index) => read(part, `${path}.${index}`));
    return parts.every((part) => part !== undefined) ? parts : undefined;
  }

  /** Something in a list that cannot be read is kept apart from what can. */
  #readParts<Part>(
    entries: readonly [string, unknown][],
    { path, what, odd }: { path: string; what: string; odd: unknown[] },
    read: (part: unknown, path: string) => Part | undefined,
  ): Part[] {
    return entries.flatMap(([key, data]) => {
      const place = `${path}.${key}`;
      const isEmpty = isNothing(data) || data === '';
      const part = isEmpty ? undefined : read(data, place);
      if (part !== undefined) return [part];
      if (!isEmpty) odd.push(data);
      const message = isEmpty ? 'Nothing stands here. It was left out.' : `This is not ${what}. It was kept as it is.`;
      this.#problems.push({ path: place, message, severity: 'warning' });
      return [];
    });
  }

  #readSections(value: unknown, path: string, odd: unknown[]): ChecklistSection[] | undefined {
    if (!Array.isArray(value)) return undefined;
    const list = { path, what: 'a section', odd };
    return this.#readParts(Object.entries(value), list, (section, at) => this.#readSection(section, at));
  }

  #readSection(data: unknown, path: string): ChecklistSection | undefined {
    if (!hasFields(data)) return undefined;
    const odd: unknown[] = [];
    const section = readFields<ChecklistSection>(
      renamed(data, deonSection),
      { id: readText, title: readText, text: readText, items: (value, place) => this.#readItems(value, place, odd) },
      { path, problems: this.#problems, what: 'a section' },
    );
    return { ...withOdd(section, 'items', odd), title: section.title ?? '', items: section.items ?? [] };
  }

  #readItems(value: unknown, path: string, odd: unknown[]): ChecklistItem[] | undefined {
    const entries = itemEntries(value)?.filter(([key]) => {
      if (++this.#items <= mostItems) return true;
      if (this.#leftOut++ === 0) this.#firstLeftOut = `${path}.${key}`;
      return false;
    });
    return entries && this.#readParts(entries, { path, what: 'an item', odd }, (item, at) => this.#readItem(item, at));
  }

  #readItem(data: unknown, path: string): ChecklistItem | undefined {
    const found = itemIn(data);
    if (!found) return undefined;
    const { item: fields, answer } = withoutAnswer(found);
    const { title, ...item } = readFields<ChecklistItem>(
      fields,
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
    const read = answer && readChecklistAnswer({ ...answer, item: id }, path, this.#problems);
    if (read) this.answers.push(read);
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

function withOdd<Thing extends { extra?: Fields }>(thing: Thing, name: string, odd: readonly unknown[]): Thing {
  if (odd.length === 0) return thing;
  const before = thing.extra?.[name];
  const all = isNothing(before) ? odd : [before, odd].flat();
  return { ...thing, extra: { ...thing.extra, [name]: all } };
}

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
