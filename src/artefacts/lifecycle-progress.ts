import * as v from 'valibot';
import { extra } from './extra.js';
import { lifecycleGateSchema, lifecycleSchema } from './lifecycle.js';

export const stageChanges = ['in-progress', 'completed', 'skipped', 'returned-to', 'not-started'] as const;
export const gateDecisions = ['approved', 'approved-with-conditions', 'not-approved'] as const;

const text = v.optional(v.string());

/** Something that happened: a stage became something else, or somebody decided about a gate. */
export const lifecycleEventSchema = v.object({
  /** `2026-11-23` or "23 November 2026". */
  date: text,
  /** Id of a stage. */
  stage: text,
  becomes: v.optional(v.picklist(stageChanges)),
  /** Id of a gate. */
  gate: text,
  decision: v.optional(v.picklist(gateDecisions)),
  /** Who did or decided it; a role's id or words. */
  role: text,
  by: text,
  /** Why; a stage that is skipped or returned to needs it, and so does a gate that is not approved. */
  reason: text,
  /** What has to be done, where it was approved with conditions. */
  conditions: v.optional(v.array(v.string())),
  /** Addresses, or where else the evidence is. */
  evidence: v.optional(v.array(v.string())),
  extra,
});

/** Something that somebody has to look at again. */
export const lifecycleReviewSchema = v.object({ title: v.string(), due: v.string(), done: text, role: text, extra });

/** Of files that this library writes. A file with a higher number was written by a later one. */
export const lifecycleProgressVersion = 1;

/** Where a project is, told by what has happened, in order; the states of stages and gates follow from it. */
export const lifecycleProgressSchema = v.object({
  schemaVersion: v.optional(v.number()),
  project: text,
  /** A team's own, or the id of one that the library has. */
  lifecycle: v.optional(
    v.union([
      lifecycleSchema,
      v.object({ id: v.string() }),
      v.pipe(
        v.string(),
        v.transform((id) => ({ id })),
      ),
    ]),
  ),
  /** Gates of the project, beside those of its lifecycle. */
  gates: v.optional(v.array(lifecycleGateSchema)),
  reviews: v.optional(v.array(lifecycleReviewSchema)),
  history: v.array(lifecycleEventSchema),
  extra,
});

export type StageChange = (typeof stageChanges)[number];
export type GateDecision = (typeof gateDecisions)[number];
export type LifecycleEvent = v.InferOutput<typeof lifecycleEventSchema>;
export type LifecycleReview = v.InferOutput<typeof lifecycleReviewSchema>;
export type LifecycleProgress = v.InferOutput<typeof lifecycleProgressSchema>;
