import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decodeHTMLStrict } from 'entities/decode';
import { decodeEntities, loadMoreEntities, needsMoreEntities } from '../../src/markdown/decode-entities.js';

describe('decodeEntities', () => {
  it('decodes numbers and common names once', () => {
    assert.equal(decodeEntities('&amp;lt; &LT; &#60;&#x3C;&le;&nbsp;.'), '&lt; &LT; <<≤\u00a0.');
  });

  it('decodes each common name as the full list does', () => {
    const names =
      'amp lt gt quot apos nbsp copy reg trade ndash mdash hellip lsquo rsquo ldquo rdquo bull middot times minus plusmn ' +
      'deg micro frac12 sup2 sup3 le ge ne asymp pound rarr eacute colon Tab NewLine num sol bsol quest';
    for (const name of names.split(' ')) {
      assert.equal(needsMoreEntities(`&${name};`), false, name);
      assert.equal(decodeEntities(`&${name};`), decodeHTMLStrict(`&${name};`), name);
    }
  });

  it('reads old Windows numbers as HTML does, and replaces what is no character', () => {
    assert.equal(decodeEntities('&#151;&#0;&#xD800;&#x110000;'), '—\ufffd\ufffd\ufffd');
  });

  it('leaves what is no reference', () => {
    for (const text of ['AT&T', '&;', '&#;', '&#x;', '&copy', '& lt;', '&constructor;', '&__proto__;']) {
      assert.equal(decodeEntities(text), text);
    }
  });

  it('knows every name once the full list is loaded', async () => {
    assert.equal(needsMoreEntities('a &amp; b &#1234; AT&T'), false);
    assert.equal(needsMoreEntities('&hearts;'), true);
    assert.equal(decodeEntities('&hearts;'), '&hearts;');
    await loadMoreEntities();
    assert.equal(needsMoreEntities('&hearts;'), false);
    assert.equal(decodeEntities('&hearts; &nonsense; &amp;hearts;'), '♥ &nonsense; &hearts;');
  });
});
