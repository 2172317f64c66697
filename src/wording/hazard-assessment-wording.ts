import type { HazardState } from '../artefacts/hazard-assessment.js';

/** What the form for assessing hazards says beside the hazards themselves. */
export const hazardAssessmentWording = {
  title: 'Assess data hazards',
  thing: 'hazard assessment',
  problems: 'Some of the answers to begin with could not be read.',
  loading: 'Loading the hazards',
  introduction:
    'Hazards are for thinking about what could go wrong, and what would make it less likely. No answer is better than another, nothing is counted, and nothing is sent anywhere.',
  stepOf: (step: number, count: number): string => `Hazard ${step} of ${count}`,
  examples: 'What it can look like',
  state: 'Does this hazard apply?',
  states: {
    applies: 'Yes, it applies',
    'does-not-apply': 'No, it does not apply',
    uncertain: 'I am not sure',
    'not-assessed': 'I will come back to it later',
  } satisfies Record<HazardState, string>,
  reason: (state: HazardState | undefined): string =>
    state === 'applies'
      ? 'Why does it apply?'
      : state === 'does-not-apply'
        ? 'Why does it not apply?'
        : 'What do you know so far? (optional)',
  reasonHint: 'For example, what the data hold, who is affected, or what was tried',
  precautions: 'Which precautions do you take? (optional)',
  otherPrecautions: 'Other precautions (optional)',
  otherPrecautionsHint: 'One in each line',
  mitigation: 'How far are the precautions? (optional)',
  noMitigation: 'Not said',
  details: 'Owner, dates and version (optional)',
  owner: 'Who owns this hazard?',
  ownerHint: 'A role or a team, for example information governance lead',
  assessed: 'When was this assessed?',
  reviewBy: 'When will it be looked at again?',
  dateHint: 'For example, 24 November 2026',
  version: 'Which version was assessed?',
  stageTerm: 'Stage',
  stage: 'At which stage of the project?',
  back: 'Back',
  continue: 'Continue',
  toAnswers: 'Continue to your answers',
  answers: 'Your answers',
  noAnswers: 'Nothing is answered yet.',
  change: 'Change',
  answerAbout: (title: string): string => `the answer about ${title}`,
  check: 'Check for missing answers',
  nothingMissing: (open: number, count: number): string =>
    open === 0
      ? 'Nothing is missing from your answers.'
      : `Nothing is missing from the answers that you gave. ${open === 1 ? '1 hazard has' : `${open} hazards have`} no answer yet, of ${count}.`,
  problem: 'There is a problem',
  error: 'Error: ',
  errors: {
    state: (title: string): string => `Say whether this hazard applies: ${title}`,
    reason: (title: string, state: HazardState | undefined): string =>
      state === 'applies' ? `Say why this hazard applies: ${title}` : `Say why this hazard does not apply: ${title}`,
    assessed: (title: string): string =>
      `The day of the assessment must be a real date, like 24 November 2026: ${title}`,
    reviewBy: (title: string): string =>
      `The day of the next look must be a real date, like 24 November 2026: ${title}`,
  },
  opened: (count: number): string =>
    count === 1 ? 'The file was opened: it holds 1 hazard.' : `The file was opened: it holds ${count} hazards.`,
  markdownTitle: (project: string): string => (project ? `Data hazards: ${project}` : 'Data hazards'),
};
