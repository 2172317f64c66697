import { assert } from 'chai';
import { baseStyles } from '../../src/styles/base.css.js';
import { roomStyles } from '../../src/styles/room.css.js';
import { registerUnit } from '../../src/styles/register-unit.js';

/** An element with our base styles and two texts, one inside the other, each sized. */
function element(hostStyle = ''): { host: HTMLElement; root: HTMLElement; list: HTMLElement; inner: HTMLElement } {
  const host = document.createElement('div');
  host.style.cssText = hostStyle;
  document.body.append(host);
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [roomStyles.styleSheet!, baseStyles.styleSheet!];
  const template = document.createElement('template');
  template.innerHTML =
    '<div class="nhs-container"><div class="nhs-root nhsuk-frontend-supported"><ul><li><ul><li>Words</li></ul></li></ul></div></div>';
  shadow.append(template.content);
  const [list, inner] = shadow.querySelectorAll('ul');
  return { host, root: shadow.querySelector('.nhs-root')!, list: list!, inner: inner! };
}

describe('base styles', () => {
  before(() => registerUnit());

  afterEach(() => document.body.replaceChildren());

  const wide = 'width: 900px';
  for (const [page, host, expected] of [
    ['plain', wide, '19px'],
    ['small', `${wide}; font-size: 9px`, '19px'],
    ['enlarged', 'width: 1400px; max-width: none; font-size: 32px', '38px'],
    ['enlarged, so that its room counts as narrow', `${wide}; font-size: 32px`, '32px'],
    ['narrow', 'width: 320px', '16px'],
  ] as const) {
    it(`sizes text by its wrapper and never twice: ${page}`, () => {
      const { list, inner } = element(host);
      assert.equal(getComputedStyle(list).fontSize, expected);
      assert.equal(getComputedStyle(inner).fontSize, expected);
    });
  }

  it('registers its unit as often as it is asked', () => {
    assert.doesNotThrow(() => {
      registerUnit();
      registerUnit();
    });
    const { root } = element('font-size: 24px');
    assert.equal(getComputedStyle(root).getPropertyValue('--nhs-ethics-rem'), '24px');
  });

  it('takes nothing else from the page around it', () => {
    const fresh = element();
    const hostile = element(
      `font: italic 700 small-caps 16px/3 fantasy; color: #999; text-align: right; text-transform: uppercase;
       text-indent: 4em; text-shadow: 1px 1px red; white-space: pre; list-style: square inside; cursor: wait; quotes: none;
       word-break: break-all; border-collapse: collapse; accent-color: red; tab-size: 1; color-scheme: dark;
       hyphens: auto; caption-side: bottom; fill: red; stroke: red`,
    );
    const [ours, theirs] = [hostile, fresh].map(({ root }) => getComputedStyle(root));
    const different = [...theirs!].filter(
      (property) => ours!.getPropertyValue(property) !== theirs!.getPropertyValue(property),
    );
    assert.deepEqual(different, []);
    assert.equal(ours!.color, 'rgb(33, 43, 50)');
    assert.equal(ours!.backgroundColor, 'rgb(255, 255, 255)');
    assert.match(ours!.fontFamily, /^"?Frutiger W01"?, arial, sans-serif$/i);
  });

  it('leaves to the page and its reader what is theirs', () => {
    const { root } = element(
      'letter-spacing: 2px; word-spacing: 3px; visibility: hidden; direction: rtl; pointer-events: none',
    );
    const style = getComputedStyle(root);
    assert.equal(style.letterSpacing, '2px');
    assert.equal(style.wordSpacing, '3px');
    assert.equal(style.visibility, 'hidden');
    assert.equal(style.direction, 'rtl');
    assert.equal(style.pointerEvents, 'none');
  });

  it('hides what is hidden', () => {
    const { host, root } = element();
    root.hidden = true;
    assert.equal(getComputedStyle(root).display, 'none');
    host.hidden = true;
    assert.equal(getComputedStyle(host).display, 'none');
  });
});
