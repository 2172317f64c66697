import * as v from 'valibot';
import { extra } from './extra.js';

const ids = v.optional(v.array(v.string()));

/** A part of a project's life. */
export const lifecycleStageSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  /** As its source has it. */
  title: v.string(),
  phase: v.optional(v.string()),
  /** What happens in it, in a sentence or two. */
  description: v.optional(v.string()),
  /** Ids of checklist items that are asked here. */
  asks: ids,
  /** Ids of data hazards that are often found here. */
  hazards: ids,
  /** Ids of roles that have a part in it. */
  roles: ids,
  /** Ids of the stages that may follow; the one behind it, if absent. Going back is always allowed. */
  next: ids,
  extra,
});

/** What has to be approved before a stage begins. */
export const lifecycleGateSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  title: v.string(),
  /** Id of the stage that it stands before. */
  before: v.string(),
  /** All of these are needed; one of the roles of each is enough. */
  approvals: v.array(v.object({ roles: v.pipe(v.array(v.string()), v.minLength(1)) })),
  extra,
});

/** The stages of a project's life, in order. */
export const lifecycleSchema = v.object({
  id: v.optional(v.string()),
  title: v.string(),
  /** Where its names are from, in words. */
  source: v.optional(v.string()),
  stages: v.pipe(v.array(lifecycleStageSchema), v.minLength(1)),
  gates: v.optional(v.array(lifecycleGateSchema)),
  extra,
});

export type LifecycleStage = v.InferOutput<typeof lifecycleStageSchema>;
export type LifecycleGate = v.InferOutput<typeof lifecycleGateSchema>;
export type Lifecycle = v.InferOutput<typeof lifecycleSchema>;

/** The ids of the stages that may follow the one at a place. */
export function nextStages(stages: readonly LifecycleStage[], place: number): readonly string[] {
  const behind = stages[place + 1];
  return stages[place]?.next ?? (behind ? [behind.id] : []);
}
