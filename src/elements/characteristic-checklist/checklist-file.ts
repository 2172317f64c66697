import type { ChecklistRecord } from '../../artefacts/checklist-record.js';
import type { Checklist } from '../../artefacts/checklist.js';
import type { AnswersFile, AnswersFormat } from '../answers-desk.js';

/** Answers as a file that the checklist opens again. */
export async function checklistFile(
  format: AnswersFormat,
  record: ChecklistRecord,
  checklist: Checklist,
): Promise<AnswersFile> {
  const name = fileName(record.project);
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

/** In letters: what every file system takes, with the rest of the name and the browser's own number. */
const longestName = 60;

/** The project's name in letters and digits of any language, which all file systems take. */
function fileName(project = ''): string {
  const words =
    project
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const start = [...words.join('-')].slice(0, longestName).join('').replace(/-+$/, '');
  return start ? `${start}-checklist` : 'checklist';
}
