import type { LitElement } from 'lit';
import { openAround } from './open-around.js';

/**
 * To be called before what is shown changes without the person's doing: what it returns leads back to the field in which the
 * person was, where that was made anew, and to the same letter.
 */
export function keepFocus(host: LitElement, root: ShadowRoot): () => Promise<void> {
  const field = root.activeElement;
  const { selectionStart = null, selectionEnd = null } = field instanceof HTMLTextAreaElement ? field : {};
  return async () => {
    await host.updateComplete;
    if (!field || field.isConnected) return;
    const again = field.id ? root.getElementById(field.id) : root.querySelector<HTMLElement>('.nhs-form__notice');
    if (!again) return;
    openAround(again);
    again.focus();
    if (again instanceof HTMLTextAreaElement) again.setSelectionRange(selectionStart, selectionEnd);
  };
}
