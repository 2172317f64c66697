import { ContextProvider, ContextRoot } from '@lit/context';
import { assert } from 'chai';
import { ethicsRecordContext } from '../../../src/elements/ethics-record/ethics-record-context.js';
import type { ModelCardErrorEvent, ModelCardLoadEvent } from '../../../src/elements/model-card/model-card-events.js';
import { ModelCardHarness } from './model-card-harness.js';

describe('where a model card comes from', () => {
  let card: ModelCardHarness | undefined;
  afterEach(() => card?.remove());

  it('reads a document, shows it, and then hides the fallback', async () => {
    card = ModelCardHarness.add((element) => (element.src = '/documents/card.md'));
    await card.element.updateComplete;
    assert.isTrue(card.showsFallback);
    const event = (await card.settled()) as ModelCardLoadEvent;
    assert.equal(event.type, 'nhs-model-card-load');
    assert.isFalse(event.bubbles);
    assert.equal(event.format, 'nhs-england');
    assert.equal(event.card.title, 'Bed Forecast');
    assert.isFalse(card.showsFallback);
    assert.include(card.headings(), 'h2 Model card Bed Forecast');
  });

  it('says that it is loading in a status that was there before it spoke', async () => {
    card = ModelCardHarness.add((element) => (element.src = '/documents/card.md'));
    await card.element.updateComplete;
    const status = card.root.querySelector('[role="status"]');
    const loaded = card.settled();
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push((status?.textContent ?? '').trim()));
    observer.observe(status as Element, { childList: true, characterData: true, subtree: true });
    said.push((status?.textContent ?? '').trim());
    await loaded;
    observer.disconnect();
    assert.include(said, 'Loading the model card');
    assert.equal(card.root.querySelector('[role="status"]'), status);
    assert.equal((status?.textContent ?? '').trim(), '');
  });

  for (const [src, failure, words] of [
    ['/documents/missing.md', 'not-found', 'was not found'],
    ['/documents/refused.md', 'refused', 'did not give out'],
    ['/documents/page.html', 'wrong-content', 'but a web page or a file that is not text'],
    ['/documents/binary.md', 'wrong-content', 'but a web page or a file that is not text'],
    ['/documents/large.md', 'too-large', 'larger than 5 MB'],
    ['/documents/notes.md', 'not-the-artefact', 'does not look like a model card'],
    ['http://127.0.0.1:9/card.md', 'no-network', 'could not be fetched'],
    ['javascript:alert(1)', 'address-not-allowed', 'cannot be used'],
  ] as const) {
    it(`keeps the fallback and says what happened: ${failure} (${src})`, async () => {
      card = ModelCardHarness.add((element) => (element.src = src));
      const event = (await card.settled()) as ModelCardErrorEvent;
      assert.equal(event.type, 'nhs-model-card-error');
      assert.equal(event.failure, failure);
      assert.isTrue(card.showsFallback);
      assert.include(card.words('.nhs-source-failure'), words);
    });
  }

  it('shows the document asked for last, whichever arrives last', async () => {
    card = ModelCardHarness.add((element) => (element.src = '/documents/slow.md'));
    await card.element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 50));
    card.element.src = '/documents/other.md';
    const event = (await card.settled()) as ModelCardLoadEvent;
    assert.equal(event.card.title, 'Theatre Forecast');
    await new Promise((resolve) => setTimeout(resolve, 1800));
    assert.include(card.headings(), 'h2 Model card Theatre Forecast');
  });

  it('stops loading when it leaves the page, and starts again when it returns', async () => {
    card = ModelCardHarness.add((element) => (element.src = '/documents/slow.md'));
    await card.element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 50));
    let events = 0;
    card.element.addEventListener('nhs-model-card-load', () => events++);
    card.remove();
    await new Promise((resolve) => setTimeout(resolve, 1800));
    assert.equal(events, 0);
    document.body.append(card.element);
    await card.settled();
    assert.include(card.headings(), 'h2 Model card Late Forecast');
  });

  it('takes a card by property, and a changed one again', async () => {
    card = ModelCardHarness.add((element) => (element.card = { title: 'Given', status: 'Development' }));
    await card.settled();
    assert.include(card.headings(), 'h2 Model card Given');
    card.element.card = { title: 'Given again' };
    await card.settled();
    assert.include(card.headings(), 'h2 Model card Given again');
  });

  it('takes a card as JSON in the attribute', async () => {
    card = ModelCardHarness.add((element) => element.setAttribute('card', '{"title":"From an attribute"}'));
    await card.settled();
    assert.include(card.headings(), 'h2 Model card From an attribute');
  });

  it('names what is wrong with JSON that cannot be read, and keeps the fallback', async () => {
    card = ModelCardHarness.add((element) => element.setAttribute('card', '{"title":'));
    const event = (await card.settled()) as ModelCardErrorEvent;
    assert.equal(event.failure, 'invalid-data');
    assert.isTrue(card.showsFallback);
    assert.isNotEmpty(event.problems);
  });

  it('shows the good parts of a card with a bad field, and names the field', async () => {
    card = ModelCardHarness.add((element) => {
      element.card = { title: 'Half good', summary: 'Still here', status: 7 } as never;
      element.setAttribute('card', JSON.stringify({ title: 'Half good', summary: 'Still here', links: 'none' }));
    });
    const event = (await card.settled()) as ModelCardLoadEvent;
    assert.isTrue(event.problems.some((problem) => problem.path.startsWith('links')));
    assert.include(card.facts(), 'Description: Still here');
    assert.include(card.words('.nhs-model-card__problems'), 'links');
  });

  describe('takes the first of property, src and record', () => {
    const record = { modelCard: { title: 'From the record' } };
    const root = new ContextRoot();
    let provider: HTMLElement;
    beforeEach(() => {
      provider = document.createElement('div');
      root.attach(document.body);
      new ContextProvider(provider, { context: ethicsRecordContext, initialValue: record });
      document.body.append(provider);
    });
    afterEach(() => {
      root.detach(document.body);
      provider.remove();
    });

    for (const [given, src, title] of [
      [{ title: 'From the property' }, '/documents/card.md', 'From the property'],
      [{ title: 'From the property' }, undefined, 'From the property'],
      [undefined, '/documents/card.md', 'Bed Forecast'],
      [undefined, undefined, 'From the record'],
    ] as const) {
      it(`property ${given ? 'set' : 'absent'}, src ${src ? 'set' : 'absent'}: ${title}`, async () => {
        card = ModelCardHarness.add((element) => {
          element.card = given;
          element.src = src;
        });
        const settled = card.settled();
        provider.append(card.element);
        await settled;
        assert.include(card.headings(), `h2 Model card ${title}`);
      });
    }
  });

  it('shows nothing but the fallback when nothing is given', async () => {
    card = ModelCardHarness.add();
    await card.element.updateComplete;
    assert.isTrue(card.showsFallback);
    assert.isEmpty(card.headings());
  });
});
