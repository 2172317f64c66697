import type { HazardAssessment } from '../artefacts/hazard-assessment.js';
import type { Problem } from '../artefacts/problem.js';
import { readHazardData } from './read-hazard-data.js';
import { readHazardRow } from './read-hazard-row.js';
import { readHazardTables } from './read-hazard-tables.js';

export interface ReadHazardsResult {
  /** In the order of the document; empty where it holds none. */
  assessments: HazardAssessment[];
  problems: Problem[];
  format: 'json' | 'markdown' | 'unknown';
}

/**
 * Reads what a project found about hazards: the tables of a Markdown or MyST document that have a column for the hazard
 * and one for whether it applies or why, or JSON of our own or of `{ id, applies, reason, mitigation }`. Hazards and
 * columns are known by old and loose names too. Never throws; a hazard that is in no vocabulary keeps its name.
 */
export function readHazards(text: string): ReadHazardsResult {
  const source = String(text)
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
  const isJson = /^\s*[[{]/.test(source);
  const problems: Problem[] = [];
  const rows = isJson ? rowsOfJson(source, problems) : readHazardTables(source);
  const assessments = rows.flatMap((row, index) => readHazardRow(row, `hazards.${index}`, problems));
  if (assessments.length === 0 && problems.length === 0) {
    const message = 'No hazards were found: a table needs a column "Hazard", and one for whether it applies or why.';
    problems.push({ path: '', message, severity: 'error' });
  }
  return { assessments, problems, format: assessments.length === 0 ? 'unknown' : isJson ? 'json' : 'markdown' };
}

function rowsOfJson(source: string, problems: Problem[]) {
  try {
    return readHazardData(JSON.parse(source), problems);
  } catch (error) {
    const message = `This is not valid JSON: ${(error as Error).message}`;
    problems.push({ path: '', message, severity: 'error' });
    return [];
  }
}
