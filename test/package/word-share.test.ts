import assert from 'node:assert/strict';
import test from 'node:test';
import { wordShare, wordsOf } from '../../scripts/corpus/word-share.js';

const shares: [name: string, document: string, shown: string, missing: string[]][] = [
  ['the same words', 'One two three.', 'three two one', []],
  ['case and punctuation do not count', '“Recall”, PRECISION: (0.94)', 'recall precision 0.94', []],
  ['a composed letter is the decomposed one', 'Cafe\u0301', 'Café', []],
  ['a word that is not there', 'one two', 'one', ['two']],
  ['a word that is there too rarely', 'one one one', 'one two one', ['one']],
  ['a value that lost its last figure', '9.40 %', '9.4', ['9.40']],
  ['a word that was torn apart', 'ward-based', 'ward based', ['ward-based']],
  ['bare punctuation is no word', 'one | -- ** two', 'one two', []],
  ['a picture of a face is one', 'one 🙂', 'one', ['🙂']],
  ['the mark of a footnote is syntax', '[^1]: Source', 'source', []],
  ['nothing written, nothing lost', ' \n', '', []],
];

for (const [name, document, shown, missing] of shares) {
  test(`word share: ${name}`, () => {
    const words = wordsOf(document);
    const result = wordShare(words, wordsOf(shown));
    assert.deepEqual(result.missing, missing);
    assert.equal(result.share, words.length === 0 ? 1 : (words.length - missing.length) / words.length);
  });
}
