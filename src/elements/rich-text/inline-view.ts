import { html, nothing, type TemplateResult } from 'lit';
import type { RichText, RichTextNode } from '../../markdown/rich-text.js';
import { nodeView } from './node-view.js';
import type { TextContext } from './text-context.js';

/**
 * Several nodes in a row. A template with a place for each costs the browser half of what a list of templates does,
 * so the usual numbers are written out.
 */
export function nodesView(nodes: RichText, context: TextContext): unknown {
  switch (nodes.length) {
    case 0:
      return nothing;
    case 1:
      return show(nodes[0]!, context);
    case 2:
      return html`${show(nodes[0]!, context)}${show(nodes[1]!, context)}`;
    case 3:
      return html`${show(nodes[0]!, context)}${show(nodes[1]!, context)}${show(nodes[2]!, context)}`;
    default:
      return nodes.map((node) => show(node, context));
  }
}

/** A paragraph: the most frequent thing of all, so its usual forms are written out too. */
export function paragraphView(nodes: RichText, context: TextContext): TemplateResult {
  switch (nodes.length) {
    case 1:
      return html`<p>${show(nodes[0]!, context)}</p>`;
    case 2:
      return html`<p>${show(nodes[0]!, context)}${show(nodes[1]!, context)}</p>`;
    case 3:
      return html`<p>${show(nodes[0]!, context)}${show(nodes[1]!, context)}${show(nodes[2]!, context)}</p>`;
    case 4:
      return html`<p>${show(nodes[0]!, context)}${show(nodes[1]!, context)}${show(nodes[2]!, context)}${show(nodes[3]!, context)}</p>`;
    case 5:
      return html`<p>${show(nodes[0]!, context)}${show(nodes[1]!, context)}${show(nodes[2]!, context)}${show(nodes[3]!, context)}${show(nodes[4]!, context)}</p>`;
    default:
      return html`<p>${nodes.map((node) => show(node, context))}</p>`;
  }
}

function show(node: RichTextNode, context: TextContext): unknown {
  return typeof node === 'string' ? node : nodeView(node, context);
}
