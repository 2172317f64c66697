import { findDataHazard } from '../artefacts/data-hazards.js';
import { hazardColumnOf } from './hazard-columns.js';
import { hasFields, hazardsHeldBy } from './hazards-in-data.js';

/** Whether a page describes hazards, as those of the Data Hazards project do, on cards or under headings. */
export function isVocabularyPage(source: string): boolean {
  const cards = [...source.matchAll(/\{(?:grid-item-)?card\}[ \t]*([^\n]*)/g)];
  if (cards.length > 0 && /^[ \t]*:link:.*\bhazard/im.test(source)) return true;
  if (cards.some(([, title = '']) => findDataHazard(title.trim()))) return true;
  return (
    /^#+[ \t]+(?:[\p{L}-]+ ){0,3}hazard:/imu.test(source) &&
    /^#+[ \t]+(?:description|safety precautions)/im.test(source)
  );
}

/** Whether data describes hazards, and says of none what a project found about it. */
export function isVocabularyData(data: unknown): boolean {
  const entries = Object.values(hazardsHeldBy(data) ?? {});
  return entries.length > 0 && entries.every(isDescription);
}

const isDescription = (entry: unknown): boolean =>
  hasFields(entry) &&
  typeof entry.title === 'string' &&
  ['description', 'examples', 'pictogram'].some((name) => Object.hasOwn(entry, name)) &&
  !Object.keys(entry).some((name) => !['id', 'precautions'].includes(name) && hazardColumnOf(name));
