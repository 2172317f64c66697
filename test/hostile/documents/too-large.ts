/** Text of about this many characters, from a piece. */
const repeated = (piece: string, characters: number): string => piece.repeat(Math.ceil(characters / piece.length));

const table = (cells: string): string => `<table>${cells}</table>`;
const quarter = 250_000;
const whole = 1_000_000;

/** Markdown for a section that a browser must get to the end of: each made one give up, or is what usually does. */
export const tooLarge: Record<string, string> = {
  'a table of many wide cells': table(`<tr>${repeated('<td colspan=1000>a</td>', whole)}</tr>`),
  'a table of cells that span everything': table(repeated('<tr><td rowspan=65534 colspan=1000>a</td></tr>', whole)),
  'a table of one row': table(`<tr>${repeated('<td>', whole)}</tr>`),
  'a table of long columns': table(
    `<tr>${'<td rowspan=65534>a</td>'.repeat(500)}</tr>${repeated('<tr><td>a</td></tr>', quarter)}`,
  ),
  'a table of Markdown with many columns': ['a|', '-|', 'b|'].map((cell) => `|${repeated(cell, whole / 4)}`).join('\n'),
  'a row with many cells too many': `| a | b |\n| - | - |\n${repeated('| c ', quarter)}`,
  'very many headings': repeated('### a\n\n', whole),
  'very many metrics': `## Evaluation\n\n**Metrics:**\n\n| Metric | Value |\n| - | - |\n${repeated('| a | 0.5 |\n', quarter)}`,
  'very many footnotes': Array.from({ length: 12_000 }, (_, index) => `a[^${index}]\n\n[^${index}]: b\n`).join('\n'),
  'quotations in quotations': repeated('>', whole),
  'lists in lists': Array.from({ length: 1000 }, (_, depth) => `${'  '.repeat(depth)}- a\n`).join(''),
  'tags in tags': repeated('<div><b><details>', whole),
  'tags that never end': repeated('<a href="', whole),
  brackets: repeated('[', whole),
  stars: repeated('**a *', whole),
  entities: repeated('&lt;', whole),
};
