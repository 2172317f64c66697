import type { Problem } from '../artefacts/problem.js';
import type { SourceFailure } from './artefact-source.js';

/** An artefact cannot be shown: why, and what a reader found wrong with it. Does not bubble. */
export class SourceErrorEvent extends Event {
  constructor(type: string, failure: SourceFailure, problems: readonly Problem[]) {
    super(type);
    this.failure = failure;
    this.problems = problems;
  }

  readonly failure: SourceFailure;
  readonly problems: readonly Problem[];
}
