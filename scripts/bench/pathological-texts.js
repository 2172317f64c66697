import { largeDocuments } from '../../test/formats/large-documents.ts';
import { REPEATED_PIECES } from '../../test/markdown/repeated-pieces.ts';

/** Texts of about this many characters, by name, that make a careless reader take the square of the time. */
export function pathologicalTexts(size) {
  const inSection = (text) => `# Bed Forecast Model Card\n\n## Intended Use\n\n**Scope:** ${text}`;
  return {
    ...largeDocuments(size),
    ...Object.fromEntries(
      REPEATED_PIECES.map((piece) => [JSON.stringify(piece), inSection(piece.repeat(Math.ceil(size / piece.length)))]),
    ),
  };
}
