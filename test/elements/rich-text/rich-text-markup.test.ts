import { assert, expect } from 'chai';
import { html } from 'lit';
import { footnotesMarkup } from '../../../src/elements/rich-text/footnotes-markup.js';
import { richTextMarkup, type RichTextOptions } from '../../../src/elements/rich-text/rich-text-markup.js';
import { markupView } from '../../../src/markup/markup-view.js';
import { parseMarkdown } from '../../../src/markdown/parse-markdown.js';
import { prepareMarkdown } from '../../../src/markdown/prepare-markdown.js';
import { readReferences } from '../../../src/markdown/references.js';
import { expectAccessible } from '../../browser/expect-accessible.js';
import { renderFixture } from '../../browser/render-fixture.js';

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';

async function show(markdown: string, options: Partial<RichTextOptions> = {}): Promise<HTMLElement> {
  await prepareMarkdown(markdown);
  const references = readReferences(markdown);
  return renderFixture(
    html`<div>
      ${markupView(richTextMarkup(parseMarkdown(markdown, references), { headingLevel: 2, ...options }))}
      ${markupView(footnotesMarkup(references, { headingLevel: 3, ...options }))}
    </div>`,
  );
}

const texts = (root: ParentNode, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map((element) => element.textContent.trim());

describe('richTextMarkup', () => {
  it('shows the parts of a paragraph in order', async () => {
    for (const words of ['a', '**a** b *c* `d` e']) {
      const shown = await show(words);
      assert.deepEqual(texts(shown, 'p'), [words.replaceAll(/[*`]/g, '')]);
    }
  });

  it('moves headings below those of the page, without a gap, and gives each its own id', async () => {
    const shown = await show('# A b\n\n#### A b\n\n## C', { headingLevel: 3, idPrefix: 'x-' });
    const headings = [...shown.querySelectorAll('h1, h2, h3, h4, h5, h6')];
    assert.deepEqual(
      headings.map((heading) => `${heading.localName} ${heading.id}`),
      ['h3 x-a-b', 'h4 x-a-b-1', 'h4 x-c'],
    );
  });

  it('resolves addresses against the document and leaves fragments', async () => {
    const shown = await show(`[a](b.md) [c](#d) ![e](f/g.png)`, { baseUrl: 'https://example.org/cards/one.md' });
    assert.deepEqual(
      [...shown.querySelectorAll('a')].map((link) => link.getAttribute('href')),
      ['https://example.org/cards/b.md', '#d'],
    );
    assert.equal(shown.querySelector('img')?.getAttribute('src'), 'https://example.org/cards/f/g.png');
  });

  it('makes no link of an address that no browser can read', async () => {
    for (const baseUrl of [undefined, 'https://example.org/', 'not an address']) {
      const shown = await show('[a](https://[) [b](https://x:99999999/) [c](b.md)', { baseUrl });
      assert.deepEqual(
        [...shown.querySelectorAll('a')].map((link) => link.textContent),
        ['c'],
      );
    }
  });

  it('shows no address that is not allowed, whatever the tree says', async () => {
    const shown = await renderFixture(
      html`<div>${markupView(
        richTextMarkup(
          [
            {
              tag: 'p',
              children: [
                { tag: 'a', href: 'javascript:alert(1)', children: ['words'] },
                { tag: 'img', src: 'data:text/html,x' },
              ],
            },
          ],
          { headingLevel: 2 },
        ),
      )}</div>`,
    );
    assert.isNull(shown.querySelector('a, img'));
    assert.include(shown.textContent, 'words');
    assert.include(shown.textContent, 'Image not shown: its address is missing or not allowed');
  });

  it('says where an image has no description', async () => {
    const shown = await show(
      `![](${PIXEL}) ![words](${PIXEL}) <img src="${PIXEL}" alt=""> <img src="${PIXEL}" width="40">`,
    );
    assert.deepEqual(
      [...shown.querySelectorAll('img')].map((image) => [image.alt, image.getAttribute('width')]),
      [
        ['', null],
        ['words', null],
        ['', null],
        ['', '40'],
      ],
    );
    assert.deepEqual(texts(shown, '.nhs-rich-text__image-notice'), [
      'Image without a description: embedded image',
      'Image without a description: embedded image',
    ]);
  });

  it('shows a table without header and with bold keys as a summary list', async () => {
    const shown = await show('|  |  |\n|--|--|\n| **Status:** | Live |\n| **Version** | 1.0 | a note |');
    assert.isNull(shown.querySelector('table'));
    assert.deepEqual(texts(shown, 'dt'), ['Status:', 'Version']);
    assert.deepEqual(
      texts(shown, 'dd').map((words) => words.replace(/\s+/g, ' ')),
      ['Live', '1.0a note'],
    );
  });

  it('makes the bold first column of a table its row headers', async () => {
    const shown = await show('|  | Share | |\n|--|--:|--|\n| **Training** | 60% | x |\n| **Testing** | 40% | y | z |');
    assert.deepEqual(texts(shown, 'th[scope="col"]'), ['Share', 'No heading', 'No heading']);
    assert.deepEqual(texts(shown, 'th[scope="row"]'), ['Training', 'Testing']);
    assert.deepEqual(texts(shown, 'td.nhsuk-table__cell--numeric'), ['60%', '40%']);
    assert.deepEqual(texts(shown, 'tbody td'), ['60%', 'x', '40%', 'y', 'z']);
  });

  it('keeps the spans of a table of HTML', async () => {
    const shown = await show(
      '<table><tr><th colspan="2">A</th></tr><tr><td rowspan="2">b</td><td>c</td></tr><tr><td>d</td></tr></table>',
    );
    assert.equal(shown.querySelector('th')?.colSpan, 2);
    assert.equal(shown.querySelector('td')?.rowSpan, 2);
  });

  it('heads with a cell of the first column the rows that it spans, and no others', async () => {
    const shown = await show(
      '<table><tr><th></th><th colspan="2">A</th></tr><tr><td rowspan="2">b</td><td>c</td><td>d</td></tr><tr><td>e</td><td>f</td></tr><tr><td>g</td><td>h</td><td>i</td></tr></table>',
    );
    assert.deepEqual(
      [...shown.querySelectorAll('th')].map((cell) => `${cell.scope} ${cell.textContent}`),
      ['col A', 'row b', 'row g'],
    );
    assert.deepEqual(texts(shown, 'td.nhsuk-table__cell'), ['c', 'd', 'e', 'f', 'h', 'i']);
  });

  it('sees row headers in a bold first column whose cells span rows', async () => {
    const shown = await show(
      '<table><tr><th>K</th><th>L</th></tr><tr><td rowspan="2"><b>a</b></td><td>b</td></tr><tr><td>c</td></tr></table>',
    );
    assert.deepEqual(texts(shown, 'th[scope="row"]'), ['a']);
  });

  it('names each table once, by its caption or its column headings, unlike any other', async () => {
    const captioned = '<table><caption>Sums</caption><tr><th>A</th></tr><tr><td>1</td></tr></table>';
    const shown = await show(
      `| A | *B* |\n|--|--|\n| 1 | 2 |\n\n| A | *B* |\n|--|--|\n| 3 | 4 |\n\n${captioned}\n\n${captioned}\n\n|  |  |\n|--|--|\n| 5 | 6 |`,
    );
    assert.deepEqual(
      [...shown.querySelectorAll('table')].map((table) => table.getAttribute('aria-label')),
      ['A, B', 'A, B (2)', null, 'Sums (2)', 'Table'],
    );
    assert.isNull(shown.querySelector('.nhs-scroll[role], .nhs-scroll[aria-label]'));
  });

  it('says in words what a tick box and an alert say by their look', async () => {
    const shown = await show('- [x] a\n- [ ] b\n\n> [!WARNING]\n> c');
    assert.deepEqual(texts(shown, 'li'), ['Done: a', 'To do: b']);
    assert.match(shown.querySelector('.nhsuk-inset-text')!.textContent, /^\s*Warning\s*c\s*$/);
  });

  it('gives details a summary, also where the author gave none', async () => {
    const shown = await show(
      '<details>\n<summary>A <b>b</b></summary>\n\nc\n\n</details>\n\n<details open>\n\nd\n\n</details>',
    );
    assert.deepEqual(texts(shown, 'summary'), ['A b', 'Details']);
    assert.deepEqual(
      [...shown.querySelectorAll('details')].map((details) => details.open),
      [false, true],
    );
  });

  it('links a footnote and its mention with each other', async () => {
    const shown = await show('a[^x] b[^x]\n\n[^x]: Some *words*', { idPrefix: 'p-' });
    const [first, second] = shown.querySelectorAll<HTMLAnchorElement>('sup a');
    assert.equal(first!.getAttribute('href'), '#p-footnote-1');
    assert.notEqual(first!.id, second!.id);
    const item = shown.querySelector('#p-footnote-1')!;
    assert.include(item.textContent, 'Some words');
    assert.equal(item.querySelector('a')!.getAttribute('href'), `#${first!.id}`);
  });

  it('runs nothing and keeps no handler', async () => {
    const shown = await show(
      '<img src=x: onerror="window.ran = 1"> <svg onload="window.ran = 1"><script>window.ran = 1</script></svg>\n\n<iframe srcdoc="<script>parent.ran = 1</script>"></iframe><p style="color: red" onclick="window.ran = 1">words</p>',
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.notProperty(window, 'ran');
    assert.isNull(shown.querySelector('svg, script, iframe, [onerror], [onclick], [style]'));
    assert.include(shown.textContent, 'words');
  });

  it('leads back to where a footnote is mentioned, whatever headings there are', async () => {
    const shown = await show('Words[^1].\n\n### Footnote reference 1\n\n[^1]: note');
    const back = shown.querySelector('.nhs-rich-text__back')?.getAttribute('href') ?? '';
    assert.equal(shown.querySelector(`[id="${back.slice(1)}"]`)?.localName, 'a');
  });

  it('keeps the definitions of links inside lists to the text they stand in', async () => {
    const shown = await show('A **bold** claim.\n\n- [1]: https://example.org/x');
    assert.equal(shown.querySelector('strong')?.textContent, 'bold');
  });

  it('shows a table of very many rows', () => {
    const rows = Array.from({ length: 150_000 }, () => [{ header: false, children: ['a'] }]);
    const head = [[{ header: true, children: ['b'] }]];
    const markup = richTextMarkup([{ tag: 'table', head, body: rows }], { headingLevel: 2 });
    assert.equal(JSON.stringify(markup).match(/"tr"/g)?.length, 150_001);
  });

  it('marks our own words in a text of another language', async () => {
    const shown = await show('> [!NOTE]\n> geiriau[^1]\n\n- [x] tasg\n\n[^1]: nodyn', { language: 'cy' });
    const ours = texts(shown, '[lang="en-GB"]');
    assert.includeMembers(ours, ['Note', 'Done:']);
    assert.equal(shown.querySelector('ol [lang="cy"]')?.textContent.trim(), 'nodyn');
  });

  it('is accessible, whatever the author wrote', async () => {
    await show(
      `Words with \`code\`, [a link](https://example.org) and a note[^n].\n\n## One\n\n- a\n- [x] b\n\n1. c\n\n| A | B |\n|--|--|\n| 1 | 2 | 3 |\n\n| A | B |\n|--|--|\n| 1 | 2 |\n\n|  | Value |\n|--|--|\n| **F1** | 0.8 |\n\n|  |  |\n|--|--|\n| **k** | v |\n\n![](${PIXEL})\n\n> [!NOTE]\n> words\n\n> quote\n\n\`\`\`\ncode\n\`\`\`\n\n<details><summary>s</summary>d</details>\n\n<dl><dt>t<dd>d</dl>\n\n[^n]: The note`,
      { baseUrl: 'https://example.org/' },
    );
    await expectAccessible();
    expect(document.querySelectorAll('table')).to.have.length(3);
  });
});
