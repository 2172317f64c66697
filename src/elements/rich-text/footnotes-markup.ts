import { parseMarkdown } from '../../markdown/parse-markdown.js';
import type { References } from '../../markdown/references.js';
import { element, type Markup } from '../../markup/markup.js';
import { richTextWording as wording } from '../../wording/rich-text-wording.js';
import { richTextMarkup } from './rich-text-markup.js';
import { footnoteReferenceId } from './text-context.js';
import type { RichTextOptions } from './rich-text-options.js';

/** The list of a document's footnotes, each with a link back to where it is mentioned first. */
export function footnotesMarkup(references: References, options: RichTextOptions): Markup {
  if (references.footnotes.length === 0) return '';
  const prefix = options.idPrefix ?? '';
  const notes = references.footnotes.map(({ text }, index) => {
    const number = index + 1;
    const href = `#${prefix}${footnoteReferenceId(number)}`;
    const back = element('a', wording.backToText(number), { class: 'nhs-rich-text__back', href });
    const words = richTextMarkup(parseMarkdown(text, references), options);
    const content = options.language ? element('div', words, { lang: options.language }) : words;
    return element('li', [content, back], { id: `${prefix}footnote-${number}` });
  });
  return element('ol', notes, { class: 'nhsuk-list nhsuk-list--number nhs-rich-text__footnotes' });
}
