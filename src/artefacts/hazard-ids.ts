import { findDataHazard } from './data-hazards.js';
import { ownHazards } from './own-hazards.js';

/** The id of the hazard that goes by a name; undefined where the name is in no vocabulary. */
export type HazardIdOf = (name: string) => string | undefined;

/**
 * Looks names up in a page's own vocabulary, by id or title in any case, and then among the labels of Data Hazards, by
 * their other names too. What is no hazard in the vocabulary is passed over.
 */
export function hazardIds(vocabulary?: unknown): HazardIdOf {
  const own = new Map<string, string>();
  const hazards = ownHazards(vocabulary);
  for (const { id } of hazards) add(own, id, id);
  for (const { id, title } of hazards) add(own, title, id);
  return (name) => own.get(keyOf(name)) ?? findDataHazard(name)?.id;
}

function add(ids: Map<string, string>, name: string, id: string): void {
  const key = keyOf(name);
  if (key !== '' && !ids.has(key)) ids.set(key, id);
}

const keyOf = (name: string): string => name.trim().toLowerCase();
