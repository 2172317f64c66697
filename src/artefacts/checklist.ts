import * as v from 'valibot';
import { checklistItemSchema } from './checklist-item.js';
import { extra } from './extra.js';

/** Items that belong together. */
export const checklistSectionSchema = v.object({
  id: v.optional(v.string()),
  /** Empty where what follows a text has no heading of its own. */
  title: v.string(),
  /** Markdown between the heading and the first item. */
  text: v.optional(v.string()),
  items: v.array(checklistItemSchema),
  extra,
});

/** Things to consider, in sections. The ids of its items are all different. */
export const checklistSchema = v.object({
  /** Tells answers to which checklist they belong. */
  id: v.optional(v.string()),
  title: v.string(),
  /** An answer says to which version it belongs. */
  version: v.optional(v.string()),
  /** Markdown before the first section. */
  introduction: v.optional(v.string()),
  sections: v.array(checklistSectionSchema),
  /** Markdown after the last section. */
  closing: v.optional(v.string()),
  extra,
});

export type ChecklistSection = v.InferOutput<typeof checklistSectionSchema>;
export type Checklist = v.InferOutput<typeof checklistSchema>;
