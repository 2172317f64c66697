import { element, type MarkupElement } from '../markup/markup.js';
import { pageLink } from './page-link.js';

/** Words that are nothing but the address of a page, as a link to it; undefined for others. */
export function linkedAddress(words: string): MarkupElement | undefined {
  const href = /^https?:\/\/\S+$/.test(words) ? pageLink(words) : undefined;
  return href ? element('a', words, { href, class: 'nhs-linked-address' }) : undefined;
}
