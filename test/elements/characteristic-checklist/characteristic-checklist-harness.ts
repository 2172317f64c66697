import type { TemplateResult } from 'lit';
import type { CharacteristicChecklistElement } from '../../../src/elements/characteristic-checklist/characteristic-checklist-element.js';
import '../../../src/elements/characteristic-checklist/nhs-characteristic-checklist.js';
import { FormHarness, words } from '../../browser/form-harness.js';
import { renderFixture } from '../../browser/render-fixture.js';

export { words };

/** The checklist, spoken of as a person would. */
export class CharacteristicChecklistHarness extends FormHarness<CharacteristicChecklistElement> {
  static async show(template: TemplateResult): Promise<CharacteristicChecklistHarness> {
    const place = await renderFixture<HTMLElement>(template);
    const element = (
      place.localName === 'nhs-characteristic-checklist' ? place : place.querySelector('nhs-characteristic-checklist')
    ) as CharacteristicChecklistElement;
    const form = new CharacteristicChecklistHarness(element);
    await form.until(() => form.root.querySelector('.nhs-checklist'));
    return form;
  }

  /** The question that begins with these words. */
  question(start: string): HTMLElement {
    const legend = [...this.root.querySelectorAll('legend')].find((each) => words(each).startsWith(start));
    if (!legend) throw new Error(`There is no question "${start}".`);
    return legend.closest<HTMLElement>('.nhs-checklist__question') ?? legend.closest('fieldset')!;
  }

  field(start: string, label: string): HTMLInputElement {
    const found = [...this.question(start).querySelectorAll('label')].find((each) => words(each).startsWith(label));
    if (!found) throw new Error(`There is no field "${label}".`);
    return this.root.getElementById(found.htmlFor) as HTMLInputElement;
  }

  async choose(start: string, label: string): Promise<void> {
    this.field(start, label).click();
    await this.element.updateComplete;
  }

  async type(start: string, label: string, text: string): Promise<void> {
    await this.typeInto(this.field(start, label), text);
  }

  /** What the task list says of each part. */
  counts(): string[] {
    return [...this.root.querySelectorAll('.nhsuk-task-list__item')].map((item) =>
      [...item.children].map(words).join(' '),
    );
  }
}
