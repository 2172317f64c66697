import { parseMarkdown } from '../markdown/parse-markdown.js';
import type { RichText, RichTextNode } from '../markdown/rich-text.js';

/**
 * Markdown as the words that a place for plain text can hold: a paragraph, an entry or a row on each line. The address
 * of a link follows its words, unless it leads to a place on a site that we do not know.
 */
export const plainWords = (markdown: string): string => tidy(wordsOf(parseMarkdown(markdown)));

const tidy = (words: string): string =>
  words
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');

const inline: readonly string[] = 'strong em del ins u sub sup mark small kbd code samp var q cite a'.split(' ');

function wordsOf(nodes: RichText): string {
  return nodes.map(wordsOfNode).join('');
}

function wordsOfNode(node: RichTextNode): string {
  if (typeof node === 'string') return node.replace(/\s+/g, ' ');
  if (node.tag === 'img') return node.alt ?? '';
  if (node.tag === 'pre') return `\n${node.text}\n`;
  if (node.tag === 'footnote') return `[${node.number}]`;
  if (node.tag === 'table') {
    const rows = [...node.head, ...node.body].map((row) => row.map(({ children }) => wordsOf(children)).join(' '));
    return ['', wordsOf(node.caption ?? []), ...rows, ''].join('\n');
  }
  if (!('children' in node)) return '\n';
  const words = wordsOf(node.children);
  if (node.tag === 'a') return /^[a-z]+:/i.test(node.href) && node.href !== words ? `${words} (${node.href})` : words;
  return inline.includes(node.tag) ? words : `\n${words}\n`;
}
