import { html, nothing, type TemplateResult } from 'lit';
import { parseMarkdown } from '../../markdown/parse-markdown.js';
import type { References } from '../../markdown/references.js';
import { richTextWording as wording } from '../../wording/rich-text-wording.js';
import { richTextView } from './rich-text-view.js';
import type { RichTextOptions } from './rich-text-options.js';

/** The list of a document's footnotes, each with a link back to where it is mentioned first. */
export function footnotesView(references: References, options: RichTextOptions): TemplateResult | typeof nothing {
  if (references.footnotes.length === 0) {
    return nothing;
  }
  const prefix = options.idPrefix ?? '';
  return html`<ol class="nhsuk-list nhsuk-list--number nhs-rich-text__footnotes">${references.footnotes.map(
    ({ text }, index) =>
      html`<li id="${prefix}footnote-${index + 1}">${richTextView(parseMarkdown(text, references), options)}<a class="nhs-rich-text__back" href="#${prefix}footnote-reference-${index + 1}">${wording.backToText(index + 1)}</a></li>`,
  )}</ol>`;
}
