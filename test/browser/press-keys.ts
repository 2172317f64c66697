import { sendKeys } from '@web/test-runner-commands';

/** Presses keys one after the other as a person would: `await pressKeys('Tab', 'Shift+Tab', 'Enter')`. */
export async function pressKeys(...presses: string[]): Promise<void> {
  for (const press of presses) {
    const modifiers = press.split('+');
    const last = modifiers.pop() ?? '';
    const key = last === 'Space' ? ' ' : last;
    for (const modifier of modifiers) await sendKeys({ down: modifier });
    await sendKeys({ press: key });
    for (const modifier of modifiers.reverse()) await sendKeys({ up: modifier });
  }
}

/** The element that has the focus, looked for inside open shadow roots. */
export function focusedElement(): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}
