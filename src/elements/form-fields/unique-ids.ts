/** For each name an id that begins with a prefix, all different; a name that comes again has a number behind it. */
export function uniqueIds(names: readonly string[], prefix: string): string[] {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return names.map((name) => {
    const base = `${prefix}-${name.toLowerCase().replace(/[^a-z\d]+/g, '-') || 'unnamed'}`;
    let count = counts.get(base) ?? 0;
    let id: string;
    do {
      count += 1;
      id = count === 1 ? base : `${base}-${count}`;
    } while (taken.has(id));
    counts.set(base, count);
    taken.add(id);
    return id;
  });
}
