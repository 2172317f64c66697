import {
  checklistLabel,
  moreOfAnswer,
  moreOfChecklist,
  projectLabel,
  versionLabel,
} from './checklist-markdown-fields.js';

const labels = [projectLabel, checklistLabel, versionLabel, moreOfAnswer, moreOfChecklist];

/** Whether a line right below the title says something of the record as a whole. */
export const isHeadLine = (line: string): boolean =>
  labels.some((label) => /^[-*+] /.test(line) && line.startsWith(`${label}:`, 2));
