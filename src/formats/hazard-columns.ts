import type { HazardAssessment } from '../artefacts/hazard-assessment.js';
import { wordsKey } from './words-key.js';

export type HazardColumn = keyof HazardAssessment;

/** What authors put over a column of a table, or call a field of data. */
export const hazardColumns: Record<HazardColumn, readonly string[]> = {
  hazard: ['Hazard', 'Hazard name', 'Data hazard', 'Label', 'Name', 'id'],
  state: ['Does it apply?', 'Does the hazard apply?', 'Applies?', 'Apply?', 'Applicable', 'State', 'Status'],
  reason: ['Reason', 'Reasons', 'Why', 'Why?', 'Justification', 'Comment', 'Comments', 'Notes'],
  precautions: ['Precautions', 'Safety precautions', 'What is done about it', 'Mitigations'],
  mitigation: ['Progress', 'Mitigation state'],
  owner: ['Owner', 'Who'],
  assessed: ['Assessed', 'Date', 'Date assessed'],
  reviewBy: ['Review by', 'Next review', 'Review date'],
  version: ['Version', 'Model version'],
  stage: ['Stage', 'Lifecycle stage'],
};

const columnByKey = new Map(
  Object.entries(hazardColumns).flatMap(([column, names]) =>
    names.map((name) => [wordsKey(name), column as HazardColumn]),
  ),
);
columnByKey.set('mitigation', 'mitigation');

/** The column that goes by these words over a table, in any case. */
export const hazardColumnOf = (words: string): HazardColumn | undefined => columnByKey.get(wordsKey(words));
