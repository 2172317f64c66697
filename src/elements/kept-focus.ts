import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { moveFocus } from './move-focus.js';

/**
 * Keeps a person's place when what has the focus is taken away by an update, as when another document is shown: the
 * focus goes to what the selector finds as soon as it is there, unless the person has gone elsewhere by then.
 */
export class KeptFocus implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #selector: string;
  #focused: Element | null | undefined;
  #isLost = false;

  constructor(host: ReactiveControllerHost & HTMLElement, selector: string) {
    this.#host = host;
    this.#selector = selector;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#focused = this.#host.shadowRoot?.activeElement;
  }

  hostUpdated(): void {
    if (this.#focused?.isConnected === false) this.#isLost = true;
    this.#focused = undefined;
    if (!this.#isLost) return;
    const { activeElement, body } = this.#host.ownerDocument;
    const target = this.#host.shadowRoot?.querySelector<HTMLElement>(this.#selector);
    if (target && activeElement === body) moveFocus(target);
    this.#isLost = !target && activeElement === body;
  }

  hostDisconnected(): void {
    this.#isLost = false;
  }
}
