import * as v from 'valibot';

export const hazardStates = ['applies', 'does-not-apply', 'uncertain', 'not-assessed'] as const;
export const hazardMitigations = ['not-started', 'in-progress', 'completed', 'accepted'] as const;

const text = v.optional(v.string());

/** What a project found about one hazard. Long texts are Markdown; dates are `2026-11-23` or "23 November 2026". */
export const hazardAssessmentSchema = v.object({
  /** A hazard's id or any other name of it. */
  hazard: v.string(),
  state: v.optional(v.picklist(hazardStates)),
  mitigation: v.optional(v.picklist(hazardMitigations)),
  /** Why it applies or does not. */
  reason: text,
  /** What is done about it. */
  precautions: v.optional(v.array(v.string())),
  owner: text,
  /** The day of the assessment. */
  assessed: text,
  /** The day by which somebody looks at it again. */
  reviewBy: text,
  /** The version of the model or product that was assessed. */
  version: text,
  /** The lifecycle stage it was found at. */
  stage: text,
});

export type HazardState = (typeof hazardStates)[number];
export type HazardMitigation = (typeof hazardMitigations)[number];
export type HazardAssessment = v.InferOutput<typeof hazardAssessmentSchema>;
