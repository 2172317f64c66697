/**
 * What most of a document consists of, told without the parser's dozen rules for each block: paragraphs, and lists of
 * one-line items, that can be nothing else. All else is left to the parser, so that both always agree (by test).
 */

export interface PlainItem {
  /** The words on the item's own line. */
  text: string;
  /** The item's lines as written, those of the lists inside it too. */
  raw: string;
  list?: PlainList;
}

export interface PlainList {
  /** Absent in a list with bullets. */
  start?: number;
  items: PlainItem[];
}

export type PlainBlock = { raw: string; list?: PlainList };

/** A line that is words, two letters at least: it starts with a letter, or with something in bold, italics or code, or with a link. */
const words = String.raw`(?:[A-Za-z]|\*\*[^\s*]|__?[^\s_]|\[[^\s\]^][^\]\n]*\]\(|${'`'}[^\s${'`'}])[^\n]+`;
const marker = String.raw`(?:[-*+]|\d{1,9}[.)])`;
/** Lines that one look takes in, so that whatever a document holds is not looked at again and again. */
const most = 50;
const paragraph = new RegExp(String.raw`${words}(?:\n${words}){0,${most}}(?=\n[ \t]*\n|\n?$)`, 'y');
/** Up to a blank line that words follow: neither another item nor something that belongs to the last one. */
const lines = String.raw`${marker} ${words}(?:\n *${marker} ${words}){0,${most}}`;
const list = new RegExp(String.raw`${lines}(?=\n(?:[ \t]*\n)+(?:[^\s\d*+-]|\*\*\S)|\s*$)`, 'y');
const item = /^( *)(\d*)([-*+.)]) (.*)$/;

/** Lists deeper than this are the parser's, which has a limit. */
const deepestIndent = 60;

/** The list that starts with a line of that indent, and the line behind it; undefined where the parser has to tell. */
function readList(
  lines: readonly string[],
  from: number,
  indent: number,
): { list: PlainList; end: number } | undefined {
  const [, , number, kind] = item.exec(lines[from]!)!;
  const list: PlainList = number ? { start: Number(number), items: [] } : { items: [] };
  let content = 0;
  let end = from;
  while (end < lines.length) {
    const line = lines[end]!;
    const [, spaces = '', , itsKind, text = ''] = item.exec(line)!;
    const last = list.items.at(-1);
    if (spaces.length < indent) break;
    if (spaces.length === indent) {
      if (itsKind !== kind) return undefined;
      list.items.push({ text, raw: line });
      content = line.length - text.length;
      end++;
    } else {
      const fits = spaces.length >= content && spaces.length <= content + 3 && spaces.length <= deepestIndent;
      const inside = fits && last && !last.list ? readList(lines, end, spaces.length) : undefined;
      if (!inside || !last) return undefined;
      last.list = inside.list;
      last.raw = [last.raw, ...lines.slice(end, inside.end)].join('\n');
      end = inside.end;
    }
  }
  return { list, end };
}

/** The block that starts at a place of a text, or undefined where it takes the parser to tell. */
export function plainBlockAt(text: string, place: number): PlainBlock | undefined {
  paragraph.lastIndex = place;
  const found = paragraph.exec(text)?.[0];
  if (found !== undefined) return { raw: found };
  list.lastIndex = place;
  const raw = list.exec(text)?.[0].trimEnd();
  const read = raw === undefined ? undefined : readList(raw.split('\n'), 0, 0);
  return raw === undefined || read === undefined ? undefined : { raw, list: read.list };
}

const blankLines = /[ \t]*\n(?:[ \t]*\n)*|\s*$/y;

/** All blocks of a text, or undefined where any of them is not plain. */
export function plainBlocks(text: string): PlainBlock[] | undefined {
  const blocks: PlainBlock[] = [];
  for (let place = 0; place < text.length;) {
    const block = plainBlockAt(text, place);
    if (block === undefined) return undefined;
    blocks.push(block);
    blankLines.lastIndex = place + block.raw.length;
    blankLines.exec(text);
    place = Math.max(blankLines.lastIndex, place + block.raw.length);
  }
  return blocks;
}
