import { exampleNumbers } from './example-numbers.js';

const phases = ['Prepare', 'Build', 'Introduce', 'Use'];
const work = ['Agree the need', 'Find the data', 'Test a model', 'Train the staff', 'Watch the results'];
const people = ['Clinical lead', 'Data scientist', 'Information asset owner', 'Programme manager', 'Patient adviser'];
const acts = {
  does: ['Writes down', 'Checks', 'Prepares'],
  decides: ['Signs off', 'Chooses'],
  advises: ['Comments on'],
  'is-told': ['Hears about'],
};
const things = ['the data agreement', 'the safety case', 'the results for each group', 'the plan for going live'];
const ends = ['before patients are affected', 'with the supplier', 'once a quarter', 'for every site that takes part'];

/** A map of that many roles and stages in which one place in four has a short sentence. */
export function exampleMap(actorCount, stageCount) {
  const pick = exampleNumbers(0);
  const one = (list) => list[pick(list.length)];
  const stages = Array.from({ length: stageCount }, (_, index) => ({
    id: `stage-${index}`,
    title: `${work[index % work.length]}, step ${Math.floor(index / work.length) + 1}`,
    phase: phases[Math.floor((index * phases.length) / stageCount)],
  }));
  const actors = Array.from({ length: actorCount }, (_, index) => ({
    id: `role-${index}`,
    title: `${people[index % people.length]} ${Math.floor(index / people.length) + 1}`,
  }));
  const places = stages.flatMap((stage) => actors.map((actor) => ({ stage: stage.id, actor: actor.id })));
  // The first of each four places on a diagonal, so that no row and no column stays empty.
  const filled = places.filter((_, index) => (index + Math.floor(index / actorCount)) % 4 === 0);
  return {
    title: 'An invented programme',
    stages,
    actors,
    parts: filled.map((place) => {
      const part = one(Object.keys(acts));
      return { ...place, part, what: `${one(acts[part])} ${one(things)} ${one(ends)}` };
    }),
  };
}

/** What is left of a map for one role or for one stage: what it has no part in is not drawn. */
export function filteredMap(map, { actor, stage }) {
  const left = map.parts.filter((part) => part.actor === (actor ?? part.actor) && part.stage === (stage ?? part.stage));
  return {
    ...map,
    stages: map.stages.filter(({ id }) => left.some((part) => part.stage === id)),
    actors: map.actors.filter(({ id }) => left.some((part) => part.actor === id)),
    parts: left,
  };
}
