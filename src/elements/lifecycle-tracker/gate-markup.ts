import type { ApprovalProgress, GateProgress } from '../../artefacts/gate-progress.js';
import type { LifecycleEvent } from '../../artefacts/lifecycle-progress.js';
import { element, type Markup, type MarkupElement } from '../../markup/markup.js';
import { lifecycleWording as wording } from '../../wording/lifecycle-wording.js';
import { foldedMarkup } from '../folded-markup.js';
import { termsMarkup } from '../hazard-badge/hazard-badge-markup.js';
import { headingMarkup } from '../heading-markup.js';
import { hiddenWords } from '../hidden-words.js';
import { reasonTerms } from './lifecycle-event-markup.js';
import { dayInWords, type LifecycleNames } from './lifecycle-names.js';
import { extraTerms } from '../own-words-markup.js';

export interface GateMarkupOptions {
  headingLevel: number;
  names: LifecycleNames;
  /** Whether no stage stands behind it. */
  isElsewhere?: boolean;
  language?: string;
}

const isGiven = ({ decision }: ApprovalProgress): boolean =>
  decision !== undefined && decision.decision !== 'not-approved';

/** How far a gate is, in a few words. */
export function gateState({ approvals, isPassed }: GateProgress): string {
  if (approvals.length === 0) return wording.gateWithoutApprovals;
  if (isPassed) return wording.gatePassed;
  return wording.gateOpen(approvals.filter((approval) => !isGiven(approval)).length, approvals.length);
}

/** A gate with its approvals, those that are there and those that are missing. */
export function gateMarkup(progress: GateProgress, options: GateMarkupOptions): MarkupElement {
  const { gate, approvals, decisions, byOthers, isPassed } = progress;
  const { headingLevel, names, isElsewhere, language } = options;
  const counting = new Set(approvals.map(({ decision }) => decision));
  const earlier = decisions.filter((event) => !counting.has(event) && !byOthers.includes(event));
  const decisionMarkup = (event: LifecycleEvent, note = ''): Markup => [
    element('p', [decidedInWords(event, names), note && `. ${note}`]),
    termsMarkup(reasonTerms(event, language)),
  ];
  const items = [
    ...approvals.map(({ roles, decision }) =>
      element('li', decision ? decisionMarkup(decision) : element('p', wording.approvalMissing(roles.map(names.role)))),
    ),
    ...byOthers.map((event) => element('li', decisionMarkup(event, wording.decidedByOther))),
  ];
  const list = (entries: readonly Markup[]): Markup =>
    entries.length > 0 ? element('ul', entries, { class: 'nhsuk-list nhsuk-list--bullet' }) : '';
  return element(
    'li',
    [
      headingMarkup(headingLevel, wording.gate(gate.title), { class: 'nhs-lifecycle__name' }),
      element('p', element('strong', gateState(progress))),
      isElsewhere ? element('p', wording.before(gate.before)) : '',
      list(items),
      termsMarkup(extraTerms(gate.extra)),
      earlier.length > 0
        ? foldedMarkup(
            [wording.earlierDecisions, hiddenWords(gate.title)],
            list(earlier.map((event) => element('li', decisionMarkup(event)))),
          )
        : '',
    ],
    { class: `nhs-lifecycle__step nhs-lifecycle__step--gate${isPassed ? ' nhs-lifecycle__step--passed' : ''}` },
  );
}

function decidedInWords({ decision, role = '', by, date }: LifecycleEvent, names: LifecycleNames): string {
  return decision ? wording.decided(decision, role && names.role(role), by, dayInWords(date)) : '';
}
