import type { TagKind } from './html-tags.js';
import { isBlock } from './is-block.js';
import { limitColumns } from './limit-columns.js';
import { makeLink } from './make-link.js';
import { plainText } from './plain-text.js';
import type { PlainTag, RichTextElement, RichTextNode, Table, TableCell } from './rich-text.js';
import { appendText } from './tree-builder.js';
import { wholeNumber } from './whole-number.js';

/** An open tag, or a Markdown block that HTML tags inside it cannot outlive. */
export interface Frame {
  kind: TagKind | 'scope';
  name: string;
  children: RichTextNode[];
  attributes?: ReadonlyMap<string, string>;
  /** Of a table: its rows so far. */
  rows?: { head: TableCell[][]; body: TableCell[][]; foot: TableCell[][] };
  /** Of a table: its caption. */
  caption?: RichTextNode[];
  /** Of a row: its cells so far. */
  cells?: TableCell[];
  /** Of a list item with a tick box. */
  checked?: boolean;
  /** Of a scope: tags opened outside that were closed inside it. */
  closeAfter?: string[];
}

/** Turns a closed frame into nodes of its parent. */
export function finishFrame(frame: Frame, parent: Frame, isClosed: boolean): void {
  const { kind } = frame;
  if (kind === 'dropped') {
    // Without its end tag, all that follows would vanish: then it was not a script but words.
    if (!isClosed) {
      append(parent, frame.children);
    }
  } else if (kind === 'td') {
    (parent.cells ??= []).push(makeCell(frame));
  } else if (kind === 'tr') {
    finishRow(frame, parent);
  } else if (kind === 'section of rows') {
    for (const part of ['head', 'body', 'foot'] as const) {
      for (const row of frame.rows?.[part] ?? []) {
        parent.rows?.[part].push(row);
      }
    }
  } else if (kind === 'caption') {
    parent.caption = [...(parent.caption ?? []), ...trimmed(frame.children)];
  } else if (kind === 'table') {
    finishTable(frame, parent);
  } else {
    append(parent, makeNodes(frame, parent));
  }
}

function makeNodes(frame: Frame, parent: Frame): RichTextNode[] {
  const { kind, attributes } = frame;
  const children = trimmed(frame.children);
  switch (kind) {
    case 'h':
      return children.length > 0 ? [{ tag: 'heading', level: Number(frame.name[1]), children }] : [];
    case 'a':
      return makeLink(frame.children, attributes?.get('href'));
    case 'pre':
      return [{ tag: 'pre', text: plainText(frame.children).replace(/^\n/, '').replace(/\n$/, '') }];
    case 'ul':
      return children.length > 0 ? [{ tag: 'ul', children: wrapStrays(children, ['li'], 'li') }] : [];
    case 'ol': {
      const start = wholeNumber(attributes?.get('start'), 0, 999_999_999);
      const items = wrapStrays(children, ['li'], 'li');
      return items.length > 0
        ? [start === undefined ? { tag: 'ol', children: items } : { tag: 'ol', start, children: items }]
        : [];
    }
    case 'dl':
      return children.length > 0 ? [{ tag: 'dl', children: wrapStrays(children, ['dt', 'dd'], 'dd') }] : [];
    case 'li':
      if (parent.kind !== 'ul' && parent.kind !== 'ol') {
        return children.length > 0 ? [{ tag: 'ul', children: [makeItem(children, frame.checked)] }] : [];
      }
      return [makeItem(children, frame.checked)];
    case 'dt':
    case 'dd':
      return [{ tag: parent.kind === 'dl' ? kind : 'div', children }];
    case 'summary':
      return [{ tag: parent.kind === 'details' ? kind : 'div', children }];
    case 'figcaption':
      return [{ tag: parent.kind === 'figure' ? kind : 'div', children }];
    case 'details':
      return [makeDetails(children, attributes?.has('open') ?? false)];
    case 'transparent':
    case 'drawing':
    case 'scope':
      return frame.children;
    case 'p':
      // A paragraph of HTML may hold a block in Markdown; only a division can hold one in HTML.
      return children.length > 0 ? [{ tag: children.some(isBlock) ? 'div' : 'p', children }] : [];
    case 'div':
      return children.length > 0 ? [{ tag: 'div', children }] : [];
    default:
      return frame.children.length > 0 ? [{ tag: kind as PlainTag, children: frame.children }] : [];
  }
}

