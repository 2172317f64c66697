import * as v from 'valibot';
import { extra } from './extra.js';

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

/** What a project says of itself. What it does not say is open, and counts as a reason to consider an item. */
export const projectProfileSchema = v.object({
  kind: v.optional(v.picklist(projectKinds)),
  facts: v.optional(v.record(v.picklist(projectFacts), v.optional(v.boolean()))),
  extra,
});

export type ProjectKind = (typeof projectKinds)[number];
export type ProjectFact = (typeof projectFacts)[number];

export interface ProjectProfile {
  kind?: ProjectKind;
  facts?: Readonly<Partial<Record<ProjectFact, boolean>>>;
  extra?: Record<string, unknown>;
}
