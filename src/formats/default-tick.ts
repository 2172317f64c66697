import type { AnswerState } from '../artefacts/checklist-answer.js';

/** Whether a box is ticked where nobody says whether it is: once there is an answer, whichever it is. */
export const defaultTick = (state: AnswerState | undefined): boolean => state !== undefined && state !== 'not-yet';
