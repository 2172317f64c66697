import { parseInlineMarkdown, parseMarkdown } from '../../markdown/parse-markdown.js';
import { plainText } from '../../markdown/plain-text.js';
import { readReferences, type References } from '../../markdown/references.js';
import type { ModelCard } from '../../artefacts/model-card.js';
import { richTextView } from '../rich-text/rich-text-view.js';
import type { ModelCardViewOptions } from './model-card-view-options.js';

/** What a card's views share while one card is shown: its references and how to show its Markdown. */
export interface ModelCardText {
  references: References;
  /** Ids and labels in use: nothing else in the card may have them. */
  taken: Map<string, number>;
  /** Blocks of Markdown; the author's headings start at `headingLevel`. */
  blocks(markdown: string, headingLevel: number): unknown;
  /** One line of Markdown. */
  line(markdown: string): unknown;
  /** One line of Markdown without its markers. */
  words(markdown: string): string;
}

export function modelCardText(card: ModelCard, options: ModelCardViewOptions): ModelCardText {
  const references = readReferences(card.references ?? '');
  const { baseUrl, headingLevel } = options;
  const taken = new Map<string, number>();
  return {
    references,
    taken,
    blocks: (markdown, level) =>
      richTextView(parseMarkdown(markdown, references), { baseUrl, headingLevel: Math.min(level, 6), taken }),
    words: (markdown) => plainText(parseInlineMarkdown(markdown, references)),
    line: (markdown) => richTextView(parseInlineMarkdown(markdown, references), { baseUrl, headingLevel, taken }),
  };
}
