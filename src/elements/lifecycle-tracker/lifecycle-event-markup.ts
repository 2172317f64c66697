import type { LifecycleEvent } from '../../artefacts/lifecycle-progress.js';
import { element, type Markup } from '../../markup/markup.js';
import { lifecycleWording as wording } from '../../wording/lifecycle-wording.js';
import { termsMarkup, type Term } from '../hazard-badge/hazard-badge-markup.js';
import { dayInWords, type LifecycleNames } from './lifecycle-names.js';
import { evidenceMarkup, extraTerms, listOfMarkup, ownWords } from '../own-words-markup.js';

/** What happened, without when and why. */
export function eventInWords({ stage, becomes, gate, decision }: LifecycleEvent, names: LifecycleNames): string {
  const parts = [
    stage !== undefined && (becomes ? wording.becomes(names.stage(stage), becomes) : names.stage(stage)),
    stage === undefined && becomes && wording.states[becomes],
    gate !== undefined && (decision ? wording.decidedAt(names.gate(gate), decision) : names.gate(gate)),
    gate === undefined && decision && wording.decisions[decision],
  ].filter(Boolean);
  return parts.join('; ') || wording.note;
}

/** Why, on which conditions, and where that can be seen. */
export const reasonTerms = ({ reason, conditions = [], evidence, extra }: LifecycleEvent, lang?: string): Term[] => [
  [wording.reason, ownWords(reason), lang],
  [wording.conditions, listOfMarkup(conditions.filter((words) => words.trim()).map(ownWords)), lang],
  [wording.evidence, evidenceMarkup(evidence), lang],
  ...extraTerms(extra),
];

/** Everything that was written down, in order. */
export function historyMarkup(history: readonly LifecycleEvent[], names: LifecycleNames, lang?: string): Markup {
  const entries = history.map((event) => {
    const who = [event.by, event.role && names.role(event.role)].filter(Boolean).join(', ');
    return element('li', [
      element('p', [
        element('strong', dayInWords(event.date) ?? wording.noDay),
        `: ${eventInWords(event, names)}`,
        who ? [' (', element('bdi', who, { lang }), ')'] : '',
      ]),
      termsMarkup(reasonTerms(event, lang)),
    ]);
  });
  return element('ol', entries, { class: 'nhs-lifecycle__history', role: 'list' });
}
