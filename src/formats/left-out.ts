import type { FieldReader, Fields } from './read-fields.js';
import type { Problem } from '../artefacts/problem.js';
import { readList } from './read-list.js';

/** Entries of lists that cannot be read, by the list that they stand in: nothing of a file is lost. */
export class LeftOut {
  readonly #entries: Record<string, unknown[]> = {};
  readonly #problems: Problem[];

  constructor(problems: Problem[]) {
    this.#problems = problems;
  }

  /** Reads a list by what reads an entry of it. */
  listOf<Entry>(name: string, read: (value: unknown, path: string) => Entry | undefined): FieldReader<Entry[]> {
    return readList(read, this.#problems, (entry) => (this.#entries[name] ??= []).push(entry));
  }

  /** What is to be kept beside the fields, behind what a file has kept already. */
  beside(extra: Fields | undefined): { extra?: Fields } {
    if (Object.keys(this.#entries).length === 0) return {};
    const kept: Fields = { ...extra };
    for (const [name, entries] of Object.entries(this.#entries)) {
      const before = kept[name];
      kept[name] = Array.isArray(before) ? [...(before as unknown[]), ...entries] : entries;
    }
    return { extra: kept };
  }
}
