import { dateInWords, readDate } from '../../artefacts/calendar-date.js';
import type { ChecklistAnswer } from '../../artefacts/checklist-answer.js';
import { element, type Markup } from '../../markup/markup.js';
import { checklistWording as wording } from '../../wording/checklist-wording.js';
import { termsMarkup } from '../hazard-badge/hazard-badge-markup.js';
import type { ChecklistText } from './checklist-text.js';
import { linkedAddress } from '../linked-address.js';

/** An answer in full, in words; a reader's own language is marked where it is not English. */
export function checklistAnswerMarkup(
  answer: ChecklistAnswer | undefined,
  question: string,
  text: ChecklistText,
  lang?: string,
): Markup[] {
  const { state, ticked, reason, evidence = [], owner, date } = answer ?? {};
  const isTickOnly = !state && ticked !== undefined;
  return [
    isTickOnly ? '' : element('p', state ? element('strong', wording.states[state]) : wording.notAnswered),
    tickMarkup(answer),
    askedMarkup(answer, question, text),
    termsMarkup([
      [wording.terms.reason, inItsDirection(reason), lang],
      [wording.terms.evidence, evidenceMarkup(evidence), lang],
      [wording.terms.owner, inItsDirection(owner), lang],
      [wording.terms.date, date && readDate(date) ? dateInWords(date) : date],
    ]),
  ];
}

/** What people write can be in another language than the page, and end in a full stop. */
const inItsDirection = (words: string | undefined): Markup => (words ? element('bdi', words) : '');

/** What a box in a file says, which is not an answer. */
export function tickMarkup(answer: ChecklistAnswer | undefined): Markup {
  if (answer?.state || answer?.ticked === undefined) return '';
  return element('p', answer.ticked ? wording.ticked : wording.notTicked);
}

/** That an answer was given to other words: the same item can mean something else in another version. */
export function askedMarkup(answer: ChecklistAnswer | undefined, question: string, text: ChecklistText): Markup {
  if (!answer?.question || answer.question === question) return '';
  return element('p', wording.askedAs(text.plain(answer.question)));
}

function evidenceMarkup(evidence: readonly string[]): Markup {
  const pieces = evidence.map((piece) => linkedAddress(piece) ?? inItsDirection(piece));
  if (pieces.length < 2) return pieces[0] ?? '';
  return element(
    'ul',
    pieces.map((piece) => element('li', piece)),
    { class: 'nhsuk-list nhsuk-list--bullet' },
  );
}
