// Long, because it is one class: what a tag does depends on every tag that is open.
import { finishFrame, type Frame } from './finish-frame.js';
import { BLOCK_KINDS, kindOfTag, type TagKind } from './html-tags.js';
import { readAttributes } from './read-html.js';
import type { RichText, RichTextElement, RichTextNode } from './rich-text.js';
import { appendText, type TreeBuilder } from './tree-builder.js';

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

/** Builds the tree of a text that may hold any HTML. */
export class HtmlTreeBuilder implements TreeBuilder {
  #top: Frame = { kind: 'scope', name: '', children: [] };
  readonly #below: Frame[] = [];
  /** Whether any HTML tag was met, so that a document without HTML pays for none of this. */
  #hasHtml = false;
  #pending: string[] | undefined;

  text(value: string): void {
    if (!this.#hasHtml || this.#top.kind === 'scope' || !this.#isMisplaced(value)) {
      appendText(this.#top.children, value);
    }
  }

  add(node: RichTextElement): void {
    if (this.#hasHtml && TABLE_STRUCTURE.has(this.#top.kind)) {
      this.#besideTable().push(node);
    } else {
      this.#top.children.push(node);
    }
  }

  addBlock(node: RichTextElement): void {
    if (this.#hasHtml) {
      this.#closeParagraph();
    }
    this.add(node);
  }

  openScope(): void {
    this.#push({ kind: 'scope', name: '', children: [] });
  }

  closeScope(): RichTextNode[] {
    while (this.#top.kind !== 'scope') {
      this.#finishTop(false);
    }
    const { children, closeAfter } = this.#top;
    this.#top = this.#below.pop() ?? { kind: 'scope', name: '', children: [] };
    this.#pending = closeAfter;
    return children;
  }

  closePending(): void {
    const names = this.#pending;
    this.#pending = undefined;
    for (const name of names ?? []) {
      this.#closeTag(name, kindOfTag(name) ?? 'div');
    }
  }

  isInLink(): boolean {
    return this.#isInside('a');
  }

  /** Whether the next thing stands inside an element of this kind, in any scope. */
  #isInside(kind: TagKind): boolean {
    return this.#hasHtml && (this.#top.kind === kind || this.#below.some((frame) => frame.kind === kind));
  }

  isBetweenCells(): boolean {
    return TABLE_STRUCTURE.has(this.#top.kind);
  }

  tag(name: string, written: string): void {
    const kind = kindOfTag(name);
    if (kind === undefined) {
      // Inside a drawing these are its shapes; anywhere else authors write `<mask>` as a word.
      this.text(this.#isInside('drawing') ? ' ' : written);
    } else if (kind === 'checkbox') {
      this.#checkItem(readAttributes(written));
    } else if (kind === 'hr') {
      if (written[1] !== '/') {
        this.#hasHtml = true;
        this.addBlock({ tag: 'hr' });
      }
    } else if (kind !== 'nothing' && kind !== 'transparent') {
      this.#hasHtml = true;
      if (written[1] === '/') {
        this.#closeTag(name, kind);
      } else {
        this.#openTag(name, kind, readAttributes(written));
      }
    }
  }

  #openTag(name: string, kind: TagKind, attributes: ReadonlyMap<string, string>): void {
    if (this.#isInside('dropped')) {
      return;
    }
    if (BLOCK_KINDS.has(kind)) {
      this.#closeParagraph();
    }
    const rule = CLOSES[kind];
    if (rule) {
      this.#closeImplied(rule[0], rule[1]);
    }
    if (kind === 'td' && (this.#top.kind === 'table' || this.#top.kind === 'section of rows')) {
      this.#push({ kind: 'tr', name: 'tr', children: [], cells: [] });
    }
    const isStray =
      ((kind === 'section of rows' || kind === 'caption') && this.#top.kind !== 'table') ||
      (kind === 'tr' && this.#top.kind !== 'table' && this.#top.kind !== 'section of rows') ||
      (kind === 'td' && this.#top.kind !== 'tr');
    const isBetweenCells = TABLE_STRUCTURE.has(this.#top.kind) && !TABLE_KINDS.has(kind) && kind !== 'dropped';
    if (isBetweenCells || this.#below.length > DEEPEST) {
      return;
    }
    this.#push(makeFrame(name, isStray ? 'div' : kind, attributes));
  }

  #closeTag(name: string, kind: TagKind): void {
    if (this.#isInside('dropped') && kind !== 'dropped') {
      return;
    }
    const isFormatting = !BLOCK_KINDS.has(kind) && kind !== 'div' && kind !== 'drawing' && kind !== 'dropped';
    let depth = 0;
    for (let frame: Frame | undefined = this.#top; frame; frame = this.#below[this.#below.length - ++depth]) {
      if (frame.name === name) {
        for (; depth > 0; depth--) {
          this.#finishTop(false);
        }
        this.#finishTop(true);
        return;
      }
      if (frame.kind === 'scope') {
        if (!isFormatting && this.#below.some((outer) => outer.name === name)) {
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

  finish(): RichText {
    while (this.#below.length > 0) {
      if (this.#top.kind === 'scope') {
        const children = this.closeScope();
        for (const child of children) {
          this.#top.children.push(child);
        }
      } else {
        this.#finishTop(false);
      }
    }
    return this.#top.children;
  }

  #checkItem(attributes: ReadonlyMap<string, string>): void {
    if (attributes.get('type')?.toLowerCase() !== 'checkbox') {
      return;
    }
    const item = this.#top.kind === 'li' ? this.#top : this.#below.findLast((frame) => frame.kind === 'li');
    if (item) {
      item.checked = attributes.has('checked');
    }
  }

  #push(frame: Frame): void {
    this.#below.push(this.#top);
    this.#top = frame;
  }

  #finishTop(isClosed: boolean): void {
    const frame = this.#top;
    const parent = this.#below.pop()!;
    this.#top = parent;
    finishFrame(frame, parent, isClosed);
  }

  #closeParagraph(): void {
    this.#closeImplied(['p'], ['div', 'td', 'li', 'dd', 'dt', 'details', 'blockquote', 'summary', 'figure', 'table']);
  }

  #closeImplied(kinds: readonly TagKind[], walls: readonly TagKind[]): void {
    let depth = 0;
    let target = -1;
    for (let frame: Frame | undefined = this.#top; frame; frame = this.#below[this.#below.length - ++depth]) {
      if (frame.kind === 'scope' || walls.includes(frame.kind)) {
        break;
      }
      if (kinds.includes(frame.kind)) {
        target = depth;
      }
    }
    for (; target >= 0; target--) {
      this.#finishTop(false);
    }
  }

  /** Text directly in a table goes before it; white space between the parts of a list or table is nothing. */
  #isMisplaced(value: string): boolean {
    const isTable = TABLE_STRUCTURE.has(this.#top.kind);
    if (!isTable && !LIST_STRUCTURE.has(this.#top.kind)) {
      return false;
    }
    if (value.trim() === '') {
      return true;
    }
    if (isTable) {
      this.#besideTable().push(value);
    }
    return isTable;
  }

  /** The children before which the innermost open table will stand. */
  #besideTable(): RichTextNode[] {
    const index = this.#below.findLastIndex((frame) => !TABLE_STRUCTURE.has(frame.kind));
    return this.#below[index]!.children;
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
