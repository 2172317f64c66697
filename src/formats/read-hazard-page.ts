import type { DataHazard } from '../artefacts/data-hazard.js';
import type { Problem } from '../artefacts/problem.js';
import { prepareMarkdown } from '../markdown/prepare-markdown.js';
import { makeDataHazards } from './make-data-hazards.js';
import { readHazardCards } from './read-hazard-cards.js';
import { readHazardSections } from './read-hazard-sections.js';

/** The hazards that a page of Markdown or MyST describes: on cards, or each under a heading of its own. */
export async function readHazardPage(source: string, problems: Problem[]): Promise<DataHazard[]> {
  await prepareMarkdown(source);
  const cards = readHazardCards(source, problems);
  return makeDataHazards(cards.length > 0 ? cards : readHazardSections(source, problems), problems);
}
