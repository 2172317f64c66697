import { assert } from 'chai';
import type { html } from 'lit';
import type { ProcessMap } from '../../../src/artefacts/process-map.js';
import type { ProcessMapElement } from '../../../src/elements/process-map/process-map-element.js';
import type {
  ProcessMapErrorEvent,
  ProcessMapLoadEvent,
} from '../../../src/elements/process-map/process-map-events.js';
import { expectAccessible } from '../../browser/expect-accessible.js';
import { words } from '../../browser/form-harness.js';
import { renderFixture } from '../../browser/render-fixture.js';

export const rota: ProcessMap = {
  title: 'Rota planner',
  source: 'Agreed by the project team',
  stages: [
    { id: 'plan', title: 'Plan', phase: 'Before', description: 'What is needed is written down.' },
    { id: 'build', title: 'Build', phase: 'Before' },
    { id: 'run', title: 'Run', phase: 'After' },
  ],
  actors: [
    { id: 'owner', title: 'Owner', decides: 'Whether it goes on' },
    { id: 'team', title: 'Team' },
    { id: 'staff', title: 'Ward staff' },
  ],
  parts: [
    { stage: 'plan', actor: 'owner', part: 'decides', what: 'What it is for' },
    { stage: 'plan', actor: 'staff', part: 'advises', what: 'What they need' },
    { stage: 'build', actor: 'team', part: 'does', what: 'Builds it' },
    { stage: 'build', actor: 'team', part: 'decides', what: 'How it is built' },
    { stage: 'run', actor: 'owner', part: 'decides' },
    { stage: 'run', actor: 'clinical-lead', part: 'is-told', what: 'What changed' },
  ],
};

export type SettledEvent = ProcessMapLoadEvent | ProcessMapErrorEvent;

export function settled(element: ProcessMapElement): Promise<SettledEvent> {
  return new Promise((resolve) => {
    element.addEventListener('nhs-process-map-load', resolve, { once: true });
    element.addEventListener('nhs-process-map-error', resolve, { once: true });
  });
}

export async function until(isSo: () => unknown): Promise<void> {
  for (let turn = 0; turn < 300; turn += 1) {
    if (isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`This did not come about: ${String(isSo)}`);
}

/** A process map, spoken of as a person would. */
export class ProcessMapHarness {
  readonly element: ProcessMapElement;

  constructor(element: ProcessMapElement) {
    this.element = element;
  }

  static async show(template: ReturnType<typeof html>): Promise<ProcessMapHarness> {
    const element = await renderFixture<ProcessMapElement>(template);
    await settled(element);
    return new ProcessMapHarness(element);
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get table(): HTMLTableElement {
    return this.root.querySelector('table')!;
  }

  /** What a person sees of the table: rows of words, without what is hidden. */
  rows(): string[][] {
    const shown = (node: Element): boolean => !node.closest('[hidden]');
    return [...this.table.rows].filter(shown).map((row) => [...row.cells].filter(shown).map(cellWords));
  }

  async choose(label: string, option: string): Promise<void> {
    const select = this.select(label);
    const index = [...select.options].findIndex((each) => words(each) === option);
    assert.isAtLeast(index, 0, `There is no "${option}" for "${label}".`);
    select.selectedIndex = index;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.element.updateComplete;
  }

  select(label: string): HTMLSelectElement {
    const found = [...this.root.querySelectorAll('label')].find((each) => words(each) === label);
    return found!.control as HTMLSelectElement;
  }

  async showEverything(): Promise<void> {
    this.root.querySelector('button')!.click();
    await this.element.updateComplete;
  }

  said(): string {
    return words(this.root.querySelector('.nhs-process-map__result'));
  }

  result(): string[] {
    return [...this.root.querySelectorAll('section > .nhs-process-list > *')].map(words);
  }

  problems(): string {
    return words([...this.root.querySelectorAll('details')].find((each) => /problem/.test(words(each))));
  }

  async picture(): Promise<SVGElement[]> {
    await until(() => this.root.querySelector('.nhs-process-mark'));
    return this.marks();
  }

  marks(): SVGElement[] {
    return [...this.root.querySelectorAll<SVGElement>('.nhs-process-mark')];
  }

  names(): string[] {
    return this.marks().map((mark) => mark.getAttribute('aria-label') ?? '');
  }
}

const cellWords = (cell: Element): string => {
  const copy = cell.cloneNode(true) as Element;
  for (const heading of copy.querySelectorAll('.nhs-stacked-table__heading')) heading.remove();
  return [...copy.childNodes].map(words).filter(Boolean).join(' ');
};

/** What axe cannot decide about a map, and why it is right as it is. */
export const expectMapAccessible = (): Promise<void> =>
  expectAccessible([
    { rule: 'color-contrast', target: 'td', reason: 'a table that scrolls has cells that are partly out of sight' },
    { rule: 'hidden-content', reason: 'what is filtered away, folded, or said by headings of columns' },
    { rule: 'th-has-data-cells', target: 'table', reason: 'most cells of a map are empty' },
    { rule: 'color-contrast', target: 'text', reason: 'axe cannot see what is drawn behind words: white, or NHS blue' },
    { rule: 'color-contrast', target: 'nhs-process-part--decides', reason: 'the shape is clipped: white on NHS blue' },
  ]);
