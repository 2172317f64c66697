import type { RichText, RichTextElement, RichTextNode } from './rich-text.js';

/**
 * Builds the rich text tree from Markdown's nodes and from HTML's opening and closing tags, which marked gives as
 * separate tokens with Markdown between them. A scope is a Markdown block: what HTML opens inside it ends with it.
 */
export interface TreeBuilder {
  text(value: string): void;
  add(node: RichTextElement): void;
  /** A block of Markdown: like HTML's, it ends an open paragraph. */
  addBlock(node: RichTextElement): void;
  openScope(): void;
  /** Ends a scope and hands back what is in it. */
  closeScope(): RichTextNode[];
  /** Closes what the last scope closed beyond its own end, as in `<div>`, a blank line, `words</div>`. */
  closePending(): void;
  /** An opening or closing tag, by its name in lower case and as written. */
  tag(name: string, written: string): void;
  /** Whether the next thing stands inside a link of HTML. */
  isInLink(): boolean;
  /** Whether a table of HTML is open and none of its cells is. */
  isBetweenCells(): boolean;
  /** Everything built so far, with whatever is still open closed. */
  finish(): RichText;
}

/** Builds the tree of a text whose tags, if any, are not HTML but words. */
export class PlainTreeBuilder implements TreeBuilder {
  readonly #scopes: RichTextNode[][] = [[]];
  #top: RichTextNode[] = this.#scopes[0]!;

  text(value: string): void {
    appendText(this.#top, value);
  }

  add(node: RichTextElement): void {
    this.#top.push(node);
  }

  addBlock(node: RichTextElement): void {
    this.#top.push(node);
  }

  openScope(): void {
    this.#scopes.push((this.#top = []));
  }

  closeScope(): RichTextNode[] {
    const closed = this.#scopes.pop()!;
    this.#top = this.#scopes.at(-1)!;
    return closed;
  }

  closePending(): void {}

  tag(_name: string, written: string): void {
    this.text(written);
  }

  isInLink(): boolean {
    return false;
  }

  isBetweenCells(): boolean {
    return false;
  }

  finish(): RichText {
    return this.#top;
  }
}

/** Adds text to what stands before it, so that no two texts are neighbours. */
export function appendText(children: RichTextNode[], value: string): void {
  const last = children.length - 1;
  if (typeof children[last] === 'string') {
    children[last] += value;
  } else if (value !== '') {
    children.push(value);
  }
}
