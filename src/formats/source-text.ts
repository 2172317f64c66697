/** A document's text without a byte order mark, its lines ending as everywhere here. */
export const sourceText = (text: unknown): string =>
  String(text)
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
