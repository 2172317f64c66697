import type { EthicsRecord, ProjectActor, ProjectDecision, ProjectLearning } from '../artefacts/ethics-record.js';
import type { Problem } from '../artefacts/problem.js';
import { hasFields } from './hazards-in-data.js';
import { LeftOut } from './left-out.js';
import {
  isNothing,
  readFields,
  readNumber,
  readText,
  readTexts,
  type FieldReader,
  type Fields,
  type Place,
} from './read-fields.js';
import { readReview } from './read-lifecycle-fields.js';

/** What reads a part, and says what is odd about it by places inside the part. */
export type PartReader<Part> = (value: unknown) => { part?: Part; problems: readonly Problem[] };

/** By the names that the parts have in a record; those that a record does not have need not be there. */
export type PartReaders = {
  [Name in 'hazards' | 'checklist' | 'lifecycle' | 'processMap']?: PartReader<NonNullable<EthicsRecord[Name]>>;
} & { modelCards?: PartReader<NonNullable<EthicsRecord['modelCards']>[number]> };

const partNames = [
  ...['modelCards', 'hazards', 'checklist', 'lifecycle', 'processMap'],
  ...['actors', 'reviews', 'decisions', 'learnings'],
];

/** What files of single artefacts have, which may have a title and a version too. */
const namesOfOthers = ['answers', 'sections', 'history', 'stages', 'parts'];

/** Whether data is a record: it has a part, or a title and the version of a file that is nothing else. */
export function isOfRecord(data: unknown): data is Fields {
  if (!hasFields(data)) return false;
  const has = (name: string): boolean => Object.hasOwn(data, name);
  if (namesOfOthers.some(has)) return false;
  return partNames.some(has) || (has('title') && has('schemaVersion'));
}

/** Reads all that is known of a project. What is not understood is kept as `extra` and told. */
export function readEthicsRecordFields(data: Fields, parts: PartReaders, problems: Problem[]): EthicsRecord {
  const leftOut = new LeftOut(problems);
  const read = readFields<EthicsRecord>(
    data,
    {
      schemaVersion: readNumber,
      title: readText,
      summary: readText,
      organisation: readText,
      contact: readText,
      version: readText,
      atrsRecords: readTexts,
      modelCards: leftOut.listOf('modelCards', (card, path) => readPart(parts.modelCards, card, path, problems)),
      hazards: (value, path) => readPart(parts.hazards, value, path, problems),
      checklist: (value, path) => readPart(parts.checklist, value, path, problems),
      lifecycle: (value, path) => readPart(parts.lifecycle, value, path, problems),
      processMap: (value, path) => readPart(parts.processMap, value, path, problems),
      actors: leftOut.listOf('actors', (value, path) => readActor(value, path, problems)),
      reviews: leftOut.listOf('reviews', (value, path) => readReview(value, path, problems)),
      decisions: leftOut.listOf('decisions', (value, path) => readDecision(value, path, problems)),
      learnings: leftOut.listOf('learnings', (value, path) => readLearning(value, path, problems)),
    },
    { path: '', problems, what: 'a record' },
  );
  if (!read.title) {
    const message = 'A record needs the name of the project as its "title".';
    problems.push({ path: 'title', message, severity: 'error' });
  }
  return { ...read, ...leftOut.beside(read.extra), title: read.title ?? '' };
}

/** An address, alone or with what else the file says of it, or the part itself. */
function readPart<Part>(
  read: PartReader<Part> | undefined,
  value: unknown,
  path: string,
  problems: Problem[],
): Part | { address: string } | undefined {
  if (typeof value === 'string' && value.trim() !== '') return { address: value.trim() };
  if (hasFields(value) && typeof value.address === 'string' && value.address.trim() !== '') {
    const place: Place = { path, problems, what: 'the address of a part' };
    const address = readFields<{ address: string; extra?: Fields }>(value, { address: readText }, place);
    return { ...address, address: value.address.trim() };
  }
  const found = read?.(value);
  for (const problem of found?.problems ?? []) problems.push({ ...problem, path: placeIn(path, problem.path) });
  return found?.part;
}

/** Some readers name the whole of what they read at the start of a place. */
function placeIn(path: string, place: string): string {
  if (place === '') return path;
  return place === path || place.startsWith(`${path}.`) ? place : `${path}.${place}`;
}

function readActor(value: unknown, path: string, problems: Problem[]): ProjectActor | undefined {
  const readers = { role: readText, name: readText, contact: readText, organisation: readText };
  const read = readThing<ProjectActor>(value, 'role', readers, { path, problems, what: 'an actor' });
  return read && (read.role || read.name) ? { ...read, role: read.role ?? '' } : undefined;
}

function readDecision(value: unknown, path: string, problems: Problem[]): ProjectDecision | undefined {
  const readers = {
    date: readText,
    title: readText,
    by: readText,
    role: readText,
    reason: readText,
    evidence: readTexts,
  };
  const read = readThing<ProjectDecision>(value, 'title', readers, { path, problems, what: 'a decision' });
  return read?.title ? { ...read, title: read.title } : undefined;
}

function readLearning(value: unknown, path: string, problems: Problem[]): ProjectLearning | undefined {
  const readers = { title: readText, text: readText, date: readText };
  const read = readThing<ProjectLearning>(value, 'title', readers, { path, problems, what: 'a learning' });
  return read && (read.title || read.text) ? { ...read, title: read.title ?? '' } : undefined;
}

/** A text alone is the field that says most. */
function readThing<Thing extends { extra?: Fields }>(
  value: unknown,
  main: keyof Thing & string,
  readers: { [Name in keyof Omit<Thing, 'extra'>]-?: FieldReader<Thing[Name]> },
  place: Place,
): Partial<Thing> | undefined {
  if (isNothing(value)) return undefined;
  const fields = hasFields(value) ? value : typeof value === 'string' ? { [main]: value } : undefined;
  return fields && readFields<Thing>(fields, readers, place);
}
