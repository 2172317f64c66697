import type { StageChange } from '../artefacts/lifecycle-progress.js';
import type { WhyNot } from '../artefacts/lifecycle-transition.js';
import { entriesFileWording } from './answers-file-wording.js';

/** Why something may not follow, by the title of the stage or the gate that it hangs on. */
const whyNot: Record<WhyNot['because'], (title: string, becomes?: StageChange) => string> = {
  'unknown-stage': () => 'This lifecycle does not have that stage.',
  'unknown-gate': () => 'This lifecycle does not have that gate.',
  'nothing-changes': () => 'This stage already has that status. Choose a different one.',
  'reason-missing': () => 'Enter a reason',
  'not-begun': (_, becomes) =>
    becomes === 'not-started'
      ? 'Only a stage that is in progress can go back to "Not started".'
      : 'This stage is not in progress, so it cannot be completed.',
  'never-begun': () => 'The project has never been at this stage, so it cannot return to it.',
  'already-begun': (_, becomes) =>
    becomes === 'skipped'
      ? 'This stage has already started, so it cannot be skipped.'
      : 'This stage has already been completed or skipped. To work on it again, choose "Returned to".',
  'other-role': () => 'This gate does not need the approval of that role.',
  'conditions-missing': () => 'Enter the conditions',
  'other-stage-current': (title) => `"${title}" is in progress. Record first that it is completed.`,
  'stage-before-open': (title) => `"${title}" comes before this stage. Record first that it is completed or skipped.`,
  'gate-closed': (title) => `The gate "${title}" comes before this stage, and an approval is missing.`,
};

/** What the tracker says to people who record what has happened. */
export const lifecycleEntryWording = {
  title: 'Record what has happened',
  introduction: 'Each entry is added to the history on this page. Download or copy the history to keep it.',
  notLoaded: 'The form to record what has happened did not arrive. Load the page again.',
  about: 'Which stage or gate is it about?',
  stages: 'Stages',
  gates: 'Gates',
  choose: 'Choose a stage or a gate',
  option: (title: string, state: string): string => `${title} (${state.charAt(0).toLowerCase()}${state.slice(1)})`,
  becomes: 'What is the status of this stage now?',
  decision: 'What was decided?',
  day: 'Date',
  dayHint: 'For example, 23 November 2026',
  role: 'Who decided?',
  by: 'Name of the person or team (optional)',
  reason: 'Reason',
  reasonOptional: 'Reason (optional)',
  conditions: 'Conditions',
  conditionsHint: 'Put each condition on a new line',
  evidence: 'Evidence (optional)',
  evidenceHint: 'Web addresses, or where it is kept. Put each on a new line',
  add: 'Add to the history',
  errorTitle: 'There is a problem',
  errorPrefix: 'Error: ',
  nothingChosen: 'Choose a stage or a gate',
  noState: 'Choose the status of this stage',
  noDecision: 'Choose what was decided',
  noRole: 'Choose who decided',
  noDay: 'Enter the date it happened',
  notADay: 'Enter a real date, such as 23 November 2026',
  notYet: 'The date must be today or in the past',
  added: (entry: string): string => `Added to the history: ${entry}.`,
  /** Where the browser had kept a history from before the page had some of its own entries. */
  behind: `The entries shown are those kept in this browser. This page has others that are not among them. To see them, download yours, choose "${entriesFileWording.forget}", and load the page again.`,
  takeBack: 'Take the last entry back',
  takenBack: (entry: string): string => `Taken back: ${entry}.`,
  opened: (count: number): string =>
    `The file was opened. Its history has ${count} ${count === 1 ? 'entry' : 'entries'}.`,
  whyNot: ({ because }: WhyNot, title: string, becomes?: StageChange): string => whyNot[because](title, becomes),
};
