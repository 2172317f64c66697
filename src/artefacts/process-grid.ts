import { actors as knownActors } from './actors.js';
import type { LifecycleStage } from './lifecycle.js';
import type { Problem } from './problem.js';
import {
  processParts,
  type ProcessActor,
  type ProcessMap,
  type ProcessMapPart,
  type ProcessPart,
  type ProcessStage,
} from './process-map.js';

export interface GridStage extends ProcessStage {
  /** Whether parts name it, and the list of stages, where there is one, does not. */
  isUnknown?: boolean;
}

export interface GridActor extends ProcessActor {
  /** Whether what it decides is this library's general knowledge, which an organisation has to check. */
  isToCheck?: boolean;
}

/** A part at its place. */
export interface GridEntry {
  /** Index of a stage. */
  stage: number;
  /** Index of an actor. */
  actor: number;
  part?: ProcessPart;
  /** What a file says in the place of the part, where it is none of those that are known. */
  otherWord?: string;
  what?: string;
  extra?: ProcessMapPart['extra'];
}

/** A map as stages by actors: rows, columns, and what stands where they meet. */
export interface ProcessGrid {
  stages: readonly GridStage[];
  /** Those with a part: the map's own in its order, then the library's, then those that nobody knows. */
  actors: readonly GridActor[];
  /** By stage, then by actor, then the weightiest part first. */
  entries: readonly GridEntry[];
  /** Whom the map describes and gives no part. */
  withoutPart: readonly ProcessActor[];
}

/** Lays out a map, and tells what in it has no place of its own. `lifecycle` gives the stages where it names none. */
export function processGrid(
  map: ProcessMap,
  lifecycle: readonly LifecycleStage[] = [],
): { grid: ProcessGrid; problems: Problem[] } {
  const problems: Problem[] = [];
  const tell = (path: string, message: string) => void problems.push({ path, message, severity: 'warning' });
  const given = map.stages?.length ? map.stages : lifecycle.map(stageOfLifecycle);
  const stages: GridStage[] = [...given];
  const stageIndexes = firstIndexes(given, 'stages', 'stages', tell);
  const own = map.actors ?? [];
  const ownIndexes = firstIndexes(own, 'actors', 'roles', tell);

  const named = new Set(map.parts.map(({ actor }) => actor));
  const actors: GridActor[] = own.filter(({ id }, index) => named.has(id) && ownIndexes.get(id) === index);
  for (const { isConfirmed, ...known } of knownActors) {
    if (named.has(known.id) && !ownIndexes.has(known.id)) actors.push({ ...known, isToCheck: !isConfirmed });
  }
  const actorIndexes = new Map(actors.map(({ id }, index) => [id, index]));

  const entries = map.parts.map((each, index): GridEntry => {
    const path = `parts.${index}`;
    let stage = stageIndexes.get(each.stage);
    if (stage === undefined) {
      stage = stages.push({ id: each.stage, title: each.stage, ...(given.length > 0 && { isUnknown: true }) }) - 1;
      stageIndexes.set(each.stage, stage);
      if (each.stage === '') tell(`${path}.stage`, 'This part names no stage.');
      else if (given.length > 0)
        tell(`${path}.stage`, `"${each.stage}" is no stage of this map. It stands at the end.`);
    }
    let actor = actorIndexes.get(each.actor);
    if (actor === undefined) {
      actor = actors.push({ id: each.actor, title: each.actor }) - 1;
      actorIndexes.set(each.actor, actor);
      if (each.actor === '') tell(`${path}.actor`, 'This part names no role.');
      else tell(`${path}.actor`, `"${each.actor}" is no role of this map or of the library. It is shown as written.`);
    }
    const { part, what, extra } = each;
    if (part) return { stage, actor, part, what, ...(extra && { extra }) };
    const { part: written, ...others } = extra ?? {};
    const expected = 'does, decides, advises or is-told is expected';
    if (written === undefined) tell(`${path}.part`, `It is not said what part this is: ${expected}.`);
    else tell(`${path}.part`, `This is no part that is known here: ${expected}. It is shown as written.`);
    return { stage, actor, otherWord: plainText(written), what, ...(Object.keys(others).length && { extra: others }) };
  });
  return {
    grid: {
      stages,
      actors,
      entries: entries.sort(
        (one, other) => one.stage - other.stage || one.actor - other.actor || weight(one) - weight(other),
      ),
      withoutPart: own.filter(({ id }, index) => !named.has(id) || ownIndexes.get(id) !== index),
    },
    problems,
  };
}

/** What a lifecycle asks at a stage is another matter. */
const stageOfLifecycle = ({ id, title, phase, description }: LifecycleStage): ProcessStage => ({
  id,
  title,
  phase,
  description,
});

function firstIndexes(
  list: readonly { id: string }[],
  path: string,
  things: string,
  tell: (path: string, message: string) => void,
): Map<string, number> {
  const indexes = new Map<string, number>();
  for (const [index, { id }] of list.entries()) {
    if (!indexes.has(id)) indexes.set(id, index);
    else tell(`${path}.${index}.id`, `Two ${things} have the id "${id}". Parts with it belong to the first.`);
  }
  return indexes;
}

/** A part that is not known comes last. */
const weight = ({ part }: GridEntry): number => (part ? processParts.indexOf(part) : processParts.length);

/** A value of any kind in words, as a file has it. */
export const plainText = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
