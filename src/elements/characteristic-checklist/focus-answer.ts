import { focusField } from '../form-fields/focus-field.js';
import type { ChangedPlace } from './checklist-answer-sheet.js';

/** Leads a person to a field of an answer or of the project; among radios to the one that is chosen. */
export function focusAnswer(root: ParentNode, { id, field }: ChangedPlace): void {
  const name = `${id}-${field}`;
  const chosen = root.querySelector(`[name="${name}"]:checked`);
  focusField(root, `#${chosen?.id ?? name}`);
}
