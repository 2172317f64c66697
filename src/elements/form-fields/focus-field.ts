import { moveFocus } from '../move-focus.js';
import { openAround } from '../open-around.js';

/** Leads a person to the first element that a selector finds, wherever it is folded away. */
export function focusField(root: ParentNode, selector: string): void {
  const target = root.querySelector<HTMLElement>(selector);
  if (!target) return;
  openAround(target);
  moveFocus(target, { preventScroll: true });
  // A field is seen together with its label, where a window has room for both.
  const group = target.closest('.nhsuk-form-group');
  if (group && group.getBoundingClientRect().height <= innerHeight) group.scrollIntoView({ block: 'nearest' });
  target.scrollIntoView({ block: 'nearest' });
}
