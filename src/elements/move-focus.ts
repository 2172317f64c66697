/** Gives the focus to an element that need not be one that takes it: a heading, say, for as long as it has the focus. */
export function moveFocus(target: HTMLElement, options?: FocusOptions): void {
  if (!target.hasAttribute('tabindex') && target.tabIndex < 0) {
    target.tabIndex = -1;
    target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true });
  }
  target.focus(options);
}
