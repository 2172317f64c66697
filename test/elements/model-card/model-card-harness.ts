import type { ModelCardElement } from '../../../src/elements/model-card/model-card-element.js';
import '../../../src/elements/model-card/nhs-model-card.js';

/** A model card on a page, spoken of as a person would. */
export class ModelCardHarness {
  readonly element: ModelCardElement;

  constructor(element: ModelCardElement) {
    this.element = element;
  }

  /** Adds a card to the page; `set` runs before it is connected. */
  static add(set: (element: ModelCardElement) => void = () => undefined, fallback = 'The fallback'): ModelCardHarness {
    const element = document.createElement('nhs-model-card');
    element.textContent = fallback;
    set(element);
    document.body.append(element);
    return new ModelCardHarness(element);
  }

  /** The next of the two events, as its type. */
  async settled(): Promise<Event> {
    return new Promise((resolve) => {
      for (const type of ['nhs-model-card-load', 'nhs-model-card-error']) {
        this.element.addEventListener(type, resolve, { once: true });
      }
    });
  }

  get root(): ShadowRoot {
    if (!this.element.shadowRoot) throw new Error('the element has no shadow root');
    return this.element.shadowRoot;
  }

  all(selector: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }

  /** Words of the first match, with white space folded. */
  words(selector: string): string {
    return folded(this.root.querySelector(selector)?.textContent ?? '');
  }

  headings(): string[] {
    return this.all('h1,h2,h3,h4,h5,h6').map((heading) => `${heading.localName} ${folded(heading.textContent ?? '')}`);
  }

  /** The summary list as lines of "key: value". */
  facts(): string[] {
    return this.all('.nhsuk-summary-list__row').map(
      (row) =>
        `${folded(row.querySelector('dt')?.textContent ?? '')}: ${folded(row.querySelector('dd')?.textContent ?? '')}`,
    );
  }

  get showsFallback(): boolean {
    return this.element.checkVisibility() && this.slotBox.checkVisibility();
  }

  private get slotBox(): HTMLElement {
    const box = this.root.querySelector('slot')?.parentElement;
    if (!box) throw new Error('there is no slot');
    return box;
  }

  remove(): void {
    this.element.remove();
  }
}

export function folded(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
