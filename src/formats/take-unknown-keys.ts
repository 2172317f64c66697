import type * as v from 'valibot';

interface AnySchema {
  type: string;
  entries?: Record<string, AnySchema>;
  wrapped?: AnySchema;
  item?: AnySchema;
}

export interface UnknownValue {
  path: string[];
  value: unknown;
}

/** Takes out of data (which is changed) every value whose key the schema does not have. */
export function takeUnknownKeys(schema: v.GenericSchema, data: unknown): UnknownValue[] {
  const taken: UnknownValue[] = [];
  function walk(part: AnySchema, value: unknown, path: string[]): void {
    if (part.wrapped !== undefined) return walk(part.wrapped, value, path);
    if (part.type === 'array' && part.item !== undefined && Array.isArray(value)) {
      const { item } = part;
      value.forEach((each, index) => walk(item, each, [...path, String(index)]));
    }
    if (part.type !== 'object' || typeof value !== 'object' || value === null || Array.isArray(value)) return;
    const place = value as Record<string, unknown>;
    for (const key of Object.keys(place)) {
      const known = part.entries && Object.hasOwn(part.entries, key) ? part.entries[key] : undefined;
      if (known !== undefined) {
        walk(known, place[key], [...path, key]);
      } else {
        taken.push({ path: [...path, key], value: place[key] });
        delete place[key];
      }
    }
  }
  walk(schema, data, []);
  return taken;
}
