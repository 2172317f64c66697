/** A text without blank lines before it and white space behind it; the first line stays as far in as it is. */
export const trimBlankLines = (text: string): string => text.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
