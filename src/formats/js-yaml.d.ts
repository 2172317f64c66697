declare module 'js-yaml' {
  interface Mark {
    /** Counted from 0. */
    line: number;
  }

  interface State {
    line: number;
    result: unknown;
  }

  class YAMLException extends Error {
    reason: string;
    mark?: Mark;
  }

  interface LoadOptions {
    schema: unknown;
    maxDepth?: number;
    /** Told before and after each part of the document. */
    listener?: (event: 'open' | 'close', state: State) => void;
  }

  const FAILSAFE_SCHEMA: unknown;

  function load(text: string, options: LoadOptions): unknown;
}
