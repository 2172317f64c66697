import type { ChecklistRecord } from '../artefacts/checklist-record.js';
import type { Problem } from '../artefacts/problem.js';
import { idsOfItems } from '../artefacts/ids-of-items.js';
import { readChecklistFields } from './read-checklist-fields.js';
import { isChecklistMarkdown, readChecklistMarkdown } from './read-checklist-markdown.js';
import { mayBeYaml, readChecklistYaml } from './read-checklist-yaml.js';
import { readTaskList } from './read-task-list.js';

export interface ReadChecklistText {
  /** Absent where the text is no checklist. */
  record?: ChecklistRecord;
  format?: 'yaml' | 'markdown' | 'deon' | 'task-list';
  problems: Problem[];
}

/** Reads what is not JSON: Markdown of this library, YAML, a filled checklist of deon, or a list of tasks. */
export async function readChecklistText(source: string): Promise<ReadChecklistText> {
  const problems: Problem[] = [];
  if (isChecklistMarkdown(source)) {
    const { characteristics } = await import('../artefacts/characteristics.js');
    const record = readChecklistFields(readChecklistMarkdown(source, idsOfItems(characteristics), problems), problems);
    return { record, problems, format: 'markdown' };
  }
  const yaml = mayBeYaml(source) ? await readChecklistYaml(source) : undefined;
  if (yaml?.record) return { record: yaml.record, problems: yaml.problems, format: yaml.isDeon ? 'deon' : 'yaml' };
  const list = readTaskList(source, problems);
  if (!list) return { problems: yaml?.problems ?? [] };
  return { record: readChecklistFields(list.data, problems), problems, format: list.isDeon ? 'deon' : 'task-list' };
}
