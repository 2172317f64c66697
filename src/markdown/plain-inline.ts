import { makeLink } from './make-link.js';
import type { RichText, RichTextNode } from './rich-text.js';

/**
 * What most lines consist of, told without the parser's dozen rules for each character that may mean something: words,
 * words in bold, italics or code, and links with plain addresses. All else is left to the parser, so that both always
 * agree (by test).
 */
const word = String.raw`[^\\${'`'}*_~[\]<>&!@\n\r#|\s]`;
const words = `${word}(?:[^\\S\\n\\r]*${word})*`;
/** Ends in a letter or digit, because punctuation at its end can change what the marker behind it means. */
const marked = String.raw`[A-Za-z\d](?:[^\\${'`'}*_~[\]<>&!@\n\r#|]*[A-Za-z\d])?`;
const piece = new RegExp(
  [
    String.raw`((?:${word}|[^\S\n\r])+)`,
    String.raw`(\*\*|__|\*|_)(${marked})\2`,
    '`' + String.raw`([^\s${'`'}](?:[^${'`'}\n\r]*[^\s${'`'}])?)` + '`(?!`)',
    String.raw`\[(${words})\]\(([A-Za-z\d./:?=%+,;#-]+)\)`,
  ].join('|'),
  'y',
);
/** What the parser makes a link of, or a line break, without any sign around it. */
export const linkOrBreak = /www\.|:\/\/|mailto:|xmpp:| {2}$/i;

/** A line that is plain, as its nodes; undefined where it takes the parser to tell. */
export function plainInline(text: string): RichText | undefined {
  const nodes: RichTextNode[] = [];
  let end = 0;
  while (end < text.length) {
    piece.lastIndex = end;
    const [raw, before, marker, inside = '', code, linked, address] = piece.exec(text) ?? [];
    if (raw === undefined) return undefined;
    const start = end;
    end += raw.length;
    if (before !== undefined) {
      nodes.push(before);
    } else if (code !== undefined) {
      nodes.push({ tag: 'code', children: [code] });
    } else if (marker !== undefined) {
      if (!/^[\s(]?$/.test(text.charAt(start - 1)) || !/^[\s.,;:)?]?$/.test(text.charAt(end))) return undefined;
      nodes.push({ tag: marker.length === 2 ? 'strong' : 'em', children: [inside] });
    } else {
      nodes.push(...makeLink([linked!], address));
    }
    if (linkOrBreak.test(before ?? linked ?? inside)) return undefined;
  }
  // Two texts beside each other are one, where a link was left out.
  return nodes.some((node, index) => typeof node === 'string' && typeof nodes[index + 1] === 'string')
    ? undefined
    : nodes;
}
