import type { Problem } from '../artefacts/problem.js';

/** What is said of a file that a later version of this library wrote. */
export const laterVersion: Problem = {
  path: 'schemaVersion',
  message:
    'A later version of this library wrote this file. What this one does not know of it was kept, but may be shown wrongly.',
  severity: 'warning',
};
