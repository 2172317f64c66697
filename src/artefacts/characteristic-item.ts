import * as v from 'valibot';

/** What kind of data science a project is. */
export const projectKinds = [
  'predictive-model',
  'generative-model',
  'text',
  'imaging',
  'linkage',
  'analysis',
  'rules',
  'synthetic-data',
  'research',
] as const;

/** What a project says of itself with yes or no; what it does not say is not taken for a no. */
export const projectFacts = [
  'affects-care',
  'uses-personal-data',
  'decides-alone',
  'may-be-device',
  'is-procured',
  'is-live',
] as const;

/** When an item is needed: for every project, or where one of these is so or nobody has said that it is not. */
const needSchema = v.union([
  v.literal('always'),
  v.object({
    kinds: v.optional(v.array(v.picklist(projectKinds))),
    facts: v.optional(v.array(v.picklist(projectFacts))),
  }),
]);

/** One thing to consider. */
export const characteristicItemSchema = v.object({
  /** Never changes, so that answers stay with their question. */
  id: v.pipe(v.string(), v.minLength(1)),
  /** Can be answered with yes, partly or no. */
  question: v.pipe(v.string(), v.minLength(1)),
  /** A sentence. */
  why: v.optional(v.string()),
  /** What good evidence looks like, a sentence. */
  evidence: v.optional(v.string()),
  /** Names of sources, each perhaps with the part of it after a comma. */
  sources: v.optional(v.array(v.object({ source: v.string(), part: v.optional(v.string()) })), []),
  /** Ids of the lifecycle's stages. */
  stages: v.optional(v.array(v.string()), []),
  /** Ids of data hazards. */
  hazards: v.optional(v.array(v.string()), []),
  /** Ids of roles. */
  roles: v.optional(v.array(v.string()), []),
  need: v.optional(needSchema, 'always'),
});

export type ProjectKind = (typeof projectKinds)[number];
export type ProjectFact = (typeof projectFacts)[number];
export type ItemNeed = v.InferOutput<typeof needSchema>;
export type CharacteristicItem = v.InferOutput<typeof characteristicItemSchema>;
