import assert from 'node:assert/strict';
import { test } from 'node:test';

const script = new URL('../../scripts/css-for-shadow-root.js', import.meta.url).href;
const { cssForShadowRoot } = (await import(script)) as { cssForShadowRoot: (css: string) => string };

const changed = (css: string): string => cssForShadowRoot(css).replace(/\s+/g, ' ').trim();

for (const [what, css, expected] of [
  ['rem', 'p { margin: -1.5rem 1rem }', 'p { margin: calc(var(--nhs-ethics-rem) * -1.5) var(--nhs-ethics-rem) }'],
  ['width', '@media (min-width: 40em) { p { top: 0 } }', '@container nhs (min-width: 40em) { p { top: 0 } }'],
  ['a range', '@media (40em <= width) { p { top: 0 } }', undefined],
  ['print', '@media print { p { top: 0 } }', '@media print { p { top: 0 } }'],
  [
    'print and width',
    '@media print and (min-width: 40em) { p { top: 0 } }',
    '@media print and (min-width: 40em) { p { top: 0 } }',
  ],
  [
    'forced colours',
    '@media screen and (forced-colors: active), (-ms-high-contrast: active) { p { top: 0 } }',
    '@media screen and (forced-colors: active) { p { top: 0 } }',
  ],
  ['left and right', 'p { padding-left: 1px; text-align: left }', 'p { padding-inline-start: 1px; text-align: start }'],
  [
    'left and right of one direction',
    'p:dir(rtl) { padding-left: 1em; text-align: right }',
    'p:dir(rtl) { padding-inline-start: 1em; text-align: right }',
  ],
  ['the root', ':root { --a: 1 } p { top: 0 }', 'p { top: 0 }'],
  ['pages without scripts', 'body:not(.nhsuk-frontend-supported) p { top: 1px } p { top: 0 }', 'p { top: 0 }'],
  ['images of the page', 'i { background: url("/assets/images/a.svg") } p { top: 0 }', 'p { top: 0 }'],
  [
    'leaving out',
    '/* leave out: .a, .b* */ .a, .c { top: 0 } .bc { top: 0 } .ab { top: 0 }',
    '.c { top: 0 } .ab { top: 0 }',
  ],
  [
    'leaving out an element, and not a class with its name',
    '/* leave out: address */ address { top: 1px } p, address { top: 2px } a.linked-address, .address { top: 0 }',
    'p { top: 2px } a.linked-address, .address { top: 0 }',
  ],
  ['not leaving out', '/* leave out: .a */ .a { top: 1px } .c:not(.a) { top: 0 }', '.c:not(.a) { top: 0 }'],
] as const) {
  test(`changes what depends on the page: ${what}`, () => {
    if (expected === undefined) assert.throws(() => changed(css), /Cannot be used in a shadow root/);
    else assert.equal(changed(css), expected);
  });
}

for (const css of [
  'p { background: url(https://example.org/a.png) }',
  'p { width: 50vw }',
  'p { height: calc(100dvh - 1px) }',
  'html { top: 0 }',
  'body p { top: 0 }',
  '@media (orientation: landscape) { p { top: 0 } }',
  '@media (hover: none) and (min-width: 40em) { p { top: 0 } }',
  '@font-face { font-family: A; src: local(A) }',
  '@import "a.css";',
]) {
  test(`refuses what it cannot change: ${css}`, () => {
    assert.throws(() => cssForShadowRoot(css), /Cannot be used in a shadow root/);
  });
}

test('refuses to leave out what is not there', () => {
  assert.throws(() => cssForShadowRoot('/* leave out: .gone */ p { top: 0 }'), /Nothing to leave out for \.gone/);
});
