/** Lines that can be nothing but a paragraph's: they start with a letter, or with letters in bold or italics. */
const line = String.raw`(?:[A-Za-z]|\*\*[^\s*]|__?[^\s_])[^\n]+`;
const plain = new RegExp(String.raw`^${line}(?:\n${line})*(?=\n[ \t]*\n|\n?$)`);

/**
 * The paragraph that a text starts with, where that can be told without the parser's dozen rules: most blocks of a
 * document are one. Undefined where it takes the parser to tell.
 */
export const plainParagraph = (text: string): string | undefined => plain.exec(text)?.[0];
