/** Splits one line of a Markdown table at its pipes; an escaped pipe is text. */
export function splitRow(line: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let escaped = false;
  for (const character of line.trim().replace(/^\|/, '')) {
    if (character === '|' && !escaped) {
      cells.push(cell);
      cell = '';
    } else {
      cell = character === '|' ? `${cell.slice(0, -1)}|` : cell + character;
    }
    escaped = character === '\\' && !escaped;
  }
  if (cell.trim() !== '') cells.push(cell);
  return cells.map((text) => text.trim());
}
