import type { DataHazard } from './data-hazard.js';

/** Those of a page's own hazards that have an id and a title: a page can give anything from a script. */
export function ownHazards(given: unknown): DataHazard[] {
  const isOne = (hazard: unknown): hazard is DataHazard =>
    typeof hazard === 'object' &&
    hazard !== null &&
    ['id', 'title'].every((key) => typeof Reflect.get(hazard, key) === 'string');
  return (Array.isArray(given) ? given : []).filter(isOne);
}
