import type { HazardAssessment } from '../artefacts/hazard-assessment.js';
import type { Problem } from '../artefacts/problem.js';
import { isOfHazards, readHazardData } from './read-hazard-data.js';
import { readHazardRow, type HazardRow } from './read-hazard-row.js';
import { readHazardTables } from './read-hazard-tables.js';
import { firstYamlLine, splitYamlDocuments } from './split-yaml-documents.js';

export interface ReadHazardsResult {
  /** In the order of the document; empty where it holds none. */
  assessments: HazardAssessment[];
  problems: Problem[];
  format: 'json' | 'yaml' | 'markdown' | 'unknown';
}

interface FoundRows {
  rows: HazardRow[];
  problems: Problem[];
  format: ReadHazardsResult['format'];
}

const noHazards =
  'No hazards were found: a table needs a column "Hazard", and one for whether it applies or why; JSON and YAML need a list of hazards, or one under "hazards".';

/**
 * Reads what a project found about hazards: the tables of a Markdown or MyST document that have a column for the hazard
 * and one for whether it applies or why, or JSON or YAML of our own or of `{ id, applies, reason, mitigation }`, also in
 * front matter. Hazards and columns are known by old and loose names too. Never rejects; a hazard that is in no
 * vocabulary keeps its name.
 *
 * Asynchronous because what reads YAML is loaded when it is met.
 */
export async function readHazards(text: string): Promise<ReadHazardsResult> {
  try {
    const source = String(text)
      .replace(/^\uFEFF/, '')
      .replace(/\r\n?/g, '\n');
    const { rows, problems, format } = await findRows(source);
    const assessments = rows.flatMap((row, index) => readHazardRow(row, `hazards.${index}`, problems));
    if (assessments.length === 0 && problems.length === 0) problems.push(failure(noHazards));
    return { assessments, problems, format: assessments.length === 0 ? 'unknown' : format };
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown reason';
    const message = `The document could not be read (${reason}). This is a fault in the reader; please report it.`;
    return { assessments: [], problems: [failure(message)], format: 'unknown' };
  }
}

const failure = (message: string, line?: number): Problem => ({
  path: '',
  ...(line === undefined ? {} : { line }),
  message,
  severity: 'error',
});

async function findRows(source: string): Promise<FoundRows> {
  const problems: Problem[] = [];
  const json = /^\s*[[{]/.test(source) ? parseJson(source) : undefined;
  if (json && 'data' in json) return { rows: readHazardData(json.data, problems), problems, format: 'json' };
  const tables = readHazardTables(source);
  if (tables.length > 0) return { rows: tables, problems, format: 'markdown' };
  const rows = await findYamlRows(source, problems);
  if (rows.length > 0 || !json) return { rows, problems, format: 'yaml' };
  return { rows, problems: [failure(`This is not valid JSON: ${json.error}`)], format: 'json' };
}

function parseJson(source: string): { data: unknown } | { error: string } {
  try {
    return { data: JSON.parse(source) as unknown };
  } catch (error) {
    return { error: (error as Error).message };
  }
}

async function findYamlRows(source: string, problems: Problem[]): Promise<HazardRow[]> {
  const documents = splitYamlDocuments(source).filter(({ text }) => mayBeYaml(text));
  if (documents.length === 0) return [];
  const { parseYaml } = await import('./parse-yaml.js');
  return documents.flatMap((document) => {
    const { data, lineOf, error } = parseYaml(document);
    if (error && namesFields.test(document.text)) problems.push(failure(error.message, error.line));
    return isOfHazards(data) ? readHazardData(data, problems, lineOf) : [];
  });
}

/** A list of Markdown may be one too; what becomes of it tells. */
const mayBeYaml = (text: string): boolean =>
  /^(?:-(?:\s|$)|[[{])/.test(firstYamlLine(text)) || /^["']?hazards["']?[ \t]*:/m.test(text);

/** Without such a line, what cannot be read as YAML was most likely not meant to be. */
const namesFields = /^[ \t]*(?:-[ \t]+)?["']?(?:hazards?|id|applies)["']?[ \t]*:/im;
