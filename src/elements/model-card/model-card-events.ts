import type { ModelCard } from '../../artefacts/model-card.js';
import type { Problem } from '../../artefacts/problem.js';
import type { SourceFailure } from '../artefact-source.js';
import { SourceErrorEvent } from '../source-error-event.js';

/** A model card is read and shown. Does not bubble. */
export class ModelCardLoadEvent extends Event {
  constructor(card: ModelCard, problems: readonly Problem[], format: string) {
    super('nhs-model-card-load');
    this.card = card;
    this.problems = problems;
    this.format = format;
  }

  readonly card: ModelCard;
  readonly problems: readonly Problem[];
  /** What the document was taken for, for example `nhs-england`. */
  readonly format: string;
}

/** No model card can be shown; the fallback stays. Does not bubble. */
export class ModelCardErrorEvent extends SourceErrorEvent {
  constructor(failure: SourceFailure, problems: readonly Problem[]) {
    super('nhs-model-card-error', failure, problems);
  }
}

declare global {
  interface HTMLElementEventMap {
    'nhs-model-card-load': ModelCardLoadEvent;
    'nhs-model-card-error': ModelCardErrorEvent;
  }
}
