import { moveFocus } from '../move-focus.js';
import { openAround } from '../open-around.js';

/** Leads a person to the first element that a selector finds, wherever it is folded away. */
export function focusField(root: ParentNode, selector: string): void {
  const target = root.querySelector<HTMLElement>(selector);
  if (!target) return;
  openAround(target);
  moveFocus(target, { preventScroll: true });
  // Large text leaves no room for a field and its label, unless the label is at the top.
  (target.closest('.nhsuk-form-group') ?? target).scrollIntoView({ block: 'nearest' });
}
