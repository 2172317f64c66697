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
    'escaped pipes in a cell': `| a | b |\n|---|---|\n| ${filled('\\|')} | c |`,
    backslashes: `| ${filled('\\')} |`,
    'one word': filled('a'),
    'front matter without end': `---\n${filled('a: b\n')}`,
    'front matter': `---\n${filled('a: b\n')}\n---\n`,
    JSON: `{"title": "a", "tags": [${filled('"a",')}"a"]}`,
    'JSON of lists in lists': `{"title":"a","sections":${'['.repeat(size / 2)}${']'.repeat(size / 2)}}`,
    'broken JSON': filled('{"a":'),
  };
}

/** The same of hazards, each with one about privacy at its start. */
export function largeHazardDocuments(size: number): Readonly<Record<string, string>> {
  const filled = (piece: string): string => piece.repeat(Math.ceil(size / piece.length));
  const table = (cell: string): string =>
    `| Hazard | Applies? | Why |\n|---|---|---|\n| Privacy | yes | |\n| ${cell} | yes | a |\n`;
  const listTable = (lines: string): string =>
    `\`\`\`{list-table}\n\n* - Hazard\n  - Applies?\n  - Why\n* - Privacy\n  - yes\n  - a\n${lines}\n\`\`\`\n`;
  const json = (rest: string): string => `[{"id":"privacy","applies":true},${rest}]`;
  return {
    'a name of open brackets': table(filled('[')),
    'a name of open links': table(filled('[x](')),
    'a name of links without end': table(filled('[x]([x]')),
    'a name of escaped pipes': table(filled('\\|')),
    'a cell over many lines': listTable(filled('b\n')),
    'a row that starts with spaces': listTable(`* -${' '.repeat(size)}\u2028`),
    'a cell that starts with spaces': listTable(`* - Bias\n  -${' '.repeat(size)}\u2028`),
    'lists in lists': json(`${'['.repeat(size / 2)}${']'.repeat(size / 2)}`),
    'a reason of lists in lists': json(`{"id":"bias","reason":${'['.repeat(size / 2)}${']'.repeat(size / 2)}}`),
    'objects in objects': json(`{"id":"bias","reason":${filled('{"a":')}1${'}'.repeat(Math.ceil(size / 5))}}`),
    'names of open links in JSON': json(`"${filled('[x]([x](')}"`),
    'a long date': json(`{"id":"bias","assessed":"2026-11-23T${' '.repeat(size)}x"}`),
    'very many hazards': `| Hazard | Applies? |\n|---|---|\n${filled('| Privacy | yes |\n')}`,
  };
}
