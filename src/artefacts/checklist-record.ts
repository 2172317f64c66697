import * as v from 'valibot';
import { checklistAnswerSchema } from './checklist-answer.js';
import { checklistSchema } from './checklist.js';
import { projectProfileSchema } from './project-profile.js';

/** Of files that this library writes. A file with a higher number was written by a later one. */
export const checklistRecordVersion = 1;

/** A project's answers to a checklist, with what says which items it needs: what is kept, and what a file holds. */
export const checklistRecordSchema = v.object({
  schemaVersion: v.optional(v.number()),
  /** The project's name. */
  project: v.optional(v.string()),
  /** Which checklist: the whole of a team's own, or the id and version of one that the library has. */
  checklist: v.optional(v.union([checklistSchema, v.object({ id: v.string(), version: v.optional(v.string()) })])),
  profile: v.optional(projectProfileSchema),
  /**
   * A second answer to the same item is somebody else's, of a file that was merged: both stay until somebody chooses.
   */
  answers: v.array(checklistAnswerSchema),
});

export type ChecklistRecord = v.InferOutput<typeof checklistRecordSchema>;