function makeItem(children: RichTextNode[], checked: boolean | undefined): RichTextElement {
  return checked === undefined ? { tag: 'li', children } : { tag: 'li', checked, children };
}

/** The summary comes first, whatever the order was; a second summary is a block like any other. */
function makeDetails(children: RichTextNode[], open: boolean): RichTextElement {
  const isSummary = (node: RichTextNode): boolean => typeof node !== 'string' && node.tag === 'summary';
  const first = children.find(isSummary);
  const rest = children
    .filter((node) => node !== first)
    .map((node): RichTextNode =>
      isSummary(node) ? { ...(node as RichTextElement & { children: [] }), tag: 'div' } : node,
    );
  const ordered = first === undefined ? rest : [first, ...rest];
  return open ? { tag: 'details', open, children: ordered } : { tag: 'details', children: ordered };
}

function makeCell(frame: Frame): TableCell {
  const cell: TableCell = { header: frame.name === 'th', children: trimmed(frame.children) };
  const align = frame.attributes?.get('align')?.toLowerCase();
  if (align === 'left' || align === 'center' || align === 'right') {
    cell.align = align;
  }
  const colspan = wholeNumber(frame.attributes?.get('colspan'), 2, 1000);
  if (colspan !== undefined) {
    cell.colspan = colspan;
  }
  const rowspan = wholeNumber(frame.attributes?.get('rowspan'), 2, 65_534);
  if (rowspan !== undefined) {
    cell.rowspan = rowspan;
  }
  return cell;
}

function finishRow(frame: Frame, parent: Frame): void {
  const cells = frame.cells ?? [];
  if (cells.length > 0) {
    (parent.rows ??= { head: [], body: [], foot: [] })[
      parent.name === 'thead' ? 'head' : parent.name === 'tfoot' ? 'foot' : 'body'
    ].push(cells);
  }
}

function finishTable(frame: Frame, parent: Frame): void {
  const { head, body, foot } = frame.rows ?? { head: [], body: [], foot: [] };
  const rows = [...body, ...foot];
  while (head.length === 0 && rows.length > 1 && rows[0]!.every((cell) => cell.header)) {
    head.push(rows.shift()!);
  }
  const isEmpty = head.every((row) => row.every((cell) => cell.children.length === 0));
  if (rows.length === 0 && (isEmpty || head.length === 0)) {
    append(parent, frame.caption ?? []);
    return;
  }
  const table: Table = { tag: 'table', head: isEmpty ? [] : limitColumns(head), body: limitColumns(rows) };
  append(parent, [frame.caption ? { ...table, caption: frame.caption } : table]);
}

/** Wraps each run of nodes that a list cannot hold in an item. */
function wrapStrays(
  children: readonly RichTextNode[],
  allowed: readonly string[],
  wrapper: 'li' | 'dd',
): RichTextNode[] {
  const wrapped: RichTextNode[] = [];
  let strays: RichTextNode[] | undefined;
  for (const child of children) {
    if (typeof child !== 'string' && allowed.includes(child.tag)) {
      strays = undefined;
      wrapped.push(child);
    } else if (strays) {
      strays.push(child);
    } else {
      strays = [child];
      wrapped.push({ tag: wrapper, children: strays });
    }
  }
  return wrapped;
}

/** Children without the white space at both ends. */
function trimmed(children: RichTextNode[]): RichTextNode[] {
  let start = 0;
  let end = children.length;
  const isSpace = (node: RichTextNode | undefined): boolean => typeof node === 'string' && node.trim() === '';
  while (start < end && isSpace(children[start])) {
    start++;
  }
  while (end > start && isSpace(children[end - 1])) {
    end--;
  }
  const kept = children.slice(start, end);
  if (typeof kept[0] === 'string') {
    kept[0] = kept[0].trimStart();
  }
  const last = kept.length - 1;
  if (typeof kept[last] === 'string') {
    kept[last] = kept[last].trimEnd();
  }
  return kept;
}

function append(parent: Frame, nodes: readonly RichTextNode[]): void {
  for (const node of nodes) {
    if (typeof node === 'string') {
      appendText(parent.children, node);
    } else {
      parent.children.push(node);
    }
  }
}
