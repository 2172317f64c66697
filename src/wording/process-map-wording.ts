import type { ProcessPart } from '../artefacts/process-map.js';

const parts: Record<ProcessPart, string> = {
  decides: 'Decides',
  does: 'Does',
  advises: 'Advises',
  'is-told': 'Is told',
};

const meanings: Record<ProcessPart, string> = {
  decides: 'has the last word, and answers for it',
  does: 'does the work',
  advises: 'is asked before something is done or decided, and does not decide',
  'is-told': 'hears of it afterwards',
};

const numbers: readonly string[] = ['none', '1 stage'];

const stages = (count: number): string => numbers[count] ?? `${count} stages`;

const small = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

const allOf = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** How a part that is written with another word is called in a sentence. */
const called = (word: string): string => (word === '' ? 'has a part that is not named' : `has the part "${word}"`);

/** What a process map says beside the map itself. */
export const processMapWording = {
  thing: 'process map',
  title: 'Process map',
  loading: 'Loading the process map',
  parts,
  meanings,
  key: 'The parts that a role can have',
  /** A part of a kind that a file does not say. */
  noPart: 'Part not named',
  noStage: 'No stage given',
  noActor: 'No role given',
  stage: 'Stage',
  caption: 'Who has which part at which stage',
  filters: 'Show a part of this map',
  byRole: 'What do I decide?',
  byStage: 'Who is involved?',
  allRoles: 'All roles',
  allStages: 'All stages',
  showEverything: 'Show everything',
  everything: (stageCount: number, actorCount: number): string =>
    `Everything is shown: ${stages(stageCount)} and ${actorCount === 1 ? '1 role' : `${actorCount} roles`}.`,
  /** Of a role in all stages: how often it has each part; what it does not decide is said too. */
  ofRole: (role: string, counts: readonly { part?: ProcessPart; otherWord?: string; stages: number }[]): string => {
    const said = counts.map(
      ({ part, otherWord = '', stages: count }) =>
        `${part ? small(parts[part]) : called(otherWord)} in ${stages(count)}`,
    );
    const decides = counts.some(({ part }) => part === 'decides');
    return `${role}: ${[...said, ...(decides ? [] : ['decides in none'])].join(', ')}.`;
  },
  /** Of a stage: how many roles have a part in it, and which of them decide. */
  ofStage: (stage: string, count: number, deciding: readonly string[]): string => {
    if (count === 0) return `${stage}: no role has a part.`;
    const involved = count === 1 ? '1 role has a part' : `${count} roles have a part`;
    const none = count === 1 ? 'It does not decide' : 'None of them decides';
    const decides = `${allOf(deciding)} ${deciding.length === 1 ? 'decides' : 'decide'}`;
    return `${stage}: ${involved}. ${deciding.length === 0 ? none : decides}.`;
  },
  /** Of a role in one stage. */
  ofBoth: (role: string, stage: string, words: readonly { part?: ProcessPart; otherWord?: string }[]): string =>
    words.length === 0
      ? `${role} has no part in ${stage}.`
      : `${role} in ${stage}: ${allOf(words.map(({ part, otherWord = '' }) => (part ? small(parts[part]) : called(otherWord))))}.`,
  /** A mark of the picture, for a person who does not see it. */
  mark: (stage: string, role: string, part: ProcessPart | undefined, otherWord: string, what: string): string =>
    `${stage}: ${role} ${part ? small(parts[part]) : called(otherWord)}.${what ? ` ${what}` : ''}`,
  inGeneral: (statement: string): string => `In general: ${statement}`,
  toCheck: 'This is general knowledge: check this with your organisation.',
  roles: 'What each role answers for',
  stages: 'What happens at each stage',
  withoutPart: 'Named in this map, without a part',
  alsoSaid: 'This map also says',
  notInList: 'Not in the list of stages',
  noParts: 'Nobody has a part in this map yet.',
  stagesOfMap: 'Its stages',
  tooLarge: (cells: number): string =>
    `A table of this map would have ${cells.toLocaleString('en-GB')} places, so it is shown as a list, stage by stage, and without a picture.`,
  picture: 'The same as a picture',
  pictureHint:
    'Stages follow one another, and each role has a lane. With the keyboard, go to the next part with the down arrow and along a lane with the left and right arrows.',
  band: (first: string, last: string): string => (first === last ? first : `From ${first} to ${last}`),
  noPicture: 'The picture could not be loaded. The table says the same.',
  problems: (count: number): string =>
    count === 1 ? '1 problem was found in this map' : `${count} problems were found in this map`,
  noSuchMap: (id: string, known: readonly string[]): string =>
    `This library has no map "${id}". It has: ${known.join(', ')}.`,
  noSuchLifecycle: (id: string): string =>
    `This library has no lifecycle "${id}". The stages are those that the parts name.`,
  noStages: 'This map has no list of stages. They are shown in the order in which its parts name them.',
};
