import type { HazardState } from '../artefacts/hazard-assessment.js';

/** What the form for assessing hazards says beside the hazards themselves. */
export const hazardAssessmentWording = {
  title: 'Assess data hazards',
  thing: 'hazard assessment',
  problems: 'Some of the answers to begin with could not be read.',
  loading: 'Loading the hazards',
  introduction:
    'Use this form to think about what could go wrong with your project, and what would make it less likely. There are no right or wrong answers, and no score.',
  notSent: 'Nothing is sent anywhere: you take your answers away as a file.',
  sent: 'Your answers are sent when you use the button of this page that sends the form.',
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
  reasonHint: 'For example, what the data holds, who is affected or what you have tried',
  precautions: 'Which precautions do you take? (optional)',
  otherPrecautions: 'Other precautions (optional)',
  otherPrecautionsHint: 'Write each one on a new line',
  mitigation: 'How far have you got with the precautions? (optional)',
  noMitigation: 'No answer',
  details: 'Owner, dates and version (optional)',
  owner: 'Who owns this hazard?',
  ownerHint: 'A role or a team, for example information governance lead',
  assessed: 'When was this assessed?',
  reviewBy: 'When will this be reviewed?',
  dateHint: 'For example, 24 November 2026',
  version: 'Which version was assessed?',
  stageTerm: 'Stage',
  stage: 'At which stage of the project was this found?',
  back: 'Back',
  continue: 'Continue',
  toAnswers: 'Continue to your answers',
  answers: 'Your answers',
  noAnswers: 'You have not answered any questions yet.',
  change: 'Change',
  answerAbout: (title: string): string => `your answer about ${title}`,
  check: 'Check for missing answers',
  nothingMissing: (open: number, count: number): string =>
    open === 0
      ? 'Nothing is missing from your answers.'
      : `Nothing is missing from the answers you have given. ${open} of ${count} ${count === 1 ? 'hazard' : 'hazards'} ${open === 1 ? 'has' : 'have'} no answer yet.`,
  problem: 'There is a problem',
  error: 'Error: ',
  errors: {
    state: (title: string): string => `Say whether this hazard applies: ${title}`,
    reason: (title: string, state: HazardState | undefined): string =>
      state === 'applies' ? `Say why this hazard applies: ${title}` : `Say why this hazard does not apply: ${title}`,
    assessed: (title: string): string => `The assessment date must be a real date, like 24 November 2026: ${title}`,
    reviewBy: (title: string): string => `The review date must be a real date, like 24 November 2026: ${title}`,
  },
  opened: (count: number): string =>
    count === 1 ? 'The file was opened: it holds 1 hazard.' : `The file was opened: it holds ${count} hazards.`,
  markdownTitle: (project: string): string => (project ? `Data hazards: ${project}` : 'Data hazards'),
};
