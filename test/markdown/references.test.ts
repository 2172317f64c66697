import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseMarkdown } from '../../src/markdown/parse-markdown.js';
import { readReferences } from '../../src/markdown/references.js';

describe('readReferences', () => {
  it('reads links wherever a definition may stand', () => {
    const { links } = readReferences('# A\n[One]: https://a.example\n[two]: <b c.md> "Title"\n\ntext\n[three]: c.md\n');
    assert.deepEqual({ ...links }, { one: { href: 'https://a.example' }, two: { href: 'b c.md', title: 'Title' } });
  });

  it('reads footnotes with the lines that belong to them', () => {
    const { footnotes } = readReferences(
      '[^a]: first\nstill first\n\n    and a second paragraph\n\nnot this\n\n[^b]: next',
    );
    assert.deepEqual(footnotes, [
      { label: 'a', text: 'first\nstill first\n\nand a second paragraph' },
      { label: 'b', text: 'next' },
    ]);
  });

  it('finds no definition in a block of code', () => {
    const { links, footnotes } = readReferences('```\n[a]: b\n\n[^c]: d\n```\n');
    assert.deepEqual([Object.keys(links), footnotes], [[], []]);
  });

  it('takes any word for a label', () => {
    const references = readReferences(
      '[__proto__]: https://a.example\n[constructor]: https://b.example\n[^toString]: c',
    );
    assert.equal(references.links['__proto__']?.href, 'https://a.example');
    assert.equal(references.links['constructor']?.href, 'https://b.example');
    assert.equal(references.links['hasOwnProperty'], undefined);
    assert.deepEqual(parseMarkdown('[a][constructor] [b][valueOf][^toString][^valueOf]', references), [
      {
        tag: 'p',
        children: [
          { tag: 'a', href: 'https://b.example', children: ['a'] },
          ' [b][valueOf]',
          { tag: 'footnote', number: 1 },
          '[^valueOf]',
        ],
      },
    ]);
  });

  it('is not changed by reading a text that has definitions of its own', () => {
    const references = readReferences('[a]: https://a.example');
    parseMarkdown('[b]: https://b.example\n\n[b]', references);
    assert.deepEqual(Object.keys(references.links), ['a']);
  });
});
