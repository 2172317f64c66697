import type { ChecklistRecord } from '../../artefacts/checklist-record.js';
import type { Checklist } from '../../artefacts/checklist.js';
import type { AnswersFile, AnswersFormat } from '../answers-desk.js';
import { fileName } from '../file-name.js';

/** Answers as a file that the checklist opens again. */
export async function checklistFile(
  format: AnswersFormat,
  record: ChecklistRecord,
  checklist: Checklist,
): Promise<AnswersFile> {
  const name = fileName(record.project, 'checklist');
  if (format === 'json') {
    const { writeChecklistJson } = await import('../../formats/write-checklist-json.js');
    return { name: `${name}.json`, text: writeChecklistJson(record, checklist), type: 'application/json' };
  }
  if (format === 'yaml') {
    const { writeChecklistYaml } = await import('../../formats/write-checklist-yaml.js');
    return { name: `${name}.yaml`, text: writeChecklistYaml(record, checklist), type: 'application/yaml' };
  }
  const { writeChecklistMarkdown } = await import('../../formats/write-checklist-markdown.js');
  return { name: `${name}.md`, text: writeChecklistMarkdown(record, checklist), type: 'text/markdown' };
}
