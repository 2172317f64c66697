import * as v from 'valibot';
import { extra } from './extra.js';

/** What an actor can have to do with a stage, the weightiest first. */
export const processParts = ['decides', 'does', 'advises', 'is-told'] as const;

const name = v.pipe(v.string(), v.minLength(1));
const text = v.optional(v.string());

/** A stage of the work that a map is of. */
export const processStageSchema = v.object({
  id: name,
  title: v.string(),
  phase: text,
  /** What happens in it, in a sentence or two. */
  description: text,
  extra,
});

/** A role or a group of people. */
export const processActorSchema = v.object({
  id: name,
  title: v.string(),
  /** What it decides or answers for, whatever the stage. */
  decides: text,
  extra,
});

/** What one actor has to do with one stage; an actor may have several parts in a stage. */
export const processPartSchema = v.object({
  /** Id of a stage. */
  stage: v.string(),
  /** Id of an actor. */
  actor: v.string(),
  /** Where a file has another word, that is kept in `extra` and shown as it is. */
  part: v.optional(v.picklist(processParts)),
  /** What is done or decided, in a few words. */
  what: text,
  extra,
});

/** Of files that this library understands. A file with a higher number was written for a later one. */
export const processMapVersion = 1;

/** Who does, decides, advises and is told at which stage. */
export const processMapSchema = v.object({
  schemaVersion: v.optional(v.number()),
  title: v.string(),
  /** Where it is from, in words. */
  source: text,
  stages: v.optional(v.array(processStageSchema)),
  /** Id of a lifecycle that the library has: its stages are meant where none are named. */
  lifecycle: text,
  /** Go before the library's own of the same id; an id that nobody knows is shown as it is written. */
  actors: v.optional(v.array(processActorSchema)),
  parts: v.array(processPartSchema),
  extra,
});

export type ProcessPart = (typeof processParts)[number];
export type ProcessStage = v.InferOutput<typeof processStageSchema>;
export type ProcessActor = v.InferOutput<typeof processActorSchema>;
export type ProcessMapPart = v.InferOutput<typeof processPartSchema>;
export type ProcessMap = v.InferOutput<typeof processMapSchema>;
