import type { Problem } from '../artefacts/problem.js';
import { processMapVersion, type ProcessMap } from '../artefacts/process-map.js';
import { failure, readerFailure } from './failure.js';
import { laterVersion } from './later-version.js';
import { plainJson } from './plain-json.js';
import { readDataText } from './read-data-text.js';
import { isOfProcess, readProcessFields } from './read-process-fields.js';

export interface ReadProcessMapResult {
  /** Absent where nothing tells of stages, roles and parts. */
  map?: ProcessMap;
  problems: Problem[];
  format: 'json' | 'yaml' | 'unknown';
  /** Whether it was written for a later version of this library, so that this one may not understand all of it. */
  isNewer?: boolean;
}

const nothingFound =
  'No process map was found: JSON or YAML with "parts", each with a "stage", an "actor" and a "part", is expected.';

/**
 * Reads who does, decides, advises and is told at which stage from JSON or YAML. What is not understood is kept or told.
 * Never rejects.
 *
 * Asynchronous because what reads YAML is loaded when it is met.
 */
export async function readProcessMap(text: string): Promise<ReadProcessMapResult> {
  try {
    const { data, format, problems } = await readDataText(text);
    return format === 'unknown' ? notFound(problems) : readData(data, format, problems);
  } catch (error) {
    return { problems: [readerFailure(error)], format: 'unknown' };
  }
}

/** Reads what a page's own script gives as `readProcessMap` reads JSON; whatever that is, it never throws. */
export function readProcessMapData(data: unknown): ReadProcessMapResult {
  try {
    return readData(data, 'json', []);
  } catch (error) {
    return { problems: [readerFailure(error)], format: 'unknown' };
  }
}

function readData(data: unknown, format: 'json' | 'yaml', problems: Problem[]): ReadProcessMapResult {
  const copied = plainJson(data, problems);
  if (!isOfProcess(copied)) return notFound([...problems, failure(nothingFound)]);
  const map = readProcessFields(copied, problems);
  if ((map.schemaVersion ?? 0) <= processMapVersion) return { map, problems, format };
  return { map, problems: [...problems, laterVersion], format, isNewer: true };
}

const notFound = (problems: Problem[]): ReadProcessMapResult => ({ problems, format: 'unknown' });
