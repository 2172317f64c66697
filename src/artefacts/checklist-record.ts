import * as v from 'valibot';
import { checklistAnswerSchema } from './checklist-answer.js';
import { checklistSchema } from './checklist.js';
import { extra } from './extra.js';
import { projectProfileSchema } from './project-profile.js';

/** Of files that this library writes. A file with a higher number was written by a later one. */
export const checklistRecordVersion = 1;

/** Names a checklist that the library has, or that a page gives. */
export const checklistNameSchema = v.object({
  id: v.string(),
  /** The version that the answers belong to. */
  version: v.optional(v.string()),
  extra,
});

/** A project's answers to a checklist, with what says which items it needs: what is kept, and what a file holds. */
export const checklistRecordSchema = v.object({
  /** Of the form of this file, 1 so far. */
  schemaVersion: v.optional(v.number()),
  /** The project's name. */
  project: v.optional(v.string()),
  /** Which checklist: the whole of a team's own, or the id and version of one that the library has. */
  checklist: v.optional(v.union([checklistSchema, checklistNameSchema])),
  profile: v.optional(projectProfileSchema),
  /**
   * A second answer to the same item is somebody else's, of a file that was merged: both stay until somebody chooses.
   */
  answers: v.array(checklistAnswerSchema),
  extra,
});

export type ChecklistName = v.InferOutput<typeof checklistNameSchema>;
export type ChecklistRecord = v.InferOutput<typeof checklistRecordSchema>;
