import { html, type TemplateResult } from 'lit';
import type { RichText, RichTextNode } from '../../markdown/rich-text.js';
import { inARow } from '../in-a-row.js';
import { nodeView } from './node-view.js';
import type { TextContext } from './text-context.js';

/** Several nodes in a row. */
export function nodesView(nodes: RichText, context: TextContext): unknown {
  return nodes.length === 1 ? show(nodes[0]!, context) : inARow(nodes.map((node) => show(node, context)));
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
      return html`<p>${nodesView(nodes, context)}</p>`;
  }
}

function show(node: RichTextNode, context: TextContext): unknown {
  return typeof node === 'string' ? node : nodeView(node, context);
}
