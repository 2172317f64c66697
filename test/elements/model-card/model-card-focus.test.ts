import { assert } from 'chai';
import type { ModelCard } from '../../../src/artefacts/model-card.js';
import { focusedElement } from '../../browser/press-keys.js';
import { folded, ModelCardHarness } from './model-card-harness.js';

const card: ModelCard = {
  title: 'Bed Forecast',
  links: [{ label: 'The code', url: 'https://example.org/' }],
  intendedUse: { scope: 'Wards of one hospital.' },
  data: { overview: 'Admissions since 2021.' },
};

describe('the focus when what is shown changes', () => {
  let shown: ModelCardHarness;
  let elsewhere: HTMLButtonElement;

  beforeEach(async () => {
    elsewhere = document.createElement('button');
    document.body.append(elsewhere);
    shown = ModelCardHarness.add((element) => (element.card = card));
    await shown.settled();
  });

  afterEach(() => {
    shown.remove();
    elsewhere.remove();
  });

  const focusLink = (words: string): void => {
    shown
      .all('a')
      .find((link) => link.textContent === words)
      ?.focus();
    assert.equal(focused(), words);
  };
  const focused = (): string => folded(focusedElement()?.textContent ?? '');

  async function load(src: string, meanwhile: () => void = () => undefined): Promise<void> {
    const settled = shown.settled();
    shown.element.card = undefined;
    shown.element.src = src;
    while (shown.root.querySelector('section')) await new Promise((resolve) => setTimeout(resolve, 1));
    meanwhile();
    await settled;
  }

  it('goes to the heading of a document that is shown instead, and leaves it as it was', async () => {
    focusLink('Data');
    await load('/documents/card.md');
    assert.equal(focused(), 'Model card Bed Forecast');
    elsewhere.focus();
    assert.isFalse(shown.root.querySelector('h2')?.hasAttribute('tabindex'));
  });

  it('goes to the heading of a card whose like of the focused link is not there', async () => {
    focusLink('The code');
    shown.element.card = { title: 'Given again', data: { overview: 'Other.' } };
    await shown.settled();
    assert.equal(focused(), 'Model card Given again');
  });

  it('stays on what is still there', async () => {
    focusLink('Data');
    shown.element.card = { ...card, title: 'Given again' };
    await shown.settled();
    assert.equal(focused(), 'Data');
  });

  it('stays where a person has gone meanwhile', async () => {
    focusLink('Data');
    await load('/documents/slow.md?focus', () => elsewhere.focus());
    assert.equal(document.activeElement, elsewhere);
  });

  it('stays outside where it was outside', async () => {
    await load('/documents/card.md');
    assert.equal(document.activeElement, document.body);
    elsewhere.focus();
    shown.element.src = '/documents/other.md';
    await shown.settled();
    assert.equal(document.activeElement, elsewhere);
  });

  it('does not come back with a card long after a failure', async () => {
    focusLink('Data');
    await load('/documents/missing.md');
    shown.element.src = '/documents/card.md';
    await shown.settled();
    assert.equal(document.activeElement, document.body);
  });
});
