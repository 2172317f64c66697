/** The place of each id in a list; of two things of one id, the first is meant. */
export const firstPlaces = (things: readonly { id: string }[]): ReadonlyMap<string, number> =>
  new Map([...things.entries()].reverse().map(([place, { id }]) => [id, place]));
