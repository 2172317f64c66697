import type { ChecklistItem } from '../../artefacts/checklist-item.js';

/** An id that people say, as "A.1"; others are made of words, for programs. */
const label = /^[A-Z]{0,4}[.-]?\d+(?:[.-]\d+)*$/i;

/** An item as people know it: its number where it has one, its name, and the question. One line of Markdown. */
export function itemWords({ id, title, question }: ChecklistItem): string {
  const name = title && title !== question ? `${title}: ${question}` : question;
  return label.test(id) && name !== id ? `${id} ${name}` : name;
}

/** An item where its question has been heard already. One line of Markdown. */
export const shortItemWords = ({ title, question }: ChecklistItem): string => title || question;
