const bullet = /^[ \t]+(?=[-*+][ \t])/;

const widthOf = (space: string): number => space.replaceAll('\t', '    ').length;

/** The lines below an item as we indent them, by two spaces, whichever white space stands before their first bullet. */
export function withOurIndent(lines: readonly string[]): readonly string[] {
  const first = lines.find((line) => bullet.test(line));
  const own = widthOf(bullet.exec(first ?? '')?.[0] ?? '  ');
  if (own === 2) return lines;
  return lines.map((line) => {
    const words = line.trimStart();
    const width = widthOf(line.slice(0, line.length - words.length));
    return ' '.repeat(2 * Math.floor(width / own) + Math.min(width % own, 2)) + words;
  });
}
