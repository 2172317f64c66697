import { createContext } from '@lit/context';
import type { ChecklistRecord } from '../../artefacts/checklist-record.js';
import type { HazardAssessment } from '../../artefacts/hazard-assessment.js';
import type { LifecycleProgress } from '../../artefacts/lifecycle-progress.js';
import type { ModelCard } from '../../artefacts/model-card.js';
import type { ProcessMap } from '../../artefacts/process-map.js';

/** What an ethics record offers to the elements inside it. */
export interface EthicsRecordValue {
  modelCard?: ModelCard;
  hazards?: readonly HazardAssessment[];
  checklist?: ChecklistRecord;
  lifecycle?: LifecycleProgress;
  processMap?: ProcessMap;
  /** Whether the record is on its way, so that nobody shows something else in the meantime. */
  isLoading?: boolean;
  /** The version of the model or product in use now. */
  version?: string;
  /** Takes in what a person has changed in an element inside the record; absent where a record cannot be changed. */
  change?: (parts: ChangedParts) => void;
  /** Address the model card was read from, where it is a file of its own. */
  modelCardUrl?: string;
  /** Address the record was read from; relative addresses inside it start there. */
  url?: string;
}

/** Parts of a record that a person has changed, by their names in it. */
export interface ChangedParts {
  hazards?: readonly HazardAssessment[];
  checklist?: ChecklistRecord;
  lifecycle?: LifecycleProgress;
}

/**
 * `Symbol.for`, so that elements of two copies of the library on one page find each other's record; the number is the
 * record's major version, so that they do so only while they mean the same by it.
 */
export const ethicsRecordContext = createContext<EthicsRecordValue | undefined>(
  Symbol.for('nhs-ethics-components/ethics-record/1'),
);
