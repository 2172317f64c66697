import { element, type MarkupElement } from '../markup/markup.js';

/**
 * Words that only a screen reader says, behind others: of what they are, where many are alike. No colon joins them,
 * because browsers put a space on each side of words that stand out of the line.
 */
export const hiddenWords = (words: string): MarkupElement =>
  element('span', ` ${words}`, { class: 'nhsuk-u-visually-hidden' });
