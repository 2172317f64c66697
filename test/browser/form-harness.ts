import type { LitElement } from 'lit';

export const words = (node: Node | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** A form element of the library, spoken of as a person would. */
export class FormHarness<Form extends LitElement> {
  readonly element: Form;

  constructor(element: Form) {
    this.element = element;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  async until(isSo: () => unknown): Promise<void> {
    for (let turn = 0; turn < 200; turn += 1) {
      if (isSo()) return;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error(`This did not come about: ${String(isSo)}`);
  }

  async typeInto(field: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> {
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.element.updateComplete;
  }

  async press(label: string): Promise<void> {
    const button = [...this.root.querySelectorAll('button')].find((each) => words(each).startsWith(label));
    if (!button) throw new Error(`There is no button "${label}".`);
    button.click();
    await this.element.updateComplete;
  }

  summary(): string[] {
    return [...this.root.querySelectorAll('.nhsuk-error-summary li')].map(words);
  }

  async open(name: string, text: string): Promise<void> {
    const shown = (): Element | null => this.root.querySelector('.nhs-form__notice');
    const before = shown();
    const input = this.root.querySelector<HTMLInputElement>('input[type=file]')!;
    const files = new DataTransfer();
    files.items.add(new File([text], name));
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await this.until(() => shown() && shown() !== before);
  }

  notice(): string {
    return [...this.root.querySelectorAll('[role=status]')].map(words).join(' ').trim();
  }
}
