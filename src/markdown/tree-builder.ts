import { BLOCK_KINDS, type TagKind } from './html-tags.js';
import { finishFrame, type Frame } from './finish-frame.js';
import type { RichText, RichTextElement, RichTextNode } from './rich-text.js';

/** Which open tags a new tag of this kind closes, and where the search for them ends: HTML's optional end tags. */
const CLOSES: Partial<Record<TagKind, readonly [readonly TagKind[], readonly TagKind[]]>> = {
  li: [['li'], ['ul', 'ol', 'table', 'td']],
  dt: [
    ['dt', 'dd'],
    ['dl', 'table', 'td'],
  ],
  dd: [
    ['dt', 'dd'],
    ['dl', 'table', 'td'],
  ],
  td: [
    ['td', 'caption'],
    ['tr', 'table'],
  ],
  tr: [['tr', 'caption'], ['table']],
  'section of rows': [['section of rows', 'tr', 'caption'], ['table']],
  caption: [['section of rows', 'tr', 'caption'], ['table']],
  a: [['a'], ['td', 'table']],
  h: [['h'], ['td', 'table', 'li', 'div', 'details', 'blockquote']],
};

/** The kinds that only a tag of a table may close from inside. */
const TABLE_WALLS: ReadonlySet<TagKind> = new Set<TagKind>(['table', 'td', 'caption']);
const TABLE_KINDS: ReadonlySet<TagKind> = new Set<TagKind>(['table', 'section of rows', 'tr', 'td', 'caption']);
/** Frames that take no text of their own. */
const TABLE_STRUCTURE: ReadonlySet<TagKind | 'scope'> = new Set<TagKind | 'scope'>(['table', 'section of rows', 'tr']);
const LIST_STRUCTURE: ReadonlySet<TagKind | 'scope'> = new Set<TagKind | 'scope'>(['ul', 'ol', 'dl', 'details']);

/** Tags nested deeper than this lose their tag and keep their words: nobody writes them, and the search stays short. */
const DEEPEST = 200;

/**
 * Builds the rich text tree from Markdown's nodes and from HTML's opening and closing tags, which marked gives as
 * separate tokens with Markdown between them. A scope is a Markdown block: what HTML opens inside it ends with it.
 */
export class TreeBuilder {
  private top: Frame = { kind: 'scope', name: '', children: [] };
  private readonly below: Frame[] = [];
  /** Whether any HTML tag was met, so that a document without HTML pays for none of this. */
  hasHtml = false;

  text(value: string): void {
    const { children, kind } = this.top;
    if (this.hasHtml && kind !== 'scope' && this.isMisplaced(value)) {
      return;
    }
    const last = children.length - 1;
    if (typeof children[last] === 'string') {
      children[last] += value;
    } else if (value !== '') {
      children.push(value);
    }
  }

  add(node: RichTextElement): void {
    if (this.hasHtml && TABLE_STRUCTURE.has(this.top.kind)) {
      this.besideTable().push(node);
    } else {
      this.top.children.push(node);
    }
  }

  /** A block of Markdown: like HTML's, it ends an open paragraph. */
  addBlock(node: RichTextElement): void {
    if (this.hasHtml) {
      this.closeParagraph();
    }
    this.add(node);
  }

  openScope(): void {
    this.push({ kind: 'scope', name: '', children: [] });
  }

  /** Ends a scope and hands back what is in it. Blocks that were closed in it but opened outside are closed next. */
  closeScope(): RichTextNode[] {
    while (this.top.kind !== 'scope') {
      this.finishTop(false);
    }
    const { children, closeAfter } = this.top;
    this.top = this.below.pop() ?? { kind: 'scope', name: '', children: [] };
    this.pending = closeAfter;
    return children;
  }

  private pending: string[] | undefined;

  /** Closes what the last scope closed beyond its own end, as in `<div>`, a blank line, `words</div>`. */
  closePending(kindOf: (name: string) => TagKind | undefined): void {
    const names = this.pending;
    this.pending = undefined;
    for (const name of names ?? []) {
      this.closeTag(name, kindOf(name) ?? 'div');
    }
  }

  /** Whether the next thing stands inside an element of this kind, in any scope. */
  isInside(kind: TagKind): boolean {
    return this.hasHtml && (this.top.kind === kind || this.below.some((frame) => frame.kind === kind));
  }

  /** Whether an HTML table is open and none of its cells is. */
  get isBetweenCells(): boolean {
    return TABLE_STRUCTURE.has(this.top.kind);
  }

