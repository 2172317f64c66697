import { element, type Markup, type MarkupAttributes, type MarkupElement } from '../markup/markup.js';

/** A heading of a level that is known only when it is shown; levels beyond 6 are 6, and none is 1. */
export function headingMarkup(level: number, content: Markup, attributes?: MarkupAttributes): MarkupElement {
  const shown = Math.min(Math.max(level, 2), 6) as 2 | 3 | 4 | 5 | 6;
  return element(`h${shown}`, content, attributes);
}
