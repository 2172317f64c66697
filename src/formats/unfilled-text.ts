import { lexFlat } from './flat-lexer.js';
import { guidanceMarks, promptMarks } from './template-marks.js';
import { knowsTexts, wordsOf } from './text-marks.js';
import { trimBlankLines } from './trim-blank-lines.js';

const isPromptText = knowsTexts(promptMarks);
const isGuidanceText = knowsTexts(guidanceMarks);

/** The example picture of the template, which is in no author's repository. */
const exampleImage = /^\s*<img\s+src="[^"]*\bexample-cm\.png"[^>]*>\s*(?:<br\s*\/?>)?\s*$/;

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

/** So does nearly every text, and then it is not blank, nor a prompt in markers. */
const startsWithWord = /^[A-Za-z]/;

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
export const isUnfilled = (text: string): boolean =>
  (!startsWithWord.test(text) && isBlank(text)) || isStandIn(text) || isPrompt(text);

/** Whether a text is still what the template says in its place. */
export function isPrompt(text: string): boolean {
  if (startsWithWord.test(text)) return text.length <= longestPrompt && isPromptText(text);
  const value = text.trim().replace(/^_?\(optional\)_?\s*/i, '');
  if (value.length > longestPrompt) return false;
  const inside = /^(?:_(.*)_|\*(.*)\*|\[(.*)\])$/s.exec(value);
  const words = (inside?.[1] ?? inside?.[2] ?? inside?.[3] ?? value).replace(/^_?\(optional\)_?\s*/i, '').trim();
  const withoutPlaceholders = words.replace(placeholder, '');
  if (withoutPlaceholders !== words && wordsOf(withoutPlaceholders).length === 0) return true;
  return isPromptText(words);
}

export const isGuidance = (text: string): boolean => text.length <= longestPrompt && isGuidanceText(text);

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
  return isBlank(kept) ? '' : trimBlankLines(kept);
}

/** Leaves out a prompt that stands as a paragraph before something an author wrote. */
export function withoutLeadingPrompt(text: string): string {
  const [first, ...rest] = lexFlat(text).filter((token, position) => position > 0 || token.type !== 'space');
  if (first === undefined) return '';
  if (first.type !== 'paragraph' || !isUnfilled(first.raw)) return text;
  return trimBlankLines(rest.map(({ raw }) => raw).join(''));
}
