import { element, type Markup } from '../../markup/markup.js';

/** How the texts of a checklist are shown. */
export interface ChecklistText {
  /** Any number of paragraphs. */
  blocks(text: string, headingLevel: number): Markup;
  /** One line. */
  line(text: string): Markup;
  /** One line as bare words, for messages and for what only a screen reader says. */
  plain(text: string): string;
}

/** As they are: for the library's own checklist, which has no Markdown in it. */
export const plainChecklistText: ChecklistText = {
  blocks: (text) => element('p', text),
  line: (text) => text,
  plain: (text) => text,
};
