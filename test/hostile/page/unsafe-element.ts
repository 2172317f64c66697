import { marked } from 'marked';
import { defineUnsafeAnswers } from './unsafe-answers.js';

/** Stands in for the element and does what it must never do: it hands the document to the browser as HTML. */
class UnsafeElement extends HTMLElement {
  static observedAttributes = ['src', 'card'];

  connectedCallback(): void {
    void this.#show();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) void this.#show();
  }

  async #show(): Promise<void> {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const src = this.getAttribute('src');
    const text = src === null ? (this.getAttribute('card') ?? '') : await (await fetch(src)).text();
    try {
      root.innerHTML = marked.parse(text, { async: false });
      this.dispatchEvent(new Event('nhs-model-card-load'));
    } catch {
      this.dispatchEvent(Object.assign(new Event('nhs-model-card-error'), { failure: 'refused' }));
    }
  }
}

customElements.define('nhs-model-card', UnsafeElement);
defineUnsafeAnswers();
