import type { Problem } from '../artefacts/problem.js';
import {
  processParts,
  type ProcessActor,
  type ProcessMap,
  type ProcessMapPart,
  type ProcessStage,
} from '../artefacts/process-map.js';
import { hasFields } from './hazards-in-data.js';
import { readFields, readNumber, readOneOf, readText, type FieldReader, type Fields } from './read-fields.js';
import { readList } from './read-list.js';

/** Whether data tells who has which part at which stage. */
export const isOfProcess = (data: unknown): data is Fields =>
  hasFields(data) && ['parts', 'stages', 'actors'].some((name) => Object.hasOwn(data, name));

/** Reads a map. What is not understood is kept as `extra` and told. */
export function readProcessFields(data: Fields, problems: Problem[]): ProcessMap {
  const read = readFields<ProcessMap>(
    data,
    {
      schemaVersion: readNumber,
      title: readText,
      source: readText,
      lifecycle: readText,
      stages: readList((value, path) => readStage(value, path, problems), problems),
      actors: readList((value, path) => readActor(value, path, problems), problems),
      parts: readList((value, path) => readPart(value, path, problems), problems),
    },
    { path: '', problems, what: 'a process map' },
  );
  return { ...read, title: read.title ?? '', parts: read.parts ?? [] };
}

function readStage(value: unknown, path: string, problems: Problem[]): ProcessStage | undefined {
  return readNamed<ProcessStage>(
    value,
    { id: readText, title: readText, phase: readText, description: readText },
    { path, problems, what: 'a stage' },
  );
}

function readActor(value: unknown, path: string, problems: Problem[]): ProcessActor | undefined {
  return readNamed<ProcessActor>(
    value,
    { id: readText, title: readText, decides: readText },
    { path, problems, what: 'a role' },
  );
}

/** A text alone is an id and a title; what has only one of both has it for the other too. */
function readNamed<Named extends { id: string; title: string; extra?: Fields }>(
  value: unknown,
  readers: { [Name in keyof Omit<Named, 'extra'>]-?: FieldReader<Named[Name]> },
  place: { path: string; problems: Problem[]; what: string },
): Named | undefined {
  const text = readText(value, place.path);
  if (text?.trim()) return { id: text, title: text } as Named;
  if (!hasFields(value)) return undefined;
  const read: Partial<Named> = readFields<Named>(value, readers, place);
  const id = read.id || read.title;
  return id ? ({ ...read, id, title: read.title ?? id } as Named) : undefined;
}

function readPart(value: unknown, path: string, problems: Problem[]): ProcessMapPart | undefined {
  if (!hasFields(value)) return undefined;
  const read = readFields<ProcessMapPart>(
    value,
    { stage: readText, actor: readText, part: readOneOf(processParts), what: readText },
    { path, problems, what: 'a part' },
  );
  return { ...read, stage: read.stage ?? '', actor: read.actor ?? '' };
}
