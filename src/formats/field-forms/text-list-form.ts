import { lexFlat } from '../flat-lexer.js';
import { trimBlankLines } from '../trim-blank-lines.js';
import type { Tokens } from 'marked';

const startsBlock =
  /^(?:\s{4}|\t|\s{0,3}(?:[-*+>]|\d{1,9}[.)]|#{1,6})(?:\s|$)|\s*(?:`{3}|~{3}|\||<!--))|^\s*(?:[-*_]\s*){3,}$/;
const separator = '<!-- next entry -->';

export interface ListStyle {
  ordered: boolean;
  bullets: boolean;
}

function flatItems(text: string, { ordered, bullets }: ListStyle): string[] | undefined {
  const tokens = lexFlat(text).filter(({ type }) => type !== 'space');
  const [list] = tokens;
  if (tokens.length !== 1 || list?.type !== 'list') return undefined;
  const { items, ...style } = list as Tokens.List;
  if (style.ordered ? !ordered || style.start !== 1 : !bullets) return undefined;
  const texts = items.map((item) => item.text.trim());
  const flat = items.every(
    (item, index) =>
      !item.task &&
      texts[index] !== '' &&
      !/\n[ \t]*\n/.test(item.raw.trim()) &&
      !texts[index]?.split('\n').some((line) => startsBlock.test(line)),
  );
  return flat ? texts : undefined;
}

/** Reads one flat list as its items, and any other text as one entry. */
export function readTexts(text: string, style: ListStyle): string[] {
  const tokens = text.includes(separator) ? lexFlat(text) : [];
  if (tokens.some(isSeparator)) {
    const entries = [''];
    for (const token of tokens) {
      if (isSeparator(token)) entries.push('');
      else entries[entries.length - 1] += token.raw;
    }
    return entries.map(trimBlankLines).filter((entry) => entry !== '');
  }
  return flatItems(text, style) ?? [text];
}

const isSeparator = (token: { type: string; raw: string }) => token.type === 'html' && token.raw.trim() === separator;

/** The ways to write the entries, nicest first. The last holds any text, one entry apart from the next by a comment. */
export function writeTexts(texts: readonly string[], { ordered }: ListStyle): string[] {
  const items = texts.map((text, index) => {
    const marker = ordered ? `${index + 1}. ` : '- ';
    return marker + text.replaceAll('\n', `\n${' '.repeat(marker.length)}`);
  });
  const apart = texts.join(`\n\n${separator}\n\n`);
  return [
    ...(texts.length === 1 ? texts : []),
    items.join('\n'),
    texts.length === 1 ? `${separator}\n\n${apart}` : apart,
  ];
}

export const bulletStyle: ListStyle = { ordered: false, bullets: true };
export const numberStyle: ListStyle = { ordered: true, bullets: true };
