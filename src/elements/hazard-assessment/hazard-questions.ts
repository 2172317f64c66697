import type { DataHazard } from '../../artefacts/data-hazard.js';
import { dataHazards } from '../../artefacts/data-hazards.js';
import { hazardIds } from '../../artefacts/hazard-ids.js';
import { ownHazards } from '../../artefacts/own-hazards.js';
import type { HazardAssessment } from '../../artefacts/hazard-assessment.js';
import type { ShownHazard } from '../hazard-badge/hazard-badge-markup.js';
import { shownHazard } from '../hazard-badge/shown-hazard.js';
import { uniqueIds } from '../form-fields/unique-ids.js';
import { answerOf, assessmentOf, type HazardAnswer } from './hazard-answer.js';

/** One hazard that the form asks about, and what was answered. */
export interface HazardQuestion {
  /** Begins the ids of its fields; the same for the same hazard. */
  id: string;
  hazard: ShownHazard;
  answer: HazardAnswer;
  /** Which further fields are shown; decided with the choice, so that none goes away while a person types in it. */
  shows: ShownFields;
  /** What a person has written here of day and version, which a new choice does not write over. */
  typed: { assessed?: boolean; version?: boolean };
}

interface ShownFields {
  further: boolean;
  precautions: boolean;
}

export interface HazardQuestionsOptions {
  /** Hazards that the page adds; what is none is left out. */
  vocabulary?: readonly DataHazard[] | null;
  /** Some hazards instead of all, by id or name. */
  asked?: readonly string[];
  /** The questions before: what stands in their fields stays as it is where it says the same. */
  before?: readonly HazardQuestion[];
}

/** More would be a page that nobody fills in and no browser shows. */
const mostQuestions = 500;

/** The fields that a choice asks for, and those with words that must not disappear. */
export function shownFields({ hazard: _, state, mitigation, chosen, others, ...texts }: HazardAnswer): ShownFields {
  const hasPrecautions = chosen.length > 0 || others !== '' || mitigation !== undefined;
  const isChosen = state !== undefined && state !== 'not-assessed';
  const further = isChosen || hasPrecautions || Object.values(texts).some(Boolean);
  return { further, precautions: further && (state !== 'does-not-apply' || hasPrecautions) };
}

/**
 * The hazards to ask about, each with its answer: the page's own first, then the vocabulary's, then those that only the
 * answers name, so that nothing of a file is lost.
 */
export function hazardQuestions(
  assessments: readonly HazardAssessment[],
  { vocabulary, asked, before = [] }: HazardQuestionsOptions,
): HazardQuestion[] {
  const own = ownHazards(vocabulary);
  const idOf = hazardIds(own);
  const all = [...own, ...dataHazards].map(({ id }) => id);
  const given = new Map<string, HazardAssessment>();
  // A second entry about the same hazard is asked about by itself.
  const again: HazardAssessment[] = [];
  for (const assessment of assessments.filter(isAssessment)) {
    const id = idOf(assessment.hazard) ?? assessment.hazard;
    if (given.has(id)) again.push(assessment);
    else given.set(id, { ...assessment, hazard: id });
  }
  const names = new Set([...(asked?.map((name) => idOf(name) ?? name) ?? all), ...given.keys()]);
  const answered = [...names].map((hazard) => given.get(hazard) ?? { hazard });
  const shown = [...answered, ...again].slice(0, mostQuestions);
  const ids = uniqueIds(
    shown.map(({ hazard }) => hazard),
    'hazard',
  );
  return shown.map((assessment, index) => {
    const id = ids[index] ?? '';
    const hazard = shownHazard(assessment.hazard, own);
    const answer = answerOf(assessment, textsOf(hazard.precautions));
    const same = before.find((question) => question.id === id);
    return same && saysTheSame(same.answer, answer)
      ? { ...same, hazard }
      : { id, hazard, answer, shows: shownFields(answer), typed: {} };
  });
}

const isAssessment = (given: unknown): given is HazardAssessment =>
  typeof given === 'object' && given !== null && typeof (given as HazardAssessment).hazard === 'string';

const textsOf = (list: unknown): string[] =>
  Array.isArray(list) ? list.filter((text) => typeof text === 'string') : [];

const saysTheSame = (one: HazardAnswer, other: HazardAnswer): boolean =>
  JSON.stringify(assessmentOf(one)) === JSON.stringify(assessmentOf(other));
