import type { ChecklistRecord } from '../artefacts/checklist-record.js';
import type { Checklist } from '../artefacts/checklist.js';
import { checklistRecordFields } from './checklist-record-fields.js';

/**
 * A record as JSON, with the whole of a team's own checklist or the name of one of this library. `readChecklist` gives
 * the same record again, as `normalizedChecklistRecord` has it.
 */
export const writeChecklistJson = (record: ChecklistRecord, checklist: Checklist): string =>
  `${JSON.stringify(checklistRecordFields(record, checklist), null, 2)}\n`;
