import type { DataHazard } from '../artefacts/data-hazard.js';
import type { HazardAssessment } from '../artefacts/hazard-assessment.js';
import type { Problem } from '../artefacts/problem.js';
import { failure, readerFailure } from './failure.js';
import { hazardIds, type HazardIdOf } from '../artefacts/hazard-ids.js';
import { isVocabularyData, isVocabularyPage } from './hazard-vocabulary.js';
import { saysNoHazards } from './hazards-in-data.js';
import { parseJsonText } from './parse-json-text.js';
import { plainJson } from './plain-json.js';
import { isOfHazards, readHazardData } from './read-hazard-data.js';
import { readHazardRow, type HazardRow } from './read-hazard-row.js';
import { readHazardTables } from './read-hazard-tables.js';
import { readYamlIn } from './read-yaml-in.js';
import { sourceText } from './source-text.js';

export interface ReadHazardsOptions {
  /** Hazards of the page's own; they go before those of Data Hazards, by id or title in any case. */
  vocabulary?: readonly Pick<DataHazard, 'id' | 'title'>[] | null;
}

export interface ReadHazardsResult {
  /** In the order of the document; empty where it holds none. */
  assessments: HazardAssessment[];
  problems: Problem[];
  /** `unknown` where no hazards were found; an empty list in JSON or YAML says that none are assessed yet. */
  format: 'json' | 'yaml' | 'markdown' | 'unknown';
}

interface FoundRows {
  rows: HazardRow[];
  problems: Problem[];
  format: ReadHazardsResult['format'];
  /** Whether the document has a list of hazards that is empty. */
  saysNone?: boolean;
}

/** More than anybody will read. */
const mostHazards = 500;

const noHazards =
  'No hazards were found: a table needs a column "Hazard", and one for whether it applies or why; JSON and YAML need a list of hazards, or one under "hazards".';
const vocabulary =
  'This describes hazards, and does not say which of them apply to a project. Read it with readDataHazards, and give the result to an element as its vocabulary.';

/**
 * Reads what a project found about hazards: the tables of a Markdown or MyST document that have a column for the hazard
 * and one for whether it applies or why, or JSON or YAML of our own or of `{ id, applies, reason, mitigation }`, also in
 * front matter. At most 500 hazards are read. Hazards and columns are known by old and loose names too, and the page's
 * own as its `vocabulary` has them. Never rejects; a hazard that is in no vocabulary keeps its name.
 *
 * Asynchronous because what reads YAML is loaded when it is met.
 */
export async function readHazards(text: string, options: ReadHazardsOptions = {}): Promise<ReadHazardsResult> {
  try {
    const idOf = hazardIds(options.vocabulary);
    return understood(await findRows(sourceText(text), idOf), idOf);
  } catch (error) {
    return { assessments: [], problems: [readerFailure(error)], format: 'unknown' };
  }
}

/** Reads what a page's own script gives as `readHazards` reads JSON; whatever that is, it never throws. */
export function readHazardsData(data: unknown, options: ReadHazardsOptions = {}): ReadHazardsResult {
  try {
    const idOf = hazardIds(options.vocabulary);
    const leftOut: Problem[] = [];
    const { problems, ...read } = understood(findRowsOfData(plainJson(data, leftOut), idOf), idOf);
    return { ...read, problems: [...leftOut, ...problems] };
  } catch (error) {
    return { assessments: [], problems: [readerFailure(error)], format: 'unknown' };
  }
}

function understood({ rows, problems, format, saysNone = false }: FoundRows, idOf: HazardIdOf): ReadHazardsResult {
  const assessments = withinLimit(rows, problems).flatMap((row, index) =>
    readHazardRow(row, `hazards.${index}`, problems, idOf),
  );
  const isFound = assessments.length > 0 || (saysNone && problems.length === 0);
  if (!isFound && problems.length === 0) problems.push(failure(noHazards));
  return { assessments, problems, format: isFound ? format : 'unknown' };
}

function withinLimit(rows: readonly HazardRow[], problems: Problem[]): readonly HazardRow[] {
  const first = rows[mostHazards];
  if (!first) return rows;
  const message = `More than ${mostHazards} hazards are not read from one document. This one and what follows, ${rows.length - mostHazards} in all, were left out.`;
  const place = first.line > 0 ? { line: first.line } : {};
  problems.push({ path: `hazards.${mostHazards}`, ...place, message, severity: 'error' });
  return rows.slice(0, mostHazards);
}

async function findRows(source: string, idOf: HazardIdOf): Promise<FoundRows> {
  const json = parseJsonText(source);
  if (json && 'data' in json) return findRowsOfData(json.data, idOf);
  const tables = readHazardTables(source);
  if (tables.length > 0) return { rows: tables, problems: [], format: 'markdown' };
  if (isVocabularyPage(source)) return { rows: [], problems: [failure(vocabulary)], format: 'markdown' };
  const ofYaml = await findRowsOfYaml(source, idOf);
  if (ofYaml.rows.length > 0 || ofYaml.saysNone || !json) return ofYaml;
  return { rows: [], problems: [failure(json.error)], format: 'json' };
}

function findRowsOfData(data: unknown, idOf: HazardIdOf): FoundRows {
  const problems: Problem[] = [];
  return { rows: rowsOfData(data, problems, idOf), problems, format: 'json', saysNone: saysNoHazards(data) };
}

async function findRowsOfYaml(source: string, idOf: HazardIdOf): Promise<FoundRows> {
  const problems: Problem[] = [];
  const documents = await readYamlIn(source);
  const rows = documents.flatMap(({ text, data, lineOf, error }) => {
    if (error && namesFields.test(text)) problems.push(failure(error.message, error.line));
    return isOfHazards(data, idOf) ? rowsOfData(data, problems, idOf, lineOf) : [];
  });
  return { rows, problems, format: 'yaml', saysNone: documents.some(({ data }) => saysNoHazards(data)) };
}

/** Without such a line, what cannot be read as YAML was most likely not meant to be. */
const namesFields = /^[ \t]*(?:-[ \t]+)?["']?(?:hazards?|id|applies)["']?[ \t]*:/im;

function rowsOfData(
  data: unknown,
  problems: Problem[],
  idOf: HazardIdOf,
  lineOf?: (part: unknown) => number,
): HazardRow[] {
  if (!isVocabularyData(data)) return readHazardData(data, problems, idOf, lineOf);
  problems.push(failure(vocabulary));
  return [];
}
