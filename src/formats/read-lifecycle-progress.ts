import { lifecycleProgressVersion, type LifecycleProgress } from '../artefacts/lifecycle-progress.js';
import type { Problem } from '../artefacts/problem.js';
import { failure, readerFailure } from './failure.js';
import { laterVersion } from './later-version.js';
import { mergeConflict } from './merge-conflict.js';
import { parseJsonText } from './parse-json-text.js';
import { plainJson } from './plain-json.js';
import { plainYamlValue } from './plain-yaml-value.js';
import { isOfLifecycle, readLifecycleFields } from './read-lifecycle-fields.js';
import { sourceText } from './source-text.js';

export interface ReadLifecycleProgressResult {
  /** Absent where nothing tells of a project's way. */
  progress?: LifecycleProgress;
  problems: Problem[];
  format: 'json' | 'yaml' | 'unknown';
  /** Whether a later version of this library wrote it, so that this one may not understand all of it. */
  isNewer?: boolean;
}

const nothingFound =
  'No progress of a project was found: JSON or YAML with a "history" of events, a "lifecycle", "gates" or "reviews" is expected.';

/**
 * Reads a project's way through a lifecycle from JSON or YAML. What is not understood is kept or told. Never rejects.
 *
 * Asynchronous because what reads YAML is loaded when it is met.
 */
export async function readLifecycleProgress(text: string): Promise<ReadLifecycleProgressResult> {
  try {
    const source = sourceText(text);
    const problems = mergeConflict(source);
    const json = parseJsonText(source);
    if (json)
      return 'data' in json ? readData(json.data, 'json', problems) : notFound([...problems, failure(json.error)]);
    const { parseYaml } = await import('./parse-yaml.js');
    const { data, error } = parseYaml({ text: source, line: 1 }, plainYamlValue);
    if (error) return notFound([...problems, failure(error.message, error.line)]);
    return readData(data, 'yaml', problems);
  } catch (error) {
    return { problems: [readerFailure(error)], format: 'unknown' };
  }
}

/** Reads what a page's own script gives as `readLifecycleProgress` reads JSON; whatever that is, it never throws. */
export function readLifecycleProgressData(data: unknown): ReadLifecycleProgressResult {
  try {
    return readData(data, 'json', []);
  } catch (error) {
    return { problems: [readerFailure(error)], format: 'unknown' };
  }
}

function readData(data: unknown, format: 'json' | 'yaml', problems: Problem[]): ReadLifecycleProgressResult {
  const copied = plainJson(data, problems);
  if (!isOfLifecycle(copied)) return notFound([...problems, failure(nothingFound)]);
  const progress = readLifecycleFields(copied, problems);
  if ((progress.schemaVersion ?? 0) <= lifecycleProgressVersion) return { progress, problems, format };
  return {
    progress,
    problems: [...problems, laterVersion],
    format,
    isNewer: true,
  };
}

const notFound = (problems: Problem[]): ReadLifecycleProgressResult => ({ problems, format: 'unknown' });
