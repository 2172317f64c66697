import { isBlock } from './is-block.js';
import type { RichText, RichTextNode } from './rich-text.js';
import type { TreeBuilder } from './tree-builder.js';

/** The finished tree of a text of blocks: words and images that HTML left between the blocks become paragraphs. */
export function finishBlocks(builder: TreeBuilder): RichText {
  const nodes = builder.finish();
  if (nodes.every(isBlock)) {
    return nodes;
  }
  const blocks: RichTextNode[] = [];
  let run: RichTextNode[] = [];
  const endRun = (): void => {
    if (run.some((node) => (typeof node === 'string' ? node.trim() !== '' : node.tag !== 'br'))) {
      blocks.push({ tag: 'p', children: withoutBreaksAtEnds(run) });
    }
    run = [];
  };
  for (const node of nodes) {
    if (isBlock(node)) {
      endRun();
      blocks.push(node);
    } else {
      run.push(node);
    }
  }
  endRun();
  return blocks;
}

function withoutBreaksAtEnds(nodes: RichTextNode[]): RichTextNode[] {
  const isEmpty = (node: RichTextNode): boolean => (typeof node === 'string' ? node.trim() === '' : node.tag === 'br');
  const start = nodes.findIndex((node) => !isEmpty(node));
  return nodes
    .slice(start, nodes.findLastIndex((node) => !isEmpty(node)) + 1)
    .map((node) => (typeof node === 'string' ? node.replace(/^\n+|\n+$/g, '') : node));
}
