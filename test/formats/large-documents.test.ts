import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readModelCard } from '../../src/formats/read-model-card.js';

const size = 1_000_000;
const filled = (piece: string) => piece.repeat(Math.ceil(size / piece.length));

/** Each would take minutes or end in an error if any part of the reader took more than linear time or depth. */
const documents: Readonly<Record<string, string>> = {
  'nested quotations': filled('> '),
  'quotations with lazy lines': filled('> a\nb\n'),
  'nested lists': Array.from({ length: 1400 }, (_, depth) => `${' '.repeat(depth)}- a`).join('\n'),
  'one long list': filled('- a\n'),
  'one long list of words': filled('- ab\n'),
  'a list for each line': filled('- ab\n* cd\n'),
  'a list for each line, indented in turn': filled('- ab\n * cd\n'),
  'a numbered list for each line': filled('1. ab\n2) cd\n'),
  'numbers of two widths with lists inside': filled('9. ab\n   - cd\n10. ef\n   - gh\n'),
  'lines of words up to one that is none': filled(`${'ab\n'.repeat(1000)}- cd\n`),
  'a list that labels run into': filled('- a\n**x:** b\n'),
  'labels on lines next to each other': filled('**x:** b\n'),
  'the same label again and again': filled('**Scope:** b\n\n'),
  'the same heading again and again': filled('## Data\n\nb\n\n'),
  'open brackets': filled('['),
  'open bold': filled('**a'),
  'headings by underlining': filled('a\n-\n'),
  'the start of a table, again and again': filled('a|b\n-|-|-\n'),
  tables: filled('|a|b|\n|-|-|\n'),
  pipes: filled('|'),
  'a table of facts': `## Specification\n\n| | |\n|-|-|\n${filled('| a | b |\n')}`,
  metrics: `**Metrics:**\n\n| Metric | Value |\n|-|-|\n${filled('| a | 1 |\n')}`,
  paragraphs: filled('a\n\n'),
  rules: filled('---\n'),
  'open comments': filled('<!-- '),
  comments: filled('<!-- a -->\n'),
  'open scripts': filled('<script>'),
  'line breaks in HTML with labels': filled('<br>\n**x:** b\n'),
  definitions: filled('[a]: b\n'),
  'definitions below a label': `**x:**\n${filled('[a]: b\n')}`,
  'different definitions': Array.from({ length: 60_000 }, (_, index) => `[${index}]: https://example.org`).join('\n'),
  footnotes: filled('[^a]: b c\n'),
  spaces: filled(' '),
  'blank lines': filled('\n'),
  backslashes: `| ${filled('\\')} |`,
  'one word': filled('a'),
  'front matter without end': `---\n${filled('a: b\n')}`,
  'front matter': `---\n${filled('a: b\n')}\n---\n`,
  JSON: `{"title": "a", "tags": [${filled('"a",')}"a"]}`,
  'broken JSON': filled('{"a":'),
};

describe('documents of one million characters', () => {
  for (const [what, text] of Object.entries(documents)) {
    it(`reads ${what} to the end`, { timeout: 60_000 }, async () => {
      const { problems } = await readModelCard(`# Alpha Model Card\n\n## Specification\n\n${text}`);
      assert.ok(
        problems.every(({ message }) => !message.includes('fault in the reader')),
        problems[0]?.message,
      );
      const alone = await readModelCard(text);
      assert.ok(
        alone.problems.every(({ message }) => !message.includes('fault in the reader')),
        alone.problems[0]?.message,
      );
    });
  }
});
