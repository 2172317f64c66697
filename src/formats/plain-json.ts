import type { Problem } from '../artefacts/problem.js';
import { copyPlainData } from './copy-plain-data.js';

/** Copies data of anywhere into what JSON can hold; what it leaves out, apart from what is undefined, is told. */
export function plainJson(data: unknown, problems: Problem[]): unknown {
  return asJson(copyPlainData(data, problems), '', problems);
}

function asJson(value: unknown, path: string, problems: Problem[]): unknown {
  if (typeof value === 'object' && value !== null) {
    if (Array.isArray(value)) {
      return value.map((part, index) => asJson(part, joined(path, index), problems) ?? null);
    }
    const entries = Object.entries(value).map(([name, part]) => [name, asJson(part, joined(path, name), problems)]);
    return Object.fromEntries(entries.filter(([, part]) => part !== undefined)) as unknown;
  }
  if (typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value))) return String(value);
  if (typeof value === 'function' || typeof value === 'symbol') {
    problems.push({ path, message: 'No file can hold this value, so it was left out.', severity: 'warning' });
    return undefined;
  }
  return value === 0 ? 0 : value;
}

const joined = (path: string, name: string | number): string => (path === '' ? String(name) : `${path}.${name}`);
