import type { ChecklistRecord } from '../../src/artefacts/checklist-record.js';
import type { Checklist } from '../../src/artefacts/checklist.js';

/** What an invented project has answered. */
export const checklistRecord: ChecklistRecord = {
  schemaVersion: 1,
  project: 'Discharge planner',
  profile: {
    kind: 'predictive-model',
    facts: {
      'affects-care': true,
      'uses-personal-data': true,
      'decides-alone': false,
      'may-be-device': false,
      'is-procured': false,
      'is-live': false,
    },
  },
  answers: [
    {
      item: 'fair-groups',
      state: 'yes',
      reason: 'Listed with the equality lead. People without a fixed address were added.',
      evidence: ['https://example.nhs.uk/discharge-planner/equality', 'Minutes of the September meeting'],
      owner: 'Equality lead',
      date: '3 October 2026',
    },
    {
      item: 'fair-missing-people',
      state: 'partly',
      reason: 'Known for age and sex. Ethnic group is missing for 1 in 10 people.',
      owner: 'Data scientist',
      date: '3 October 2026',
    },
    { item: 'fair-results-by-group', state: 'not-yet', owner: 'Data scientist' },
    {
      item: 'fair-proxies',
      state: 'not-applicable',
      reason: 'Neither postcodes nor free text are used.',
      date: '10 October 2026',
    },
    { item: 'transparent-code', state: 'no', reason: 'The code is not reviewed yet.', date: '10 October 2026' },
  ],
};

/** The same, and what a second person says to one item. */
export const twoPeoplesRecord: ChecklistRecord = {
  ...checklistRecord,
  answers: [
    ...checklistRecord.answers,
    {
      item: 'fair-groups',
      state: 'partly',
      reason: 'Carers are not on the list.',
      owner: 'Patient and public voices',
      date: '20 November 2026',
    },
  ],
};

/** A checklist that an invented team has written for itself. */
export const teamChecklist: Checklist = {
  id: 'letters-team',
  title: 'Before we send a letter',
  version: '2',
  introduction: 'For letters that a program writes. Ask the **letters team** where something is not clear.',
  sections: [
    {
      title: 'Words',
      items: [
        { id: 'L1', title: 'Reading age', question: 'Can a person of 11 years read it?', why: 'Many people do.' },
        { id: 'L2', question: 'Was it read by somebody who gets such letters?', evidence: 'Their remarks.' },
      ],
    },
    { title: 'Sending', items: [{ id: 'L3', question: 'Is there a number to call?' }] },
  ],
};
