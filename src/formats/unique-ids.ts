/** Gives each item an id that no other has. */
export class UniqueIds {
  readonly #taken = new Set<string>();
  /** How often an id was asked for. */
  readonly #counts = new Map<string, number>();

  /** The wanted id, or where it is taken `A.1-2`, then `A.1-3`. */
  take(wanted: string): string {
    let count = this.#counts.get(wanted) ?? 0;
    let id: string;
    do id = ++count === 1 ? wanted : `${wanted}-${count}`;
    while (this.#taken.has(id));
    this.#counts.set(wanted, count);
    this.#taken.add(id);
    return id;
  }
}

const longest = 60;

/** An id made of a text's words, which stays the same whatever stands around the text. */
export function idOfWords(text: string): string {
  const words =
    text
      .slice(0, 1000)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  let id = '';
  for (const word of words) {
    if (id !== '' && id.length + word.length >= longest) break;
    id += `${id && '-'}${word}`;
  }
  return id.slice(0, longest) || 'item';
}
