import { checklistRecordVersion, type ChecklistRecord } from '../artefacts/checklist-record.js';
import type { Problem } from '../artefacts/problem.js';
import { failure, readerFailure } from './failure.js';
import { laterVersion } from './later-version.js';
import { mergeConflict } from './merge-conflict.js';
import { parseJsonText } from './parse-json-text.js';
import { plainJson } from './plain-json.js';
import { isDeon, isOfChecklist, readChecklistFields } from './read-checklist-fields.js';
import { sourceText } from './source-text.js';

export type ChecklistFormat = 'json' | 'yaml' | 'markdown' | 'deon' | 'task-list' | 'unknown';

export interface ReadChecklistResult {
  /** Absent where no checklist and no answers were found. */
  record?: ChecklistRecord;
  problems: Problem[];
  /** `markdown` is what `writeChecklistMarkdown` writes; `deon` is that of deon, be it YAML, Markdown or RST. */
  format: ChecklistFormat;
  /** Whether a later version of this library wrote it, so that this one may not understand all of it. */
  isNewer?: boolean;
}

const nothingFound =
  'No checklist was found: a list of tasks in Markdown, the YAML of deon, or JSON or YAML with "sections" of items or a list of "answers" is expected.';

/**
 * Reads a checklist, a project's answers, or both: JSON, YAML or Markdown of this library, a team's own checklist in
 * JSON or YAML, the YAML and the filled Markdown of deon, or a list of tasks in Markdown. At most 5,000 items and 5,000
 * answers are read. What is not understood is kept and told. Never rejects.
 *
 * Asynchronous because what reads text that is not JSON is loaded when it is met.
 */
export async function readChecklist(text: string): Promise<ReadChecklistResult> {
  try {
    const source = sourceText(text);
    const result = await readSource(source);
    return { ...result, problems: [...mergeConflict(source), ...result.problems] };
  } catch (error) {
    return { problems: [readerFailure(error)], format: 'unknown' };
  }
}

/** Reads what a page's own script gives as `readChecklist` reads JSON; whatever that is, it never throws. */
export function readChecklistData(data: unknown): ReadChecklistResult {
  try {
    return readData(data);
  } catch (error) {
    return { problems: [readerFailure(error)], format: 'unknown' };
  }
}

function readData(data: unknown): ReadChecklistResult {
  const problems: Problem[] = [];
  const copied = plainJson(data, problems);
  if (!isOfChecklist(copied)) return notFound(problems);
  return found(readChecklistFields(copied, problems), problems, isDeon(copied) ? 'deon' : 'json');
}

async function readSource(source: string): Promise<ReadChecklistResult> {
  const json = parseJsonText(source);
  if (json && 'data' in json) return readData(json.data);
  const { readChecklistText } = await import('./read-checklist-text.js');
  const { record, problems, format } = await readChecklistText(source);
  if (record && format) return found(record, problems, format);
  return notFound(json ? [failure(json.error)] : problems);
}

function notFound(problems: Problem[]): ReadChecklistResult {
  const isTold = problems.some(({ severity }) => severity === 'error');
  return { problems: isTold ? problems : [...problems, failure(nothingFound)], format: 'unknown' };
}

function found(record: ChecklistRecord, problems: Problem[], format: ChecklistFormat): ReadChecklistResult {
  if ((record.schemaVersion ?? 0) <= checklistRecordVersion) return { record, problems, format };
  return {
    record,
    problems: [...problems, laterVersion],
    format,
    isNewer: true,
  };
}
