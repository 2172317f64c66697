import type { Problem } from '../artefacts/problem.js';
import { failure } from './failure.js';

/** That Git left two versions of the same lines in a text, where it did. */
export function mergeConflict(source: string): Problem[] {
  const index = source.split('\n').findIndex((line) => line.startsWith('<<<<<<< '));
  return index < 0 || !source.includes('\n>>>>>>> ')
    ? []
    : [failure('This file holds an unresolved merge conflict.', index + 1)];
}
