/** The language that an element is in, by itself or as part of the page, where it is not English. */
export function otherLanguage(element: HTMLElement): string | undefined {
  // Of the element's own first: it may not have been written to the attribute yet.
  const language = element.lang || element.closest('[lang]')?.getAttribute('lang');
  return !language || /^en\b/i.test(language) ? undefined : language;
}
