import type { LitElement, ReactiveController } from 'lit';

/** Tells whether the page is being printed; what the host shows then is there in time. */
export class Printing implements ReactiveController {
  isNow = false;
  readonly #render: () => void;

  /** `render` renders the host at once: what is printed is what is there when the browser's event is over. */
  constructor(host: LitElement, render: () => void) {
    this.#render = render;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#begins);
    addEventListener('afterprint', this.#ends);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#begins);
    removeEventListener('afterprint', this.#ends);
  }

  readonly #begins = (): void => {
    this.isNow = true;
    this.#render();
  };

  readonly #ends = (): void => {
    this.isNow = false;
    this.#render();
  };
}
