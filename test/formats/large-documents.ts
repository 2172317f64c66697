/**
 * Documents of about this many characters. At a million, each would take minutes or end in an error if any part of the
 * reader took more than linear time or depth.
 */
export function largeDocuments(size: number): Readonly<Record<string, string>> {
  const filled = (piece: string): string => piece.repeat(Math.ceil(size / piece.length));
  return {
    'nested quotations': filled('> '),
    'quotations with lazy lines': filled('> a\nb\n'),
    'nested lists': Array.from({ length: Math.sqrt(2 * size) }, (_, depth) => `${' '.repeat(depth)}- a`).join('\n'),
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
    'different definitions': Array.from({ length: size / 16 }, (_, index) => `[${index}]: https://example.org`).join(
      '\n',
    ),
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
}
