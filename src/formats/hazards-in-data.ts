import type { Problem } from '../artefacts/problem.js';
import { copyPlainData } from './copy-plain-data.js';

/** One hazard as it stands in data. */
export interface HazardInData {
  /** Its place in the list, or its name where hazards have names. */
  key: string;
  isNamed: boolean;
  value: unknown;
  /** 0 where there are no lines. */
  line: number;
}

/** What holds the hazards: the data itself if it is a list, else what it has as `hazards`, a list or an object. */
export function hazardsHeldBy(data: unknown): Record<string, unknown> | undefined {
  const held: unknown = Array.isArray(data) || !isObject(data) ? data : Object.hasOwn(data, 'hazards') && data.hazards;
  return isObject(held) ? held : undefined;
}

/** Whether data says that there are no hazards in it: an empty list is one in which nothing is assessed yet. */
export function saysNoHazards(data: unknown): boolean {
  const held = hazardsHeldBy(data);
  return held !== undefined && Object.keys(held).length === 0;
}

/**
 * The hazards that data holds, copied so that reading them always ends; none where it is something else. What is left
 * out, being too deep or too much, is told in `problems`.
 */
export function hazardsInData(
  data: unknown,
  problems: Problem[],
  lineOf: (part: unknown) => number = () => 0,
): HazardInData[] {
  const held = hazardsHeldBy(data);
  if (held === undefined) return [];
  const leftOut: Problem[] = [];
  const copied = copyPlainData(held, leftOut) as object;
  for (const problem of leftOut) problems.push({ ...problem, path: `hazards.${problem.path}`.replace(/\.$/, '') });
  const isNamed = !Array.isArray(held);
  return Object.entries(copied).map(([key, value]: [string, unknown]) => ({
    key,
    isNamed,
    value,
    line: lineOf(held[key]),
  }));
}

/** Whether it has fields: a list has none. */
export const hasFields = (value: unknown): value is Record<string, unknown> => isObject(value) && !Array.isArray(value);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
