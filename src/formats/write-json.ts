import type { Problem } from '../artefacts/problem.js';
import { copyPlainData } from './copy-plain-data.js';

/** JSON has no word for them. */
const withoutBigNumbers = (_key: string, value: unknown): unknown =>
  typeof value === 'bigint' ? value.toString() : value;

/**
 * Data of a page as JSON; empty where it is nothing that JSON knows. Never throws: what lies too deep or holds itself is
 * left out and told in `problems`.
 */
export function writeJson(data: unknown, problems: Problem[]): string {
  try {
    return JSON.stringify(data) ?? '';
  } catch {
    return JSON.stringify(copyPlainData(data, problems), withoutBigNumbers) ?? '';
  }
}
