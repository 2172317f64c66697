import type { GateDecision, StageChange } from '../artefacts/lifecycle-progress.js';
import type { WhyNot } from '../artefacts/lifecycle-transition.js';

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

/** In a sentence after the state: a time that goes on, or a day. */
const goesOn = new Set<StageChange>(['in-progress']);

const oneOf = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

/** What the tracker says about a project's way through a lifecycle; days are words already, as "1 May 2026". */
export const lifecycleWording = {
  states,
  decisions,
  current: 'Current stage',
  /** The state of a stage and since when, where somebody wrote it down. */
  stage: (state: StageChange, day: string | undefined): string => {
    if (!day || state === 'not-started') return states[state];
    return goesOn.has(state) ? `${states[state]} since ${day}` : `${states[state]} on ${day}`;
  },
  visits: (count: number): string => (count > 1 ? `The project was here ${count} times.` : ''),
  /** An approval that a gate needs, by the titles of those who can give it. */
  approvalMissing: (roles: readonly string[]): string => `Approval missing: ${oneOf(roles)}`,
  decided: (decision: GateDecision, role: string, by: string | undefined, day: string | undefined): string =>
    [`${decisions[decision]} by ${by ? `${by}, ${role}` : role}`, day ? `on ${day}` : ''].filter(Boolean).join(' '),
  decidedByOther: 'This approval was not asked for here.',
  gatePassed: 'All approvals are there',
  gateOpen: (missing: number, count: number): string => `${missing} of ${count} approvals missing`,
  review: (title: string, day: string, isOverdue: boolean): string =>
    isOverdue ? `${title}: was due on ${day} and is not recorded as done` : `${title}: due on ${day}`,
  reviewDone: (title: string, day: string): string => `${title}: done on ${day}`,
  /** One line for a dashboard. */
  compact: (stage: string, state: string, gate: string | undefined): string =>
    [`${stage}: ${state.charAt(0).toLowerCase()}${state.slice(1)}`, gate ? `next gate: ${gate}` : '']
      .filter(Boolean)
      .join('; '),
  noStage: 'No stage has begun',
  /** Why something may not follow, by the titles of the stage or the gate that it hangs on. */
  whyNot: ({ because }: WhyNot, title: string): string => whyNot[because](title),
};

const whyNot: Record<WhyNot['because'], (title: string) => string> = {
  'unknown-stage': () => 'This lifecycle does not have that stage.',
  'unknown-gate': () => 'This lifecycle does not have that gate.',
  'nothing-changes': () => 'Nothing would change.',
  'reason-missing': () => 'Give a reason.',
  'not-begun': () => 'This stage has not begun.',
  'never-begun': () => 'The project has never been at this stage, so it cannot go back to it.',
  'already-begun': () => 'This stage has begun already. To work on it again, go back to it.',
  'other-role': () => 'This gate does not ask for the approval of that role.',
  'conditions-missing': () => 'Say which conditions there are.',
  'other-stage-current': (title) => `"${title}" is in progress. End it first.`,
  'stage-before-open': (title) => `"${title}" comes before, and has neither ended nor been skipped.`,
  'gate-closed': (title) => `"${title}" stands before this stage, and an approval is missing.`,
};
