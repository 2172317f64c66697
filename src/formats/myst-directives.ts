/** A block of MyST that a directive makes: its name stands in braces behind the fence. */
export interface MystDirective {
  /** What stands behind the name. */
  argument: string;
  /** The lines `:name: value` at its start, by name. */
  options: Readonly<Record<string, string>>;
  /** Markdown, with the directives inside as they are written. */
  body: string;
  /** Of the fence, counted from 1. */
  line: number;
  /** Whether its author forgot the closing fence. */
  isOpen: boolean;
}

const opening = /^\s*(`{3,}|~{3,}|:{3,})\s*(?:\{([\w:-]+)\}[ \t]*(.*))?/;

/** Directives that hold others: their fences may be of backticks too, which otherwise mean code. */
const holders: readonly string[] = ['grid', 'grid-item', 'dropdown', 'tab-set', 'tab-item', 'card-carousel'];

/**
 * Reads the directives of some names, wherever they stand but in code and in each other. One whose end is missing ends
 * where the next begins that cannot be inside it. Takes linear time.
 */
export function readMystDirectives(text: string, names: readonly string[]): MystDirective[] {
  const found: MystDirective[] = [];
  const holding: string[] = [];
  let fence = '';
  let lines: string[] | undefined;
  let start: Pick<MystDirective, 'argument' | 'line'> = { argument: '', line: 0 };
  const end = (isOpen: boolean): void => {
    if (lines) found.push({ ...start, ...partAtOptions(lines), isOpen });
    fence = '';
    lines = undefined;
  };
  for (const [index, line] of text.split('\n').entries()) {
    const [, marks = '', name, argument = ''] = opening.exec(line) ?? [];
    const isWanted = name !== undefined && names.includes(name);
    if (fence !== '' && marks.startsWith(fence) && line.trim() === marks) {
      end(false);
      continue;
    }
    if (lines && isWanted && marks.startsWith(fence)) end(true);
    if (fence !== '') lines?.push(line);
    else if (isWanted) {
      fence = marks;
      lines = [];
      start = { argument: argument.trim(), line: index + 1 };
    } else if (/^[`~]/.test(marks)) {
      const last = holding.at(-1);
      if (name !== undefined && holders.includes(name)) holding.push(marks);
      else if (last !== undefined && marks.startsWith(last) && line.trim() === marks) holding.pop();
      else fence = marks;
    }
  }
  end(true);
  return found;
}

function partAtOptions(lines: readonly string[]): Pick<MystDirective, 'options' | 'body'> {
  const written = lines.map((line) => /^\s*:([\w-]+):(?:\s+(.*))?$/s.exec(line));
  const first = written.findIndex((option) => option === null);
  const options = written
    .slice(0, first < 0 ? undefined : first)
    .map((option) => [option?.[1], option?.[2]?.trim() ?? '']);
  return {
    options: Object.fromEntries(options) as Record<string, string>,
    body: first < 0 ? '' : lines.slice(first).join('\n').trim(),
  };
}
