import type { ProcessMap } from './process-map.js';

/** The ids of the maps that the library has. */
export const processMapIds: readonly string[] = ['turing'];

/** A map that the library has; undefined for an id that it does not know. Loaded when it is asked for. */
export async function loadProcessMap(id: string): Promise<ProcessMap | undefined> {
  return id === 'turing' ? (await import('./process-maps/turing.js')).turingProcessMap : undefined;
}
