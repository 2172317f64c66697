import { lifecycleProgressVersion, type LifecycleProgress } from '../artefacts/lifecycle-progress.js';
import type { Problem } from '../artefacts/problem.js';
import { failure, readerFailure } from './failure.js';
import { laterVersion } from './later-version.js';
import { plainJson } from './plain-json.js';
import { readDataText } from './read-data-text.js';
import { isOfLifecycle, readLifecycleFields } from './read-lifecycle-fields.js';

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
    const { data, format, problems } = await readDataText(text);
    return format === 'unknown' ? notFound(problems) : readData(data, format, problems);
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
