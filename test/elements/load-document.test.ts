import { assert } from 'chai';
import { loadDocument } from '../../src/elements/load-document.js';

const load = (address: string) => loadDocument(address, document.baseURI, new AbortController());

describe('loadDocument', () => {
  it('gives the text and the final address', async () => {
    const result = await load('/documents/card.md');
    assert.include('text' in result ? result.text : '', '# Bed Forecast Model Card');
    assert.equal('url' in result && result.url, new URL('/documents/card.md', document.baseURI).href);
  });

  for (const [address, failure] of [
    ['/documents/missing.md', 'not-found'],
    ['/documents/refused.md', 'refused'],
    ['/documents/page.html', 'wrong-content'],
    ['/documents/binary.md', 'wrong-content'],
    ['/documents/large.md', 'too-large'],
    ['http://127.0.0.1:9/card.md', 'no-network'],
    ['javascript:alert(1)', 'address-not-allowed'],
    ['data:text/markdown,hello', 'address-not-allowed'],
    ['blob:nothing', 'address-not-allowed'],
    ['http://[', 'address-not-allowed'],
  ] as const) {
    it(`says ${failure} for ${address}`, async () => {
      const result = await load(address);
      assert.equal('failure' in result && result.failure, failure);
    });
  }

  it('rejects when it is no longer wanted', async () => {
    const abort = new AbortController();
    const result = loadDocument('/documents/slow.md', document.baseURI, abort);
    abort.abort();
    let name = '';
    await result.catch((error: unknown) => (name = (error as Error).name));
    assert.equal(name, 'AbortError');
  });
});
