import { PlainTreeBuilder, type TreeBuilder } from './tree-builder.js';

/** A tag that is neither a line break nor an image: the template of NHS England has these two. */
const OTHER_TAG = /<\/?(?!br|img)[a-z][a-z\d-]*[\s/>\\]/i;

let Builder: new () => TreeBuilder = PlainTreeBuilder;

/** Whether the text, or the JSON that it is in, may hold HTML that is known only after `loadHtml`. */
export const needsHtml = (text: string): boolean => Builder === PlainTreeBuilder && OTHER_TAG.test(text);

/** Loads what reads HTML inside Markdown. Afterwards tags are no longer words. */
export async function loadHtml(): Promise<void> {
  Builder = (await import('./html-tree-builder.js')).HtmlTreeBuilder;
}

export const makeTreeBuilder = (): TreeBuilder => new Builder();
