import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allowedAddress } from '../../src/markdown/allowed-address.js';

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';

describe('allowedAddress', () => {
  for (const address of [
    'https://example.org/a?b=c:d#e',
    'HTTP://example.org',
    'a/b:c.md',
    './visuals/cm.png',
    '/top/x',
    '//example.org/x',
    '#section',
    '?q=1:2',
    'file name.md',
    'mailto:a@example.org',
  ]) {
    it(`allows a link to ${address}`, () => {
      assert.equal(allowedAddress(address, 'link'), address);
    });
  }

  for (const address of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' \u0000javascript:alert(1)',
    'java\tscr\nipt:alert(1)',
    'java\u0000script:alert(1)',
    'java\u200bscript:alert(1)',
    '\u2028javascript:alert(1)',
    'ｊａｖａｓｃｒｉｐｔ:alert(1)',
    'javascript：alert(1)',
    'javascript&colon;alert(1)',
    'javascript&#58;alert(1)',
    'javascript&amp;#58;alert(1)',
    '&#106;avascript:alert(1)',
    'javascript%3Aalert(1)',
    'javascript%253Aalert(1)',
    '%6aavascript:alert(1)',
    'jav&Tab;ascript:alert(1)',
    'java\\script:alert(1)',
    'https:javascript:alert(1)',
    'https:example.org',
    'vbscript:x',
    'data:text/html,<b>',
    'data:text/html;base64,PGI+',
    'blob:https://example.org/1',
    'filesystem:https://example.org/1',
    'file:///etc/passwd',
    'view-source:https://example.org',
    'C:\\x.png',
    'x-y.z+1:a',
    ':a',
    PIXEL,
    '',
    '   ',
  ]) {
    it(`refuses a link to ${JSON.stringify(address)}`, () => {
      assert.equal(allowedAddress(address, 'link'), undefined);
    });
  }

  it('allows pictures as data for images only', () => {
    assert.equal(allowedAddress(PIXEL, 'image'), PIXEL);
    assert.equal(allowedAddress('DATA:image/png;BASE64,AA\nBB', 'image'), 'DATA:image/png;BASE64,AABB');
    for (const data of [
      'data:image/svg+xml;base64,AAAA',
      'data:image/png,AAAA',
      'data:image/png;base64,<svg>',
      'data:,',
    ]) {
      assert.equal(allowedAddress(data, 'image'), undefined);
    }
  });

  it('refuses mailto for images', () => {
    assert.equal(allowedAddress('mailto:a@example.org', 'image'), undefined);
  });

  it('hands back what was checked: no control characters, and slashes for backslashes', () => {
    assert.equal(allowedAddress(' images\\a\u0007b\n.png ', 'image'), 'images/ab.png');
  });

  it('gives up neither on long addresses nor on broken escapes', () => {
    const long = `https://example.org/${'%'.repeat(100_000)}`;
    assert.equal(allowedAddress(long, 'link'), long);
    assert.equal(allowedAddress(`${'a'.repeat(3000)}:b`, 'link'), undefined);
  });
});
