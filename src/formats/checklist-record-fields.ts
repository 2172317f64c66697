import type { ChecklistItem } from '../artefacts/checklist-item.js';
import type { ChecklistRecord } from '../artefacts/checklist-record.js';
import type { Checklist } from '../artefacts/checklist.js';
import { otherNamesInItems } from './item-in-data.js';
import { normalizedChecklistRecord } from './normalized-checklist-record.js';
import { namesOfAnswerInItems, otherNamesInAnswers } from './read-checklist-answers.js';
import { deonSection } from './read-checklist-definition.js';
import type { Fields } from './read-fields.js';
import { writtenFields } from './written-fields.js';

/** The fields of each part of a record, in the order in which files have them. */
const names = {
  record: ['schemaVersion', 'project', 'checklist', 'profile', 'answers'],
  checklist: ['id', 'title', 'version', 'introduction', 'sections', 'closing'],
  section: ['id', 'title', 'text', 'items'],
  item: ['id', 'title', 'question', 'why', 'evidence', 'sources', 'stages', 'hazards', 'roles', 'need', 'partOf'],
  source: ['source', 'part'],
  profile: ['kind', 'facts'],
  answer: ['item', 'question', 'state', 'ticked', 'reason', 'evidence', 'owner', 'date'],
} as const;

/** Names that a reader would take for those of fields. */
const readOtherwise: Readonly<Record<string, readonly string[]>> = {
  section: Object.keys(deonSection),
  item: [...Object.keys(otherNamesInItems), ...namesOfAnswerInItems],
  answer: [...Object.keys(otherNamesInAnswers), 'answer'],
};

/** A record as the plain data of a file: what it has beside its fields stands among them again. */
export function checklistRecordFields(record: ChecklistRecord, checklist: Checklist): Fields {
  const { profile, ...normal } = normalizedChecklistRecord(record, checklist);
  const own = normal.checklist as Checklist;
  return fieldsOf('record', {
    ...normal,
    checklist: fieldsOf('checklist', 'sections' in own ? { ...own, sections: own.sections.map(sectionFields) } : own),
    profile: profile && fieldsOf('profile', profile),
    answers: normal.answers.map((answer) => fieldsOf('answer', answer)),
  });
}

const sectionFields = (section: Checklist['sections'][number]): Fields =>
  fieldsOf('section', { ...section, items: section.items.map(itemFields) });

const itemFields = (item: ChecklistItem): Fields =>
  fieldsOf('item', { ...item, sources: item.sources?.map((source) => fieldsOf('source', source)) });

const fieldsOf = (part: keyof typeof names, thing: object): Fields =>
  writtenFields(names[part], thing, readOtherwise[part]);
