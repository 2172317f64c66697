import type { HazardAssessment, HazardMitigation, HazardState } from '../../artefacts/hazard-assessment.js';

/** What a person has filled in about one hazard, as it stands in the fields of the form. */
export interface HazardAnswer {
  /** An id of the vocabulary, or the name that a file gave. */
  hazard: string;
  state?: HazardState;
  mitigation?: HazardMitigation;
  reason: string;
  /** The suggestions of the vocabulary that are ticked. */
  chosen: readonly string[];
  /** Further precautions, one in each line. */
  others: string;
  owner: string;
  assessed: string;
  reviewBy: string;
  version: string;
  stage: string;
}

/** An assessment as it stands in the form; `suggestions` are the precautions that the form offers to tick. */
export function answerOf(assessment: HazardAssessment, suggestions: readonly string[]): HazardAnswer {
  const { hazard, state, mitigation, precautions = [] } = assessment;
  const { reason = '', owner = '', assessed = '', reviewBy = '', version = '', stage = '' } = assessment;
  return {
    hazard,
    state,
    mitigation,
    reason,
    chosen: suggestions.filter((suggestion) => precautions.includes(suggestion)),
    others: precautions.filter((precaution) => !suggestions.includes(precaution)).join('\n'),
    owner,
    assessed,
    reviewBy,
    version,
    stage,
  };
}

/** What was answered, without fields that are empty; undefined where nothing was. */
export function assessmentOf(answer: HazardAnswer): HazardAssessment | undefined {
  const { hazard, state, mitigation, chosen, others, reason, owner, assessed, reviewBy, version, stage } = answer;
  const lines = others.split('\n').map((line) => line.trim());
  const precautions = [...chosen, ...lines.filter((line) => line !== '' && !chosen.includes(line))];
  const written = Object.entries({ reason, owner, assessed, reviewBy, version, stage })
    .map(([field, text]) => [field, text.trim()] as const)
    .filter(([, text]) => text !== '');
  const assessment: HazardAssessment = {
    hazard,
    ...(state ? { state } : {}),
    ...(mitigation ? { mitigation } : {}),
    ...(precautions.length > 0 ? { precautions } : {}),
    ...Object.fromEntries(written),
  };
  return Object.keys(assessment).length > 1 ? assessment : undefined;
}
