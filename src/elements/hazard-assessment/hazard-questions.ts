import type { DataHazard } from '../../artefacts/data-hazard.js';
import { dataHazards, findDataHazard } from '../../artefacts/data-hazards.js';
import type { HazardAssessment } from '../../artefacts/hazard-assessment.js';
import type { ShownHazard } from '../hazard-badge/hazard-badge-markup.js';
import { shownHazard } from '../hazard-badge/shown-hazard.js';
import { answerOf, type HazardAnswer } from './hazard-answer.js';

/** One hazard that the form asks about, and what was answered. */
export interface HazardQuestion {
  /** Begins the ids of its fields. */
  id: string;
  hazard: ShownHazard;
  answer: HazardAnswer;
}

export interface HazardQuestionsOptions {
  /** Hazards that the page adds. */
  vocabulary?: readonly DataHazard[];
  /** Some hazards instead of all, by id or name. */
  asked?: readonly string[];
}

/**
 * The hazards to ask about, each with its answer: the page's own first, then the vocabulary's, then those that only the
 * answers name, so that nothing of a file is lost.
 */
export function hazardQuestions(
  assessments: readonly HazardAssessment[],
  { vocabulary = [], asked }: HazardQuestionsOptions,
): HazardQuestion[] {
  const idOf = (name: string): string =>
    vocabulary.find(({ id, title }) => [id, title].includes(name))?.id ?? findDataHazard(name)?.id ?? name;
  const all = [...vocabulary, ...dataHazards].map(({ id }) => id);
  const given = new Map<string, HazardAssessment>();
  // A second entry about the same hazard is asked about by itself.
  const again: HazardAssessment[] = [];
  for (const assessment of assessments) {
    const id = idOf(assessment.hazard);
    if (given.has(id)) again.push(assessment);
    else given.set(id, { ...assessment, hazard: id });
  }
  const names = new Set([...(asked?.map(idOf) ?? all), ...given.keys()]);
  const answered = [...names].map((hazard) => given.get(hazard) ?? { hazard });
  return [...answered, ...again].map((assessment, index) => {
    const hazard = shownHazard(assessment.hazard, vocabulary);
    return { id: `hazard-${index + 1}`, hazard, answer: answerOf(assessment, hazard.precautions ?? []) };
  });
}
