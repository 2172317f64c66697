import type { DataHazard } from './data-hazard.js';

/** Those of a page's own hazards that have an id and a title: a page can give anything from a script. */
export function ownHazards(given: unknown): DataHazard[] {
  const isOne = (hazard: unknown): hazard is DataHazard =>
    typeof hazard === 'object' &&
    hazard !== null &&
    ['id', 'title'].every((key) => typeof Reflect.get(hazard, key) === 'string');
  return (Array.isArray(given) ? given : []).filter(isOne);
}

/** The one of a page's own hazards that has this id or title, in any case. */
export function findOwnHazard(name: string, given: unknown): DataHazard | undefined {
  const key = name.trim().toLowerCase();
  return ownHazards(given).find(({ id, title }) => [id.toLowerCase(), title.toLowerCase()].includes(key));
}