  openTag(name: string, kind: TagKind, attributes: ReadonlyMap<string, string>): void {
    this.hasHtml = true;
    if (this.isInside('dropped')) {
      return;
    }
    if (BLOCK_KINDS.has(kind)) {
      this.closeParagraph();
    }
    const rule = CLOSES[kind];
    if (rule) {
      this.closeImplied(rule[0], rule[1]);
    }
    if (kind === 'td' && (this.top.kind === 'table' || this.top.kind === 'section of rows')) {
      this.push({ kind: 'tr', name: 'tr', children: [], cells: [] });
    }
    const isStray =
      ((kind === 'section of rows' || kind === 'caption') && this.top.kind !== 'table') ||
      (kind === 'tr' && this.top.kind !== 'table' && this.top.kind !== 'section of rows') ||
      (kind === 'td' && this.top.kind !== 'tr');
    const isBetweenCells = TABLE_STRUCTURE.has(this.top.kind) && !TABLE_KINDS.has(kind) && kind !== 'dropped';
    if (isBetweenCells || this.below.length > DEEPEST) {
      return;
    }
    this.push(makeFrame(name, isStray ? 'div' : kind, attributes));
  }

  closeTag(name: string, kind: TagKind): void {
    this.hasHtml = true;
    if (this.isInside('dropped') && kind !== 'dropped') {
      return;
    }
    const isFormatting = !BLOCK_KINDS.has(kind) && kind !== 'div' && kind !== 'drawing' && kind !== 'dropped';
    let depth = 0;
    for (let frame: Frame | undefined = this.top; frame; frame = this.below[this.below.length - ++depth]) {
      if (frame.name === name) {
        for (; depth > 0; depth--) {
          this.finishTop(false);
        }
        this.finishTop(true);
        return;
      }
      if (frame.kind === 'scope') {
        if (!isFormatting && this.below.some((outer) => outer.name === name)) {
          (frame.closeAfter ??= []).push(name);
        }
        return;
      }
      const isWall =
        (isFormatting && BLOCK_KINDS.has(frame.kind)) || (TABLE_WALLS.has(frame.kind) && !TABLE_KINDS.has(kind));
      if (isWall || (frame.kind === 'table' && kind !== 'table')) {
        return;
      }
    }
  }

  /** Everything built so far, with whatever is still open closed. */
  finish(): RichText {
    while (this.below.length > 0) {
      if (this.top.kind === 'scope') {
        const children = this.closeScope();
        for (const child of children) {
          this.top.children.push(child);
        }
      } else {
        this.finishTop(false);
      }
    }
    return this.top.children;
  }

  checkItem(checked: boolean): void {
    const item = this.top.kind === 'li' ? this.top : this.below.findLast((frame) => frame.kind === 'li');
    if (item) {
      item.checked = checked;
    }
  }

  private push(frame: Frame): void {
    this.below.push(this.top);
    this.top = frame;
  }

  private finishTop(isClosed: boolean): void {
    const frame = this.top;
    const parent = this.below.pop()!;
    this.top = parent;
    finishFrame(frame, parent, isClosed);
  }

  private closeParagraph(): void {
    this.closeImplied(['p'], ['div', 'td', 'li', 'dd', 'dt', 'details', 'blockquote', 'summary', 'figure', 'table']);
  }

  private closeImplied(kinds: readonly TagKind[], walls: readonly TagKind[]): void {
    let depth = 0;
    let target = -1;
    for (let frame: Frame | undefined = this.top; frame; frame = this.below[this.below.length - ++depth]) {
      if (frame.kind === 'scope' || walls.includes(frame.kind)) {
        break;
      }
      if (kinds.includes(frame.kind)) {
        target = depth;
      }
    }
    for (; target >= 0; target--) {
      this.finishTop(false);
    }
  }

  /** Text directly in a table goes before it; white space between the parts of a list or table is nothing. */
  private isMisplaced(value: string): boolean {
    const isTable = TABLE_STRUCTURE.has(this.top.kind);
    if (!isTable && !LIST_STRUCTURE.has(this.top.kind)) {
      return false;
    }
    if (value.trim() === '') {
      return true;
    }
    if (isTable) {
      this.besideTable().push(value);
    }
    return isTable;
  }

  /** The children before which the innermost open table will stand. */
  private besideTable(): RichTextNode[] {
    const index = this.below.findLastIndex((frame) => !TABLE_STRUCTURE.has(frame.kind));
    return this.below[index]!.children;
  }
}

function makeFrame(name: string, kind: TagKind, attributes: ReadonlyMap<string, string>): Frame {
  const frame: Frame = { kind, name, children: [], attributes };
  if (kind === 'table') {
    frame.rows = { head: [], body: [], foot: [] };
  } else if (kind === 'tr') {
    frame.cells = [];
  }
  return frame;
}
