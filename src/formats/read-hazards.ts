import type { DataHazard } from '../artefacts/data-hazard.js';
import type { HazardAssessment } from '../artefacts/hazard-assessment.js';
import type { Problem } from '../artefacts/problem.js';
import { failure, readerFailure } from './failure.js';
import { isVocabularyData, isVocabularyPage } from './hazard-vocabulary.js';
import { parseJsonText } from './parse-json-text.js';
import { isOfHazards, readHazardData } from './read-hazard-data.js';
import { readHazardRow, type HazardRow } from './read-hazard-row.js';
import { readHazardTables } from './read-hazard-tables.js';
import { readYamlIn } from './read-yaml-in.js';
import { sourceText } from './source-text.js';

export interface ReadHazardsResult {
  /** In the order of the document; empty where it holds none. */
  assessments: HazardAssessment[];
  problems: Problem[];
  format: 'json' | 'yaml' | 'markdown' | 'unknown';
}

export interface ReadHazardsOptions {
  /** Hazards that the page adds: they are known by their ids and titles, before all others. */
  vocabulary?: readonly DataHazard[] | null;
}

interface FoundRows {
  rows: HazardRow[];
  problems: Problem[];
  format: ReadHazardsResult['format'];
  /** A list that is there, and holds nothing yet. */
  isEmpty?: boolean;
}

/** More is no project's list, and no page shows it. */
const mostHazards = 500;

const noHazards =
  'No hazards were found: a table needs a column "Hazard", and one for whether it applies or why; JSON and YAML need a list of hazards, or one under "hazards".';
const vocabulary =
  'This describes hazards, and does not say which of them apply to a project. Read it with readDataHazards, and give the result to an element as its vocabulary.';

/**
 * Reads what a project found about hazards: the tables of a Markdown or MyST document that have a column for the hazard
 * and one for whether it applies or why, or JSON or YAML of our own or of `{ id, applies, reason, mitigation }`, also in
 * front matter. Hazards and columns are known by old and loose names too. Never rejects; a hazard that is in no
 * vocabulary keeps its name.
 *
 * Asynchronous because what reads YAML is loaded when it is met.
 */
export async function readHazards(
  text: string,
  { vocabulary: own }: ReadHazardsOptions = {},
): Promise<ReadHazardsResult> {
  try {
    const { rows, problems, format, isEmpty } = await findRows(sourceText(text));
    if (rows.length > mostHazards) {
      const message = `Only the first ${mostHazards} hazards were read; ${rows.length - mostHazards} more were left out.`;
      problems.push(failure(message, rows[mostHazards]?.line || undefined));
    }
    const assessments = rows
      .slice(0, mostHazards)
      .flatMap((row, index) => readHazardRow(row, `hazards.${index}`, problems, own));
    if (isEmpty) return { assessments, problems, format };
    if (assessments.length === 0 && problems.length === 0) problems.push(failure(noHazards));
    return { assessments, problems, format: assessments.length === 0 ? 'unknown' : format };
  } catch (error) {
    return { assessments: [], problems: [readerFailure(error)], format: 'unknown' };
  }
}

async function findRows(source: string): Promise<FoundRows> {
  const problems: Problem[] = [];
  const json = parseJsonText(source);
  if (json && 'data' in json) {
    const isEmpty = isEmptyList(json.data);
    return { rows: isEmpty ? [] : rowsOfData(json.data, problems), problems, format: 'json', isEmpty };
  }
  const tables = readHazardTables(source);
  if (tables.length > 0) return { rows: tables, problems, format: 'markdown' };
  if (isVocabularyPage(source)) return { rows: [], problems: [failure(vocabulary)], format: 'markdown' };
  const rows = await rowsOfYaml(source, problems);
  if (rows.length > 0 || !json) return { rows, problems, format: 'yaml' };
  return { rows, problems: [failure(json.error)], format: 'json' };
}

async function rowsOfYaml(source: string, problems: Problem[]): Promise<HazardRow[]> {
  return (await readYamlIn(source)).flatMap(({ text, data, lineOf, error }) => {
    if (error && namesFields.test(text)) problems.push(failure(error.message, error.line));
    return isOfHazards(data) ? rowsOfData(data, problems, lineOf) : [];
  });
}

/** `[]`, or `{ "hazards": [] }`: nobody has assessed anything yet. */
function isEmptyList(data: unknown): boolean {
  const list: unknown = Array.isArray(data) ? data : (data as { hazards?: unknown } | null)?.hazards;
  return Array.isArray(list) && list.length === 0;
}

/** Without such a line, what cannot be read as YAML was most likely not meant to be. */
const namesFields = /^[ \t]*(?:-[ \t]+)?["']?(?:hazards?|id|applies)["']?[ \t]*:/im;

function rowsOfData(data: unknown, problems: Problem[], lineOf?: (part: unknown) => number): HazardRow[] {
  if (!isVocabularyData(data)) return readHazardData(data, problems, lineOf);
  problems.push(failure(vocabulary));
  return [];
}
