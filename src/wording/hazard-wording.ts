import type { HazardMitigation, HazardState } from '../artefacts/hazard-assessment.js';
import type { StaleReason } from '../artefacts/hazard-freshness.js';

const states: Record<HazardState, string> = {
  applies: 'Applies',
  'does-not-apply': 'Does not apply',
  uncertain: 'Uncertain',
  'not-assessed': 'Not assessed',
};

const mitigations: Record<HazardMitigation, string> = {
  'not-started': 'Not started',
  'in-progress': 'In progress',
  completed: 'Completed',
  accepted: 'Remaining risk accepted',
};

const staleReasons: Record<StaleReason, string> = {
  'review-due': 'The date for its review has passed.',
  'other-version': 'It was made for another version.',
};

/** What the views of hazards say. */
export const hazardWording = {
  kind: 'Data hazard',
  unknown: 'This hazard is not in the vocabulary.',
  states,
  mitigation: 'Precautions',
  mitigations,
  stale: 'Assessment may be out of date',
  staleReasons,
  about: 'About this hazard',
  examples: 'What it can look like',
  suggestions: {
    vocabulary: 'Suggested by the Data Hazards project, in our words',
    library: 'Suggested by the makers of this library',
    page: 'What can be done',
  },
  reason: (state: HazardState | undefined): string =>
    state === 'applies' ? 'Why it applies' : state === 'does-not-apply' ? 'Why it does not apply' : 'Reason',
  precautions: 'Precautions taken',
  owner: 'Owner',
  assessed: 'Assessed',
  ofVersion: (version: string): string => `version ${version}`,
  reviewBy: 'Review by',
  more: 'More about this hazard',
  attribution:
    'Adapted from the Data Hazards project (Natalie Zelenka, Nina Di Cara and contributors), version 1.1, under CC BY 4.0: sentence case, shorter words, examples from health and care. Pictograms and some precautions are our own. Not endorsed by the project.',
  attributionLink: 'Data Hazards project',
  licenceLink: 'CC BY 4.0 licence',
};
