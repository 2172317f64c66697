import type { ChecklistRecord } from '../artefacts/checklist-record.js';
import type { Problem } from '../artefacts/problem.js';
import { failure } from './failure.js';
import { hasFields } from './hazards-in-data.js';
import { isAnswer } from './read-checklist-answers.js';
import { isDeon, isOfChecklist, readChecklistFields } from './read-checklist-fields.js';
import { plainJson } from './plain-json.js';
import { plainYamlValue } from './plain-yaml-value.js';
import { splitYamlDocuments } from './split-yaml-documents.js';

export interface ReadChecklistYaml {
  record?: ChecklistRecord;
  problems: Problem[];
  isDeon: boolean;
}

const mostDocuments = 100;

/** Whether a text may be YAML: its first line that says something is a name with a colon, a list's entry or a bracket. */
export const mayBeYaml = (source: string): boolean =>
  /^(?:---(?:\s|$)|["']?[\w.$-]+["']?[ \t]*:(?:\s|$)|-(?:\s|$)|\? |[[{%])/.test(firstLine(source));

const firstLine = (text: string): string =>
  text.split('\n', 1000).find((line) => line.trim() !== '' && !/^\s*#/.test(line)) ?? '';

/**
 * Reads a checklist, a record or answers in YAML; further documents in the same text may have the answers. No record
 * where the text is something else.
 */
export async function readChecklistYaml(source: string): Promise<ReadChecklistYaml> {
  const problems: Problem[] = [];
  const { parseYaml } = await import('./parse-yaml.js');
  const parts = splitYamlDocuments(source);
  if (parts.length > mostDocuments) {
    const message = `More than ${mostDocuments} documents are not read from one file. This one and what follows were left out.`;
    problems.push({ path: '', line: parts[mostDocuments]!.line, message, severity: 'error' });
  }
  const parsed = parts.slice(0, mostDocuments).map((document) => parseYaml(document, plainYamlValue));
  const documents = parsed.map(({ data }) => plainJson(data, problems));
  const failed = parsed.find(({ error }) => error)?.error;
  if (failed) return { problems: [failure(failed.message, failed.line)], isDeon: false };
  const main = Math.max(
    0,
    documents.findIndex((data) => hasFields(data) && isOfChecklist(data)),
  );
  if (!isOfChecklist(documents[main])) return { problems: [], isDeon: false };
  const record = readChecklistFields(documents[main], problems);
  documents.forEach((data, index) => {
    if (index === main || data === undefined || data === null) return;
    const isOfAnswers = record.checklist && Array.isArray(data) && data.some(isAnswer);
    const more = isOfChecklist(data)
      ? readChecklistFields(isOfAnswers ? { answers: data } : data, problems)
      : undefined;
    if (more && !(more.checklist && record.checklist)) addRecord(record, more);
    else {
      record.extra ??= {};
      record.extra[`document ${index + 1}`] = data;
      const message = `Document ${index + 1} of this file holds no answers to its checklist. It was kept as it is.`;
      problems.push({ path: '', message, severity: 'warning' });
    }
  });
  return { record, problems, isDeon: isDeon(documents[main]) };
}

function addRecord(record: ChecklistRecord, { answers, extra, ...more }: ChecklistRecord): void {
  for (const answer of answers) record.answers.push(answer);
  if (extra) record.extra = { ...extra, ...record.extra };
  Object.assign(record, { ...more, ...record });
}
