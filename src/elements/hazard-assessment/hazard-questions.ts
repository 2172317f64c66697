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
  /** Which further fields are shown; decided with the choice, so that none goes away while a person types in it. */
  shows: ShownFields;
}

interface ShownFields {
  further: boolean;
  precautions: boolean;
}

/** The fields that a choice asks for, and those with words that must not disappear. */
export function shownFields({ hazard: _, state, mitigation, chosen, others, ...texts }: HazardAnswer): ShownFields {
  const hasPrecautions = chosen.length > 0 || others !== '' || mitigation !== undefined;
  const isChosen = state !== undefined && state !== 'not-assessed';
  const further = isChosen || hasPrecautions || Object.values(texts).some(Boolean);
  return { further, precautions: further && (state !== 'does-not-apply' || hasPrecautions) };
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
    const answer = answerOf(assessment, hazard.precautions ?? []);
    return { id: `hazard-${index + 1}`, hazard, answer, shows: shownFields(answer) };
  });
}
