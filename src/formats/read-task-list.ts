import type { Problem } from '../artefacts/problem.js';
import type { Fields } from './read-fields.js';

export interface ReadTaskList {
  data: Fields;
  isDeon: boolean;
}

export function readTaskList(_source: string, _problems: Problem[]): ReadTaskList | undefined {
  return undefined;
}
