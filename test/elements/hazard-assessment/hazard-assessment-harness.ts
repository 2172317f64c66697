import type { TemplateResult } from 'lit';
import type { HazardAssessmentElement } from '../../../src/elements/hazard-assessment/hazard-assessment-element.js';
import '../../../src/elements/hazard-assessment/nhs-hazard-assessment.js';
import { FormHarness, words } from '../../browser/form-harness.js';
import { renderFixture } from '../../browser/render-fixture.js';

export { words };

/** The form, spoken of as a person would. */
export class HazardAssessmentHarness extends FormHarness<HazardAssessmentElement> {
  static async show(template: TemplateResult): Promise<HazardAssessmentHarness> {
    const place = await renderFixture<HTMLElement>(template);
    const element = (
      place.localName === 'nhs-hazard-assessment' ? place : place.querySelector('nhs-hazard-assessment')
    ) as HazardAssessmentElement;
    const form = new HazardAssessmentHarness(element);
    await form.until(() => form.root.querySelector('input, dl'));
    return form;
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
    await this.typeInto(this.field(title, label), text);
  }
}
