import { lexFlat } from './flat-lexer.js';
import { currentPrompts, exampleImage, guidanceLines, otherPrompts } from './nhs-england-template.js';

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}%]+/gu) ?? [];

interface KnownText {
  words: string[];
  open: boolean;
}

function index(texts: readonly string[]): Map<string, KnownText[]> {
  const byStart = new Map<string, KnownText[]>();
  for (const text of texts) {
    const known = { words: wordsOf(text), open: text.endsWith('…') };
    const start = known.words[0] ?? '';
    byStart.set(start, [...(byStart.get(start) ?? []), known]);
  }
  return byStart;
}

const prompts = index([...Object.values(currentPrompts).filter((text) => !text.includes('\n')), ...otherPrompts]);
const guidance = index(guidanceLines);

/** A slip of the hand: at most two letters differ, in a word long enough to be still recognised. */
function isSlip(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < 5 || Math.abs(one.length - other.length) > 2) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  return Math.max(one.length, other.length) - start - end <= 2;
}

/** Compared loosely, because some revisions hold typing errors, yet an edited prompt is an author's text. */
function isSame(words: readonly string[], known: KnownText): boolean {
  if (known.open ? words.length < known.words.length : words.length !== known.words.length) return false;
  let slips = 0;
  for (const [position, word] of known.words.entries()) {
    const written = words[position] ?? '';
    if (written === word) continue;
    if (++slips > 2 || !isSlip(written, word)) return false;
  }
  return true;
}

function isAmong(text: string, known: ReadonlyMap<string, KnownText[]>): boolean {
  if (text.length > longestPrompt) return false;
  // Nearly no text starts like one of them, so that the rest of its words is rarely looked at.
  const start = /[\p{L}\p{N}%]+/u.exec(text)?.[0].toLowerCase() ?? '';
  const candidates = known.get(start);
  if (candidates === undefined) return false;
  const words = wordsOf(text);
  return candidates.some((candidate) => isSame(words, candidate));
}

const placeholder = /\{\{[^{}]*\}\}|\{%[^%]*%\}/g;

function withoutComments(text: string): string {
  let kept = '';
  let from = 0;
  for (;;) {
    const start = text.indexOf('<!--', from);
    const end = start < 0 ? -1 : text.indexOf('-->', start + 4);
    if (end < 0) return kept + text.slice(from);
    kept += text.slice(from, start);
    from = end + 3;
  }
}

/** Whether nothing is left to read: only line breaks, rules and comments. */
export const isBlank = (text: string): boolean =>
  withoutComments(text)
    .replace(/<br\s*\/?>|^[ \t]*[-*_](?:[ \t]*[-*_]){2,}[ \t]*$/gim, '')
    .trim() === '';

const longestPrompt = 1000;

/** Whether a value only says that it is still to come. */
const isStandIn = (text: string): boolean =>
  /^[_*[]?(?:tbc|tbd|\.{3}|…|more information needed)\.?[_*\]]?$/i.test(text.trim());

/** Whether a text says nothing of an author's own: it is blank, a prompt of the template or a stand-in such as "TBC". */
export const isUnfilled = (text: string): boolean => isBlank(text) || isStandIn(text) || isPrompt(text);

/** Whether a text is still what the template says in its place. */
export function isPrompt(text: string): boolean {
  const value = text.trim().replace(/^_?\(optional\)_?\s*/i, '');
  if (value.length > longestPrompt) return false;
  const inside = /^(?:_(.*)_|\*(.*)\*|\[(.*)\])$/s.exec(value);
  const words = (inside?.[1] ?? inside?.[2] ?? inside?.[3] ?? value).replace(/^_?\(optional\)_?\s*/i, '').trim();
  const withoutPlaceholders = words.replace(placeholder, '');
  if (withoutPlaceholders !== words && wordsOf(withoutPlaceholders).length === 0) return true;
  return isAmong(words, prompts);
}

export const isGuidance = (text: string): boolean => isAmong(text, guidance);

/** Leaves out the paragraphs in which the template explains itself. */
export function withoutGuidance(text: string): string {
  if (text === '') return '';
  const tokens = lexFlat(text);
  const blocks = tokens.filter(({ type, raw }) => {
    const isText = type === 'paragraph' || type === 'html';
    return !isText || !(isGuidance(raw) || exampleImage.test(raw));
  });
  if (blocks.length < tokens.length) {
    while (blocks.at(-1)?.type === 'hr' || blocks.at(-1)?.type === 'space') blocks.pop();
  }
  const kept = blocks
    .filter(({ type }, index) => type !== 'space' || blocks[index - 1]?.type !== 'space')
    .map(({ raw }) => raw)
    .join('');
  return isBlank(kept) ? '' : kept.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
}

/** Leaves out a prompt that stands as a paragraph before something an author wrote. */
export function withoutLeadingPrompt(text: string): string {
  const [first, ...rest] = lexFlat(text).filter((token, position) => position > 0 || token.type !== 'space');
  if (first === undefined) return '';
  if (first.type !== 'paragraph' || !isUnfilled(first.raw)) return text;
  return rest
    .map(({ raw }) => raw)
    .join('')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();
}
