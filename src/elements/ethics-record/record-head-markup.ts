import { actors } from '../../artefacts/actors.js';
import { dateInWords } from '../../artefacts/calendar-date.js';
import { findDataHazard } from '../../artefacts/data-hazards.js';
import type { EthicsRecord } from '../../artefacts/ethics-record.js';
import type { DueThing } from '../../artefacts/record-due.js';
import { element, type Markup } from '../../markup/markup.js';
import { ethicsRecordWording as wording } from '../../wording/ethics-record-wording.js';
import { lifecycleWording } from '../../wording/lifecycle-wording.js';
import { termsMarkup, type Term } from '../hazard-badge/hazard-badge-markup.js';
import { headingMarkup } from '../heading-markup.js';
import { linkedAddress } from '../linked-address.js';
import { summaryRowMarkup } from '../summary-row-markup.js';

export const recordTitleId = 'record-title';

const roleTitle = (id: string): string => actors.find((actor) => actor.id === id)?.title ?? id;
const own = (words: string): Markup => linkedAddress(words.trim()) ?? element('bdi', words);

/** What the project is: its name, a few sentences and facts. */
export function recordTitleMarkup(record: EthicsRecord, headingLevel: number): Markup {
  const { title, summary, organisation, contact, version, atrsRecords = [], actors: people = [] } = record;
  const facts: [string, Markup][] = [
    [wording.facts.organisation, organisation ? own(organisation) : ''],
    [wording.facts.contact, contact ? own(contact) : ''],
    [wording.facts.version, version ? own(version) : ''],
    [wording.facts.atrsRecords, listOf(atrsRecords.map(own))],
    ...people.map(({ role, name, contact: address, organisation: place }): [string, Markup] => [
      roleTitle(role),
      [name, address, place]
        .filter((words) => words !== undefined)
        .map((words, index) => [index > 0 ? ', ' : '', own(words)]),
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
    element(
      'li',
      wording.dueThing(thing, {
        hazard: 'hazard' in thing ? (findDataHazard(thing.hazard)?.title ?? thing.hazard) : '',
        role: thing.kind === 'review' && thing.role ? roleTitle(thing.role) : '',
        day: 'day' in thing ? dateInWords(thing.day) : '',
        changed: thing.kind === 'approval' ? dateInWords(thing.changed) : '',
      }),
    ),
  );
  return [
    headingMarkup(headingLevel, wording.due, { class: 'nhsuk-heading-m' }),
    element('ul', items, { class: 'nhsuk-list nhsuk-list--bullet' }),
  ];
}

/** What a record has beside its parts: reviews, decisions, learnings, and what nobody here knows. */
export function recordRestMarkup(record: EthicsRecord, headingLevel: number): Markup {
  const { reviews = [], decisions = [], learnings = [], extra = {} } = record;
  const heading = (words: string): Markup => headingMarkup(headingLevel, words, { class: 'nhsuk-heading-m' });
  const list = (title: string, items: readonly Markup[]): Markup =>
    items.length > 0
      ? [
          heading(title),
          element(
            'ul',
            items.map((item) => element('li', item)),
            { class: 'nhsuk-list nhsuk-list--bullet' },
          ),
        ]
      : '';
  const more = termsMarkup(moreTerms(extra));
  return [
    list(
      wording.reviews,
      reviews.map(({ title, due, done, role, extra: others }) => {
        const name = lifecycleWording.reviewOf(title, role && roleTitle(role));
        return [
          element(
            'bdi',
            done
              ? lifecycleWording.reviewDone(name, dateInWords(done))
              : lifecycleWording.review(name, dateInWords(due), false),
          ),
          termsMarkup(moreTerms(others)),
        ];
      }),
    ),
    list(
      wording.decisions,
      decisions.map(({ date, title, by, role, reason, evidence = [], extra: others }) => {
        const who = [by, role && roleTitle(role)].filter((words) => words).join(', ');
        return [
          element('p', [
            element('strong', date ? dateInWords(date) : wording.noDay),
            ': ',
            element('bdi', title),
            who ? ` (${who})` : '',
          ]),
          termsMarkup([
            [wording.reason, reason ? own(reason) : ''],
            [wording.evidence, listOf(evidence.map(own))],
            ...moreTerms(others),
          ]),
        ];
      }),
    ),
    list(
      wording.learnings,
      learnings.map(({ title, text, date, extra: others }) => [
        element('p', [title ? element('strong', element('bdi', title)) : '', date ? ` (${dateInWords(date)})` : '']),
        text ? element('p', element('bdi', text)) : '',
        termsMarkup(moreTerms(others)),
      ]),
    ),
    more === '' ? '' : [heading(wording.more), more],
  ];
}

function listOf(entries: readonly Markup[]): Markup {
  if (entries.length < 2) return entries[0] ?? '';
  return element(
    'ul',
    entries.map((entry) => element('li', entry)),
    { class: 'nhsuk-list nhsuk-list--bullet' },
  );
}

const moreTerms = (extra: Readonly<Record<string, unknown>> = {}): Term[] =>
  Object.entries(extra).map(([name, value]) => [
    name,
    element('bdi', typeof value === 'string' ? value : (JSON.stringify(value) ?? '')),
  ]);
