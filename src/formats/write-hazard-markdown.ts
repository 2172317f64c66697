import { dateInWords } from '../artefacts/calendar-date.js';
import { dataHazards } from '../artefacts/data-hazards.js';
import type { HazardAssessment, HazardState } from '../artefacts/hazard-assessment.js';
import { hazardColumns, type HazardColumn } from './hazard-columns.js';
import { packCell, writeTable } from './table-rows.js';

const wordsOfState = new Map<HazardState, string>([
  ['applies', 'Yes'],
  ['does-not-apply', 'No'],
  ['uncertain', 'Uncertain'],
  ['not-assessed', 'Not assessed'],
]);

const titles = new Map(dataHazards.map(({ id, title }) => [id, title]));

const cellOf: Record<HazardColumn, (assessment: HazardAssessment) => string | undefined> = {
  hazard: ({ hazard }) => titles.get(hazard) ?? hazard,
  state: ({ state }) => state && (wordsOfState.get(state) ?? state),
  reason: ({ reason }) => reason,
  precautions: ({ precautions }) => precautions?.join('\n'),
  mitigation: ({ mitigation }) => mitigation?.replaceAll('-', ' '),
  owner: ({ owner }) => owner,
  assessed: ({ assessed }) => assessed && dateInWords(assessed),
  reviewBy: ({ reviewBy }) => reviewBy && dateInWords(reviewBy),
  version: ({ version }) => version,
  stage: ({ stage }) => stage,
};

/** A project's hazards as a table in Markdown, with the columns that are in use; `readHazards` reads it again. */
export function writeHazardMarkdown(assessments: readonly HazardAssessment[]): string {
  const always: readonly HazardColumn[] = ['hazard', 'state', 'reason'];
  const columns = (Object.keys(hazardColumns) as HazardColumn[]).filter(
    (column) => always.includes(column) || assessments.some((assessment) => cellOf[column](assessment)),
  );
  return `${writeTable(
    columns.map((column) => hazardColumns[column][0]!),
    assessments.map((assessment) => columns.map((column) => packCell(cellOf[column](assessment) ?? ''))),
  )}\n`;
}
