import type { TemplateResult } from 'lit';
import type { HazardAssessmentElement } from '../../../src/elements/hazard-assessment/hazard-assessment-element.js';
import '../../../src/elements/hazard-assessment/nhs-hazard-assessment.js';
import { renderFixture } from '../../browser/render-fixture.js';

export const words = (node: Node | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The form, spoken of as a person would. */
export class HazardAssessmentHarness {
  readonly element: HazardAssessmentElement;

  constructor(element: HazardAssessmentElement) {
    this.element = element;
  }

  static async show(template: TemplateResult): Promise<HazardAssessmentHarness> {
    const place = await renderFixture<HTMLElement>(template);
    const element = (
      place.localName === 'nhs-hazard-assessment' ? place : place.querySelector('nhs-hazard-assessment')
    ) as HazardAssessmentElement;
    const form = new HazardAssessmentHarness(element);
    await form.until(() => form.root.querySelector('input, dl'));
    return form;
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

  group(title: string): HTMLElement {
    const group = [...this.root.querySelectorAll<HTMLElement>('[role=group]')].find((each) =>
      words(each.querySelector('h3, h4, h5, h6')).endsWith(title),
    );
    if (!group) throw new Error(`There is no group "${title}".`);
    return group;
  }

  field(title: string, label: string): HTMLInputElement | HTMLTextAreaElement {
    const found = [...this.group(title).querySelectorAll('label')].find((each) => words(each).startsWith(label));
    if (!found) throw new Error(`There is no field "${label}".`);
    return this.root.getElementById(found.htmlFor) as HTMLInputElement;
  }

  async choose(title: string, label: string): Promise<void> {
    this.field(title, label).click();
    await this.element.updateComplete;
  }

  async type(title: string, label: string, text: string): Promise<void> {
    const field = this.field(title, label);
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.element.updateComplete;
  }

  async press(label: string): Promise<void> {
    const button = [...this.root.querySelectorAll('button')].find((each) => words(each) === label);
    if (!button) throw new Error(`There is no button "${label}".`);
    button.click();
    await this.element.updateComplete;
  }

  summary(): string[] {
    return [...this.root.querySelectorAll('.nhsuk-error-summary li')].map(words);
  }

  async open(name: string, text: string): Promise<void> {
    const input = this.root.querySelector<HTMLInputElement>('input[type=file]')!;
    const files = new DataTransfer();
    files.items.add(new File([text], name));
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await this.until(() => this.root.querySelector('[role=status] .nhsuk-inset-text'));
  }

  notice(): string {
    return [...this.root.querySelectorAll('[role=status]')].map(words).join(' ').trim();
  }
}
