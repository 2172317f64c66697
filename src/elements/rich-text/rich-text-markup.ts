import type { RichText } from '../../markdown/rich-text.js';
import type { Markup } from '../../markup/markup.js';
import { nodesMarkup } from './node-markup.js';
import type { RichTextOptions } from './rich-text-options.js';
import { makeContext } from './text-context.js';

export type { RichTextOptions } from './rich-text-options.js';

/** An author's text as it is shown: no HTML string, only the elements that the tree allows. */
export function richTextMarkup(nodes: RichText, options: RichTextOptions): Markup {
  return nodesMarkup(nodes, makeContext(nodes, options));
}
