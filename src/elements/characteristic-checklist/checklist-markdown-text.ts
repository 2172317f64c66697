import { parseInlineMarkdown, parseMarkdown } from '../../markdown/parse-markdown.js';
import { readReferences } from '../../markdown/references.js';
import { richTextMarkup } from '../rich-text/rich-text-markup.js';
import type { ChecklistText } from './checklist-text.js';

/** As Markdown: for a team's own checklist. `baseUrl` is where the checklist is from. */
export function checklistMarkdownText(baseUrl: string | undefined): ChecklistText {
  const references = readReferences('');
  const taken = new Map<string, number>();
  return {
    blocks: (text, headingLevel) =>
      richTextMarkup(parseMarkdown(text, references), { baseUrl, headingLevel: Math.min(headingLevel, 6), taken }),
    line: (text) => richTextMarkup(parseInlineMarkdown(text, references), { baseUrl, headingLevel: 6, taken }),
  };
}
