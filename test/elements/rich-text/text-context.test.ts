import { assert } from 'chai';
import { makeContext, nextId } from '../../../src/elements/rich-text/text-context.js';

describe('ids of an author’s text', () => {
  it('are as on GitHub, and never given twice', () => {
    const context = makeContext([], { headingLevel: 2 });
    const headings = ['Words', 'Words', 'Words 1', 'Words-1', 'words', '', '?'];
    assert.deepEqual(
      headings.map((words) => nextId(words, context)),
      ['words', 'words-1', 'words-1-1', 'words-1-2', 'words-2', 'section', 'section-1'],
    );
  });
});
