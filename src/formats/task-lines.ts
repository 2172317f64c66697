export type TaskLine = { raw: string; indent: number } & (
  | { kind: 'blank' }
  | { kind: 'heading'; level: number; words: string }
  | { kind: 'bullet'; marker: string; words: string; isTicked?: boolean; isItem: boolean }
  | { kind: 'text' }
);

const heading = /^ {0,3}(#{1,6})(?:[ \t]+(.*))?$/s;
const underline = /^ {0,3}(=+|-{2,}|~{3,})[ \t]*$/;
const bullet = /^[ \t]*([-*+]|\d{1,9}[.)])(?:[ \t]+(.*))?$/s;
const box = /^\[[ \t]?([xX✓✔]?)[ \t]?\](?:[ \t]+(.*))?$/s;
const fence = /^[ \t]*(`{3,}|~{3,})/;
/** A line of deon whose box somebody took away. */
const withoutBox = /^(?:\*\*|__)[A-Z]\.\d{1,2}[ \t]/;

/** What each line of Markdown with tasks is. Lines of code and of comments are texts. */
export function readTaskLines(source: string): TaskLine[] {
  const lines: TaskLine[] = [];
  const all = source.split('\n');
  const isRst = /^(?:\.\. [\w-]+::|={3,}[ \t]*$)/m.test(source);
  const lastEnd = all.findLastIndex((line) => line.includes('-->'));
  let open: { isEnd(line: string): boolean } | undefined;
  /** What is opened inside an item ends with it: at words less far in than this. */
  let inside = 0;
  /** Where the words of the last item begin; 0 where none is open. */
  let ofItem = 0;
  for (let index = 0; index < all.length; index++) {
    let raw = all[index]!;
    const indent = indentOf(raw);
    const isBlank = raw.trim() === '';
    if (open && !isBlank && indent < inside) open = undefined;
    if (open) {
      lines.push({ kind: isBlank ? 'blank' : 'text', raw, indent });
      if (open.isEnd(raw)) open = undefined;
      continue;
    }
    const comment = index < lastEnd ? startOfComment(raw) : -1;
    if (comment > 0 && readTaskLine(raw).kind !== 'text') {
      const before = readTaskLine(raw.slice(0, comment));
      if (before.kind !== 'blank') lines.push(before);
      if (before.kind === 'bullet') ofItem = indent + before.marker.length + 1;
      raw = ' '.repeat(Math.max(ofItem, 1)) + raw.slice(comment);
    }
    open = openedBy(raw, comment >= 0);
    inside = Math.min(indentOf(raw), ofItem);
    const below = all[index + 1];
    const isUnderlined =
      below !== undefined &&
      underline.test(below) &&
      (!below.includes('~') || (isRst && below.length >= raw.length)) &&
      mayBeUnderlined(raw, lines.at(-1));
    if (!open && isUnderlined) {
      const level = below.trim().startsWith('=') ? 1 : 2;
      lines.push({ kind: 'heading', level, words: raw.trim(), raw: `${raw}\n${below}`, indent: 0 });
      index++;
    } else lines.push(open ? { kind: 'text', raw, indent: indentOf(raw) } : readTaskLine(raw));
    const last = lines.at(-1)!;
    if (last.kind === 'bullet') ofItem = last.indent + last.marker.length + 1;
    else if (last.kind !== 'blank' && last.indent === 0) ofItem = 0;
  }
  return lines;
}

function readTaskLine(raw: string): TaskLine {
  const indent = indentOf(raw);
  if (raw.trim() === '') return { kind: 'blank', raw, indent };
  const [, marks, title = ''] = heading.exec(raw) ?? [];
  if (marks) return { kind: 'heading', level: marks.length, words: withoutMarks(title), raw, indent };
  const [, marker, text = ''] = bullet.exec(raw) ?? [];
  if (marker === undefined || isRule(raw)) return { kind: 'text', raw, indent };
  const ofBox = box.exec(text);
  if (!ofBox) return { kind: 'bullet', marker, words: text, isItem: withoutBox.test(text), raw, indent };
  return { kind: 'bullet', marker, words: ofBox[2] ?? '', isTicked: ofBox[1] !== '', isItem: true, raw, indent };
}

/** A tab counts as four. */
function indentOf(line: string): number {
  const space = line.slice(0, line.length - line.trimStart().length);
  return space.replaceAll('\t', '    ').length;
}

const withoutMarks = (title: string): string => {
  const trimmed = title.trim();
  const end = trimmed.length - (/#*$/.exec(trimmed.slice(-10))?.[0].length ?? 0);
  return end === 0 || /\s/.test(trimmed[end - 1]!) ? trimmed.slice(0, end).trimEnd() : trimmed;
};

const isRule = (line: string): boolean => /^(?:[-*_][ \t]*){3,}$/.test(line.trim().slice(0, 200)) && line.length < 200;

/** A single line of words between blank lines or at the start is a heading where it is underlined. */
function mayBeUnderlined(line: string, before: TaskLine | undefined): boolean {
  const isAlone = before === undefined || before.kind === 'blank' || before.kind === 'heading';
  return isAlone && line.trim() !== '' && indentOf(line) < 4 && readTaskLine(line).kind === 'text' && !isRule(line);
}

/** What a line begins that goes on over further lines, and how it ends. */
function openedBy(line: string, isComment: boolean): { isEnd(line: string): boolean } | undefined {
  const mark = fence.exec(line)?.[1];
  if (mark) {
    const isOneLine = mark.startsWith('`') && line.trim().slice(mark.length).includes('`');
    return isOneLine
      ? undefined
      : { isEnd: (end) => new RegExp(`^[ \\t]*\\${mark[0]!}{${mark.length},}[ \\t]*$`).test(end) };
  }
  return isComment ? { isEnd: (end) => end.includes('-->') } : undefined;
}

/** Where a comment begins that goes on over further lines, outside code; -1 where none does. */
function startOfComment(line: string): number {
  const start = line.replace(/`[^`]*`/g, (code) => code.replaceAll('<', ' ')).lastIndexOf('<!--');
  return line.includes('-->', start) ? -1 : start;
}
