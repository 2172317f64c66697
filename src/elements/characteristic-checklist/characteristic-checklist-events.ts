import type { ChecklistRecord } from '../../artefacts/checklist-record.js';
import type { Problem } from '../../artefacts/problem.js';
import type { SourceFailure } from '../artefact-source.js';
import { SourceErrorEvent } from '../source-error-event.js';

/** A checklist is there, with the answers to begin with. Does not bubble. */
export class CharacteristicChecklistLoadEvent extends Event {
  constructor(record: ChecklistRecord, problems: readonly Problem[]) {
    super('nhs-characteristic-checklist-load');
    this.record = record;
    this.problems = problems;
  }

  readonly record: ChecklistRecord;

  /** What of the document or data could not be used, and why. */
  readonly problems: readonly Problem[];
}

/** A person has changed an answer or what the project is, or opened a file. Does not bubble. */
export class CharacteristicChecklistChangeEvent extends Event {
  constructor(record: ChecklistRecord) {
    super('nhs-characteristic-checklist-change');
    this.record = record;
  }

  /** Everything that is answered now. */
  readonly record: ChecklistRecord;
}

/** What was given cannot be shown. Does not bubble. */
export class CharacteristicChecklistErrorEvent extends SourceErrorEvent {
  constructor(failure: SourceFailure, problems: readonly Problem[]) {
    super('nhs-characteristic-checklist-error', failure, problems);
  }
}

declare global {
  interface HTMLElementEventMap {
    'nhs-characteristic-checklist-load': CharacteristicChecklistLoadEvent;
    'nhs-characteristic-checklist-change': CharacteristicChecklistChangeEvent;
    'nhs-characteristic-checklist-error': CharacteristicChecklistErrorEvent;
  }
}
