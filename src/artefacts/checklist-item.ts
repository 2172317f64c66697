import * as v from 'valibot';
import { extra } from './extra.js';
import { projectFacts, projectKinds } from './project-profile.js';

/** When an item is needed: for every project, or where one of these is so or nobody has said that it is not. */
const needSchema = v.union([
  v.literal('always'),
  v.object({
    kinds: v.optional(v.array(v.picklist(projectKinds))),
    facts: v.optional(v.array(v.picklist(projectFacts))),
  }),
]);

/** One thing to consider. */
export const checklistItemSchema = v.object({
  /** Never changes, so that answers stay with their question. */
  id: v.pipe(v.string(), v.minLength(1)),
  /** Two or three words for it. */
  title: v.optional(v.string()),
  /** Can be answered with yes, partly or no. Markdown of one line. */
  question: v.pipe(v.string(), v.minLength(1)),
  /** A sentence. */
  why: v.optional(v.string()),
  /** What good evidence looks like, a sentence. */
  evidence: v.optional(v.string()),
  /** Names of sources, each perhaps with the part of it after a comma. */
  sources: v.optional(v.array(v.object({ source: v.string(), part: v.optional(v.string()), extra }))),
  /** Ids of the lifecycle's stages. */
  stages: v.optional(v.array(v.string())),
  /** Ids of data hazards. */
  hazards: v.optional(v.array(v.string())),
  /** Ids of roles. */
  roles: v.optional(v.array(v.string())),
  /** Always, if it does not say. */
  need: v.optional(needSchema),
  /** The id of the item that this one is a part of, as a task inside another is. */
  partOf: v.optional(v.string()),
  extra,
});

export type ItemNeed = v.InferOutput<typeof needSchema>;
export type ChecklistItem = v.InferOutput<typeof checklistItemSchema>;
