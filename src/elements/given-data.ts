import type { Problem } from '../artefacts/problem.js';

/** What a page gives by a property or an attribute, as data or as JSON; undefined where it gives nothing. */
export function givenData(given: unknown, path = ''): { data: unknown } | { problem: Problem } | undefined {
  if (given === undefined || given === null || (typeof given === 'string' && given.trim() === '')) return undefined;
  if (typeof given !== 'string') return { data: given };
  try {
    return { data: JSON.parse(given) as unknown };
  } catch (error) {
    return { problem: { path, message: `This is not valid JSON: ${(error as Error).message}`, severity: 'error' } };
  }
}
