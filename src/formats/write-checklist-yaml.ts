import type { ChecklistRecord } from '../artefacts/checklist-record.js';
import type { Checklist } from '../artefacts/checklist.js';
import { checklistRecordFields } from './checklist-record-fields.js';
import { writeYaml } from './write-yaml.js';

/**
 * A record as YAML, with the whole of a team's own checklist or the name of one of this library. `readChecklist` gives
 * the same record again, as `normalizedChecklistRecord` has it.
 */
export const writeChecklistYaml = (record: ChecklistRecord, checklist: Checklist): string =>
  writeYaml(checklistRecordFields(record, checklist));
