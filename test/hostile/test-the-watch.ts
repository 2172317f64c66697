import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { HostileShows } from './hostile-shows.js';
import { placedDocuments } from './placed-document.js';

/** What an element that trusts its document is found out by. */
const foundOut: readonly (readonly [string, string, RegExp])[] = [
  ['a handler', '<img src onerror="__nhsProbe()">', /: ran, the probe was called/],
  ['a link', '[words](javascript:__nhsProbe())', /: ran, the probe was called/],
  ['a style', '<p style="background:url(http://probe.invalid/x)">words</p>', /: page, request: .*probe\.invalid\/x/],
  ['a frame', '<iframe src="http://probe.invalid/x"></iframe>', /: page, request: .*probe\.invalid\/x/],
  ['a form', '<form action="http://probe.invalid/x"><button>words</button></form>', /: page, a form was sent to/],
  ['the focus', '<input autofocus>', /: tree, <input>/],
  ['a comment', '<!-- words -->', /: tree, comment +words/],
  ['a class', '<p class="nhs-probe">words</p>', /: tree, <p class="nhs-probe">/],
  ['a slot', '<slot></slot>', /: tree, <slot>/],
];

/** Tests of the harness itself: on an element that does everything wrong, and on pages whose policy refuses. */
export function testTheWatch(shows: () => HostileShows): void {
  for (const [what, text, expected] of foundOut) {
    it(`${what} is noticed in an element that trusts its document`, async () => {
      const placed = placedDocuments(what, { kind: 'snippet', text }, 1);
      assert.match((await shows().show(placed, 'unsafe')).join('\n'), expected);
    });
  }

  it('what the strict policy refuses is noticed in an element that trusts its document', async () => {
    const placed = placedDocuments('a handler', { kind: 'snippet', text: '<img src onerror="__nhsProbe()">' }, 1);
    const findings = (await shows().show(placed, 'unsafe-strict')).join('\n');
    assert.match(findings, /policy, require-trusted-types-for blocked trusted-types-sink/);
    assert.doesNotMatch(findings, /the probe was called/);
  });

  it('a policy that names others than Lit leaves the fallback in sight', async () => {
    const watched = await shows().browser.openPage(shows().server.origin);
    await watched.page.goto(`${shows().server.origin}/no-lit`);
    const shown = await watched.page.evaluate(() => {
      const element = document.createElement('nhs-model-card');
      element.textContent = 'Fallback';
      document.body.append(element);
      return [customElements.get('nhs-model-card') === undefined, element.shadowRoot === null, document.body.innerText];
    });
    await watched.page.close();
    assert.deepEqual(shown, [true, true, 'Fallback']);
  });

  it('a page with the strict policy reports what it stops', async () => {
    const watched = await shows().open('strict');
    const refused = await watched.page.evaluate(async () => {
      const { body } = document;
      const style = document.createElement('style');
      style.textContent = 'body { color: red }';
      const attempts: (() => void)[] = [
        () => body.setAttribute('style', 'color: red'),
        () => body.append(style),
        () => (body.innerHTML = '<img src onerror=__nhsProbe()>'),
        () => body.setAttribute('onclick', '__nhsProbe()'),
        () => (document.createElement('script').src = '/hostile-page.js'),
      ];
      const thrown = attempts.map((attempt) => {
        try {
          attempt();
          return false;
        } catch {
          return true;
        }
      });
      await hostilePage.settle();
      return thrown;
    });
    const findings = (await shows().takeFindings(watched)).map(({ detail }) => detail).join('\n');
    assert.deepEqual(refused, [false, false, true, true, true], 'Trusted Types refuse what would run');
    assert.match(findings, /style-src-attr blocked inline/);
    assert.match(findings, /style-src-elem blocked inline/);
    assert.match(findings, /require-trusted-types-for blocked trusted-types-sink/);
  });
}
