import type { ModelCard } from '../artefacts/model-card.js';
import type { Problem } from '../artefacts/problem.js';
import type { ModelCardFormat } from './sniff-model-card.js';

export interface ReadModelCardResult {
  /** Absent where nothing could be read. */
  card?: ModelCard;
  problems: Problem[];
  format: ModelCardFormat | 'unknown';
}

export const nothingRead = (message: string): ReadModelCardResult => ({
  problems: [{ path: '', message, severity: 'error' }],
  format: 'unknown',
});

export const cannotBeRead = (looksLike: string): ReadModelCardResult =>
  nothingRead(`This looks like ${looksLike}, which cannot be read yet.`);
