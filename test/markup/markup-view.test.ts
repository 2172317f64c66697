import { assert } from 'chai';
import { html, render } from 'lit';
import { element, type Markup } from '../../src/markup/markup.js';
import { markupView } from '../../src/markup/markup-view.js';

describe('markupView', () => {
  let place: HTMLElement;
  beforeEach(() => (place = document.createElement('div')));

  const show = (markup: Markup) => render(html`${markupView(markup)}`, place);
  const shown = (): string => place.innerHTML.replaceAll(/<!--[^]*?-->/g, '');

  for (const [markup, expected] of [
    ['', ''],
    ['words & <b>more</b>', 'words &amp; &lt;b&gt;more&lt;/b&gt;'],
    [[], ''],
    [element('p', ''), '<p></p>'],
    [element('br', ''), '<br>'],
    [element('p', ['a', element('em', 'b'), ['c', ['d']]]), '<p>a<em>b</em>cd</p>'],
    [element('a', 'x', { href: '#y', id: 'z', class: undefined }), '<a href="#y" id="z">x</a>'],
    [element('ol', element('li', '0'), { start: 0, class: 'n' }), '<ol start="0" class="n"><li>0</li></ol>'],
    [element('details', 'x', { open: '' }), '<details open="">x</details>'],
  ] as const) {
    it(`shows ${JSON.stringify(markup)}`, () => {
      show(markup);
      assert.equal(shown(), expected);
    });
  }

  it('draws a picture, and goes on with text behind it', () => {
    show([
      element('svg', element('svg', element('circle', '', { r: 6, class: 'dot' }), { viewBox: '0 0 1 1' }), {
        class: 'plot',
      }),
      element('p', 'words'),
    ]);
    const circle = place.querySelector('circle');
    assert.instanceOf(circle, SVGCircleElement);
    assert.equal(circle.getAttribute('class'), 'dot');
    assert.equal(place.querySelector('svg svg')?.getAttribute('viewBox'), '0 0 1 1');
    assert.instanceOf(place.querySelector('p'), HTMLParagraphElement);
  });

  it('shows data that looks like an element, or is no markup at all, as text', () => {
    const lookalike = JSON.parse('{"name":"img","children":"","attributes":{"src":"data:,x","onerror":"x"}}') as Markup;
    for (const [data, expected] of [
      [lookalike, '[object Object]'],
      [7 as never, '7'],
      [null as never, ''],
      [undefined as never, ''],
      [false as never, 'false'],
    ] as const) {
      show(element('p', [data]));
      assert.equal(shown(), `<p>${expected}</p>`);
      show(element('p', data));
      assert.equal(shown(), `<p>${expected}</p>`);
    }
  });

  it('has no names for what runs or styles', () => {
    // @ts-expect-error no such element
    element('script', 'x');
    // @ts-expect-error no such element
    element('style', 'x');
    // @ts-expect-error no such element
    element('iframe', 'x');
    // @ts-expect-error no such attribute
    element('p', 'x', { style: 'x' });
    // @ts-expect-error no such attribute
    element('p', 'x', { onclick: 'x' });
    // @ts-expect-error no such attribute
    assert.exists(element('p', 'x', { srcdoc: 'x' }));
  });

  it('keeps its nodes when the same is shown again, and makes new ones when it is not', () => {
    const one = (words: string): Markup => [element('p', words, { id: 'a' }), 'end'];
    show(one('first'));
    const before = place.querySelector('p');
    show(one('first'));
    assert.equal(place.querySelector('p'), before);
    for (const other of [
      one('second'),
      [element('p', 'second', { id: 'b' }), 'end'],
      [element('p', 'second', { id: 'b', lang: 'cy' }), 'end'],
      [element('p', 'second', { lang: 'cy' }), 'end'],
      [element('div', 'second', { lang: 'cy' }), 'end'],
      [element('div', ['second'], { lang: 'cy' }), 'end'],
      [element('div', ['second'], { lang: 'cy' }), 'end', 'more'],
      element('div', 'end'),
      'end',
      [],
    ]) {
      const last = place.firstElementChild;
      show(other);
      if (last) assert.notEqual(place.firstElementChild, last, JSON.stringify(other));
    }
    assert.equal(shown(), '');
  });

  it('leaves the places beside it alone', () => {
    const both = (one: Markup, other: Markup) => render(html`<div>${markupView(one)}${markupView(other)}</div>`, place);
    both(element('p', 'one'), element('p', 'other'));
    const [, kept] = place.querySelectorAll('p');
    both(['a', element('p', 'new')], element('p', 'other'));
    assert.equal(place.textContent.trim(), 'anewother');
    assert.equal(place.querySelectorAll('p')[1], kept);
    both('', '');
    assert.equal(place.textContent.trim(), '');
  });
});
