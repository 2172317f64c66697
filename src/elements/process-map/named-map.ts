/** The id of a map that the library has, in the place of a map. */
export class NamedMap {
  readonly id: string;

  constructor(id: string) {
    this.id = id;
  }
}

const named = new Map<string, NamedMap>();

/**
 * What a page gives as a map: a text that does not begin as JSON does is an id. It is the same object each time, because
 * data is the same while its object is.
 */
export function givenMap(given: unknown): unknown {
  if (typeof given !== 'string' || /^\s*(?:[[{"]|$)/.test(given)) return given;
  const id = given.trim();
  const known = named.get(id) ?? new NamedMap(id);
  named.set(id, known);
  return known;
}
