import { ethicsRecordVersion, type EthicsRecord } from '../artefacts/ethics-record.js';
import type { Problem } from '../artefacts/problem.js';
import { failure, readerFailure } from './failure.js';
import { hasFields } from './hazards-in-data.js';
import { laterVersion } from './later-version.js';
import { plainJson } from './plain-json.js';
import { readDataText, withLines } from './read-data-text.js';
import { isOfRecord, readEthicsRecordFields, type PartReaders } from './read-ethics-record-fields.js';
import type { Fields } from './read-fields.js';

export interface ReadEthicsRecordResult {
  /** Absent where nothing of a record was found. */
  record?: EthicsRecord;
  problems: Problem[];
  format: 'json' | 'yaml' | 'unknown';
  /** Whether a later version of this library wrote it, so that this one may not understand all of it. */
  isNewer?: boolean;
}

const nothingFound =
  'No record of a project was found: JSON or YAML with a "title" and parts such as "modelCards", "hazards", "checklist" or "lifecycle" is expected.';

/**
 * Reads a record of a project from JSON or YAML: parts that stand in it, and addresses of parts that are files of their
 * own. What is not understood is kept or told, with its line. Never rejects.
 *
 * Asynchronous because what reads YAML and each kind of part is loaded when it is met.
 */
export async function readEthicsRecord(text: string): Promise<ReadEthicsRecordResult> {
  try {
    const { data, format, problems } = await readDataText(text);
    if (format === 'unknown') return notFound(problems);
    const result = await readData(data, format, problems);
    return { ...result, problems: await withLines(result.problems, text) };
  } catch (error) {
    return { problems: [readerFailure(error)], format: 'unknown' };
  }
}

/** Reads what a page's own script gives as `readEthicsRecord` reads JSON; whatever that is, it never rejects. */
export async function readEthicsRecordData(data: unknown): Promise<ReadEthicsRecordResult> {
  try {
    return await readData(data, 'json', []);
  } catch (error) {
    return { problems: [readerFailure(error)], format: 'unknown' };
  }
}

async function readData(data: unknown, format: 'json' | 'yaml', problems: Problem[]): Promise<ReadEthicsRecordResult> {
  const copied = plainJson(data, problems);
  if (!isOfRecord(copied)) return notFound([...problems, failure(nothingFound)]);
  const record = readEthicsRecordFields(copied, await partReaders(copied), problems);
  if ((record.schemaVersion ?? 0) <= ethicsRecordVersion) return { record, problems, format };
  return { record, problems: [...problems, laterVersion], format, isNewer: true };
}

/** What reads the parts that stand in a record; nothing is loaded for those that are not there. */
async function partReaders(data: Fields): Promise<PartReaders> {
  const readers: PartReaders = {};
  const stands = (name: string): boolean => typeof data[name] === 'object' && data[name] !== null;
  const load: Promise<void>[] = [];
  if (Array.isArray(data.modelCards) && data.modelCards.some(hasFields)) {
    load.push(
      import('./read-model-card-data.js').then(({ readModelCardData }) => {
        readers.modelCards = (value) => {
          const { card, problems } = readModelCardData(value);
          return { part: card, problems };
        };
      }),
    );
  }
  if (stands('hazards')) {
    load.push(
      import('./read-hazards.js').then(({ readHazardsData }) => {
        readers.hazards = (value) => {
          const { assessments, problems, format } = readHazardsData(
            hasFields(value) && Object.hasOwn(value, 'hazards') ? value : { hazards: value },
          );
          return { part: format === 'unknown' ? undefined : assessments, problems };
        };
      }),
    );
  }
  if (stands('checklist')) {
    load.push(
      import('./read-checklist.js').then(({ readChecklistData }) => {
        readers.checklist = (value) => {
          const { record, problems } = readChecklistData(value);
          return { part: record, problems };
        };
      }),
    );
  }
  if (stands('lifecycle')) {
    load.push(
      import('./read-lifecycle-progress.js').then(({ readLifecycleProgressData }) => {
        readers.lifecycle = (value) => {
          const { progress, problems } = readLifecycleProgressData(value);
          return { part: progress, problems };
        };
      }),
    );
  }
  if (stands('processMap')) {
    load.push(
      import('./read-process-map.js').then(({ readProcessMapData }) => {
        readers.processMap = (value) => {
          const { map, problems } = readProcessMapData(value);
          return { part: map, problems };
        };
      }),
    );
  }
  await Promise.all(load);
  return readers;
}

const notFound = (problems: Problem[]): ReadEthicsRecordResult => ({ problems, format: 'unknown' });
