import type { ModelCardElement } from '../src/elements/model-card/model-card-element.js';

/** A model card in a story, so that stories speak of what a person sees and not of what it is made of. */
export class ModelCardOnPage {
  readonly element: ModelCardElement;

  constructor(canvasElement: HTMLElement) {
    const element = canvasElement.querySelector('nhs-model-card');
    if (!element) throw new Error('There is no <nhs-model-card> in this story.');
    this.element = element;
  }

  /** Everything that is shown as words, closed folds too. */
  get text(): string {
    return words(this.#root.querySelector('.nhs-model-card'));
  }

  /** As "2 Title", in order. */
  get headings(): string[] {
    return this.#all('h2, h3, h4, h5, h6')
      .filter((heading) => heading.checkVisibility())
      .map((heading) => `${heading.tagName.slice(1)} ${words(heading)}`);
  }

  get title(): string {
    return words(this.#root.querySelector('.nhs-model-card__title'));
  }

  get contents(): string[] {
    return this.#all('nav a').map(words);
  }

  get status(): string {
    return words(this.#root.querySelector('[role="status"]'));
  }

  get failure(): string {
    return words(this.#root.querySelector('.nhs-source-failure'));
  }

  get notProvided(): number {
    return this.#all('.nhs-model-card__not-provided').length;
  }

  get folds(): HTMLDetailsElement[] {
    return this.#all('details') as HTMLDetailsElement[];
  }

  get tables(): HTMLTableElement[] {
    return this.#all('table') as HTMLTableElement[];
  }

  get surface(): Element {
    return this.#root.querySelector('.nhs-root') as Element;
  }

  /** The smallest text that is shown, in CSS pixels. */
  get smallestText(): number {
    const sizes = this.#all('*')
      .filter((element) => element.checkVisibility() && [...element.childNodes].some(isWords))
      .map((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    return Math.min(...sizes);
  }

  /** What the author wrote between the tags. */
  get fallbackIsShown(): boolean {
    return this.element.firstElementChild?.checkVisibility() ?? false;
  }

  get #root(): ShadowRoot {
    return this.element.shadowRoot as ShadowRoot;
  }

  #all(selector: string): Element[] {
    return [...this.#root.querySelectorAll(selector)];
  }
}

function words(element: Element | null): string {
  return (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

function isWords(node: Node): boolean {
  return node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '';
}
