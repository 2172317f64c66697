import type { EthicsRecord } from '../../artefacts/ethics-record.js';
import type { Problem } from '../../artefacts/problem.js';
import type { SourceFailure } from '../artefact-source.js';
import { SourceErrorEvent } from '../source-error-event.js';

/** A record and all its parts are there, or are known not to arrive. Does not bubble. */
export class EthicsRecordLoadEvent extends Event {
  constructor(record: EthicsRecord, problems: readonly Problem[]) {
    super('nhs-ethics-record-load');
    this.record = record;
    this.problems = problems;
  }

  readonly record: EthicsRecord;

  /** What of the record and of the files of its parts could not be used. */
  readonly problems: readonly Problem[];
}

/** A person has changed a part in an element inside the record. Does not bubble. */
export class EthicsRecordChangeEvent extends Event {
  constructor(record: EthicsRecord, changed: readonly string[]) {
    super('nhs-ethics-record-change');
    this.record = record;
    this.changed = changed;
  }

  readonly record: EthicsRecord;

  /** The names of the parts that were changed. */
  readonly changed: readonly string[];
}

/** A record cannot be shown; what is inside the element stays. Does not bubble. */
export class EthicsRecordErrorEvent extends SourceErrorEvent {
  constructor(failure: SourceFailure, problems: readonly Problem[]) {
    super('nhs-ethics-record-error', failure, problems);
  }
}

declare global {
  interface HTMLElementEventMap {
    'nhs-ethics-record-load': EthicsRecordLoadEvent;
    'nhs-ethics-record-change': EthicsRecordChangeEvent;
    'nhs-ethics-record-error': EthicsRecordErrorEvent;
  }
}
