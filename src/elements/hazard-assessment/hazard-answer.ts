import {
  hazardMitigations,
  hazardStates,
  type HazardAssessment,
  type HazardMitigation,
  type HazardState,
} from '../../artefacts/hazard-assessment.js';
import { dateIn } from '../form-fields/date-in.js';

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
  const { hazard, state, mitigation, reason, owner, assessed, reviewBy, version, stage } = assessment;
  const precautions = textsIn(assessment.precautions);
  return {
    hazard,
    state: hazardStates.find((known) => known === state),
    mitigation: hazardMitigations.find((known) => known === mitigation),
    reason: textIn(reason),
    chosen: suggestions.filter((suggestion) => precautions.includes(suggestion)),
    others: precautions.filter((precaution) => !suggestions.includes(precaution)).join('\n'),
    owner: textIn(owner),
    assessed: textIn(assessed),
    reviewBy: textIn(reviewBy),
    version: textIn(version),
    stage: textIn(stage),
  };
}

/** A page can set anything from a script that no compiler has seen. */
const textIn = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
const textsIn = (value: unknown): string[] => (Array.isArray(value) ? value : [value]).map(textIn).filter(Boolean);

/** What was answered, without fields that are empty; undefined where nothing was. */
export function assessmentOf(answer: HazardAnswer): HazardAssessment | undefined {
  const { hazard, state, mitigation, chosen, others, reason, owner, assessed, reviewBy, version, stage } = answer;
  const lines = others.split('\n').map((line) => line.trim());
  const precautions = [...chosen, ...lines.filter((line) => line !== '' && !chosen.includes(line))];
  const written = Object.entries({ reason, owner, assessed, reviewBy, version, stage })
    .map(
      ([field, text]) => [field, (field === 'assessed' || field === 'reviewBy' ? dateIn(text) : text).trim()] as const,
    )
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
