import type { RichText } from '../../markdown/rich-text.js';
import { nodesView } from './inline-view.js';
import type { RichTextOptions } from './rich-text-options.js';
import { makeContext } from './text-context.js';

export type { RichTextOptions } from './rich-text-options.js';

/** An author's text as Lit templates: no HTML string, only the elements that the tree allows. */
export function richTextView(nodes: RichText, options: RichTextOptions): unknown {
  const [first] = nodes;
  if (nodes.length === 1 && typeof first === 'string') {
    return first;
  }
  return nodesView(nodes, makeContext(nodes, options));
}
