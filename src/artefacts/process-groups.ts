import type { GridEntry } from './process-grid.js';
import { processParts, type ProcessPart } from './process-map.js';

/** Entries of one part, or of one other word that stands in the place of a part. */
export interface PartGroup {
  part?: ProcessPart;
  otherWord?: string;
  entries: readonly GridEntry[];
}

/** Only some roles or stages; neither means everything. */
export interface ProcessFilter {
  /** Index of a role. */
  actor?: number;
  /** Index of a stage. */
  stage?: number;
}

export const filteredEntries = (entries: readonly GridEntry[], { actor, stage }: ProcessFilter): GridEntry[] =>
  entries.filter(
    (entry) => (actor === undefined || entry.actor === actor) && (stage === undefined || entry.stage === stage),
  );

/** By part, the weightiest first, then what is no part that is known; in each in the order of the map. */
export function groupsByPart(entries: readonly GridEntry[]): PartGroup[] {
  const known = processParts.map((part) => ({ part, entries: entries.filter((entry) => entry.part === part) }));
  const others = new Map<string, GridEntry[]>();
  for (const entry of entries) {
    if (entry.part) continue;
    const word = entry.otherWord ?? '';
    others.set(word, [...(others.get(word) ?? []), entry]);
  }
  return [...known, ...[...others].map(([otherWord, list]) => ({ otherWord, entries: list }))].filter(
    (group) => group.entries.length > 0,
  );
}

/** How many different stages entries are of. */
export const stageCount = (entries: readonly GridEntry[]): number => new Set(entries.map(({ stage }) => stage)).size;

/** The roles that entries are of, in the order of the columns. */
export const actorsIn = (entries: readonly GridEntry[]): number[] =>
  [...new Set(entries.map(({ actor }) => actor))].sort((one, other) => one - other);
