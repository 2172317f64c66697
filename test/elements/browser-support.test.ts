import { expect } from 'chai';
import { html, LitElement, type TemplateResult } from 'lit';
import { accessibilityTree } from '../browser/accessibility-tree.js';
import { chromiumOnly } from '../browser/chromium-only.js';
import { emulateMedia } from '../browser/emulate-media.js';
import { expectAccessible } from '../browser/expect-accessible.js';
import { compareWithGoldenFile, expectGoldenFile } from '../browser/golden-file.js';
import { focusedElement, pressKeys } from '../browser/press-keys.js';
import { renderFixture } from '../browser/render-fixture.js';

class SupportElement extends LitElement {
  static override properties = { count: { type: Number } };
  declare count: number;

  constructor() {
    super();
    this.count = 0;
  }

  override render(): TemplateResult {
    return html`<section aria-labelledby="title">
      <h2 id="title">Results</h2>
      <p>Tried ${this.count} times, <a href="#more">more about the trial</a>.</p>
      <button aria-describedby="hint" @click=${() => (this.count += 1)}>Try again</button>
      <p id="hint">Takes a minute</p>
      <details>
        <summary>How it was counted</summary>
        <p>By hand</p>
      </details>
      <table>
        <caption>
          Counts
        </caption>
        <tr>
          <th scope="col">Day</th>
          <th scope="col">Count</th>
        </tr>
        <tr>
          <th scope="row">Monday</th>
          <td>3</td>
        </tr>
      </table>
    </section>`;
  }
}
customElements.define('support-element', SupportElement);

async function failure(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'nothing failed',
    (error: unknown) => String(error),
  );
}

describe('renderFixture', () => {
  it('waits until the element has rendered', async () => {
    const element = await renderFixture<SupportElement>(html`<support-element count="2"></support-element>`);
    expect(element.shadowRoot?.querySelector('p')?.textContent).to.equal('Tried 2 times, more about the trial.');
  });

  it('leaves nothing for the next test', () => {
    expect(document.querySelector('support-element, h1')).to.equal(null);
  });
});

describe('expectAccessible', () => {
  it('passes a good page', async () => {
    await renderFixture(html`<support-element></support-element>`);
    await expectAccessible();
  });

  it('names what is wrong, the rules of WCAG 2.2 among them', async () => {
    await renderFixture(html`<img src="data:," /><button>a</button><p><b>Looks like a heading</b></p>`);
    expect(await failure(expectAccessible())).to.match(/Violation: image-alt: .*\n {2}img\n/);
  });

  it('fails on what axe leaves undecided, unless a reason is given', async () => {
    const hidden = html`<div id="hidden" hidden>Not shown</div>`;
    await renderFixture(hidden);
    expect(await failure(expectAccessible())).to.include('Undecided: hidden-content');
    await expectAccessible([{ rule: 'hidden-content', target: '#hidden', reason: 'shown in another test' }]);
  });
});

describe('emulateMedia', () => {
  it('emulates forced colours, print, contrast and reduced motion', async function () {
    chromiumOnly(this, 'media emulation needs the DevTools protocol');
    const matches = (query: string) => matchMedia(query).matches;
    expect(matches('(forced-colors: active)')).to.equal(false);
    await emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce', contrast: 'more' });
    expect(matches('(forced-colors: active)')).to.equal(true);
    expect(matches('(prefers-reduced-motion: reduce)')).to.equal(true);
    expect(matches('(prefers-contrast: more)')).to.equal(true);
    await emulateMedia({ media: 'print' });
    expect(matches('print')).to.equal(true);
    expect(matches('(forced-colors: active)')).to.equal(false);
  });

  it('ends with the test', () => {
    expect(matchMedia('print').matches).to.equal(false);
  });
});

describe('pressKeys', () => {
  it('moves the focus and presses buttons', async () => {
    const element = await renderFixture<SupportElement>(html`<support-element></support-element>`);
    await pressKeys('Tab', 'Tab');
    expect(focusedElement()?.textContent).to.equal('Try again');
    await pressKeys('Enter', 'Space');
    expect(element.count).to.equal(2);
    await pressKeys('Shift+Tab');
    expect(focusedElement()?.textContent).to.equal('more about the trial');
  });
});

describe('accessibilityTree', () => {
  it('shows what a screen reader meets', async function () {
    chromiumOnly(this, 'the accessibility tree is read over the DevTools protocol');
    await renderFixture(html`<support-element count="1"></support-element>`);
    await expectGoldenFile('browser-support', await accessibilityTree());
  });
});

describe('compareWithGoldenFile', () => {
  it('fails on another text and on a missing file', () => {
    expect(() => compareWithGoldenFile('a', 'x', null)).to.throw('There is no golden file a.txt');
    expect(() => compareWithGoldenFile('a', 'x', 'y')).to.throw('differs from snapshots/a.txt');
    compareWithGoldenFile('a', 'x', 'x');
  });
});
