import type { Extra } from '../artefacts/model-card.js';
import { modelCardFields, modelCardSections } from '../artefacts/model-card-fields.js';

const positions = new Map<string, number>();
for (const { name } of modelCardSections) {
  positions.set(name, positions.size);
  for (const { path, section } of modelCardFields)
    if (section === name && !positions.has(path)) positions.set(path, positions.size);
}

/** Where in the template a path of a field or section stands; what stands before everything comes first. */
export function positionOf(path: string | undefined): number {
  return path === undefined ? -1 : (positions.get(path) ?? Number.POSITIVE_INFINITY);
}

/**
 * Sorts extras by where they stand and puts prose without a heading in front of those with one, joining what would run
 * together on a page anyway.
 */
export function orderExtras(extras: readonly Extra[]): Extra[] {
  const ordered: Extra[] = [];
  const sorted = [...extras].sort((one, other) => {
    const apart = positionOf(one.after) - positionOf(other.after);
    return (Number.isNaN(apart) ? 0 : apart) || Number(one.heading !== undefined) - Number(other.heading !== undefined);
  });
  for (const extra of sorted) {
    const last = ordered.at(-1);
    if (extra.heading === undefined && last !== undefined && last.after === extra.after) {
      ordered[ordered.length - 1] = {
        ...last,
        body: [last.body, extra.body].filter((body) => body !== '').join('\n\n'),
      };
    } else {
      ordered.push(extra);
    }
  }
  return ordered;
}
