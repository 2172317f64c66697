import type { HazardAssessment } from '../../src/artefacts/hazard-assessment.js';

/** What a project that reads letters found about three hazards. Invented for this project. */
export const hazardAssessments: readonly HazardAssessment[] = [
  {
    hazard: 'risk-to-privacy',
    state: 'applies',
    mitigation: 'in-progress',
    reason: 'The letters that the model reads hold names and addresses.',
    precautions: ['Names and addresses are taken out before a letter is read.', 'Only 3 people can open the letters.'],
    owner: 'Information governance lead',
    assessed: '1 September 2026',
    version: '1.2',
  },
  { hazard: 'reinforces-biases', state: 'uncertain', reason: 'Ethnic group is not recorded for 1 in 5 people.' },
  { hazard: 'direct-harm', state: 'does-not-apply', reason: 'A clinician reads every letter before anything is done.' },
];
