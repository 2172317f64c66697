import { roleTitle } from '../../artefacts/actors.js';
import { dateInWords } from '../../artefacts/calendar-date.js';
import { findDataHazard } from '../../artefacts/data-hazards.js';
import type { EthicsRecord, ProjectDecision, ProjectLearning } from '../../artefacts/ethics-record.js';
import type { LifecycleReview } from '../../artefacts/lifecycle-progress.js';
import type { DueThing } from '../../artefacts/record-due.js';
import { element, type Markup, type MarkupElement } from '../../markup/markup.js';
import { ethicsRecordWording as wording } from '../../wording/ethics-record-wording.js';
import { lifecycleWording } from '../../wording/lifecycle-wording.js';
import { termsMarkup } from '../hazard-badge/hazard-badge-markup.js';
import { headingMarkup } from '../heading-markup.js';
import { linkedAddress } from '../linked-address.js';
import { evidenceMarkup, extraTerms, listOfMarkup } from '../own-words-markup.js';
import { summaryRowMarkup } from '../summary-row-markup.js';

const recordTitleId = 'record-title';

const own = (words: string): Markup => linkedAddress(words.trim()) ?? element('bdi', words);

/** What the project is: its name, a few sentences and facts. */
export function recordTitleMarkup(record: EthicsRecord, headingLevel: number): Markup {
  const { title, summary, organisation, contact, version, atrsRecords = [], actors: people = [] } = record;
  const facts: [string, Markup][] = [
    [wording.facts.organisation, organisation ? own(organisation) : ''],
    [wording.facts.contact, contact ? own(contact) : ''],
    [wording.facts.version, version ? own(version) : ''],
    [wording.facts.atrsRecords, listOfMarkup(atrsRecords.map(own))],
    ...people.map(({ role, name, contact: address, organisation: place, extra }): [string, Markup] => [
      roleTitle(role) || wording.noRole,
      [
        [name ?? wording.noName, address, place]
          .filter((words) => words !== undefined)
          .map((words, index) => [index > 0 ? ', ' : '', own(words)]),
        termsMarkup(extraTerms(extra)),
      ],
    ]),
  ];
  const rows = facts.filter(([, value]) => value !== '').map(([key, value]) => summaryRowMarkup(key, value));
  return [
    headingMarkup(headingLevel, title || wording.untitled, { id: recordTitleId, class: 'nhsuk-heading-l' }),
    summary ? element('p', element('bdi', summary), { class: 'nhs-record__summary' }) : '',
    rows.length > 0 ? element('dl', rows, { class: 'nhsuk-summary-list' }) : '',
  ];
}

/** What somebody has to look at again, in one list; nothing where nothing is due. */
export function recordDueMarkup(things: readonly DueThing[], headingLevel: number): Markup {
  if (things.length === 0) return '';
  const items = things.map((thing) =>
    wording.dueThing(thing, {
      hazard: 'hazard' in thing ? (findDataHazard(thing.hazard)?.title ?? thing.hazard) : '',
      role: thing.kind === 'review' && thing.role ? roleTitle(thing.role) : '',
      day: 'day' in thing ? dateInWords(thing.day) : '',
      changed: thing.kind === 'approval' ? dateInWords(thing.changed) : '',
    }),
  );
  return [headingMarkup(headingLevel, wording.due, { class: 'nhsuk-heading-m' }), bulletsMarkup(items)];
}

/** What a record has beside its parts: reviews, decisions, learnings, and what nobody here knows. */
export function recordRestMarkup(record: EthicsRecord, headingLevel: number): Markup {
  const { reviews = [], decisions = [], learnings = [], extra } = record;
  const heading = (words: string): Markup => headingMarkup(headingLevel, words, { class: 'nhsuk-heading-m' });
  const list = (title: string, items: readonly Markup[]): Markup =>
    items.length > 0 ? [heading(title), bulletsMarkup(items)] : '';
  const more = termsMarkup(extraTerms(extra));
  return [
    list(wording.reviews, reviews.map(reviewMarkup)),
    list(wording.decisions, decisions.map(decisionMarkup)),
    list(wording.learnings, learnings.map(learningMarkup)),
    more === '' ? '' : [heading(wording.more), more],
  ];
}

function reviewMarkup({ title, due, done, role, extra }: LifecycleReview): Markup {
  const name = lifecycleWording.reviewOf(title, role && roleTitle(role));
  const words = done
    ? lifecycleWording.reviewDone(name, dateInWords(done))
    : lifecycleWording.review(name, dateInWords(due), false);
  return [element('bdi', words), termsMarkup(extraTerms(extra))];
}

function decisionMarkup({ date, title, by, role, reason, evidence, extra }: ProjectDecision): Markup {
  const who = [by, role && roleTitle(role)].filter(Boolean).join(', ');
  return [
    element('p', [
      element('strong', date ? dateInWords(date) : wording.noDay),
      ': ',
      element('bdi', title),
      who ? ` (${who})` : '',
    ]),
    termsMarkup([
      [wording.reason, reason ? own(reason) : ''],
      [wording.evidence, evidenceMarkup(evidence)],
      ...extraTerms(extra),
    ]),
  ];
}

function learningMarkup({ title, text, date, extra }: ProjectLearning): Markup {
  return [
    element('p', [title ? element('strong', element('bdi', title)) : '', date ? ` (${dateInWords(date)})` : '']),
    text ? element('p', element('bdi', text)) : '',
    termsMarkup(extraTerms(extra)),
  ];
}

function bulletsMarkup(items: readonly Markup[]): MarkupElement {
  return element(
    'ul',
    items.map((item) => element('li', item)),
    { class: 'nhsuk-list nhsuk-list--bullet' },
  );
}
