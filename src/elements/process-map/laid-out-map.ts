import type { LifecycleStage } from '../../artefacts/lifecycle.js';
import type { Problem } from '../../artefacts/problem.js';
import { processGrid, type ProcessGrid } from '../../artefacts/process-grid.js';
import type { ProcessMap } from '../../artefacts/process-map.js';
import { loadProcessMap, processMapIds } from '../../artefacts/process-maps.js';
import { readProcessMapData, type ReadProcessMapResult } from '../../formats/read-process-map.js';
import { processMapWording as wording } from '../../wording/process-map-wording.js';
import type { ReadArtefact } from '../artefact-source.js';
import { NamedMap } from './named-map.js';

export interface LaidOutMap {
  map: ProcessMap;
  grid: ProcessGrid;
}

/** Reads what a page gives: a map, or the id of one of the library's. */
export async function readGivenMap(data: unknown): Promise<ReadArtefact<LaidOutMap>> {
  if (!(data instanceof NamedMap)) return laidOutMap(readProcessMapData(data));
  const map = await loadProcessMap(data.id);
  if (map) return laidOutMap({ map, problems: [], format: 'json' });
  const message = wording.noSuchMap(data.id, processMapIds);
  return { problems: [{ path: 'map', message, severity: 'error' }], format: 'unknown' };
}

/** With the stages of the lifecycle that it names, and what is odd about it beside what its reader found. */
export async function laidOutMap({
  map,
  problems,
  format,
  isNewer,
}: ReadProcessMapResult): Promise<ReadArtefact<LaidOutMap>> {
  if (!map) return { problems, format };
  const told: Problem[] = [...problems];
  let stages: readonly LifecycleStage[] | undefined;
  if (!map.stages?.length && map.lifecycle !== undefined) {
    const { lifecycleStages } = await import('../../artefacts/lifecycle-stages.js');
    stages = lifecycleStages.get(map.lifecycle.trim());
    if (!stages) told.push({ path: 'lifecycle', message: wording.noSuchLifecycle(map.lifecycle), severity: 'warning' });
  } else if (!map.stages?.length && map.parts.length > 0) {
    told.push({ path: 'stages', message: wording.noStages, severity: 'notice' });
  }
  const laidOut = processGrid(map, stages);
  return { artefact: { map, grid: laidOut.grid }, problems: [...told, ...laidOut.problems], format, isNewer };
}
