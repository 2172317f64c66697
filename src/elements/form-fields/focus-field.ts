import { moveFocus } from '../move-focus.js';

/** Opens what an element is folded into. */
export function openAround(element: Element): void {
  for (let details = element.closest('details'); details; details = details.parentElement?.closest('details') ?? null) {
    details.open = true;
  }
}

/** Leads a person to the first element that a selector finds, wherever it is folded away. */
export function focusField(root: ParentNode, selector: string): void {
  const target = root.querySelector<HTMLElement>(selector);
  if (!target) return;
  openAround(target);
  moveFocus(target, { preventScroll: true });
  // Large text leaves no room for a field and its label, unless the label is at the top.
  (target.closest('.nhsuk-form-group') ?? target).scrollIntoView({ block: 'nearest' });
}
