import type { ReactiveController, ReactiveControllerHost } from 'lit';

let answer: boolean | undefined;

/** Asked once: a browser takes its time over the answer. */
function opensByStyles(): boolean {
  answer ??= CSS.supports('selector(::details-content)');
  return answer;
}

/** Opens what is folded while the page is printed, in browsers whose style sheets cannot do it (base.scss does). */
export class PrintedOpen implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #opened: HTMLDetailsElement[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (opensByStyles()) return;
    addEventListener('beforeprint', this.#open);
    addEventListener('afterprint', this.#close);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#open);
    removeEventListener('afterprint', this.#close);
  }

  readonly #open = (): void => {
    this.#opened = [...(this.#host.shadowRoot?.querySelectorAll('details:not([open])') ?? [])] as HTMLDetailsElement[];
    for (const details of this.#opened) details.open = true;
  };

  readonly #close = (): void => {
    for (const details of this.#opened) details.open = false;
    this.#opened = [];
  };
}
