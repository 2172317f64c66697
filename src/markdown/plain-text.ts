import type { RichText } from './rich-text.js';

/** The words of a tree as one string, the alternative text of images among them. */
export function plainText(nodes: RichText): string {
  let text = '';
  for (const node of nodes) {
    if (typeof node === 'string') {
      text += node;
    } else if ('children' in node) {
      text += plainText(node.children);
    } else if (node.tag === 'img') {
      text += node.alt ?? '';
    } else if (node.tag === 'pre') {
      text += node.text;
    } else if (node.tag === 'br') {
      text += '\n';
    } else if (node.tag === 'table') {
      text += [...node.head, ...node.body]
        .map((row) => row.map((cell) => plainText(cell.children)).join(' '))
        .join('\n');
      text += node.caption ? `\n${plainText(node.caption)}` : '';
    }
  }
  return text;
}
