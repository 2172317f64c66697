import type { Token } from 'marked';
import { lexFlat } from './flat-lexer.js';

function closingOf(raw: string): string | undefined {
  const fence = /^ {0,3}(`{3,}|~{3,})/.exec(raw)?.[1];
  if (fence !== undefined) {
    const lines = raw.trimEnd().split('\n');
    const last = lines.at(-1)?.trim() ?? '';
    const isClosed =
      lines.length > 1 && last.startsWith(fence) && [...last].every((character) => character === fence[0]);
    return isClosed ? undefined : `\n${fence}`;
  }
  const tag = /^ {0,3}<(pre|textarea)[\s>]/i.exec(raw)?.[1];
  if (tag !== undefined) return raw.toLowerCase().includes(`</${tag.toLowerCase()}>`) ? undefined : `\n</${tag}>`;
  const html = raw.trimStart();
  if (html.startsWith('<!--')) return html.includes('-->') || /^<!---?>/.test(html) ? undefined : '\n-->';
  if (html.startsWith('<?')) return html.includes('?>') ? undefined : '\n?>';
  if (html.startsWith('<![CDATA[')) return html.includes(']]>') ? undefined : '\n]]>';
  if (/^<![A-Za-z]/.test(html)) return html.includes('>') ? undefined : '\n>';
  return undefined;
}

/**
 * A script or style without an end, as the words it was before it became one; undefined for all else. What is in a
 * closed one is not shown.
 */
export function showOpenScript({ type, raw }: Token): string | undefined {
  const tag = type === 'html' ? /^ {0,3}<(script|style)[\s>]/i.exec(raw)?.[1] : undefined;
  if (tag === undefined || raw.toLowerCase().includes(`</${tag.toLowerCase()}>`)) return undefined;
  return raw.replace(/^( {0,3})<(?=(?:script|style)[\s>])/gim, '$1\\<');
}

/**
 * The text of a document's last block, closed where its author forgot to. An open code fence or comment runs to the
 * end of the document, so whatever is later written behind it would disappear inside.
 */
export function closeOpenBlock(token: Token): string {
  if (token.type !== 'code' && token.type !== 'html') return token.raw;
  if (token.type === 'code' && token.codeBlockStyle === 'indented') return token.raw;
  const shown = showOpenScript(token);
  if (shown !== undefined) return shown;
  const closing = closingOf(token.raw);
  return closing === undefined ? token.raw : token.raw.trimEnd() + closing;
}

/** The same for a text that stood behind a label on its line, where "```" opened nothing, and now stands alone. */
export function closeLastBlock(text: string): string {
  if (!/^ {0,3}(?:`{3}|~{3}|<[!?a-z])/im.test(text)) return text;
  const last = lexFlat(text).at(-1);
  return last === undefined ? text : text.slice(0, text.length - last.raw.length) + closeOpenBlock(last);
}
