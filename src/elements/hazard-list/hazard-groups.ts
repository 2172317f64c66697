import { dataHazards } from '../../artefacts/data-hazards.js';
import type { HazardAssessment, HazardState } from '../../artefacts/hazard-assessment.js';
import { hazardListWording } from '../../wording/hazard-list-wording.js';
import { hazardWording } from '../../wording/hazard-wording.js';

export interface HazardGroup {
  /** Absent for what stands before the first group. */
  heading?: string;
  assessments: readonly HazardAssessment[];
  /** Names of hazards that nobody has assessed. */
  missing?: readonly string[];
}

/** What applies comes first; what nobody has looked at is said to be so, and never left out. */
const states: readonly HazardState[] = ['applies', 'uncertain', 'does-not-apply', 'not-assessed'];

/** By whether they apply, and the labels of the vocabulary that nobody has assessed with those that say so. */
export const groupsByState = (assessments: readonly HazardAssessment[]): HazardGroup[] => [
  { assessments: assessments.filter(({ state }) => !state) },
  ...states.map((state) => ({
    heading: hazardWording.states[state],
    assessments: assessments.filter((assessment) => assessment.state === state),
    missing: state === 'not-assessed' ? missing(assessments) : [],
  })),
];

/**
 * By lifecycle stage in the order in which the document names them, then those without one, then the labels that nobody
 * has assessed. Undefined where no assessment has a stage.
 */
export function groupsByStage(assessments: readonly HazardAssessment[]): HazardGroup[] | undefined {
  const groups = new Map<string, { heading: string; assessments: HazardAssessment[] }>();
  for (const assessment of assessments) {
    const heading = stageOf(assessment);
    const key = heading.toLowerCase();
    const group = groups.get(key) ?? { heading, assessments: [] };
    group.assessments.push(assessment);
    groups.set(key, group);
  }
  const without = groups.get('')?.assessments ?? [];
  groups.delete('');
  if (groups.size === 0) return undefined;
  return [
    ...groups.values(),
    { heading: hazardListWording.noStage, assessments: without },
    { heading: hazardWording.states['not-assessed'], assessments: [], missing: missing(assessments) },
  ].map((group) => ({ ...group, assessments: applyingFirst(group.assessments) }));
}

/** The stage that a hazard was found at, in the document's words; empty where it names none. */
export const stageOf = ({ stage }: HazardAssessment): string => stage?.trim() ?? '';

/** Of what says nothing about it, nobody knows that it does not apply. */
const places = new Map<HazardState | undefined, number>(
  (['applies', 'uncertain', undefined, 'does-not-apply', 'not-assessed'] as const).map((state, index) => [
    state,
    index,
  ]),
);

const placeOf = ({ state }: HazardAssessment): number => places.get(state) ?? places.size;

const applyingFirst = (assessments: readonly HazardAssessment[]): HazardAssessment[] =>
  [...assessments].sort((one, other) => placeOf(one) - placeOf(other));

function missing(assessments: readonly HazardAssessment[]): string[] {
  const known = new Set(assessments.map(({ hazard }) => hazard));
  return dataHazards.filter(({ id }) => !known.has(id)).map(({ title }) => title);
}
