import { parseInlineMarkdown, parseMarkdown } from '../../markdown/parse-markdown.js';
import { plainText } from '../../markdown/plain-text.js';
import { readReferences } from '../../markdown/references.js';
import { richTextMarkup } from '../rich-text/rich-text-markup.js';
import type { ChecklistText } from './checklist-text.js';

/** As Markdown: for a team's own checklist. `baseUrl` is where the checklist is from. */
export function checklistMarkdownText(baseUrl: string | undefined): ChecklistText {
  const references = readReferences('');
  const taken = new Map<string, number>();
  // A heading in a text has no id that a heading or a field of ours has.
  const options = { baseUrl, taken, idPrefix: 'text-' };
  return {
    blocks: (text, headingLevel) =>
      richTextMarkup(parseMarkdown(text, references), { ...options, headingLevel: Math.min(headingLevel, 6) }),
    line: (text) => richTextMarkup(parseInlineMarkdown(text, references), { ...options, headingLevel: 6 }),
    plain: (text) => plainText(parseInlineMarkdown(text, references)),
  };
}
