import type { Problem } from '../artefacts/problem.js';
import { failure } from './failure.js';
import { mergeConflict } from './merge-conflict.js';
import { parseJsonText } from './parse-json-text.js';
import { plainYamlValue } from './plain-yaml-value.js';
import { sourceText } from './source-text.js';

/** What a text in JSON or YAML holds; without `data`, where it is neither. */
export interface DataText {
  data?: unknown;
  format: 'json' | 'yaml' | 'unknown';
  problems: Problem[];
}

/** Reads a text as JSON, or else as YAML. What reads YAML is loaded when it is met. */
export async function readDataText(text: string): Promise<DataText> {
  const source = sourceText(text);
  const problems = mergeConflict(source);
  const json = parseJsonText(source);
  if (json && 'data' in json) return { data: json.data, format: 'json', problems };
  if (json) return { format: 'unknown', problems: [...problems, failure(json.error)] };
  const { parseYaml } = await import('./parse-yaml.js');
  const { data, error } = parseYaml({ text: source, line: 1 }, plainYamlValue);
  if (error) return { format: 'unknown', problems: [...problems, failure(error.message, error.line)] };
  return { data, format: 'yaml', problems };
}

/** Adds the line of the document to each problem whose place is known. JSON is read as YAML for it, which it nearly is. */
export async function withLines(problems: readonly Problem[], text: string): Promise<Problem[]> {
  if (!problems.some(({ path, line }) => path !== '' && line === undefined)) return [...problems];
  const { parseYaml } = await import('./parse-yaml.js');
  const { data, lineOf } = parseYaml({ text: sourceText(text), line: 1 });
  return problems.map((problem) => {
    const line = problem.line ?? (problem.path === '' ? 0 : lineAt(data, problem.path, lineOf));
    return line > 0 ? { ...problem, line } : problem;
  });
}

/** The line of what is deepest on the way to a place; 0 where nothing on it has a line. */
function lineAt(data: unknown, path: string, lineOf: (part: unknown) => number): number {
  let part = data;
  let line = 0;
  for (const key of path.split('.')) {
    if (typeof part !== 'object' || part === null || !Object.hasOwn(part, key)) break;
    part = (part as Record<string, unknown>)[key];
    line = lineOf(part) || line;
  }
  return line;
}
