import type { ChecklistAnswer } from '../artefacts/checklist-answer.js';
import type { ChecklistName, ChecklistRecord } from '../artefacts/checklist-record.js';
import type { Checklist } from '../artefacts/checklist.js';
import type { Problem } from '../artefacts/problem.js';
import { projectFacts, projectKinds, type ProjectProfile } from '../artefacts/project-profile.js';
import { hasFields } from './hazards-in-data.js';
import { isAnswer, readChecklistAnswers, saysAnswer } from './read-checklist-answers.js';
import { ChecklistDefinitionReader } from './read-checklist-definition.js';
import { itemsWithAnswers } from './items-with-answers.js';
import { readFields, readFlag, readNumber, readOneOf, readText, type Fields, type FieldReader } from './read-fields.js';

const namesOfChecklist = ['id', 'title', 'version', 'introduction', 'sections', 'items', 'closing'];
const namesOfRecord = ['schemaVersion', 'project', 'checklist', 'profile', 'answers'];

const has = (data: object, ...names: string[]): boolean => names.some((name) => Object.hasOwn(data, name));

/** Whether data is a record, a checklist, or answers. */
export function isOfChecklist(data: unknown): boolean {
  if (Array.isArray(data)) return isListOfAnswers(data) || data.every(isQuestion);
  if (!hasFields(data)) return false;
  return (
    Array.isArray(data.sections) ||
    (Array.isArray(data.items) && data.items.length > 0) ||
    has(data, 'answers') ||
    (has(data, 'schemaVersion') && has(data, 'checklist', 'profile', 'project')) ||
    (hasFields(data.checklist) && has(data.checklist, 'id', 'sections')) ||
    isAnswersByItem(data)
  );
}

const isListOfAnswers = (data: readonly unknown[]): boolean => data.length === 0 || data.some(isAnswer);

const isQuestion = (value: unknown): boolean => hasFields(value) && has(value, 'question', 'line');

/** Whether data is answers by their items' ids, and nothing else. */
function isAnswersByItem(data: Fields): boolean {
  const values = Object.values(data);
  return values.length > 0 && values.every((value) => saysAnswer(value) && !has(value, 'question', 'line', 'sections'));
}

export const isDeon = (data: unknown): boolean =>
  hasFields(data) &&
  Array.isArray(data.sections) &&
  data.sections.some((section) => hasFields(section) && has(section, 'lines', 'section_id'));

/** Reads data that is one of these, and was copied before. */
export function readChecklistFields(data: unknown, problems: Problem[]): ChecklistRecord {
  if (Array.isArray(data)) {
    const items = itemsWithAnswers(data) ?? (isListOfAnswers(data) ? undefined : data);
    return items ? readDefinition({ items }, problems) : readRecord({ answers: data }, problems);
  }
  if (!hasFields(data)) return { answers: [] };
  if (isAnswersByItem(data)) return readRecord({ answers: data }, problems);
  const isDefinition = Array.isArray(data.sections) || Array.isArray(data.items);
  return isDefinition && !has(data, 'checklist') ? readDefinition(data, problems) : readRecord(data, problems);
}

/** A checklist, which may have answers beside its sections, also by the ids of its items. */
function readDefinition(data: Fields, problems: Problem[]): ChecklistRecord {
  const ids = new Set(idsIn(data));
  const ofRecord: Fields = {};
  const ofChecklist: Fields = {};
  const answers: Fields = {};
  for (const [name, value] of Object.entries(data)) {
    const isKnown = namesOfChecklist.includes(name);
    if (namesOfRecord.includes(name)) ofRecord[name] = value;
    else if (!isKnown && ids.has(name)) answers[name] = value;
    else ofChecklist[name] = value;
  }
  const reader = new ChecklistDefinitionReader(problems);
  const checklist = reader.read(ofChecklist, '');
  const record = readRecord(ofRecord, problems);
  const more = readChecklistAnswers(answers, '', problems);
  if (more && more.left.length > 0) checklist.extra = Object.assign({}, checklist.extra, ...more.left) as Fields;
  return { ...record, checklist, answers: [...reader.answers, ...record.answers, ...(more?.answers ?? [])] };
}

function idsIn({ sections, items }: Fields): string[] {
  const parts = [
    items,
    ...(Array.isArray(sections) ? sections.filter(hasFields).flatMap((s) => [s.items, s.lines]) : []),
  ];
  return parts
    .flatMap((part): unknown[] => (Array.isArray(part) ? part : []))
    .filter(hasFields)
    .flatMap(({ id, line_id: line }) => [id, line].filter((name) => typeof name === 'string'));
}

function readRecord(data: Fields, problems: Problem[]): ChecklistRecord {
  let left: unknown[] = [];
  let inItems: ChecklistAnswer[] = [];
  const record = readFields<ChecklistRecord>(
    data,
    {
      schemaVersion: readNumber,
      project: readText,
      checklist: (value, path) => {
        const reader = new ChecklistDefinitionReader(problems);
        const read = readChecklistOrName(value, path, reader, problems);
        inItems = reader.answers;
        return read;
      },
      profile: (value, path) => readProfile(value, path, problems),
      answers: (value, path) => {
        const read = readChecklistAnswers(value, path, problems);
        left = read?.left ?? [];
        return read?.answers;
      },
    },
    { path: '', problems, what: 'a record' },
  );
  if (left.length > 0) record.extra = { ...record.extra, answers: left };
  return { ...record, answers: [...inItems, ...(record.answers ?? [])] };
}

function readChecklistOrName(
  value: unknown,
  path: string,
  reader: ChecklistDefinitionReader,
  problems: Problem[],
): Checklist | ChecklistName | undefined {
  if (typeof value === 'string') return value === '' ? undefined : { id: value };
  if (!hasFields(value)) return undefined;
  if (Array.isArray(value.sections) || Array.isArray(value.items)) {
    return reader.read(value, path);
  }
  if (readText(value.id, path) === undefined) return undefined;
  const place = { path, problems, what: 'the name of a checklist' };
  return readFields<ChecklistName>(value, { id: readText, version: readText }, place) as ChecklistName;
}

const readFact: FieldReader<boolean> = readFlag;

function readProfile(value: unknown, path: string, problems: Problem[]): ProjectProfile | undefined {
  if (!hasFields(value)) return undefined;
  let unknownFacts: Fields | undefined;
  const profile = readFields<ProjectProfile>(
    value,
    {
      kind: readOneOf(projectKinds),
      facts: (facts, place) => {
        if (!hasFields(facts)) return undefined;
        const readers = Object.fromEntries(projectFacts.map((fact) => [fact, readFact]));
        const at = { path: place, problems, what: 'the facts of a project' };
        const { extra, ...known } = readFields<{ extra?: Fields }>(facts, readers, at);
        unknownFacts = extra;
        return known;
      },
    },
    { path, problems, what: 'the profile of a project' },
  );
  return unknownFacts ? { ...profile, extra: { ...profile.extra, facts: unknownFacts } } : profile;
}
