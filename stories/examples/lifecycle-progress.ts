import type { LifecycleProgress } from '../../src/artefacts/lifecycle-progress.js';

/** An invented project in a lifecycle of a team's own, with a gate that is half open and a review that is late. */
export const lifecycleProgress: LifecycleProgress = {
  schemaVersion: 1,
  project: 'Letter sorter',
  lifecycle: {
    title: 'How our team works',
    stages: [
      {
        id: 'idea',
        title: 'Idea',
        phase: 'Before it is built',
        description: 'Somebody says what is wrong today, and for whom.',
        asks: ['fair-groups', 'value-need'],
        roles: ['clinical-lead', 'Ward clerk'],
      },
      {
        id: 'try-out',
        title: 'Try-out',
        phase: 'Before it is built',
        description: 'A few people use it for a month, beside what they do today.',
        hazards: ['risk-to-privacy', 'danger-of-misuse'],
        roles: ['data-scientist', 'Ward clerk'],
      },
      { id: 'use', title: 'Use', phase: 'In use', next: ['idea', 'try-out'] },
    ],
    gates: [
      {
        id: 'go-live',
        title: 'Before patients are affected',
        before: 'use',
        approvals: [{ roles: ['technical-assurer'] }, { roles: ['senior-responsible-owner', 'Ward manager'] }],
      },
    ],
  },
  reviews: [
    { title: 'Letters in other languages', due: '1 October 2026', role: 'equality-lead' },
    { title: 'Data protection impact assessment', due: '2046-02-01' },
  ],
  history: [
    { date: '5 January 2026', stage: 'idea', becomes: 'in-progress', by: 'Booking team' },
    {
      date: '2 February 2026',
      stage: 'idea',
      becomes: 'completed',
      evidence: ['https://example.nhs.uk/letter-sorter/idea', 'Minutes of 2 February 2026'],
    },
    { date: '9 February 2026', stage: 'try-out', becomes: 'in-progress' },
    {
      date: '2 March 2026',
      stage: 'idea',
      becomes: 'returned-to',
      reason: 'Letters from community clinics have another form.',
    },
    { date: '30 March 2026', stage: 'idea', becomes: 'completed' },
    { date: '1 April 2026', stage: 'try-out', becomes: 'in-progress' },
    {
      date: '4 May 2026',
      gate: 'go-live',
      decision: 'approved-with-conditions',
      role: 'technical-assurer',
      by: 'Assurance team',
      conditions: ['Letters that nobody is sure of are read by a person.'],
    },
  ],
};
