import { lexFlat } from './flat-lexer.js';
import { labelInBold, standsApart } from './label-in-bold.js';
import { readLabelLine } from './label-line.js';
import { splitMarkdown } from './split-markdown.js';

function holds(written: string, words: string, body: string): boolean {
  const { segments, references } = splitMarkdown(written);
  const [, label] = segments;
  return (
    segments.length === 2 &&
    references.length === 0 &&
    segments[0]?.body === '' &&
    label?.words === words &&
    label.body === body
  );
}

/** The first block of a text, up to a label inside it: what decides whether the text can begin behind a label. */
function headOf(body: string): string {
  const [block] = lexFlat(body);
  if (block?.type !== 'paragraph') return (block?.raw ?? '').trimEnd();
  const lines = block.raw.split('\n');
  const label = lines.findIndex((line, index) => index > 0 && readLabelLine(line) !== undefined);
  return lines
    .slice(0, label < 0 ? undefined : label)
    .join('\n')
    .trimEnd();
}

const formsOf = (words: string, body: string): { together: string; apart: string } => ({
  together: `${labelInBold(words)} ${body}`,
  apart: `${labelInBold(words)}\n\n${body}`,
});

/** Whether a text holds nothing that would end it: no heading, label or definition. */
export function isOneBody(body: string): boolean {
  const { together, apart } = formsOf('Text', body);
  return holds(apart, 'Text', body) || holds(together, 'Text', body);
}

/** Writes a label in bold with its text, on one line where that reads well, in a way that is read again as it was. */
export function writeLabelParagraph(words: string, body: string): string {
  const { together, apart } = formsOf(words, body);
  if (body === '') return together.trimEnd();
  const isApart = standsApart(body);
  if (!isApart && !body.includes('[')) return together;
  const preferred = isApart ? (['apart', 'together'] as const) : (['together', 'apart'] as const);
  const head = headOf(body);
  const form =
    preferred.find((each) => holds(formsOf(words, body)[each], words, body)) ??
    preferred.find((each) => holds(formsOf(words, head)[each], words, head)) ??
    preferred[0];
  return form === 'apart' ? apart : together;
}
