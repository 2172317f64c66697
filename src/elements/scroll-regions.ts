import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What scrolls both ways may keep its own size while the table in it changes. */
const boxes = '.nhs-scroll, .nhs-scroll--both > table, .nhs-rich-text__pre';

/**
 * A box that scrolls is a stop for the keyboard, and a region, only while something in it is out of sight: a
 * card with twenty narrow tables would otherwise have twenty stops that do nothing.
 */
export class ScrollRegions implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  #observer?: ResizeObserver;

  constructor(host: ReactiveControllerHost & { readonly renderRoot: ParentNode }) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    this.#observer ??= new ResizeObserver((entries) =>
      entries.forEach(({ target }) => markScrolling(target.closest('.nhs-scroll') ?? target)),
    );
    for (const box of this.#host.renderRoot.querySelectorAll(boxes)) {
      this.#observer.observe(box);
      // It may hold another table than before.
      if (box.hasAttribute('tabindex')) nameAfterTable(box);
    }
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }
}

function markScrolling(box: Element): void {
  const scrolls = box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight;
  if (scrolls === box.hasAttribute('tabindex')) return;
  if (scrolls) {
    box.setAttribute('tabindex', '0');
    box.setAttribute('role', 'region');
    nameAfterTable(box);
  } else if (box.querySelector('table')) {
    for (const attribute of ['tabindex', 'role', 'aria-label']) box.removeAttribute(attribute);
  } else {
    box.removeAttribute('tabindex');
    box.setAttribute('role', 'group');
  }
}

/** A table says its name itself, so the box around it needs one only while it is a region. */
function nameAfterTable(box: Element): void {
  const table = box.querySelector('table');
  const name = table?.getAttribute('aria-label') ?? table?.caption?.textContent.trim();
  if (name) box.setAttribute('aria-label', name);
}
