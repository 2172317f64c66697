import type { GridActor, GridEntry, GridStage } from '../../artefacts/process-grid.js';
import { processMapWording as wording } from '../../wording/process-map-wording.js';

/** A stage or a role that a part does not name is called so. */
export const stageTitle = ({ title }: GridStage): string => title.trim() || wording.noStage;

export const actorTitle = ({ title }: Pick<GridActor, 'title'>): string => title.trim() || wording.noActor;

/** Of a part: "Decides", or what the file says in its place. */
export const partWord = ({ part, otherWord }: Pick<GridEntry, 'part' | 'otherWord'>): string =>
  part ? wording.parts[part] : otherWord?.trim() || wording.noPart;
