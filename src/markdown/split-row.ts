/** Splits one line of a Markdown table at its pipes; an escaped pipe is text. */
export function splitRow(line: string): string[] {
  const cells: string[] = [];
  let cell = '';
  /** What comes before an escaped pipe of the same cell: put together once, because a row can hold a million. */
  let before: string[] = [];
  let escaped = false;
  for (const character of line.trim().replace(/^\|/, '')) {
    if (character === '|' && !escaped) {
      cells.push(before.join('') + cell);
      before = [];
      cell = '';
    } else if (character === '|') {
      before.push(cell.slice(0, -1), '|');
      cell = '';
    } else {
      cell += character;
    }
    escaped = character === '\\' && !escaped;
  }
  const last = before.join('') + cell;
  if (last.trim() !== '') cells.push(last);
  return cells.map((text) => text.trim());
}
