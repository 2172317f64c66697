import { assert } from 'chai';
import { appendMarkup, changeMarkup } from '../../src/markup/markup-nodes.js';
import { element, type Markup } from '../../src/markup/markup.js';

/** Pages that each differ from the one before in another way. */
const pages: Markup[] = [
  '',
  'words',
  ['words', element('p', 'a')],
  ['other words', element('p', 'a', { id: 'x', class: 'one' })],
  ['other words', element('p', 'b', { class: 'two', lang: 'cy' })],
  ['', element('p', ['b', ['c', element('em', 'd')]], { class: 'two' })],
  [element('p', ['b', 'x', element('em', 'd'), element('br', '')])],
  [element('p', ['b', 'x', element('strong', 'd'), ''])],
  element('div', [element('svg', element('path', '', { d: 'M0 0' }), { viewBox: '0 0 1 1' }), 'end']),
  element('div', [element('svg', element('path', '', { d: 'M1 1' }), { viewBox: '0 0 1 1' }), 'end']),
  element('div', [element('svg', element('circle', '', { r: 2 })), ['end', 'more']]),
  [[], element('details', [element('summary', 's'), 'd'])],
  [],
];

describe('changeMarkup', () => {
  const shownAnew = (markup: Markup): HTMLElement => {
    const place = document.createElement('div');
    appendMarkup(place, markup);
    return place;
  };

  for (const [from, before] of pages.entries()) {
    it(`makes every page of page ${from}`, () => {
      for (const after of pages) {
        const place = document.createElement('div');
        appendMarkup(place, before);
        changeMarkup(place, before, after);
        assert.isTrue(place.isEqualNode(shownAnew(after)), place.innerHTML);
        changeMarkup(place, after, before);
        assert.isTrue(place.isEqualNode(shownAnew(before)), place.innerHTML);
      }
    });
  }

  it('keeps the nodes that stay what they are, and what a reader opened', () => {
    const page = (words: string, id: string): Markup =>
      element('details', [element('summary', 's'), element('p', words, { id })]);
    const place = document.createElement('div');
    appendMarkup(place, page('one', 'a'));
    const [details, paragraph] = [place.querySelector('details')!, place.querySelector('p')];
    details.open = true;
    changeMarkup(place, page('one', 'a'), page('two', 'b'));
    assert.equal(place.querySelector('details') === details && place.querySelector('p') === paragraph, true);
    assert.isTrue(details.open);
    assert.equal(place.querySelector('#b')?.textContent, 'two');
  });

  it('draws a picture where there was another element', () => {
    const place = document.createElement('div');
    changeMarkup(place, '', element('p', 'x'));
    changeMarkup(place, element('p', 'x'), element('svg', element('path', '')));
    assert.instanceOf(place.querySelector('path'), SVGPathElement);
  });
});
