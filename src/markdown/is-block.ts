import type { RichTextNode } from './rich-text.js';

const BLOCK_TAGS: ReadonlySet<string> = new Set(
  'p div heading ul ol dl dt dd li blockquote pre table hr details alert figure figcaption summary'.split(' '),
);

/** Whether a node starts on a line of its own. */
export function isBlock(node: RichTextNode): boolean {
  return typeof node !== 'string' && BLOCK_TAGS.has(node.tag);
}
