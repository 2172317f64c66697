import type { ChecklistRecord } from '../../artefacts/checklist-record.js';
import { isAddress, type EthicsRecord, type PartAddress } from '../../artefacts/ethics-record.js';
import type { HazardAssessment } from '../../artefacts/hazard-assessment.js';
import type { LifecycleProgress } from '../../artefacts/lifecycle-progress.js';
import type { ModelCard } from '../../artefacts/model-card.js';
import type { Problem } from '../../artefacts/problem.js';
import type { ProcessMap } from '../../artefacts/process-map.js';
import { loadDocument, type LoadFailure } from '../load-document.js';

/** A part of a record as far as it is there: itself, or the address of its file and why it is not there. */
export interface ShownPart<Part> {
  part?: Part;
  address?: string;
  /** Where its file was found. */
  url?: string;
  failure?: LoadFailure | 'not-the-artefact' | 'library-incomplete';
  httpStatus?: number;
  problems: readonly Problem[];
}

/** The parts of a record, whether they stand in it or are files of their own. */
export interface RecordParts {
  modelCards: readonly ShownPart<ModelCard>[];
  hazards?: ShownPart<HazardAssessment[]>;
  checklist?: ShownPart<ChecklistRecord>;
  lifecycle?: ShownPart<LifecycleProgress>;
  processMap?: ShownPart<ProcessMap>;
}

type Read<Part> = (text: string) => Promise<{ part?: Part; problems: readonly Problem[] }>;

/** How the file of each part is read; what reads it is loaded when there is such a file. */
const readers: {
  modelCards: Read<ModelCard>;
  hazards: Read<HazardAssessment[]>;
  checklist: Read<ChecklistRecord>;
  lifecycle: Read<LifecycleProgress>;
  processMap: Read<ProcessMap>;
} = {
  modelCards: async (text) => {
    const { readModelCard } = await import('../../formats/read-model-card.js');
    const { card, problems } = await readModelCard(text);
    return { part: card, problems };
  },
  hazards: async (text) => {
    const { readHazards } = await import('../../formats/read-hazards.js');
    const { assessments, problems, format } = await readHazards(text);
    return { part: format === 'unknown' ? undefined : assessments, problems };
  },
  checklist: async (text) => {
    const { readChecklist } = await import('../../formats/read-checklist.js');
    const { record, problems } = await readChecklist(text);
    return { part: record, problems };
  },
  lifecycle: async (text) => {
    const { readLifecycleProgress } = await import('../../formats/read-lifecycle-progress.js');
    const { progress, problems } = await readLifecycleProgress(text);
    return { part: progress, problems };
  },
  processMap: async (text) => {
    const { readProcessMap } = await import('../../formats/read-process-map.js');
    const { map, problems } = await readProcessMap(text);
    return { part: map, problems };
  },
};

/** Loads all parts of a record side by side; one that fails says why and keeps none of the others. Never rejects. */
export async function loadRecordParts(
  record: EthicsRecord,
  baseUrl: string,
  reading: AbortController,
): Promise<RecordParts> {
  const load = async <Part extends object>(
    part: NoInfer<Part> | PartAddress | undefined,
    read: Read<Part>,
  ): Promise<ShownPart<Part> | undefined> => {
    if (part === undefined) return undefined;
    return isAddress(part) ? loadPart(part.address, read, baseUrl, reading) : { part, problems: [] };
  };
  const [modelCards, hazards, checklist, lifecycle, processMap] = await Promise.all([
    Promise.all((record.modelCards ?? []).map((card) => load(card, readers.modelCards))),
    load(record.hazards, readers.hazards),
    load(record.checklist, readers.checklist),
    load(record.lifecycle, readers.lifecycle),
    load(record.processMap, readers.processMap),
  ]);
  return { modelCards: modelCards.filter((card) => card !== undefined), hazards, checklist, lifecycle, processMap };
}

async function loadPart<Part>(
  address: string,
  read: Read<Part>,
  baseUrl: string,
  reading: AbortController,
): Promise<ShownPart<Part>> {
  // When its time is up, a document stops only itself.
  const own = new AbortController();
  const stop = (): void => own.abort();
  reading.signal.addEventListener('abort', stop);
  try {
    const loaded = await loadDocument(address, baseUrl, own);
    if ('failure' in loaded) {
      return { address, failure: loaded.failure, httpStatus: loaded.status, problems: [] };
    }
    const { part, problems } = await read(loaded.text);
    return part === undefined
      ? { address, failure: 'not-the-artefact', problems }
      : { part, address, url: loaded.url, problems };
  } catch {
    return { address, failure: 'library-incomplete', problems: [] };
  } finally {
    reading.signal.removeEventListener('abort', stop);
  }
}

/** Each part that a record has, by its name. */
export function namedParts({ modelCards, ...single }: RecordParts): [keyof RecordParts, ShownPart<unknown>][] {
  const rest = Object.entries(single) as [keyof RecordParts, ShownPart<unknown> | undefined][];
  return [
    ...modelCards.map((card): [keyof RecordParts, ShownPart<unknown>] => ['modelCards', card]),
    ...rest.filter((entry): entry is [keyof RecordParts, ShownPart<unknown>] => entry[1] !== undefined),
  ];
}

/** What readers found odd in the files of parts; what could not be read at all is told by itself. */
export const partProblems = (parts: RecordParts): Problem[] =>
  namedParts(parts).flatMap(([, { address, failure, problems }]) =>
    address && !failure ? problems.map((problem) => ({ ...problem, message: `${address}: ${problem.message}` })) : [],
  );
