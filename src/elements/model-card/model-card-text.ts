import { parseInlineMarkdown, parseMarkdown } from '../../markdown/parse-markdown.js';
import { plainText } from '../../markdown/plain-text.js';
import { readReferences, type References } from '../../markdown/references.js';
import type { ModelCard } from '../../artefacts/model-card.js';
import { element, type Markup } from '../../markup/markup.js';
import { richTextMarkup } from '../rich-text/rich-text-markup.js';
import type { ModelCardViewOptions } from './model-card-view-options.js';

/** What a card's views share while one card is shown: its references and how to show its Markdown. */
export interface ModelCardText {
  references: References;
  /** Ids and labels in use: nothing else in the card may have them. */
  taken: Map<string, number>;
  /** Blocks of Markdown; the author's headings start at `headingLevel`. */
  blocks(markdown: string, headingLevel: number): Markup;
  /** One line of Markdown. */
  line(markdown: string): Markup;
  /** A heading: one line of Markdown, or words of ours. */
  heading(words: string, isAuthors: boolean): Markup;
  /** Words of the author's, in the card's language. */
  authors(words: string): Markup;
  /** One line of Markdown without its markers. */
  words(markdown: string): string;
}

export function modelCardText(card: ModelCard, options: ModelCardViewOptions): ModelCardText {
  const references = readReferences(card.references ?? '');
  const { baseUrl, headingLevel, language } = options;
  const taken = new Map<string, number>();
  const blocks = (markdown: string, level: number): Markup =>
    richTextMarkup(parseMarkdown(markdown, references), {
      baseUrl,
      headingLevel: Math.min(level, 6),
      taken,
      language,
    });
  const line = (markdown: string): Markup =>
    richTextMarkup(parseInlineMarkdown(markdown, references), { baseUrl, headingLevel, taken, language });
  // Everything is marked as English in a card of another language, apart from what its author wrote.
  const authorsBlocks = language
    ? (markdown: string, level: number) => element('div', blocks(markdown, level), { lang: language })
    : blocks;
  const authorsLine = language ? (markdown: string) => element('span', line(markdown), { lang: language }) : line;
  return {
    references,
    taken,
    blocks: authorsBlocks,
    line: authorsLine,
    heading: (words, isAuthors) => (isAuthors ? authorsLine(words) : words),
    authors: (words) => (language ? element('span', words, { lang: language }) : words),
    words: (markdown) => plainText(parseInlineMarkdown(markdown, references)),
  };
}
