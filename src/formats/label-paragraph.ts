import { splitMarkdown } from './split-markdown.js';

const startsBlock = /^(?:\s|[-*+>|#]\s|\d{1,9}[.)]\s|#{1,6}\s|`{3}|~{3}|[<|])/;

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

/** Writes a label in bold with its text, on one line where that reads well, in a way that is read again as it was. */
export function writeLabelParagraph(words: string, body: string): string {
  const label = /[\p{L}\p{N})]$/u.test(words) ? `**${words}:**` : `**${words}**:`;
  if (body === '') return label;
  const together = `${label} ${body}`;
  const apart = `${label}\n\n${body}`;
  const [first, second] = startsBlock.test(body) || body.includes('\n') ? [apart, together] : [together, apart];
  if (!/\n|[[]/.test(body) && first === together) return together;
  return holds(first, words, body) || !holds(second, words, body) ? first : second;
}
