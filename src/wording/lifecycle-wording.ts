import type { GateDecision, StageChange } from '../artefacts/lifecycle-progress.js';

const states: Record<StageChange, string> = {
  'not-started': 'Not started',
  'in-progress': 'In progress',
  completed: 'Completed',
  skipped: 'Skipped',
  'returned-to': 'Returned to',
};

const decisions: Record<GateDecision, string> = {
  approved: 'Approved',
  'approved-with-conditions': 'Approved with conditions',
  'not-approved': 'Not approved',
};

const oneOf = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

const counted = (count: number, one: string, several: string): string => `${count} ${count === 1 ? one : several}`;

/** As the start of what follows in a sentence. */
const inSentence = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** The state of a stage and since when, where somebody wrote it down: a time that goes on, or a day. */
function stageState(state: StageChange, day: string | undefined): string {
  if (!day || state === 'not-started') return states[state];
  return state === 'in-progress' ? `${states[state]} since ${day}` : `${states[state]} on ${day}`;
}

const named =
  (what: (place: number) => string) =>
  (place: number, words?: string): string =>
    words ? `${what(place)} (${words})` : what(place);

const decided = (decision: GateDecision, role: string, by: string | undefined, day: string | undefined): string =>
  [decisions[decision], by || role ? `by ${by && role ? `${by} (${role})` : by || role}` : '', day ? `on ${day}` : '']
    .filter(Boolean)
    .join(' ');

/** What the tracker says about a project's way through a lifecycle; days are words already, as "1 May 2026". */
export const lifecycleWording = {
  thing: 'project lifecycle',
  loading: 'Loading the project lifecycle',
  title: 'Where the project is',
  titleOf: (project: string): string => `${project}: where the project is`,
  source: (source: string): string => `The names of the stages are from: ${source}.`,
  problems: (count: number): string => `${counted(count, 'problem', 'problems')} in what has been recorded`,
  /** Where a problem is: people count from 1. */
  problemIn: {
    history: named((place) => `Entry ${place} of the history`),
    reviews: named((place) => `Review ${place}`),
    stages: named((place) => `Stage ${place}`),
    gates: named((place) => `Gate ${place}`),
  },
  unknownLifecycle: (id: string, known: readonly string[]): string =>
    `This library has no lifecycle "${id}", but ${known.map((other) => `"${other}"`).join(', ')}. The stages that the history names are shown.`,
  states,
  decisions,
  stage: stageState,

  /** Where the project is as a whole. */
  current: (stage: string, state: string): string => `Current stage: ${stage}, ${inSentence(state)}.`,
  noStage: 'No stage has started.',
  between: (stage: string, state: string): string =>
    `No stage is in progress. The last one was ${stage}, ${inSentence(state)}.`,
  allDone: 'Every stage is completed or skipped.',
  nextGate: (gate: string, open: string): string => `Next gate: ${gate}. ${open}.`,
  overdue: (count: number): string => `${counted(count, 'review is', 'reviews are')} overdue.`,
  /** One line for a dashboard; each part is left out where there is nothing to say. */
  compact: ({ stage, gate, overdue }: { stage: string; gate?: string; overdue: number }): string =>
    [stage, gate && `next gate: ${gate}`, overdue > 0 && `${counted(overdue, 'review', 'reviews')} overdue`]
      .filter(Boolean)
      .join('; '),
  compactStage: (stage: string, state: string): string => `${stage}: ${inSentence(state)}`,
  compactGate: (gate: string, open: string): string => `${gate} (${inSentence(open)})`,
  compactNone: 'No stage has started',
  compactDone: 'Every stage is completed or skipped',

  /** A stage. */
  isCurrent: 'Current stage',
  stages: 'Stages',
  otherStages: 'Other stages',
  times: (count: number): string => `The project has been at this stage ${count} times.`,
  about: 'About this stage',
  when: 'When',
  visit: (from: string | undefined, to: string | undefined): string => {
    if (to === undefined) return from ? `Since ${from}` : 'Since a date that is not recorded';
    if (to === '') return from ? `From ${from}, end date not recorded` : 'Dates not recorded';
    return from ? `${from} to ${to}` : `Until ${to}, start date not recorded`;
  },
  reason: 'Reason',
  evidence: 'Evidence',
  people: 'Who is involved',
  openQuestions: (open: number, count: number): string => `Open questions (${open} of ${count})`,
  questions: 'Questions to ask at this stage',
  noOpenQuestions: (count: number): string =>
    count === 1 ? 'The question is answered.' : `All ${count} questions are answered.`,
  hazards: 'Hazards',
  usualHazards: 'Hazards often found at this stage',
  mayFollow: 'What can come next',

  /** A gate. */
  gate: (title: string): string => `Gate: ${title}`,
  gatePassed: 'All approvals given',
  gateOpen: (missing: number, count: number): string =>
    count === 1 ? '1 approval missing' : `${missing} of ${count} approvals missing`,
  gateWithoutApprovals: 'No approvals needed',
  approvalMissing: (roles: readonly string[]): string => `Approval missing: ${oneOf(roles)}`,
  decided,
  decidedByOther: 'This gate does not need this approval.',
  conditions: 'Conditions',
  earlierDecisions: 'Earlier decisions',
  gatesElsewhere: 'Gates before stages that this lifecycle does not have',
  before: (stage: string): string => `Comes before "${stage}".`,

  /** Reviews. */
  reviews: 'Reviews',
  review: (title: string, day: string, isOverdue: boolean): string =>
    isOverdue ? `${title}: was due on ${day} and is not recorded as done` : `${title}: due on ${day}`,
  reviewDone: (title: string, day: string): string => `${title}: done on ${day}`,
  reviewOf: (title: string, role: string | undefined): string => `${title || 'Review'}${role ? ` (${role})` : ''}`,

  /** The history. */
  history: 'History',
  entries: (count: number): string =>
    count === 1 ? '1 entry' : `All ${count} entries, in the order in which they were added`,
  noDay: 'No date',
  becomes: (stage: string, state: StageChange): string => `${stage}: ${inSentence(states[state])}`,
  decidedAt: (gate: string, decision: GateDecision): string => `${gate}: ${inSentence(decisions[decision])}`,
  unknownStage: (id: string): string => `${id} (not a stage of this lifecycle)`,
  unknownGate: (id: string): string => `${id} (not a gate of this lifecycle)`,
  note: 'Note',
};
