/** How much a problem matters: an error hides something, a warning changes something, a notice only tells. */
export type Severity = 'error' | 'warning' | 'notice';

/** The one shape of "something is wrong", whatever was read. */
export interface Problem {
  /** Where in the artefact, in dots and indexes, for example `evaluation.metrics.0.value`; empty for the whole. */
  path: string;
  /** The line of the document, counted from 1; absent where there is no document. */
  line?: number;
  /** What is wrong and what was expected, in words a person can act on. */
  message: string;
  severity: Severity;
}
