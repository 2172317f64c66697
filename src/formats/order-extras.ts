import type { Extra } from '../artefacts/model-card.js';
import { modelCardFields, modelCardSections } from '../artefacts/model-card-fields.js';

const order = modelCardSections.flatMap(({ name }): string[] => [
  name,
  ...modelCardFields.flatMap(({ path, section }) => (section === name ? path : [])),
]);

/** Where in the template a path of a field or section stands; what stands before everything comes first. */
export function positionOf(path: string | undefined): number {
  const position = path === undefined ? -1 : order.indexOf(path);
  return path === undefined || position >= 0 ? position : Number.POSITIVE_INFINITY;
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
