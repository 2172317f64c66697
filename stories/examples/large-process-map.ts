import { processParts, type ProcessMap } from '../../src/artefacts/process-map.js';

const list = <Item>(length: number, make: (index: number) => Item): Item[] =>
  Array.from({ length }, (_, index) => make(index));

/** As many roles and stages as nobody should have. A quarter of all places says something. */
export const largeProcessMap: ProcessMap = {
  title: 'Forty stages and thirty roles',
  stages: list(40, (index) => ({
    id: `stage-${index}`,
    title: `Stage ${index + 1}`,
    phase: `Phase ${Math.floor(index / 8) + 1}`,
  })),
  actors: list(30, (index) => ({ id: `role-${index}`, title: `Role ${index + 1}` })),
  parts: list(40, (stage) => stage).flatMap((stage) =>
    list(30, (actor) => actor)
      .filter((actor) => (stage * 7 + actor * 3) % 4 === 0)
      .map((actor) => ({
        stage: `stage-${stage}`,
        actor: `role-${actor}`,
        part: processParts[(stage + actor) % 4],
        what: `Step ${stage + 1} of work ${actor + 1}`,
      })),
  ),
};
