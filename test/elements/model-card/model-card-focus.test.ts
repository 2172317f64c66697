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

  it('goes to what is said about a failure, and on to the card that comes after it', async () => {
    focusLink('Data');
    await load('/documents/missing.md');
    assert.include(focused(), 'was not found');
    shown.element.src = '/documents/card.md';
    await shown.settled();
    assert.equal(focused(), 'Model card Bed Forecast');
  });

  it('stays in a fold that a reader opened, when the card says something else there', async () => {
    shown.element.view = 'summary';
    await shown.element.updateComplete;
    const fold = shown.root.querySelector<HTMLDetailsElement>('.nhs-model-card__rest')!;
    fold.open = true;
    shown.element.card = { ...card, data: { overview: 'Admissions since 2022.' } };
    await shown.settled();
    assert.isTrue(fold.isConnected && fold.open);
    assert.include(fold.textContent, 'since 2022');
  });
});
