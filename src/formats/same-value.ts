/** Whether two values of plain data are the same; the order of keys does not count, nor does a key without a value. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const present = (value: object) => Object.entries(value).filter(([, part]) => part !== undefined);
  const entries = present(one);
  return (
    entries.length === present(other).length &&
    entries.every(
      ([key, part]) => Object.hasOwn(other, key) && sameValue(part, (other as Record<string, unknown>)[key]),
    )
  );
}
