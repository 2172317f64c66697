import type { DataHazard } from '../artefacts/data-hazard.js';
import type { Problem } from '../artefacts/problem.js';
import { failure, readerFailure } from './failure.js';
import { hasFields } from './hazards-in-data.js';
import { parseJsonText } from './parse-json-text.js';
import { readYamlIn } from './read-yaml-in.js';
import { sourceText } from './source-text.js';

export interface ReadDataHazardsResult {
  /** In the order of the document; empty where it holds none. */
  hazards: DataHazard[];
  problems: Problem[];
  format: 'json' | 'yaml' | 'markdown' | 'unknown';
}

const noHazards =
  'No hazards were found: a page needs cards (grid-item-card) or headings "Hazard: …"; JSON and YAML need a list of hazards with "id" and "title". What a project found about hazards is read by readHazards.';

/**
 * Reads a vocabulary of hazards: a page of MyST with a card for each, as the Data Hazards project's, pages about one
 * hazard each with a heading "Hazard: …", or JSON or YAML as `dataHazardSchema` has it. Of a page, words are taken
 * without their marks. Never rejects: a bad entry is named in `problems`, and the good ones are kept.
 *
 * The result is what the elements take as their `vocabulary`. Asynchronous because what each form needs is loaded when
 * it is met.
 */
export async function readDataHazards(text: string): Promise<ReadDataHazardsResult> {
  try {
    const { hazards, problems, format } = await read(sourceText(text));
    if (hazards.length === 0 && problems.length === 0) problems.push(failure(noHazards));
    return { hazards, problems, format: hazards.length === 0 ? 'unknown' : format };
  } catch (error) {
    return { hazards: [], problems: [readerFailure(error)], format: 'unknown' };
  }
}

async function read(source: string): Promise<ReadDataHazardsResult> {
  const problems: Problem[] = [];
  const json = parseJsonText(source);
  if (json && 'data' in json) {
    const { readHazardEntries } = await import('./read-hazard-entries.js');
    return { hazards: readHazardEntries(json.data, problems), problems, format: 'json' };
  }
  const hazards = await readPage(source, problems);
  if (hazards.length + problems.length > 0) return { hazards, problems, format: 'markdown' };
  const ofYaml = await readYaml(source, problems);
  if (ofYaml.length > 0 || !json) return { hazards: ofYaml, problems, format: 'yaml' };
  return { hazards: [], problems: [failure(json.error)], format: 'json' };
}

async function readPage(source: string, problems: Problem[]): Promise<DataHazard[]> {
  if (!/\{(?:grid-item-)?card\}|\bhazard:/i.test(source)) return [];
  const { readHazardPage } = await import('./read-hazard-page.js');
  return readHazardPage(source, problems);
}

async function readYaml(source: string, problems: Problem[]): Promise<DataHazard[]> {
  const documents = await readYamlIn(source);
  if (documents.length === 0) return [];
  const { readHazardEntries } = await import('./read-hazard-entries.js');
  return documents.flatMap(({ text, data, lineOf, error }) => {
    if (error && /^[ \t]*(?:-[ \t]+)?["']?(?:hazards|id|title)["']?[ \t]*:/m.test(text)) {
      problems.push(failure(error.message, error.line));
    }
    return isListOfTexts(data) ? [] : readHazardEntries(data, problems, lineOf);
  });
}

/** As any list of Markdown is. */
const isListOfTexts = (data: unknown): boolean =>
  Array.isArray(data) &&
  !data.some((entry) => hasFields(entry) && (Object.hasOwn(entry, 'id') || Object.hasOwn(entry, 'title')));
