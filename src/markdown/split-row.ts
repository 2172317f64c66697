/** Splits one line of a Markdown table at its pipes; an escaped pipe is text. Takes linear time. */
export function splitRow(line: string): string[] {
  const row = line.trim().replace(/^\|/, '');
  const cells: string[] = [];
  let start = 0;
  let escaped = false;
  for (let index = 0; index < row.length; index++) {
    if (row[index] === '|' && !escaped) {
      cells.push(row.slice(start, index));
      start = index + 1;
    }
    escaped = row[index] === '\\' && !escaped;
  }
  const rest = row.slice(start);
  if (rest.trim() !== '') cells.push(rest);
  // Whatever pipe is left is an escaped one.
  return cells.map((cell) => cell.replaceAll('\\|', '|').trim());
}
