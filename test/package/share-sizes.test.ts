import assert from 'node:assert/strict';
import { test } from 'node:test';

const script = new URL('../../scripts/share-sizes.js', import.meta.url).href;
const { shareSizes } = (await import(script)) as { shareSizes: (sheets: string[]) => string[] };

const plain = (css: string): string =>
  css
    .replace(/\s+/g, ' ')
    .replace(/ ?([{}:;,]) ?/g, '$1')
    .replaceAll(';}', '}')
    .trim();
const shared = (...sheets: string[]): string[] => shareSizes(sheets).map(plain);

const wide = (css: string): string => `@container nhs (min-width: 40.0625em) { ${css} }`;
const sized = (selector: string, [narrow, inWide, paper]: string[]): string =>
  `${selector} { font-size: ${narrow} } ${wide(`${selector} { font-size: ${inWide} }`)}` +
  (paper ? `@media print { ${selector} { font-size: ${paper} } }` : '');

test('writes a size of several rules once, for all sheets', () => {
  const size = ['16px', '19px', '13pt'];
  const [base, card] = shared(`${sized('p', size)} ${sized('ol,\nul', size)}`, sized('dl', size));
  assert.equal(
    base,
    'p{font-size:var(--nhs-ethics-size-1)}ol,ul{font-size:var(--nhs-ethics-size-1)}' +
      '.nhs-root{--nhs-ethics-size-1:16px}' +
      '@container nhs (min-width:40.0625em){.nhs-root{--nhs-ethics-size-1:19px}}' +
      '@media print{.nhs-root{--nhs-ethics-size-1:13pt}}',
  );
  assert.equal(card, 'dl{font-size:var(--nhs-ethics-size-1)}');
});

test('keeps sizes apart that differ in wide rooms or on paper', () => {
  const [base = ''] = shared(
    [
      ['1px', '2px'],
      ['1px', '3px'],
      ['1px', '2px', '4px'],
      ['1px', '2px'],
      ['1px', '3px'],
      ['1px', '2px', '4px'],
    ]
      .map((size, index) => sized(`.a${index}`, size))
      .join(''),
  );
  assert.deepEqual(base.match(/(?<=^|\}).a\d\{[^}]*\}/g), [
    '.a0{font-size:var(--nhs-ethics-size-1)}',
    '.a1{font-size:var(--nhs-ethics-size-2)}',
    '.a2{font-size:var(--nhs-ethics-size-3)}',
    '.a3{font-size:var(--nhs-ethics-size-1)}',
    '.a4{font-size:var(--nhs-ethics-size-2)}',
    '.a5{font-size:var(--nhs-ethics-size-3)}',
  ]);
});

for (const [what, css] of [
  ['that only one rule has', (selector: string) => sized(selector, [`${selector.length}px`, '2px'])],
  ['whose change has another selector', (s: string) => `${s} { top: 1px } ${wide(`${s}, b { top: 2px }`)}`],
  ['with another rule between', (s: string) => `${s} { top: 1px } i { top: 3px } ${wide(`${s} { top: 2px }`)}`],
  ['set again below', (s: string) => `${s} { top: 1px } ${wide(`${s} { top: 2px }`)} ${s} { top: 3px }`],
  [
    'that a shorthand sets again',
    (s: string) => `${s} { margin-top: 1px; margin: 0 } ${wide(`${s} { margin-top: 2px }`)}`,
  ],
  [
    'that a logical property sets again',
    (s: string) => `${s} { padding-top: 1px; padding-block: 0 } ${wide(`${s} { padding-top: 2px }`)}`,
  ],
  ['whose part changes', (s: string) => `${s} { margin: 1px } ${wide(`${s} { margin-top: 2px }`)}`],
  ['that is important', (s: string) => `${s} { top: 1px } ${wide(`${s} { top: 2px !important }`)}`],
  ['that is a keyword about the property', (s: string) => `${s} { top: 1px } ${wide(`${s} { top: inherit }`)}`],
  [
    'for paper, then for wide rooms',
    (s: string) => `${s} { top: 1px } @media print { ${s} { top: 3px } } ${wide(`${s} { top: 2px }`)}`,
  ],
  ['for other rooms', (s: string) => `${s} { top: 1px } @container nhs (max-width: 40em) { ${s} { top: 2px } }`],
  ['of the wrapper itself', (s: string) => `.nhs-root ${s} { top: 1px } ${wide(`.nhs-root ${s} { top: 2px }`)}`],
] as const) {
  test(`leaves a size as it is: ${what}`, () => {
    const sheet = `${css('.a')} ${css('.aa')}`;
    assert.ok(shared(sheet)[0]?.startsWith(plain(sheet)), shared(sheet)[0]);
  });
}
