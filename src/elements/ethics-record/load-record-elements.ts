import { namedParts, type RecordParts } from './record-parts.js';

/** Loads and registers the elements of parts, by the names of the parts. */
export type RecordElements = Readonly<Record<keyof RecordParts, () => Promise<unknown>>>;

/** Loads what shows the parts of a record. Without one of them, its part is not shown. */
export async function loadRecordElements(parts: RecordParts, elements: RecordElements): Promise<void> {
  const names = new Set(namedParts(parts).map(([name]) => name));
  await Promise.allSettled([...names].map((name) => elements[name]()));
}
