import { keyOf } from './bystanders.js';

const PAYLOAD = 'words <img src onerror="__nhsProbe()">';

/** Stands in for an element for answers, and does wrong what its attribute says. */
class UnsafeAnswers extends HTMLElement {
  connectedCallback(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const box = document.createElement('div');
    box.className = 'nhs-root';
    box.textContent = 'words';
    root.replaceChildren(box);
    faults[this.#fault]?.(box, this);
  }

  get #fault(): string {
    return this.getAttribute('answers') ?? '';
  }

  get value(): unknown {
    if (this.#fault === 'throws') throw new Error('on purpose');
    return [];
  }

  formStateRestoreCallback(): void {
    if (this.#fault === 'restores') this.shadowRoot?.querySelector('.nhs-root')?.replaceChildren();
  }
}

const faults: Record<string, (box: HTMLElement, element: HTMLElement) => void> = {
  loads: (box) => (box.textContent = 'Loading the checklist'),
  blank: (box) => (box.textContent = ''),
  rejects: () => void Promise.reject(new Error('on purpose')),
  html: (box) => (box.innerHTML = PAYLOAD),
  policy: (box) => {
    try {
      box.innerHTML = PAYLOAD;
    } catch {
      // The policy refuses, and reports it.
    }
  },
  asks: (box) => box.append(Object.assign(new Image(), { src: 'http://probe.invalid/asked' })),
  'changes-page': () => document.querySelector('.bystander p')?.append('words'),
  'changes-storage': () => localStorage.clear(),
  keeps: () => localStorage.setItem('of-nobody', 'words'),
  pollutes: () => void Object.assign(Object.prototype, { polluted: 'words' }),
  saves: () => Object.assign(document.createElement('a'), { href: 'blob:x', download: '\u202etxt.exe' }).click(),
  fields: (box) => box.append(document.createElement('input')),
  doubles: (box) => {
    for (const id of ['x', 'x']) box.append(Object.assign(document.createElement('p'), { id }));
  },
  focus: (_, element) => {
    element.tabIndex = 0;
    element.focus();
  },
  fallback: (_, element) => element.replaceChildren(),
  'restores-kept': (box, element) => {
    box.innerHTML = localStorage.getItem(keyOf(element.getAttribute('autosave') ?? '')) ?? '';
  },
};

export const defineUnsafeAnswers = (): void => customElements.define('nhs-characteristic-checklist', UnsafeAnswers);
