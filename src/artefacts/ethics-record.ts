import * as v from 'valibot';
import { checklistRecordSchema } from './checklist-record.js';
import { extra } from './extra.js';
import { hazardAssessmentSchema } from './hazard-assessment.js';
import { lifecycleProgressSchema, lifecycleReviewSchema } from './lifecycle-progress.js';
import { modelCardSchema } from './model-card.js';
import { processMapSchema } from './process-map.js';

const text = v.optional(v.string());

/** A part of a record that is a file of its own. */
export const partAddressSchema = v.object({
  /** Relative to the file of the record. */
  address: v.pipe(v.string(), v.minLength(1)),
  extra,
});

/** A file of its own, by its address, or the part itself. */
const partOf = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.union([
    partAddressSchema,
    v.pipe(
      v.string(),
      v.transform((address) => ({ address })),
    ),
    schema,
  ]);

/** Somebody who has a role in a project. */
export const projectActorSchema = v.object({
  /** Id of a role, or words. */
  role: v.string(),
  name: text,
  contact: text,
  organisation: text,
  extra,
});

/** Something that was decided about a project, beside its gates. */
export const projectDecisionSchema = v.object({
  /** `2026-11-23` or "23 November 2026". */
  date: text,
  /** What was decided. */
  title: v.string(),
  by: text,
  /** Id of a role, or words. */
  role: text,
  reason: text,
  evidence: v.optional(v.array(v.string())),
  extra,
});

/** What others can learn from a project. */
export const projectLearningSchema = v.object({ title: v.string(), text, date: text, extra });

/** Of files that this library writes. A file with a higher number was written by a later one. */
export const ethicsRecordVersion = 1;

/** All that is known of the ethics of one project: what it is, its artefacts, and who decided what. */
export const ethicsRecordSchema = v.object({
  schemaVersion: v.optional(v.number()),
  /** The project's name. */
  title: v.pipe(v.string(), v.minLength(1)),
  /** A few sentences. */
  summary: text,
  organisation: text,
  contact: text,
  /** The version of the model or product in use now; what was assessed for another one is said to be so. */
  version: text,
  /** Addresses of its records in the Algorithmic Transparency Recording Standard. */
  atrsRecords: v.optional(v.array(v.string())),
  modelCards: v.optional(v.array(partOf(modelCardSchema))),
  hazards: v.optional(partOf(v.array(hazardAssessmentSchema))),
  checklist: v.optional(partOf(checklistRecordSchema)),
  lifecycle: v.optional(partOf(lifecycleProgressSchema)),
  processMap: v.optional(partOf(processMapSchema)),
  actors: v.optional(v.array(projectActorSchema)),
  reviews: v.optional(v.array(lifecycleReviewSchema)),
  decisions: v.optional(v.array(projectDecisionSchema)),
  learnings: v.optional(v.array(projectLearningSchema)),
  extra,
});

export type PartAddress = v.InferOutput<typeof partAddressSchema>;
export type ProjectActor = v.InferOutput<typeof projectActorSchema>;
export type ProjectDecision = v.InferOutput<typeof projectDecisionSchema>;
export type ProjectLearning = v.InferOutput<typeof projectLearningSchema>;
export type EthicsRecord = v.InferOutput<typeof ethicsRecordSchema>;

/** Whether a part is a file of its own. */
export const isAddress = (part: unknown): part is PartAddress =>
  typeof part === 'object' && part !== null && typeof (part as Partial<PartAddress>).address === 'string';
