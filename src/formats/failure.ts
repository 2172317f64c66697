import type { Problem } from '../artefacts/problem.js';

/** That a whole document cannot be read, and why. */
export const failure = (message: string, line?: number): Problem => ({
  path: '',
  ...(line === undefined ? {} : { line }),
  message,
  severity: 'error',
});

/** That it cannot be read by no fault of its own. */
export function readerFailure(error: unknown): Problem {
  const reason = error instanceof Error ? error.message : 'unknown reason';
  return failure(`The document could not be read (${reason}). This is a fault in the reader; please report it.`);
}
